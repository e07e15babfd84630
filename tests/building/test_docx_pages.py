"""The DOCX keeps to the pages too, as LibreOffice lays it out."""

import os
import shutil
import subprocess

import pypdfium2
import pytest

from briefgen.building import Request, build
from briefgen.theme import PageSize, Profile


@pytest.mark.skipif(
    not shutil.which("soffice") and not os.environ.get("CI"), reason="needs LibreOffice"
)
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
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"),
            *("--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "made-in-china-2025.docx"),
        ],
        check=True,
        capture_output=True,
    )
    assert least <= len(pypdfium2.PdfDocument(tmp_path / "made-in-china-2025.pdf")) <= most
