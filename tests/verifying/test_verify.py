"""A delivered brief proves itself: what was done to it is found and named with its place."""

from __future__ import annotations

import shutil
import sys
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from briefgen import __version__
from briefgen.building import Request, build
from briefgen.document import Document, Heading, Paragraph, Run
from briefgen.errors import ReadError, VerifyError
from briefgen.theme import PageSize, Profile, Theme
from briefgen.verifying import ACCOUNTED, Inquiry, Kind, Report, Statement, verify
from briefgen.writers import write
from tests.blocks import METADATA
from tests.verifying.altering import Brief
from tests.verifying.conftest import SEEDS

FORMATS = ("docx", "pdf")
GOLD = Path(__file__).parents[1] / "quality" / "gold" / "dev"


def open_ones(report: Report) -> list[Statement]:
    return [each for each in report.statements if each.kind not in ACCOUNTED]


def found(statement: Statement) -> tuple[Kind, str, str]:
    return statement.kind, statement.place, statement.diff or statement.text


@pytest.fixture(params=FORMATS)
def proved(request, brief, tmp_path):
    """Writes the seeds' brief with changes made, and proves it."""

    def prove(*changes: tuple[str, str], sources: Path = SEEDS) -> Report:
        path = brief.write(tmp_path / f"brief.{request.param}", *changes)
        return verify(Inquiry(path, sources))

    return prove


@pytest.fixture
def sources(tmp_path):
    """A copy of the seeds, to be changed."""
    return Path(shutil.copytree(SEEDS, tmp_path / "sources"))


@pytest.mark.parametrize(
    "request_",
    [
        Request((SEEDS,), size=PageSize.A4, date=date(2026, 1, 31)),
        Request((SEEDS,), size=PageSize.LETTER, review=True),
        Request((SEEDS,), profile=Profile.ACCESSIBLE),
        Request((SEEDS,), annex=True),
    ],
    ids=["a4", "letter, review", "accessible", "annex"],
)
def test_every_statement_of_an_untouched_brief_is_accounted_for(request_, tmp_path):
    files = build(request_._replace(out=tmp_path)).files
    for path in files[:2]:
        report = verify(Inquiry(path, SEEDS))
        assert (report.proved, report.facts, open_ones(report)) == (True, (), [])
        unasked = {Kind.EARLIER, Kind.EDITOR, Kind.HOUSE}
        assert {each.kind for each in report.statements} == ACCOUNTED - unasked
        quoted = [quote for each in report.statements for quote in each.quotes]
        assert len(quoted) > 40
        assert all(quote.line for quote in quoted)


@pytest.mark.parametrize("subject", ["coffee-board", "rent-law", "urban-trees"])
def test_briefs_without_a_brief_toml_prove_themselves_too(subject, tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for text in (GOLD / subject).rglob("*.txt"):
        shutil.copy(text, folder)
    for path in build(Request((folder,), tmp_path / "out")).files[:2]:
        report = verify(Inquiry(path, folder))
        assert (report.proved, report.facts, open_ones(report)) == (True, (), [])


CHANGES = {
    "a hedge is deleted": (
        ("has largely achieved", "has achieved"),
        Kind.CHANGED,
        "box “Bottom line”",
        "The unsigned post: “has [-largely-] achieved many of its initial objectives”.",
    ),
    "a number is changed": (
        ("19 of 21 entries", "12 of 21 entries"),
        Kind.CHANGED,
        "How far to rely on this",
        "[-19-] {+12+} of 21 entries rest on one …",
    ),
    "a sentence is added": (
        ("Later events are not covered.", "All is well. Later events are not covered."),
        Kind.NOT_FOUND,
        "How far to rely on this",
        "All is well.",
    ),
    "a quotation changes its source": (
        ("shortfalls. Op-ed: ", "shortfalls. Post: "),
        Kind.CHANGED,
        "Key messages",
        "[-Op-ed:-] {+Post:+} “international opposition”.",
    ),
    "a heading is renamed": (
        ("Mixed results", "Failures"),
        Kind.CHANGED,
        "Mixed results",
        "[-Mixed results-] {+Failures+}",
    ),
    "a cell is emptied": (
        ("Named, no result reported", ""),
        Kind.GONE,
        "Sector by sector: what each text says, "
        "Table 1, row “Artificial intelligence”, column “Unsigned post (B)”",
        "Named, no result reported",
    ),
}


@pytest.mark.parametrize(("change", "kind", "place", "shown"), CHANGES.values(), ids=list(CHANGES))
def test_what_was_done_is_found_and_named_with_its_place(proved, change, kind, place, shown):
    report = proved(change)
    assert [found(each) for each in open_ones(report)] == [(kind, place, shown)]
    assert not report.proved


def test_two_quotations_that_are_swapped_are_both_found_with_where_they_stand(proved):
    one, two = "are world-leading", "dominates solar module production"
    report = proved((two, "¤"), (one, two), ("¤", one))
    table = "Sector by sector: what each text says, Table 1, row"
    assert [(each.kind, each.place, each.text) for each in open_ones(report)] == [
        (
            Kind.CHANGED,
            f"{table} “Solar and renewable energy”, column “Unsigned post (B)”",
            f"“{one}”",
        ),
        (Kind.CHANGED, f"{table} “High-speed rail”, column “Unsigned post (B)”", f"“{two}”"),
    ]
    lines = [(quote.letter, quote.line) for each in open_ones(report) for quote in each.quotes]
    assert lines == [("B", 9), ("B", 8)]


def test_an_edited_source_is_named_and_so_is_what_it_no_longer_says(proved, sources):
    (path,) = sources.glob("000*")
    path.write_bytes(path.read_bytes().replace(b"are world-leading", b"are not world-leading"))
    report = proved(sources=sources)
    told = [fact.text for fact in report.facts if not fact.fine]
    assert len(told) == 1
    assert told[0].startswith(f"source B, {path.name}, has changed since the build")
    lost = [each for each in open_ones(report) if each.kind is Kind.NOT_FOUND]
    assert [each.text for each in lost] == ["“are world-leading”"]
    cell = "Table 1, row “High-speed rail”, column “Unsigned post (B)”"
    assert lost[0].place == f"Sector by sector: what each text says, {cell}"


def test_a_missing_source_is_named_and_the_others_quotations_still_verify(proved, sources):
    (path,) = sources.glob("000*")
    path.unlink()
    report = proved(sources=sources)
    assert report.facts[0].text == f"source B, {path.name}, is missing"
    kinds = {each.text: each for each in report.statements}
    assert kinds["“are world-leading”"].kind is Kind.NOT_FOUND
    assert kinds["“are world-leading”"].place == "Sector by sector: what each text says"
    there = kinds["“Within China, the implementation of MIC25 has not been uniform”."]
    assert (there.kind, there.quotes[0].letter) == (Kind.VERBATIM, "A")


def test_settings_that_changed_are_named(proved, sources):
    settings = sources / "brief.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('"Drones" =', '"Flying machines" ='), encoding="utf-8")
    report = proved(sources=sources)
    assert [fact.text for fact in report.facts] == ["brief.toml has changed since the build"]
    assert any(each.diff == "[-Flying machines-] {+Drones+}" for each in open_ones(report))


def test_a_brief_by_another_version_says_so_and_its_quotations_still_verify(tmp_path, monkeypatch):
    with monkeypatch.context() as older:
        older.setattr("briefgen.__version__", "0.0.1")
        older.setattr(sys.modules["briefgen.building.record"], "__version__", "0.0.1")
        old = Brief(SEEDS)
    path = old.write(tmp_path / "brief.pdf", ("Progress is reported on", "Much is said of"))
    report = verify(Inquiry(path, SEEDS))
    (fact,) = report.facts
    assert fact.text == f"made by briefgen 0.0.1; this is briefgen {__version__}"
    unproven = [(each.kind, each.text[:15]) for each in open_ones(report)]
    assert unproven == [
        (Kind.UNPROVEN, "Much is said of"),
        (Kind.UNPROVEN, "Made by briefge"),
    ]
    assert sum(each.kind is Kind.VERBATIM for each in report.statements) > 40


def test_files_of_two_builds_that_lie_together_are_told(tmp_path):
    first = build(Request((SEEDS,), tmp_path / "one")).files
    second = build(Request((SEEDS,), tmp_path / "two", size=PageSize.LETTER)).files
    pdf = Path(shutil.copy(second[1], first[1]))
    report = verify(Inquiry(pdf, SEEDS))
    assert not open_ones(report)
    assert not report.proved
    told = [fact.text.partition(" is of another build")[0] for fact in report.facts]
    assert told == [first[2].name, first[0].name]


def test_a_file_saved_anew_is_a_note_and_no_fault(tmp_path):
    docx, *_ = build(Request((SEEDS,), tmp_path)).files
    with docx.open("ab") as file:
        file.write(b"\0")
    report = verify(Inquiry(docx, SEEDS))
    assert report.proved
    assert [fact.fine for fact in report.facts] == [True]
    assert "was saved anew since the build" in report.facts[0].text


def test_a_pdf_without_structure_is_read_by_its_layout_and_that_is_told(brief, tmp_path):
    path = brief.write(tmp_path / "brief.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(path)
    report = verify(Inquiry(path, SEEDS))
    assert "what stands side by side in it may be misread" in report.facts[-1].text
    quoted = [each for each in report.statements if each.kind is Kind.VERBATIM]
    assert len(quoted) > 30
    assert not report.proved


@pytest.mark.parametrize("day", [None, date(2026, 1, 31)])
def test_without_a_record_the_files_own_text_says_how_it_was_made(brief, tmp_path, day):
    docx, _, record = build(Request((SEEDS,), tmp_path, date=day)).files
    record.unlink()
    report = verify(Inquiry(docx, SEEDS))
    assert (open_ones(report), report.proved) == ([], True)


STRANGER = (
    Heading(1, (Run("Our trip"),)),
    Heading(2, (Run("Key findings"),)),
    Paragraph(
        (Run("The lake was cold. It “has largely achieved many of its initial objectives”."),)
    ),
    Paragraph((Run("“Nobody swam twice.”"),)),
)


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_no_brief_of_ours_is_not_called_one(tmp_path, format):
    path, document = tmp_path / f"trip.{format}", Document(METADATA._replace(build_id=""), STRANGER)
    path.write_bytes(write(document, Theme(), format).data)
    report = verify(Inquiry(path, SEEDS))
    assert (report.generator, report.build, report.proved) == ("", "", False)
    assert [fact.text.partition(",")[0] for fact in report.facts] == [
        "the brief cannot be made again: the file has no record of a build"
    ]
    kinds = {each.text: each.kind for each in report.statements}
    assert kinds["The lake was cold."] is Kind.UNPROVEN
    assert kinds["“Nobody swam twice.”"] is Kind.NOT_FOUND
    assert Kind.VERBATIM in kinds.values()
    assert Kind.GONE not in kinds.values()


@pytest.mark.parametrize("format", FORMATS)
def test_without_a_record_an_annex_is_known_for_what_it_is(tmp_path, format):
    fitted = Brief(SEEDS, annex=True).fitted
    path = tmp_path / f"brief.{format}"
    path.write_bytes(write(fitted.document, fitted.theme, format).data)
    report = verify(Inquiry(path, SEEDS))
    assert (open_ones(report), report.generator) == ([], "")


def test_more_files_in_the_folder_than_were_used_do_no_harm(proved, sources):
    (sources / "later.txt").write_text("Costs have risen by a third since then.\n")
    assert proved(sources=sources).proved


def test_settings_above_the_sources_count_when_more_sources_lie_there_now(tmp_path):
    (tmp_path / "sources").mkdir()
    for path in sorted(SEEDS.glob("*.txt")):
        shutil.copy(path, tmp_path / "sources")
    shutil.copy(SEEDS / "brief.toml", tmp_path)
    file = build(Request((tmp_path,), out=tmp_path / "out", formats=("pdf",))).files[0]
    shutil.copy(path, tmp_path / "sources" / "copy.txt")
    assert verify(Inquiry(file, tmp_path)).proved


def test_sources_that_were_named_one_by_one_keep_their_letters(tmp_path):
    files = sorted((GOLD / "fare-cap").glob("*.txt"), reverse=True)
    file = build(Request(tuple(files), out=tmp_path, formats=("pdf",))).files[0]
    assert verify(Inquiry(file, GOLD / "fare-cap")).proved


def test_what_is_no_brief_is_refused_in_one_line(tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("Costs have risen.\n")
    with pytest.raises(VerifyError, match=r"notes\.txt is no brief as DOCX or PDF"):
        verify(Inquiry(other, SEEDS))
    with pytest.raises(VerifyError, match="is no folder of sources; name one with --sources"):
        verify(Inquiry(other, tmp_path / "nowhere"))
    with pytest.raises(ReadError, match="does not exist"):
        verify(Inquiry(tmp_path / "none.pdf", SEEDS))


def test_sources_of_one_name_in_two_folders_are_told_apart(tmp_path, sources):
    for number, path in enumerate(sorted(sources.glob("*.txt"))):
        (sources / f"{number}").mkdir()
        path.rename(sources / f"{number}" / "index.txt")
    (sources / "brief.toml").unlink()
    built = build(Request((sources,), tmp_path / "out", formats=("pdf",)))
    report = verify(Inquiry(built.files[0], sources))
    assert (report.facts, open_ones(report)) == ((), [])
    edited = sources / "1" / "index.txt"
    edited.write_text(edited.read_text(encoding="utf-8") + "One more line.\n", encoding="utf-8")
    report = verify(Inquiry(built.files[0], sources))
    assert [fact.text[:45] for fact in report.facts] == [
        "source B, index.txt, has changed since the bu"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_source_whose_name_cannot_be_printed_is_found_again(tmp_path, sources):
    for number, path in enumerate(sorted(sources.glob("*.txt"))):
        path.rename(sources / f"two\nlines\x1b{number}.txt")
    (sources / "brief.toml").unlink()
    built = build(Request((sources,), tmp_path / "out", formats=("pdf",)))
    report = verify(Inquiry(built.files[0], sources))
    assert (report.facts, open_ones(report)) == ((), [])
