"""A brief in a house's own document: the house's words are told apart from the brief's."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Mm

from briefgen.building import Request, build
from briefgen.errors import ReadError
from briefgen.verifying import Inquiry, Kind, Report, Statement, verify
from briefgen.verifying.houses import HINT, House, words
from briefgen.verifying.model import ACCOUNTED
from tests.verifying.altering import altered_docx
from tests.verifying.conftest import SEEDS
from tests.writers.house_bases import letterhead, saved, template

RUNNING = ["Ministry of Ferries", "1 Quay Street"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The seeds' brief in a template of a house, and without a record beside it."""
    folder = tmp_path_factory.mktemp("house")
    (folder / "house.dotx").write_bytes(template())
    (folder / "letterhead.docx").write_bytes(letterhead())
    for base in ("house.dotx", "letterhead.docx"):
        request = Request((SEEDS,), folder / base[:5], ("docx",), docx_base=folder / base)
        build(request)
    return folder


def brief(folder: Path, base: str) -> Path:
    return folder / base[:5] / "made-in-china-2025.docx"


def proof(folder: Path, base: str, file: Path | None = None) -> Report:
    return verify(Inquiry(file or brief(folder, base), SEEDS, docx_base=folder / base))


def by_kind(report: Report, kind: Kind) -> list[str]:
    return [each.text for each in report.statements if each.kind is kind]


def open_ones(report: Report) -> list[Statement]:
    return [each for each in report.statements if each.kind not in ACCOUNTED]


def test_the_words_of_a_house_are_those_above_and_below_the_brief_and_around_it(folder):
    above, below = ("To the Council",), ("Signed: the Harbour Master",)
    assert words(folder / "house.dotx") == House("house.dotx", above, below, tuple(RUNNING))


def test_text_that_the_brief_replaces_is_none_of_them(folder):
    assert words(folder / "letterhead.docx") == House("letterhead.docx", running=tuple(RUNNING))


@pytest.mark.parametrize("base", ["house.dotx", "letterhead.docx"])
def test_every_statement_is_accounted_for_and_the_houses_are_told_as_such(folder, base):
    report = proof(folder, base)
    assert (report.proved, report.facts, open_ones(report)) == (True, (), [])
    own = ["To the Council", "Signed: the Harbour Master"] if base == "house.dotx" else []
    assert by_kind(report, Kind.HOUSE) == [*own, *RUNNING]
    assert {each.proof for each in report.statements if each.kind is Kind.HOUSE} == {base}


def test_without_the_house_its_words_are_not_found_and_the_way_out_is_told(folder):
    report = verify(Inquiry(brief(folder, "letterhead.docx"), SEEDS))
    assert not report.proved
    assert [(each.kind, each.text) for each in open_ones(report)] == [
        (Kind.NOT_FOUND, " ".join(RUNNING))
    ]
    assert [fact.text for fact in report.facts] == [HINT]


@pytest.mark.parametrize(
    ("change", "kind", "shown"),
    [
        (("To the Council", "To the Mayor"), Kind.CHANGED, "To the [-Council-] {+Mayor+}"),
        (("Signed: the Harbour Master", ""), Kind.GONE, "Signed: the Harbour Master"),
        (
            ("has largely achieved", "has achieved"),
            Kind.CHANGED,
            "The unsigned post: “has [-largely-] achieved many of its initial objectives”.",
        ),
    ],
)
def test_what_was_done_to_either_is_found(folder, tmp_path, change, kind, shown):
    file = tmp_path / "sent.docx"
    file.write_bytes(altered_docx(brief(folder, "house.dotx").read_bytes(), *change))
    report = proof(folder, "house.dotx", file)
    assert [(each.kind, each.diff or each.text) for each in open_ones(report)] == [(kind, shown)]


def test_words_added_to_the_running_matter_are_not_found(folder, tmp_path):
    made = docx.Document(BytesIO(brief(folder, "house.dotx").read_bytes()))
    made.sections[0].footer.add_paragraph("All is well")
    file = tmp_path / "sent.docx"
    file.write_bytes(saved(made))
    report = proof(folder, "house.dotx", file)
    assert [(e.kind, e.text) for e in open_ones(report)] == [(Kind.NOT_FOUND, "All is well")]


def with_base(tmp_path: Path) -> Path:
    """The seeds with a brief.toml that names a house's document beside it."""
    sources = Path(shutil.copytree(SEEDS, tmp_path / "sources"))
    settings = sources / "brief.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f'docx_base = "house.docx"\n{text}', encoding="utf-8")
    (sources / "house.docx").write_bytes(letterhead())
    return sources


def test_the_house_that_brief_toml_names_needs_no_option(tmp_path):
    sources = with_base(tmp_path)
    file, *_ = build(Request((sources,), tmp_path / "out")).files
    report = verify(Inquiry(file, sources))
    assert (report.proved, report.facts) == (True, ())
    assert by_kind(report, Kind.HOUSE) == RUNNING


def test_the_pdf_of_such_a_build_has_no_words_of_the_house(tmp_path):
    sources = with_base(tmp_path)
    _, pdf, _ = build(Request((sources,), tmp_path / "out")).files
    report = verify(Inquiry(pdf, sources))
    assert (report.proved, report.facts, by_kind(report, Kind.HOUSE)) == (True, (), [])


def test_a_house_that_brief_toml_names_and_is_gone_is_told(tmp_path):
    sources = with_base(tmp_path)
    file, *_ = build(Request((sources,), tmp_path / "out")).files
    (sources / "house.docx").unlink()
    report = verify(Inquiry(file, sources))
    assert "the brief cannot be made again: house.docx does not exist" in report.facts[0].text


def test_the_brief_is_made_again_for_the_page_of_the_house(tmp_path):
    base = docx.Document(BytesIO(letterhead()))
    base.sections[0].page_width, base.sections[0].page_height = Mm(148), Mm(210)
    house = tmp_path / "a5.docx"
    house.write_bytes(saved(base))
    file, *_ = build(Request((SEEDS,), tmp_path / "out", docx_base=house)).files
    report = verify(Inquiry(file, SEEDS, docx_base=house))
    assert (report.proved, open_ones(report)) == (True, [])


def test_a_house_that_is_asked_for_and_is_not_there_is_refused(folder):
    with pytest.raises(ReadError, match=r"none\.docx does not exist"):
        verify(Inquiry(brief(folder, "house.dotx"), SEEDS, docx_base=folder / "none.docx"))
