"""The DOCX keeps to the pages too, as LibreOffice lays it out."""

import os
import shutil

import pypdfium2
import pytest

from briefgen.building import Request, build
from briefgen.theme import PageSize
from tests.writers.house_bases import BASES, office

needs_office = pytest.mark.skipif(
    not shutil.which("soffice") and not os.environ.get("CI"), reason="needs LibreOffice"
)


def pages(path):
    return len(pypdfium2.PdfDocument(path))


@needs_office
@pytest.mark.parametrize("size", PageSize)
def test_the_docx_of_the_seeds_has_four_pages(seeds, tmp_path, size):
    build(Request((seeds,), tmp_path, ("docx",), size=size))
    assert pages(office(tmp_path, tmp_path / "made-in-china-2025.docx", "pdf")) == 4


@needs_office
@pytest.mark.parametrize("name", BASES)
def test_in_a_house_s_document_it_has_the_pdf_s_pages_or_one_more_or_less(seeds, tmp_path, name):
    base = tmp_path / "house.docx"
    base.write_bytes(BASES[name](tmp_path))
    built = build(Request((seeds,), tmp_path / "out", docx_base=base))
    files = {path.suffix: path for path in built.files}
    shown = office(tmp_path, files[".docx"], "pdf")
    assert abs(pages(shown) - pages(files[".pdf"])) <= 1
