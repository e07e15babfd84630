"""Front matter: where it ends, and which fields it has."""

import pytest

from briefgen.readers.lines.front_matter import extent, fields
from tests.readers.layouts import layout

PROSE = (
    "The scheme has reached most of those for whom it was meant, and it has cost less than feared."
)


def lines(raw: str) -> list[tuple[int, str]]:
    return [(len(line) - len(line.lstrip()), line.strip()) for line in raw.split("\n")]


@pytest.mark.parametrize(
    ("raw", "length"),
    [
        ("---\ntitle: A road\n---\nText.", 3),
        ("---\ntitle : A road\ntags:\n- roads\n- money\n\n---\n", 7),
        ('---\n# see the guide\ntitle: "A road\nand a bridge"\nimage:\n  alt: x\n---\n', 7),
        ('+++\ntitle = "A road"\n[extra]\nowner = "x"\n+++\n', 5),
        ("---\ntitle: A road\n...\n", 3),
        ("---\n\nA road was built.\n\n---\n", 0),
        ("---\nNote: it was late.\nThe road was built.\n---\n", 0),
        ("---\ntitle: never closed\n", 0),
        ("---\n# only a heading\n---\n", 0),
        ("title: A road\n---\n", 0),
    ],
)
def test_front_matter_is_fields_between_two_rules(raw: str, length: int) -> None:
    assert extent(lines(raw)) == length


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ('title: "A road: why"', {"title": ("A road: why",)}),
        ("source-url: https://a.example/x", {"sourceurl": ("https://a.example/x",)}),
        ("authors:\n- ann-lee\n- bo-ek", {"authors": ("ann-lee", "bo-ek")}),
        ("authors: [Ann Lee, 'Bo Ek']", {"authors": ("Ann Lee", "Bo Ek")}),
        ("author:\n  name: Ann Lee\n  mail: a@b.example", {"author": ("Ann Lee",)}),
        ("author:\n  - name: Ann Lee\n    role: editor\n  - name: Bo Ek",
         {"author": ("Ann Lee", "Bo Ek")}),
        ("summary: It was late\n  and dear.\ndate: 2025-05-09",
         {"summary": ("It was late and dear.",), "date": ("2025-05-09",)}),
        ("deck: >-\n  It was late\n  and dear.", {"deck": ("It was late and dear.",)}),
        ('title: "A road\nand a bridge"\ndate: x', {"title": ("A road and a bridge",),
                                                    "date": ("x",)}),
        ("image:\n  title: not this one\ntitle: A road", {"title": ("A road",)}),
        ("title: A road # the new one\n# draft: yes\nhero:\nlist: false", {"title": ("A road",)}),
    ],
)  # fmt: skip
def test_fields_have_values_however_they_are_laid_out(
    raw: str, found: dict[str, tuple[str, ...]]
) -> None:
    assert fields(lines(raw)) == found


def test_a_title_that_front_matter_gives_is_looked_for_nowhere_else() -> None:
    raw = f"---\ntitle: A road\n---\n\n## Why it was late\n\n{PROSE}"
    assert layout(raw, True)[1:] == ["h2 Why it was late", f"p {PROSE}"]


def test_long_front_matter_hides_nothing_of_the_masthead() -> None:
    fields = "".join(f"field{n}: x\n" for n in range(30))
    raw = f"---\ntitle: A road\n{fields}---\n\nA road\n======\n\n9 May 2025\n\n{PROSE}"
    assert layout(raw, True)[31:] == ["h1 A road", "date line 9 May 2025", f"p {PROSE}"]
