"""Figures are proved too: what is drawn, its data, and what is said to those who do not see it."""

from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pytest

from briefgen.building import Request, build
from briefgen.verifying import ACCOUNTED, Inquiry, Kind, verify
from tests.verifying.altering import altered_docx

TEXTS = {
    "a.txt": "Ferries have largely met their goals. Crews fell short in winter.\n",
    "b.txt": "Ferries have cut delays. Crews remain a concern.\n",
    "c.txt": "Ferries lost riders. Crews have grown by a third.\n",
}
SETTINGS = """
[sectors]
Ferries = ["ferries"]
Crews = ["crews"]
[[figures]]
kind = "bar"
title = "Trips fell & rose"
source = "Harbour Office"
columns = ["Year", "Trips"]
rows = [["2019", "1,204"], ["2020", "-31.5"]]
"""


WHAT = "Bar chart of Trips, two rows: from -31.5 (2020) to 1,204 (2019)."


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    (folder / "brief.toml").write_text(SETTINGS)
    return folder


@pytest.fixture
def files(texts, tmp_path):
    return dict(zip(("docx", "pdf"), build(Request((texts,), tmp_path)).files, strict=False))


def told(path: Path, texts: Path) -> list[tuple[Kind, str, str]]:
    """What is said of the alternate texts of the file at ``path``."""
    return [
        (each.kind, re.sub(r" \d", " N", each.place), each.diff or each.text)
        for each in verify(Inquiry(path, texts)).statements
        if "alternate text" in each.place
    ]


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_every_statement_of_a_figure_is_accounted_for(files, texts, format):
    report = verify(Inquiry(files[format], texts))
    assert [each.text for each in report.statements if each.kind not in ACCOUNTED] == []
    said = {(each.place.split(", Figure")[-1], each.text) for each in report.statements}
    assert {("Figure 2, alternate text", WHAT), (" 2", "-31.5")} <= said


def test_an_alternate_text_that_was_changed_in_the_docx_is_found(files, texts):
    path = files["docx"]
    path.write_bytes(altered_docx(path.read_bytes(), "to 1,204 (2019)", "to 9,204 (2019)"))
    assert [each for each in told(path, texts) if each[0] is Kind.CHANGED] == [
        (
            Kind.CHANGED,
            "Figure N, alternate text",
            "… two rows: from -31.5 (2020) to [-1,204-] {+9,204+} (2019).",
        )
    ]


def test_an_alternate_text_that_was_changed_in_the_pdf_is_found(files, texts):
    with pikepdf.open(files["pdf"], allow_overwriting_input=True) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure":
                thing.Alt = pikepdf.String("A pretty picture.")
        pdf.save(files["pdf"])
    kinds = {kind for kind, _, _ in told(files["pdf"], texts)}
    assert not kinds & ACCOUNTED
