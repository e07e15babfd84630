"""Plain text files."""

from __future__ import annotations

from pathlib import Path

from briefgen.readers.assembling import assemble
from briefgen.readers.markdown import looks_like_markdown
from briefgen.source import Source


def read(data: bytes, path: Path, id: str) -> Source:
    """The source called ``id`` in a text file's bytes, read as Markdown if it is some."""
    return assemble(data, path, id, looks_like_markdown)
