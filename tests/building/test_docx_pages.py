"""The DOCX keeps to the pages too, as LibreOffice lays it out."""

import os
import shutil
import subprocess

import pypdfium2
import pytest

from briefgen.building import Request, build
from briefgen.theme import PageSize


@pytest.mark.skipif(
    not shutil.which("soffice") and not os.environ.get("CI"), reason="needs LibreOffice"
)
@pytest.mark.parametrize("size", PageSize)
def test_the_docx_of_the_seeds_has_four_pages(seeds, tmp_path, size):
    build(Request((seeds,), tmp_path, ("docx",), size=size))
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"),
            *("--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "made-in-china-2025.docx"),
        ],
        check=True,
        capture_output=True,
    )
    assert len(pypdfium2.PdfDocument(tmp_path / "made-in-china-2025.pdf")) == 4
