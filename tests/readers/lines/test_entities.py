"""Characters written by their names."""

from pathlib import Path

import pytest

from briefgen.readers import parse
from briefgen.readers.lines.entities import with_entities

PROSE = "The scheme has reached most of those for whom it was meant, and has cost less than feared"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("late &mdash; and dear", "late — and dear"),
        ("the town&#8217;s &amp; the county&#x2019;s", "the town’s & the county’s"),
        ("one&nbsp;year", "one year"),
        ("10 m<sup>2</sup> and<sup> 3</sup>", "10 m² and<sup> 3</sup>"),
        ("AT&T; &none; &#0; &#xd800; & more", "AT&T; &none; &#0; &#xd800; & more"),
    ],
)
def test_a_name_gives_way_to_its_character(raw: str, text: str) -> None:
    assert with_entities(raw).replace("\0", "") == text
    assert len(with_entities(raw)) == len(raw)


def test_what_stands_behind_a_name_keeps_its_place_in_the_file() -> None:
    raw = f"# Roads\n\n{PROSE} &mdash; so far.\n"
    source = parse(raw.encode(), Path("a.md"), "A")
    assert source.text == f"Roads\n\n{PROSE} — so far.\n"
    assert source.raw_offset(source.text.index("so far")) == raw.index("so far")


def test_plain_text_keeps_its_names() -> None:
    assert "&mdash;" in parse(f"{PROSE} &mdash; so far.\n".encode(), Path("a.txt"), "A").text
