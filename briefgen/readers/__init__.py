"""Reading sources: a file in, a ``Source`` out. One reader a format, and the table of them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.opening import load
from briefgen.readers.collecting import Found, PassedOver, collect
from briefgen.readers.formats import format_of
from briefgen.source import Source

__all__ = ["READERS", "Found", "PassedOver", "Reader", "collect", "parse", "read"]

Reader = Callable[[bytes, Path, str], Source]
"""Takes a file's bytes, its path for messages, and the source's letter; raises ``ReadError``
when there is no text to be had."""

READERS: dict[str, str] = {
    "text": "briefgen.readers.text",
    "markdown": "briefgen.readers.markdown",
    "html": "briefgen.readers.html",
    "docx": "briefgen.readers.docx",
    "pdf": "briefgen.readers.pdf",
}
"""The module that reads a format, imported when a file in it comes up."""

HARMLESS = frozenset({"text", "markdown"})
"""Formats read in this process; a file in any other may hang or crash what reads it."""


def read(path: Path, id: str) -> Source:
    """The source called ``id`` in the file at ``path``, by the reader for what the file holds.

    Raises ReadError for a file that cannot be opened, is in no known format, or has no text.
    """
    return parse(load(path), path, id)


def parse(data: bytes, path: Path, id: str) -> Source:
    """As ``read`` does, of the bytes ``data`` that the file at ``path`` holds."""
    if not data:
        raise ReadError(f"{path.name} is empty", "give a file with text in it")
    found = format_of(data, path)
    if found in HARMLESS:
        return reader(found)(data, path, id)
    from briefgen.readers.apart import read_apart

    return read_apart(found, data, path, id)


def reader(format: str) -> Reader:
    """The reader for ``format``, a key of ``READERS``."""
    read: Reader = import_module(READERS[format]).read
    return read
