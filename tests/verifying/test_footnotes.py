"""A brief with footnotes proved: each is the place of its claim."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.verifying import Inquiry, Kind, Report, Statement, verify
from briefgen.verifying.model import ACCOUNTED
from briefgen.writers.docx.package import pack
from tests.verifying.conftest import SEEDS
from tests.writers.docx_reading import parts
from tests.writers.footnoting import NOTE, footnoted
from tests.writers.house_bases import template

NAME = "made-in-china-2025.docx"
TITLE = "Opinion – The Mixed Results of Made in China 2025"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds' brief with footnotes, plain and in a house's document that has one of its own."""
    folder = tmp_path_factory.mktemp("noted")
    build(Request((SEEDS,), folder / "plain", ("docx", "pdf"), footnotes=True))
    (folder / "house.dotx").write_bytes(footnoted(template()))
    base = folder / "house.dotx"
    build(Request((SEEDS,), folder / "house", ("docx",), docx_base=base, footnotes=True))
    return folder


def open_ones(report: Report) -> list[Statement]:
    return [each for each in report.statements if each.kind not in ACCOUNTED]


def notes(report: Report) -> list[Statement]:
    return [each for each in report.statements if each.place.startswith("footnote")]


def edited(folder: Path, tmp_path: Path, part: str, *changes: tuple[str, str]) -> Path:
    """The plain brief with ``changes`` in one of its parts, without a record beside it."""
    held = parts((folder / "plain" / NAME).read_bytes())
    text = held[part].decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file = tmp_path / "sent.docx"
    file.write_bytes(pack(held | {part: text.encode()}))
    return file


def test_every_statement_is_accounted_for_and_each_note_with_its_claim(folder: Path) -> None:
    report = verify(Inquiry(folder / "plain" / NAME, SEEDS))
    assert (report.proved, report.facts, open_ones(report)) == (True, (), [])
    first = notes(report)[0]
    assert first.place == "footnote 1, place of claim A52"
    assert (first.text, first.kind) == (f"A. “{TITLE}”, line 37.", Kind.COMPUTED)


def test_the_pdf_of_the_build_has_none(folder: Path) -> None:
    report = verify(Inquiry((folder / "plain" / NAME).with_suffix(".pdf"), SEEDS))
    assert (report.proved, report.facts, notes(report)) == (True, (), [])


def test_a_line_that_was_changed_is_found(folder: Path, tmp_path: Path) -> None:
    file = edited(folder, tmp_path, "word/footnotes.xml", (", line 37.", ", line 38."))
    (found,) = open_ones(verify(Inquiry(file, SEEDS)))
    assert (found.kind, found.place) == (Kind.CHANGED, "footnote 1, place of claim A52")
    assert found.diff == "… of Made in China 2025”, line [-37.-] {+38.+}"


def test_two_notes_that_were_swapped_are_found(folder: Path, tmp_path: Path) -> None:
    marks = 'footnoteReference w:id="1"', 'footnoteReference w:id="2"'
    swaps = ((marks[0], "FIRST"), (marks[1], marks[0]), ("FIRST", marks[1]))
    file = edited(folder, tmp_path, "word/document.xml", *swaps)
    assert open_ones(verify(Inquiry(file, SEEDS)))


def test_a_note_that_was_taken_out_is_gone(folder: Path, tmp_path: Path) -> None:
    mark = '<w:footnoteReference w:id="5"/>'
    file = edited(folder, tmp_path, "word/document.xml", (mark, ""))
    (found,) = open_ones(verify(Inquiry(file, SEEDS)))
    assert (found.kind, found.place) == (Kind.GONE, "footnote 5, place of claim B32")


def test_all_notes_taken_out_are_gone(folder: Path, tmp_path: Path) -> None:
    held = parts((folder / "plain" / NAME).read_bytes())
    text = held["word/document.xml"].decode().replace("<w:footnoteReference ", "<w:annotationRef ")
    file = tmp_path / "sent.docx"
    file.write_bytes(pack(held | {"word/document.xml": text.encode()}))
    found = open_ones(verify(Inquiry(file, SEEDS)))
    assert {each.kind for each in found} == {Kind.GONE}
    assert len(found) == len(notes(verify(Inquiry(folder / "plain" / NAME, SEEDS))))


def test_a_note_that_an_editor_added_is_not_found(folder: Path, tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="900"/></w:r></w:p>'
    file = edited(folder, tmp_path, "word/document.xml", ("</w:p>", mark))
    held = parts(file.read_bytes())
    note = f'<w:footnote w:id="900"><w:p><w:r><w:t>{NOTE}</w:t></w:r></w:p></w:footnote>'
    told = held["word/footnotes.xml"].decode().replace("</w:footnotes>", f"{note}</w:footnotes>")
    file.write_bytes(pack(held | {"word/footnotes.xml": told.encode()}))
    assert [(e.kind, e.text) for e in open_ones(verify(Inquiry(file, SEEDS)))] == [
        (Kind.NOT_FOUND, NOTE)
    ]


def without_record(file: Path, tmp_path: Path) -> Path:
    """``file`` as a program leaves it that keeps no custom XML."""
    held = {name: part for name, part in parts(file.read_bytes()).items() if "customX" not in name}
    rels = held["word/_rels/document.xml.rels"].decode()
    at = rels.index('<Relationship Id="evidence"')
    held["word/_rels/document.xml.rels"] = (rels[:at] + rels[rels.index("/>", at) + 2 :]).encode()
    found = tmp_path / "bare.docx"
    found.write_bytes(pack(held))
    return found


def test_without_a_record_the_notes_that_are_there_say_that_it_has_them(
    folder: Path, tmp_path: Path
) -> None:
    changed = edited(folder, tmp_path, "word/footnotes.xml", (", line 37.", ", line 38."))
    report = verify(Inquiry(without_record(changed, tmp_path), SEEDS))
    assert [(e.kind, e.place) for e in open_ones(report)] == [
        (Kind.CHANGED, "footnote 1, place of claim A52")
    ]


def test_where_a_source_has_changed_a_note_that_differs_is_not_recomputed(
    folder: Path, tmp_path: Path
) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    for path in SEEDS.iterdir():
        (sources / path.name).write_bytes(path.read_bytes())
    for path in sources.glob("*.txt"):
        path.write_bytes(b"\n\n" + path.read_bytes())
    report = verify(Inquiry(folder / "plain" / NAME, sources))
    assert not report.proved
    assert {each.kind for each in notes(report)} == {Kind.UNPROVEN}


def test_notes_of_a_house_are_told_apart_from_the_brief_s(folder: Path) -> None:
    report = verify(Inquiry(folder / "house" / NAME, SEEDS, docx_base=folder / "house.dotx"))
    assert (report.proved, report.facts, open_ones(report)) == (True, (), [])
    assert [e.kind for e in report.statements if e.text == NOTE] == [Kind.HOUSE]
    assert len(notes(report)) == len(notes(verify(Inquiry(folder / "plain" / NAME, SEEDS))))
