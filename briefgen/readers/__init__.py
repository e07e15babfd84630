"""Reading sources: a file in, a ``Source`` out. One reader a format, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers import collecting, markdown, text
from briefgen.readers.collecting import Found, PassedOver
from briefgen.source import Source

__all__ = ["READERS", "Found", "PassedOver", "Reader", "collect", "read"]

Reader = Callable[[Path, str], Source]
"""Takes a path and the source's letter; raises ``ReadError`` when there is no text to be had."""

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
}
"""By extension, in small letters."""


def read(path: Path, id: str) -> Source:
    """The source called ``id`` in the file at ``path``, by the reader for its extension."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(READERS)
        raise ReadError(f"{path.name} is not a kind of file that can be read", f"give {known}")
    return reader(path, id)


def collect(paths: Sequence[Path]) -> Found:
    """The source files that ``paths``, files and folders, name; see ``collecting.collect``."""
    return collecting.collect(paths, READERS)
