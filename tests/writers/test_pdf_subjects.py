"""The PDF of real briefs, on few texts and on many, read back by its tags and by poppler."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest

from briefgen.building import Request, compose
from briefgen.document import Document, Figure
from briefgen.figure import is_chart
from briefgen.spoken import lines
from briefgen.theme import PageSize, Profile
from briefgen.writers.pdf import write
from tests.writers.pdf_tree import opened, tree
from tests.writers.test_pdf_tags import said

ROOT = Path(__file__).parents[2]
DEV = ROOT / "tests" / "quality" / "gold" / "dev"
FIGURES = """
[[figures]]
kind = "bar"
title = "Visits fell & <b rose"
source = "Harbour Office"
unit = "thousand"
columns = ["Year", "Visits"]
rows = [["2023", "1,204"], ["2024", "804"], ["2025", "-31.5"]]
[[figures]]
kind = "line"
title = "Gauges doubled"
source = "Harbour Office"
columns = ["Year", "Gauges", "Boats"]
rows = [["2019", "12", "40"], ["2020", "16", "41"], ["2021", "18", "39"]]
[[figures]]
kind = "dot"
title = "Homes by district"
source = "A"
columns = ["District", "Homes"]
rows = [["Old Harbour and the outer islands", "204"], ["North", "80"]]
"""
SUBJECTS = {
    "seeds": (),
    "three texts": ("rent-law",),
    "four texts": ("warm-streets",),
    "sixteen texts": (
        *("congestion-charge", "rent-law", "warm-streets"),
        *("fare-cap", "school-meals"),
    ),
}
POPPLER = ("pdffonts", "pdfinfo", "pdftotext")


class Made(NamedTuple):
    document: Document
    data: bytes
    path: Path


@pytest.fixture(scope="module", params=SUBJECTS)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("made")
    asked = Request((ROOT / "seeds",), annex=True)
    if request.param != "seeds":
        texts = folder / "texts"
        texts.mkdir()
        for subject in SUBJECTS[request.param]:
            for file in (DEV / subject).iterdir():
                if file.suffix in (".txt", ".md"):
                    shutil.copy(file, texts / f"{subject}-{file.name}")
        if request.param == "three texts":
            (texts / "brief.toml").write_text(FIGURES, encoding="utf-8")
        profile = Profile.ACCESSIBLE if request.param == "four texts" else None
        asked = Request((texts,), size=PageSize.LETTER, profile=profile)
    _, fitted = compose(asked)
    data = write(fitted.document, fitted.theme).data
    (folder / "brief.pdf").write_bytes(data)
    return Made(fitted.document, data, folder / "brief.pdf")


@pytest.fixture
def poppler() -> None:
    if not all(map(shutil.which, POPPLER)):
        if os.environ.get("CI"):
            pytest.fail("poppler is not installed, and CI must not go without it")
        pytest.skip("needs poppler")


def ask(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def letters(text: str) -> str:
    """``text`` without white space, which no reader of PDF keeps for sure."""
    return "".join(text.split())


def test_its_tags_say_what_the_document_says(made: Made) -> None:
    assert tree(made.data).text == said(made.document)


def test_each_figure_says_what_it_shows(made: Made) -> None:
    told = [str(node.entries.Alt) for node in tree(made.data).of("Figure")]
    assert told == [block.alt for block in made.document.blocks if isinstance(block, Figure)]


def test_the_figures_asked_for_are_there_and_no_other(made: Made, request) -> None:
    charts = [block.kind for block in made.document.blocks if is_chart(block)]
    three = "three texts" in request.node.name
    assert charts == (["bar", "line", "dot"] if three else [])


def test_its_links_lead_to_the_web_by_mail_or_within(made: Made) -> None:
    links = [note for page in opened(made.data).pages for note in page.get("/Annots", ())]
    schemes = {str(link.A.URI).partition(":")[0] for link in links if "/A" in link}
    assert schemes <= {"http", "https", "mailto"}
    within = [link for link in links if "/A" not in link]
    assert all(isinstance(link.Dest, pikepdf.Array | pikepdf.String) for link in within)


@pytest.mark.usefixtures("poppler")
def test_poppler_finds_all_fonts_embedded_as_subsets(made: Made) -> None:
    rows = [line.split() for line in ask("pdffonts", made.path).splitlines()[2:]]
    assert rows
    assert {tuple(row[-5:-2]) for row in rows} == {("yes", "yes", "yes")}


@pytest.mark.usefixtures("poppler")
def test_poppler_reads_the_structure_as_the_document_says_it(made: Made) -> None:
    found = re.findall(r'^ *"(.*)"$', ask("pdfinfo", "-struct-text", made.path), re.MULTILINE)
    assert letters("".join(found)) == letters(said(made.document))


@pytest.mark.usefixtures("poppler")
def test_poppler_reads_the_pages_in_the_document_s_order(made: Made) -> None:
    shown = letters(ask("pdftotext", "-raw", made.path, "-"))
    at = 0
    for line in lines(made.document):
        # What goes on over the end of a page has running matter in it.
        at = shown.find(letters(line)[:24], at)
        assert at >= 0, line
