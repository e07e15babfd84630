"""The DOCX keeps to the pages too, as LibreOffice lays it out."""

import os
import shutil
from pathlib import Path

import pypdfium2
import pytest

from briefgen.building import Request, build
from briefgen.theme import PageSize, Profile
from tests.writers.house_bases import BASES, office

DEV = Path(__file__).parents[1] / "quality" / "gold" / "dev"
needs_office = pytest.mark.skipif(
    not shutil.which("soffice") and not os.environ.get("CI"), reason="needs LibreOffice"
)


def pages(path):
    return len(pypdfium2.PdfDocument(path))


@needs_office
@pytest.mark.parametrize(
    ("size", "profile", "least", "most"),
    [
        (PageSize.A4, Profile.STANDARD, 4, 4),
        (PageSize.LETTER, Profile.STANDARD, 4, 4),
        (PageSize.A4, Profile.ACCESSIBLE, 5, 6),
    ],
)
def test_the_docx_of_the_seeds_keeps_to_its_pages(seeds, tmp_path, size, profile, least, most):
    build(Request((seeds,), tmp_path, ("docx",), size=size, profile=profile))
    assert least <= pages(office(tmp_path, tmp_path / "made-in-china-2025.docx", "pdf")) <= most


@needs_office
@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("folder", [None, DEV / "digital-id"])
def test_every_template_s_docx_keeps_to_the_pages_of_its_pdf(seeds, tmp_path, size, folder):
    also = ("brief", "handout")
    built = build(Request((folder or seeds,), tmp_path, ("docx",), "note", size, also=also))
    for one in (built, *built.also):
        assert pages(office(tmp_path, one.files[0], "pdf")) == one.pages


@needs_office
@pytest.mark.parametrize("name", BASES)
def test_in_a_house_s_document_it_has_the_pdf_s_pages_or_one_more_or_less(seeds, tmp_path, name):
    base = tmp_path / "house.docx"
    base.write_bytes(BASES[name](tmp_path))
    built = build(Request((seeds,), tmp_path / "out", docx_base=base))
    files = {path.suffix: path for path in built.files}
    shown = office(tmp_path, files[".docx"], "pdf")
    assert abs(pages(shown) - pages(files[".pdf"])) <= 1
