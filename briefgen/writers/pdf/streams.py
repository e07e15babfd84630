"""Write objects as PDF/A wants them: with a line end before ``endstream``, unlike reportlab."""

from __future__ import annotations

import re
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFStream

LACKING = b"endstream\n"


class Plain(PDFObject):  # type: ignore[misc]
    """An object given as its bytes in the file; ``data`` may come after its number."""

    __RefOnly__ = 1

    def __init__(self, data: bytes = b"") -> None:
        self.data = data

    def format(self, document: Any) -> bytes:
        return self.data


def plain_stream(entries: str, data: bytes) -> Plain:
    """A stream without a filter; ``entries`` are those of its dictionary beside the length."""
    head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode()
    return Plain(head + data + b"\n" + LACKING)


class EndedStream(PDFObject):  # type: ignore[misc]
    """A stream that is written with a line end after its data; its length does not count it."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def format(self, document: Any) -> bytes:
        data: bytes = self.stream.format(document)
        return data.removesuffix(LACKING) + b"\n" + LACKING


BEYOND_16_BITS = re.compile("<([0-9A-F]{5,6})>")


def _as_utf16(number: re.Match[str]) -> str:
    return f"<{chr(int(number[1], 16)).encode('utf-16-be').hex().upper()}>"


class _Objects(dict[str, Any]):
    """A file's objects by name; streams are ended on their way in.

    And a font's map to text gets its characters as UTF-16, those beyond 16 bits too.
    """

    def __setitem__(self, name: str, thing: Any) -> None:
        if name.startswith("toUnicodeCMap:"):
            thing.content = BEYOND_16_BITS.sub(_as_utf16, thing.content)
        super().__setitem__(name, EndedStream(thing) if isinstance(thing, PDFStream) else thing)


def end_streams(document: Any) -> None:
    """Have every stream of reportlab's ``document`` that is registered from now on ended."""
    document.idToObject = _Objects(document.idToObject)
