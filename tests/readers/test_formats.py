"""The format is what the file holds, whatever it is called."""

from pathlib import PurePath

import pytest

from briefgen.errors import ReadError
from briefgen.readers.formats import format_of


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (b"The plan met two goals.", "a.txt", "text"),
        (b"The plan met two goals.", "a.MD", "markdown"),
        (b"%PDF-1.7 ...", "a.txt", "pdf"),
        (b"junk before\n%PDF-1.4 ...", "a.pdf", "pdf"),
        (b"PK\x03\x04....word/document.xml", "a.txt", "docx"),
        (b"<!DOCTYPE html><html>", "a.txt", "html"),
        (b"\xef\xbb\xbf\n<html lang='en'>", "a.txt", "html"),
        (b"<?xml version='1.0'?>\n<!-- made by hand -->\n<html>", "a.md", "html"),
        (b"<b>Costs</b> rose.", "a.txt", "text"),
    ],
)
def test_what_a_file_holds_wins_over_its_name(data: bytes, name: str, found: str) -> None:
    assert format_of(data, PurePath(name)) == found


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"{\\rtf1", "an RTF document"),
        (b"\xd0\xcf\x11\xe0....", "an old Office document"),
        (b"\x89PNG....", "a picture"),
        (b"PK\x03\x04....xl/workbook.xml", "an Excel workbook"),
        (b"PK\x03\x04....mimetypeapplication/epub+zip", "an e-book"),
        (b"PK\x03\x04rest", "a ZIP archive"),
    ],
)
def test_a_format_that_is_not_read_is_named(data: bytes, what: str) -> None:
    with pytest.raises(ReadError) as refused:
        format_of(data, PurePath("a.txt"))
    assert refused.value.message == f"a.txt is {what}"


def test_a_page_in_utf_16_is_a_page() -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert format_of("<html><p>It grew.".encode(encoding), PurePath("a.txt")) == "html"


def test_an_office_document_behind_a_password_says_so() -> None:
    data = b"\xd0\xcf\x11\xe0...." + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ReadError, match=r"^a\.docx needs a password; save it without one$"):
        format_of(data, PurePath("a.docx"))


def test_a_file_that_is_only_called_a_word_document_is_none() -> None:
    with pytest.raises(ReadError, match=r"^a\.docx is not a Word document, or is damaged"):
        format_of(b"The plan met two goals.", PurePath("a.docx"))
