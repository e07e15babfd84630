"""A Word file's source as lines that can be compared whole."""

from __future__ import annotations

from pathlib import Path

from briefgen.readers import docx
from briefgen.source import Source
from tests.readers import layouts
from tests.readers.docx.making import word


def source(body: str, **more: str) -> Source:
    """The source that a Word file with ``body`` becomes; for ``more`` see ``making.parts``."""
    return docx.read(word(body, **more), Path("a.docx"), "A")


def shown(body: str, **more: str) -> list[str]:
    """A line for each block: "h2 Results", "p [Cost] Cost: it rose.", "footnote See there.\""""
    found = source(body, **more)
    return [layouts.shown(found.text, block) for block in found.blocks]


def pages(body: str) -> list[int | None]:
    """The page of each block."""
    return [block.page for block in source(body).blocks]
