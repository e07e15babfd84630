"""Objects as PDF/A wants them: a line end before ``endstream``, which reportlab leaves out."""

from __future__ import annotations

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


class _Objects(dict[str, Any]):
    """A file's objects by name; streams are ended on their way in."""

    def __setitem__(self, name: str, thing: Any) -> None:
        super().__setitem__(name, EndedStream(thing) if isinstance(thing, PDFStream) else thing)


def end_streams(document: Any) -> None:
    """Have every stream of reportlab's ``document`` that is registered from now on ended."""
    document.idToObject = _Objects(document.idToObject)
