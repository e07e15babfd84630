"""The file's own frame: packed objects, and where everything is."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from briefgen.theme import Theme
from briefgen.writers.pdf import write
from briefgen.writers.pdf.assembling import PACK
from tests.blocks import document, p, table
from tests.writers.pdf_tree import tree

ROWS = [(f"row {n}", f"end {n}") for n in range(PACK)]
DATA = write(document(p("a"), table("Long", ("L", "R"), *ROWS)), Theme()).data


def test_elements_are_packed_and_nothing_else_is() -> None:
    elements = len(list(tree(DATA).walk()))
    packed = re.findall(rb"/Type/ObjStm/N (\d+)", DATA)
    assert [int(count) for count in packed[:-1]] == [PACK] * (elements // PACK)
    assert sum(map(int, packed)) == elements
    assert b"/S/TD" not in DATA


def test_each_object_is_where_the_table_says() -> None:
    with pikepdf.open(BytesIO(DATA), attempt_recovery=False) as pdf:
        assert pdf.get_warnings() == []
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.objects) == int(pdf.trailer.Size) - 1


def test_the_table_is_found_from_the_end_of_the_file() -> None:
    (start,) = re.findall(rb"startxref\n(\d+)\n%%EOF\n\Z", DATA)
    assert re.match(rb"\d+ 0 obj\n<</Type/XRef", DATA[int(start) :])


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler-utils is not installed")
def test_other_readers_find_the_tree_too(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(DATA)
    shown = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    )
    assert shown.stderr == ""
    words = re.findall(r'"(.*)"', shown.stdout)
    assert words == ["a", "Table 1. Long", "L", "R", *(word for row in ROWS for word in row)]
