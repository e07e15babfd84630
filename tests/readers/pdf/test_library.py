"""PDFium is asked by plain addresses, wherever it is, and its bindings are not imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefgen.readers.pdf import document, library
from briefgen.readers.pdf.document import Broken, Document
from tests.readers.pdf.drawing import Line, draw

PAGE = draw([Line("The quay was mended.")], title="Ports & quays")
READ = (
    "import sys; from pathlib import Path; from briefgen.readers import reader; "
    "reader('pdf')(Path(sys.argv[1]).read_bytes(), Path('a.pdf'), 'A'); "
    "print(*(name for name in sys.modules if name.startswith('pypdfium2')))"
)


def test_a_file_is_read_without_importing_the_bindings(tmp_path) -> None:
    (tmp_path / "a.pdf").write_bytes(PAGE)
    command = [sys.executable, "-c", READ, str(tmp_path / "a.pdf")]
    assert subprocess.check_output(command, text=True).split() == []


def test_where_the_library_stands_elsewhere_the_bindings_lead_to_it(monkeypatch) -> None:
    monkeypatch.setattr(library, "NAMES", ())
    found = library.Library()
    monkeypatch.setattr(document, "pdfium", lambda: found)
    opened = Document(PAGE)
    with opened.page(1) as page:
        assert (opened.count, page.characters > 10, page.objects) == (1, True, 1)
    opened.close()


def test_the_information_of_a_document_is_text() -> None:
    opened = Document(PAGE)
    information = opened.information()
    opened.close()
    assert (information["Title"], information["ModDate"][:2]) == ("Ports & quays", "D:")


def test_what_pdfium_cannot_open_is_broken_with_its_reason() -> None:
    with pytest.raises(Broken) as refused:
        Document(b"%PDF-1.7 and nothing else")
    assert refused.value.code == 3


def test_a_page_that_is_not_there_is_broken() -> None:
    opened = Document(PAGE)
    with pytest.raises(Broken):
        opened.page(2)
    opened.close()


def test_a_function_without_a_signature_is_none() -> None:
    with pytest.raises(AttributeError, match="FPDF_Unheard"):
        library.pdfium().FPDF_Unheard()
