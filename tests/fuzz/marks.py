"""The templates' markup as something that is read: its parser must refuse what it cannot take."""

from __future__ import annotations

from pathlib import Path

from briefgen.document import Block
from briefgen.errors import ReadError
from briefgen.markup import MarkupError, parse


def read(data: bytes, path: Path, id: str) -> tuple[Block, ...]:
    """The blocks in ``data``; ReadError where the parser says what is wrong."""
    try:
        return parse(data.decode("utf-8", "replace"))
    except MarkupError:
        raise ReadError(f"{path.name} is no markup of a template") from None
