"""Which format a file is in: by what it holds, and only then by its name."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

from briefgen.errors import ReadError

EXTENSIONS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".dotm": "docx",
    ".pdf": "pdf",
}
"""What a file in a folder of sources is taken to be, by its extension in small letters."""

HEAD = 1024
"""Bytes in which a format shows itself; a PDF may begin that late (ISO 32000-1, annex H.3.4.1)."""

PAGE = rb"(?is)\s*(?:<!--.{0,600}?-->\s*|<\?xml.{0,200}?\?>\s*)*<(?:!doctype\s+html|html)\b"

OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
"""First bytes of files that hold text which cannot be had from them here, and what they are."""

SHOWN = {"docx": "a Word document"}
"""Formats that show themselves by their first bytes: a file only named like one is none."""

LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What an old Office document holds when it is a new one behind a password (MS-OFFCRYPTO, 2.3)."""

PACKAGES = (
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
    (b"mimetypeapplication/epub", "an e-book"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
)
"""What a ZIP archive holds that is no Word document."""


def format_of(data: bytes, path: PurePath) -> str:
    """The format of ``data`` from the file at ``path``: "text", "markdown", "html", "docx", "pdf".

    What a file holds wins over what it is called. Raises ReadError, with what the file is, for
    a format that is not read.
    """
    head = _narrow(data[:HEAD])
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _package(data, path.name)
    if LOCKED in data and head.startswith(OTHERS[0][0]):
        raise ReadError(f"{path.name} needs a password", "save it without one")
    for start, what in OTHERS:
        if head.startswith(start):
            raise ReadError(f"{path.name} is {what}", "save it as DOCX, PDF or text first")
    opening = head.lstrip(b"\xef\xbb\xbf").lstrip()
    if opening.startswith(b"<") and re.match(PAGE, opening):
        return "html"
    named = EXTENSIONS.get(path.suffix.lower())
    if named is None:
        way = f"save it as one that is: {', '.join(EXTENSIONS)}"
        raise ReadError(f"{path.name} is not a kind of file that can be read", way)
    if named in SHOWN:
        raise ReadError(f"{path.name} is not {SHOWN[named]}, or is damaged", "save it again")
    return named


def _narrow(head: bytes) -> bytes:
    """``head`` a byte a character, where it is in UTF-16: a page says so in its first tag."""
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return head.decode("utf-16", "ignore").encode()
    if head[:2] in (b"<\0", b"\0<"):
        return head.replace(b"\0", b"")
    return head


def _package(data: bytes, name: str) -> str:
    """The format of a ZIP archive, by the names of what it holds."""
    if b"word/" in data:
        return "docx"
    what = next((what for mark, what in PACKAGES if mark in data), "a ZIP archive")
    raise ReadError(f"{name} is {what}", "save it as DOCX, PDF or text first")
