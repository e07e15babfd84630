"""What a writer is given besides the document, and what it hands back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefgen.bulk import Bulk


class PageFill(NamedTuple):
    """How full a page was when a PageBreak, or the end of the document, closed it."""

    page: int
    """Counted from 1."""
    fill: float
    """Share of the text area's height that is used, 0 to 1."""


class Attachment(NamedTuple):
    """A file to be put into an output that can carry one."""

    name: str
    data: bytes | Bulk
    media_type: str
    """As "application/json"."""
    description: str


class Extent(NamedTuple):
    """How long a document comes out, measured without drawing it."""

    pages: int
    breaks: tuple[PageFill, ...]
    """As in ``Written``."""


class Written(NamedTuple):
    """One output."""

    data: bytes
    pages: int | None
    """None where the reader's program decides it, as for DOCX."""
    breaks: tuple[PageFill, ...]
    """One for each PageBreak of the document in order, then one for the last page; empty when
    ``pages`` is None."""
    missing: str = ""
    """Characters that no font here has; their codes are printed in their place."""
