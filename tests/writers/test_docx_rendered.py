"""The DOCX laid out by LibreOffice: as many pages as the PDF, and its structure still there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.theme import PageSize
from tests.writers.docx_reading import W, styled_lines, xml
from tests.writers.footnoting import footnoted
from tests.writers.house_bases import office

SEEDS = Path(__file__).parents[2] / "seeds"
DEV = Path(__file__).parents[1] / "quality" / "gold" / "dev"
TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
BRIEFS = {
    "seeds, A4": Request((SEEDS,)),
    "seeds, Letter": Request((SEEDS,), size=PageSize.LETTER),
    "three texts": Request(tuple(sorted((DEV / "digital-id").glob("*.txt"))), size=PageSize.LETTER),
}


def told(option: str, pdf: Path) -> str:
    """What poppler's pdfinfo says of ``pdf``."""
    command = ["pdfinfo", *filter(None, [option]), str(pdf)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages(pdf: Path) -> int:
    found = re.search(r"^Pages:\s+(\d+)", told("", pdf), re.MULTILINE)
    assert found
    return int(found[1])


def tags(pdf: Path) -> Counter[str]:
    """How often each kind of element stands in the structure of ``pdf``."""
    return Counter(re.findall(r"^ *([A-Z]\w*)(?: \(\w+\))?:?$", told("-struct", pdf), re.MULTILINE))


@pytest.fixture(autouse=True)
def poppler() -> None:
    if not shutil.which("pdfinfo"):
        if os.environ.get("CI"):
            pytest.fail("poppler is not installed, and CI must not go without it")
        pytest.skip("needs pdfinfo (poppler)")


@pytest.mark.parametrize("request_", BRIEFS.values(), ids=list(BRIEFS))
def test_it_has_the_pages_of_the_pdf(request_: Request, tmp_path: Path) -> None:
    built = build(request_._replace(out=tmp_path, formats=("docx",)))
    assert pages(office(tmp_path, built.files[0], TAGGED)) == built.pages == 4


def test_headings_header_cells_and_notes_are_told_as_such(tmp_path: Path) -> None:
    built = build(Request((SEEDS,), tmp_path, ("docx",)))
    file = tmp_path / "noted.docx"
    data = footnoted(built.files[0].read_bytes())
    file.write_bytes(data)
    found = tags(office(tmp_path, file, TAGGED))
    styles = Counter(style for style, _ in styled_lines(data))
    assert {tag: found[tag] for tag in ("H1", "H2", "Table", "TR", "TH", "Note")} == {
        "H1": styles["Heading1"],
        "H2": styles["Heading2"],
        "Table": styles["Caption"],
        "TR": len(list(xml(data).iter(f"{W}tr"))),
        "TH": styles["BGTableHead"],
        "Note": 1,
    }
    assert min(styles["Heading1"], styles["Heading2"], styles["BGTableHead"]) > 0
