"""The evidence annex: each quotation leads to the claim it was taken from."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from briefgen.brief import Occasion
from briefgen.brief.annex import annex
from briefgen.building import Gathered, gather
from briefgen.building.fitting import fit
from briefgen.building.job import Fitted, Job
from briefgen.document import Document, Labelled, Paragraph, Run, TextRole, plain
from briefgen.templating import find
from briefgen.theme import PageSize, Theme
from briefgen.writers import write
from tests.blocks import document, labelled, p

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def gathered() -> Gathered:
    return gather((SEEDS,))


@pytest.fixture(scope="module")
def fitted(gathered: Gathered) -> Fitted:
    return fit(Job(gathered, find("policy"), PageSize.A4, Occasion(), annex=True))


def runs(made: Document) -> list[Run]:
    """The runs of all blocks, in any order."""
    found: list[Run] = []
    ahead: list[object] = [*made.blocks]
    while ahead:
        thing = ahead.pop()
        if isinstance(thing, Run):
            found.append(thing)
        elif isinstance(thing, tuple):
            ahead += thing
    return found


def entries(made: Document) -> dict[str, str]:
    return {b.id: plain(b.text) for b in made.blocks if isinstance(b, Labelled) and b.id}


def test_each_quotation_leads_to_its_entry_and_each_entry_is_led_to(fitted: Fitted) -> None:
    hrefs = {run.id: run.href for run in runs(fitted.document) if run.href and run.id}
    quoted = {name for name in hrefs if name[1:].isdigit()}
    assert quoted
    assert {hrefs[name] for name in quoted} == {f"#evidence-{name}" for name in quoted}
    assert {f"evidence-{name}" for name in quoted} <= set(entries(fitted.document))
    assert set(entries(fitted.document)) == {f"evidence-{n}" for n in fitted.composed.used}


def test_what_an_entry_quotes_stands_in_the_source(gathered: Gathered, fitted: Fitted) -> None:
    brief = fitted.composed.brief
    made = annex(gathered.comparison.claims, fitted.composed.used, brief.voices)
    texts = {s.id: flat(s.text) for s in gathered.sources}
    for entry in made:
        assert flat(entry.text) in texts[entry.claim[0]]
        assert flat(entry.sentence) in texts[entry.claim[0]]
        assert flat(entry.text) in flat(entry.sentence or entry.text)
        assert entry.cue == "" or entry.rule


def flat(text: str) -> str:
    """Without white space and with one kind of quotation mark."""
    return re.sub(r"[\s\"'‘’“”*_#]+", "", text)


def test_pages_and_reading_time_are_those_of_the_brief_alone(
    gathered: Gathered, fitted: Fitted
) -> None:
    alone = fit(Job(gathered, find("policy"), PageSize.A4, Occasion()))
    assert fitted.extent.pages > alone.extent.pages == 4
    assert fitted.extent.breaks[:-2] == alone.extent.breaks[:-1]
    assert fitted.extent.breaks[-2] == alone.extent.breaks[-1]
    assert strip(fitted.document) == strip(alone.document)
    assert entries(alone.document) == {}


def strip(made: Document) -> list[str]:
    strips = (b for b in made.blocks if isinstance(b, Paragraph) and b.role is TextRole.STRIP)
    return [plain(block.text) for block in strips]


def test_links_of_the_pdf_end_on_the_annexs_pages(fitted: Fitted) -> None:
    with pikepdf.open(BytesIO(write(fitted.document, fitted.theme, "pdf").data)) as pdf:
        numbers = {page.objgen: n for n, page in enumerate(pdf.pages, 1)}
        ends = [
            (numbers[page.objgen], numbers[link.Dest[0].objgen], str(link.Contents))
            for page in pdf.pages
            for link in page.get("/Annots", [])
            if "/Dest" in link
        ]
    assert ends
    for start, end, contents in ends:
        assert start <= 4 < end
        assert re.fullmatch(r"Go to evidence-[AB]\d\d", contents)


def test_links_of_the_docx_end_at_bookmarks(fitted: Fitted) -> None:
    data = write(fitted.document, fitted.theme, "docx").data
    xml = zipfile.ZipFile(BytesIO(data)).read("word/document.xml").decode()
    marks = set(re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', xml))
    ends = re.findall(r'<w:hyperlink w:anchor="(evidence[^"]+)"', xml)
    assert ends
    assert set(ends) <= marks


def test_a_link_to_a_place_that_is_not_there_is_plain_text() -> None:
    made = document(p(Run("gone", href="#nowhere"), Run(" here", href="#here")))
    there = Document(made.metadata, (*made.blocks, Labelled("x", (Run("y"),), "here")))
    with pikepdf.open(BytesIO(write(there, Theme(), "pdf").data)) as pdf:
        (link,) = pdf.pages[0].Annots
        assert str(link.Contents) == "Go to here"
    nothing = document(p(Run("gone", href="#nowhere")), labelled("x", "y"))
    with pikepdf.open(BytesIO(write(nothing, Theme(), "pdf").data)) as pdf:
        assert "/Annots" not in pdf.pages[0] or not list(pdf.pages[0].Annots)
