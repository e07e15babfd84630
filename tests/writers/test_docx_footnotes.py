"""Footnotes in a DOCX, and in a house's own."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest

from briefgen.document import Document, Run
from briefgen.theme import Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.house import House
from briefgen.writers.docx.package import pack
from tests.blocks import callout, cell, document, fine, glance, p, table
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import W, parts, spoken, xml
from tests.writers.footnoting import NOTE, footnoted
from tests.writers.house_bases import BASES, letterhead, minimum, saved, template
from tests.writers.test_docx_validity import VERSIONS, faults


def noted(words: str, note: str) -> Run:
    return Run(words, note=(Run(note, href="#source-A"), Run(".")))


BRIEF = document(
    p("“", Run("Ferries ran", href="#source-A", id="A01"), noted("”", "one"), ", it says."),
    callout("Note", "In a box"),
    glance(cell("Well", ("a line", "A"))),
    table("Lines", ("Line",), (noted("North", "two"),), (noted("South", "three"),)),
    fine(noted("Again", "one"))._replace(id="source-A"),
)


def written(made: Document = BRIEF, base: bytes | None = None) -> bytes:
    house = None if base is None else House(base, "house.docx")
    return write(made, Theme(), house=house).data


def notes(data: bytes) -> dict[str, str]:
    """Number → words of each note that is one."""
    found = xml(data, "word/footnotes.xml")
    return {n.get(f"{W}id"): spoken(n).strip() for n in found if n.get(f"{W}type") is None}


def marks(data: bytes) -> list[tuple[str, str]]:
    """Each mark's number with the words of its note, in the order of the text."""
    told = notes(data)
    ids = [mark.get(f"{W}id") for mark in xml(data).iter(f"{W}footnoteReference")]
    return [(id, told[id]) for id in ids]


def test_each_note_has_a_mark_and_a_number_in_the_order_of_the_text() -> None:
    data = written()
    assert marks(data) == [("1", "one."), ("2", "two."), ("3", "three."), ("4", "one.")]
    assert lint(data) == []


def test_a_mark_stands_behind_its_words_and_outside_of_the_bookmark() -> None:
    paragraph = next(xml(written()).iter(f"{W}p"))
    order = [node.tag.removeprefix(W) for node in paragraph][1:]
    assert order == ["r", "bookmarkStart", "hyperlink", "bookmarkEnd", "r", "r", "r"]
    assert paragraph[6][1].tag == f"{W}footnoteReference"


def test_a_note_leads_to_the_entry_of_its_source() -> None:
    links = xml(written(), "word/footnotes.xml").iter(f"{W}hyperlink")
    assert [link.get(f"{W}anchor") for link in links] == ["source_A"] * 4


def test_the_settings_name_the_separators() -> None:
    part = xml(written(), "word/footnotes.xml")
    kinds = {note.get(f"{W}id"): note.get(f"{W}type") for note in part if note.get(f"{W}type")}
    assert kinds == {"-1": "separator", "0": "continuationSeparator"}
    named = xml(written(), "word/settings.xml").iterfind(f"{W}footnotePr/{W}footnote")
    assert [each.get(f"{W}id") for each in named] == ["-1", "0"]


def test_a_document_without_notes_has_no_part_for_them() -> None:
    data = written(document(p("a")))
    assert not any("footnotes" in name for name in parts(data))
    assert b"footnote" not in parts(data)["word/settings.xml"]


def test_the_bytes_are_the_same_twice() -> None:
    assert written() == written()


def test_python_docx_keeps_them() -> None:
    assert marks(saved(docx.Document(BytesIO(written())))) == marks(written())


@pytest.mark.parametrize("version", VERSIONS)
def test_the_validator_finds_no_error(version: str, tmp_path: Path) -> None:
    assert faults(written(), tmp_path, version) == []


@pytest.mark.parametrize("base", BASES)
def test_they_go_into_any_house_s_own_document(base: str, tmp_path: Path) -> None:
    data = written(base=BASES[base](tmp_path))
    assert [note for _, note in marks(data)] == ["one.", "two.", "three.", "one."]
    assert lint(data) == []
    bare = written(document(p("a")), BASES[base](tmp_path))
    # What is wrong with a base is wrong without notes too.
    assert faults(data, tmp_path, "Microsoft365") == faults(bare, tmp_path, "Microsoft365")


def test_beside_those_of_a_house_they_take_the_numbers_that_are_free(tmp_path: Path) -> None:
    data = written(base=footnoted(template()))
    assert marks(data) == [
        ("1", NOTE), ("2", "one."), ("3", "two."), ("4", "three."), ("5", "one."),
    ]  # fmt: skip
    assert lint(data) == []
    assert [fault for version in VERSIONS for fault in faults(data, tmp_path, version)] == []


def test_notes_of_text_that_the_brief_replaces_go(tmp_path: Path) -> None:
    data = written(base=footnoted(letterhead()))
    assert list(notes(data).values()) == ["one.", "two.", "three.", "one."]
    assert faults(data, tmp_path, "Microsoft365") == []


def test_a_house_s_style_of_footnotes_is_taken() -> None:
    made = docx.Document(BytesIO(minimum()))
    made.styles.add_style("Footnote Text", 1).element.set(f"{W}styleId", "Fussnote")
    part = xml(written(base=saved(made)), "word/footnotes.xml")
    assert {style.get(f"{W}val") for style in part.iter(f"{W}pStyle")} == {"Fussnote"}


def with_settings(inner: str) -> bytes:
    """The letterhead with other settings."""
    held = parts(letterhead())
    head = f'<w:settings xmlns:w="{W[1:-1]}" xmlns:m="urn:other">'
    return pack(held | {"word/settings.xml": f"{head}{inner}</w:settings>".encode()})


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<w:zoom/><w:compat/>", ["zoom", "footnotePr", "compat"]),
        ("<w:zoom/>", ["zoom", "footnotePr"]),
        ("<w:zoom/><m:mathPr/>", ["zoom", "footnotePr", "{urn:other}mathPr"]),
        ('<w:footnotePr><w:pos w:val="pageBottom"/></w:footnotePr>', ["footnotePr"]),
    ],
)
def test_a_house_s_settings_name_the_separators_in_their_place(
    before: str, after: list[str]
) -> None:
    settings: Any = xml(written(base=with_settings(before)), "word/settings.xml")
    assert [node.tag.removeprefix(W) for node in settings] == after
    told = settings.find(f"{W}footnotePr")
    assert [each.get(f"{W}id") for each in told.findall(f"{W}footnote")] == ["-1", "0"]
