"""Reading sources: a file in, a ``Source`` out. One reader a format, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers import collecting
from briefgen.readers.collecting import Found, PassedOver
from briefgen.readers.formats import EXTENSIONS, format_of
from briefgen.readers.opening import load
from briefgen.source import Source

__all__ = ["READERS", "Found", "PassedOver", "Reader", "collect", "read"]

Reader = Callable[[bytes, Path, str], Source]
"""Takes a file's bytes, its path for messages, and the source's letter; raises ``ReadError``
when there is no text to be had."""

READERS: dict[str, str] = {
    "text": "briefgen.readers.text",
    "markdown": "briefgen.readers.markdown",
    "pdf": "briefgen.readers.pdf",
}
"""The module that reads a format, imported when a file in it comes up."""


def read(path: Path, id: str) -> Source:
    """The source called ``id`` in the file at ``path``, by the reader for what the file holds.

    Raises ReadError for a file that cannot be opened, is in no known format, or has no text.
    """
    data = load(path)
    found = format_of(data, path)
    if found not in READERS:
        raise ReadError(f"{path.name} is {found.upper()}, not plain text", "save it as text first")
    reader: Reader = import_module(READERS[found]).read
    return reader(data, path, id)


def collect(paths: Sequence[Path]) -> Found:
    """The source files that ``paths``, files and folders, name; see ``collecting.collect``."""
    return collecting.collect(paths, EXTENSIONS)
