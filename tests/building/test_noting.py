"""A footnote to each quotation, in the DOCX alone."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.building import Built, Request, build, compose
from briefgen.building.noting import Footnote, annotated, footnoted, footnotes
from briefgen.document import Document, Inline, Labelled, Run, plain
from briefgen.spoken import lines
from tests.cli.conftest import OPINION, REPORT
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import W, parts, spoken, xml

SEEDS = Path(__file__).parents[2] / "seeds"
NOTE = (Run("here"),)


def noted(request: Request) -> Document:
    return footnoted(*compose(request))


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    (folder / "opinion.md").write_text(OPINION)
    (folder / "report.txt").write_text(REPORT)
    return folder


def made(folder: Path, *formats: str, footnotes: bool, out: Path) -> Built:
    return build(Request((folder,), out, formats, footnotes=footnotes))


def in_file(data: bytes) -> list[str]:
    """The notes of a DOCX in the order of their marks."""
    held = {n.get(f"{W}id"): spoken(n).strip() for n in xml(data, "word/footnotes.xml")}
    return [held[mark.get(f"{W}id")] for mark in xml(data).iter(f"{W}footnoteReference")]


def test_each_place_is_that_of_the_claim_in_the_record(tmp_path: Path) -> None:
    built = made(SEEDS, "docx", footnotes=True, out=tmp_path)
    record = json.loads(built.files[-1].read_bytes())
    told = footnotes(noted(Request((SEEDS,))))
    assert in_file(built.files[0].read_bytes()) == [note.text for note in told]
    claims = {row["id"]: row for row in record["claims"]}
    files = {source["id"]: source["title"] or source["file"] for source in record["sources"]}
    assert len(told) > 40
    for note in told:
        row = claims[note.claim]
        named = files[note.claim[0]]
        assert named.split()[0] in note.text
        assert note.text.startswith(f"{note.claim[0]}. ")
        assert note.text.endswith(f", line {row['line']}.")


def test_a_quotation_repeated_has_a_note_of_its_own_that_says_the_same() -> None:
    found = [note for note in footnotes(noted(Request((SEEDS,)))) if note.claim == "A52"]
    assert len(found) > 1
    assert len(set(found)) == 1


def test_the_words_of_the_brief_stay_as_they_are() -> None:
    gathered, fitted = compose(Request((SEEDS,), annex=True))
    assert [*lines(footnoted(gathered, fitted))] == [*lines(fitted.document)]


def marked(document: Document) -> list[tuple[str, str]]:
    """The words before and behind each mark, in items with labels."""
    found = []
    texts = [block.text for block in document.blocks if isinstance(block, Labelled)]
    for text in texts:
        for n, run in enumerate(text):
            if run.note:
                found.append((plain(text[: n + 1])[-3:], plain(text[n + 1 :])[:3]))
    return found


def test_a_mark_stands_behind_the_closing_mark_and_a_point() -> None:
    before = {words for words, _ in marked(noted(Request((SEEDS,))))}
    assert all("”" in words and words[-1] in "”.,;:" for words in before)


def test_entries_of_the_annex_tell_their_place_and_have_no_notes(texts: Path) -> None:
    document = noted(Request((texts,), annex=True))
    entries = [b for b in document.blocks if isinstance(b, Labelled) and b.id]
    assert entries
    assert not any(run.note for entry in entries for run in entry.text)
    assert footnotes(document)
    assert footnotes(noted(Request((texts,), template="annex"))) == ()


def links(document: Document) -> set[str | None]:
    runs = (run for block in document.blocks for run in getattr(block, "text", ()))
    return {said.href for run in runs for said in run.note}


def test_a_note_leads_to_the_source_s_entry_where_there_is_one(texts: Path) -> None:
    assert {"#source-A", "#source-B"} <= links(noted(Request((texts,))))
    assert links(noted(Request((texts,), template="note"))) == {None}


def test_a_source_without_a_title_is_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text(REPORT.partition("\n")[2])
    (tmp_path / "opinion.md").write_text(OPINION)
    told = {note.text.partition(", line")[0] for note in footnotes(noted(Request((tmp_path,))))}
    assert "B. plain.txt" in told


def test_the_pdf_and_its_record_are_the_same_bytes_without_and_with(
    texts: Path, tmp_path: Path
) -> None:
    without = made(texts, "docx", "pdf", footnotes=False, out=tmp_path / "a")
    with_ = made(texts, "docx", "pdf", footnotes=True, out=tmp_path / "b")
    same = [
        a.read_bytes() == b.read_bytes() for a, b in zip(without.files, with_.files, strict=True)
    ]
    assert same == [False, True, False]
    again = made(texts, "docx", "pdf", footnotes=True, out=tmp_path / "c")
    assert [f.read_bytes() for f in with_.files] == [f.read_bytes() for f in again.files]


def test_brief_toml_asks_for_them_too(texts: Path, tmp_path: Path) -> None:
    for name in ("opinion.md", "report.txt"):
        (tmp_path / name).write_bytes((texts / name).read_bytes())
    asked = made(tmp_path, "docx", footnotes=True, out=tmp_path / "a").files
    (tmp_path / "brief.toml").write_text("footnotes = true\n")
    stated = made(tmp_path, "docx", footnotes=False, out=tmp_path / "b").files
    assert [f.read_bytes() for f in asked] == [f.read_bytes() for f in stated]


def test_only_the_record_of_a_docx_says_that_it_has_them(texts: Path, tmp_path: Path) -> None:
    both = made(texts, "docx", footnotes=True, out=tmp_path / "a").files
    assert json.loads(both[-1].read_bytes())["footnotes"] is True
    assert b'"footnotes": true' in parts(both[0].read_bytes())["customXml/item1.xml"]
    alone = made(texts, "pdf", footnotes=True, out=tmp_path / "b").files
    assert "footnotes" not in json.loads(alone[-1].read_bytes())


@pytest.mark.parametrize("template", ["policy", "brief", "note", "handout"])
def test_every_template_s_docx_is_without_fault(texts: Path, tmp_path: Path, template: str) -> None:
    request = Request((texts,), tmp_path, ("docx",), template, footnotes=True)
    data = build(request).files[0].read_bytes()
    assert in_file(data)
    assert lint(data) == []


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ((Run("“"), Run("x", href="#s", id="A01"), Run("” (no source)")), "“x”"),
        ((Run("“"), Run("x", href="#s", id="A01"), Run("”; “")), "“x”;"),
        ((Run("“"), Run("x", href="#s", id="A01"), Run("”")), "“x”"),
        ((Run("“"), Run("x", href="#s", id="A01"), Run(" and so on")), "“x"),
        ((Run("x", href="#s", id="A01"), Run("y", href="#t", id="B01")), "x"),
        ((Run("x", href="#s", id="A01"),), "x"),
    ],
)
def test_where_a_mark_stands(text: Inline, before: str) -> None:
    found = annotated(text, {"A01": NOTE, "B01": NOTE})
    assert plain(found) == plain(text)
    at = next(n for n, run in enumerate(found) if run.note)
    assert plain(found[: at + 1]) == before


# Of a NamedTuple itself, fields that have a default would be drawn too.
runs = st.builds(
    partial(Run),
    st.text("“”.;a ", min_size=1, max_size=4),
    href=st.sampled_from([None, "#source-A"]),
    id=st.sampled_from(["", "A01", "standing-1"]),
)


@settings(derandomize=True, database=None, deadline=None)
@given(st.lists(runs).map(tuple))
def test_each_quotation_that_leads_somewhere_has_one_note_and_no_word_is_lost(text: Inline) -> None:
    found = annotated(text, {"A01": NOTE})
    assert plain(found) == plain(text)
    assert sum(bool(run.note) for run in found) == sum(
        bool(run.href) and run.id == "A01" for run in text
    )


def test_a_note_is_told_with_its_claim() -> None:
    first = footnotes(noted(Request((SEEDS,))))[0]
    title = "Opinion – The Mixed Results of Made in China 2025"
    assert first == Footnote("A52", f"A. “{title}”, line 37.")
