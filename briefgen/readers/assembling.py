"""From the bytes of a plain text or Markdown file to a ``Source``."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers.decoding import decode
from briefgen.readers.extent import check
from briefgen.readers.lines.entities import with_entities
from briefgen.readers.lines.stripped import read_lines
from briefgen.source import Source


def assemble(data: bytes, path: Path, id: str, is_markdown: Callable[[str], bool]) -> Source:
    """The source called ``id`` in ``data``, whose text ``is_markdown`` judges."""
    # Their tables of patterns take longer to compile than all the rest takes to import.
    from briefgen.readers.layout.passes import blocks
    from briefgen.readers.stating.profile import profile

    decoded = decode(data, path.name)
    check(path.name, len(decoded.text))
    markdown = is_markdown(decoded.text)
    raw = with_entities(decoded.text) if markdown else decoded.text
    selection, lines = read_lines(raw, markdown)
    if not lines:
        raise ReadError(f"{path.name} holds no text", "give a file with text in it")
    found = blocks(selection.text, lines)
    return Source(
        id=id,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        text=selection.text,
        blocks=found,
        profile=profile(selection.text, found, path),
        warnings=(decoded.warning,) if decoded.warning else (),
        shifts=selection.shifts,
    )
