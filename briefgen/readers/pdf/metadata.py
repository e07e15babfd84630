"""What a PDF's own metadata says of its text.

The title is taken unless a program made it up from a file's name. The day on which the file was
made is weak evidence of when its text was published: a file may be made years later, for an
archive. So it counts only where the text and XMP name no day, and only when the file has not been
changed since by more than a month.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefgen.languages import either
from briefgen.readers.pieces import Piece
from briefgen.readers.stating.dates import YEAR, find_dates
from briefgen.readers.stating.declared import Declared

MADE_UP = (
    r"microsoft (?:word|powerpoint|excel)\b.*|powerpoint.*|.*\.(?:docx?|pdf|indd|qxd|qxp|tex|pptx?"
    r"|xlsx?|rtf|odt|pages|dvi|ai|fm|p65|wpd|txt|html?)|.*\\.*|pii:.*|doi:.*|about:blank|\W*"
    r"|[\d\W]+|[\w-]*_[\w-]*"
)
"""Titles by which one knows a program, a file or a number; the language's ``files`` has more."""
NOBODY = r"\(?unspecified\)?|microsoft.*|.*\\.*|\S*\d\S*|[a-z]+|\W*"
"""Authors that programs give, accounts, and what begins with no capital."""
LONGEST = 300
DAY = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
NAMES = {
    "title": rb"(?s)<dc:title\b[^>]*>(.{0,2000}?)</dc:title>",
    "author": rb"(?s)<dc:creator\b[^>]*>(.{0,2000}?)</dc:creator>",
    "publisher": rb"(?s)<dc:publisher\b[^>]*>(.{0,2000}?)</dc:publisher>",
    "published": (
        rb"(?s)<(?:prism:publicationDate|dc:date)\b[^>]*>(.{0,500}?)"
        rb"</(?:prism:publicationDate|dc:date)>"
    ),
}
"""What an XMP packet says a thing in; many files have none, so nothing is compiled beforehand."""
ITEM = r"<rdf:li\b[^>]*>([^<]{1,300})</rdf:li>"
MOST_BYTES = 4 * 1024 * 1024
"""At either end of the file, where XMP is looked for."""


def declared(information: Mapping[str, str], data: bytes) -> Declared:
    """What the document information, given by its keys, and the XMP packet of a PDF say."""
    info = {key: _one_line(value) for key, value in information.items()}
    packet = _packet(data)
    named = (either("files", section) for section in ("titles", "titles of prints"))
    made_up = f"(?i:{'|'.join((MADE_UP, *named))})"
    title = _kept(_xmp(packet, "title"), made_up) or _kept(info.get("Title", ""), made_up)
    author = _kept(_xmp(packet, "author"), NOBODY) or _kept(info.get("Author", ""), NOBODY)
    day = _day(_xmp(packet, "published").replace("-", "")) or _made(info)
    return Declared(title, author, day, _xmp(packet, "publisher"))


def _one_line(value: str) -> str:
    return " ".join(value.replace("\0", "").split())[:LONGEST]


def _kept(value: str, refused: str) -> str:
    return "" if not value or re.fullmatch(refused, value) else value


def _packet(data: bytes) -> bytes:
    """The last XMP packet of the file that stands in it as it is, or b""."""
    tail = data[-MOST_BYTES:]
    end = tail.rfind(b"</x:xmpmeta>")
    source = tail if end >= 0 else data[:MOST_BYTES]
    end = end if end >= 0 else source.rfind(b"</x:xmpmeta>")
    start = source.rfind(b"<x:xmpmeta", 0, end) if end >= 0 else -1
    return source[start:end] if start >= 0 else b""


def _xmp(packet: bytes, name: str) -> str:
    """The first value of a property of the packet, or ""."""
    match = re.search(NAMES[name], packet) if packet else None
    if not match:
        return ""
    from html import unescape

    inner = match[1].decode("utf-8", "replace")
    item = re.search(ITEM, inner)
    return _one_line(unescape(item[1] if item else re.sub(r"<[^>]*>", " ", inner)))


def _day(value: str) -> str:
    """The day that a date of PDF or XMP names, as YYYY-MM-DD, or ""."""
    match = DAY.match(value)
    return f"{match[1]}-{match[2]}-{match[3]}" if match else ""


def _made(info: Mapping[str, str]) -> str:
    """The day on which the file was made, unless it was changed much later."""
    made, changed = _day(info.get("CreationDate", "")), _day(info.get("ModDate", ""))
    if not made or (changed and _months(changed) - _months(made) > 1):
        return ""
    return made


def _months(day: str) -> int:
    return int(day[:4]) * 12 + int(day[5:7])


FRONT = 15
"""Pieces at the top in which a text says when it appeared."""


def dated(about: Declared, found: Sequence[Piece]) -> Declared:
    """``about`` without a day that the top of the text contradicts."""
    if not about.published:
        return about
    stated = [
        date
        for piece in found[:FRONT]
        if len(piece.text) < LONGEST
        for _, date in find_dates(piece.text)
        if not re.fullmatch(YEAR, date.text)
    ]
    agrees = any(str(date.day)[:7] == about.published[:7] for date in stated)
    return about if agrees or not stated else about._replace(published="")
