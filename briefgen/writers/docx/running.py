"""The running matter: masthead, header and footer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from briefgen.document import Document, Metadata, PageBreak
from briefgen.writers.docx.element import element, text
from briefgen.writers.docx.fields import field
from briefgen.writers.docx.marks import mark
from briefgen.writers.docx.runs import label, tab

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


class RunningMatter(NamedTuple):
    """The content of one paragraph each, and the marks as whole paragraphs, or ""."""

    marks_above: Element
    marks_below: Element
    masthead: Element
    header: Element
    first_footer: Element
    footer: Element


def running_matter(document: Document, pages: int | None = None) -> RunningMatter:
    """The masthead of page 1, the header of later pages and the footers of both.

    Word counts anew as it lays out; until then ``pages`` are shown, or those that the document asks
    for.
    """
    metadata = document.metadata
    if pages is None:
        pages = 1 + sum(isinstance(block, PageBreak) for block in document.blocks)
    return RunningMatter(
        mark(metadata.head),
        mark(metadata.marking),
        "".join(_masthead(metadata)),
        "".join(_sides(metadata.short_title, "")),
        "".join(_footer(metadata, 1, pages)),
        "".join(_footer(metadata, min(2, pages), pages)),
    )


def _masthead(metadata: Metadata) -> Iterator[Element]:
    """Kind and purpose at the left, issuer at the right."""
    if metadata.kind:
        yield label(metadata.kind, "BG Label")
    purpose = " | " if metadata.kind and metadata.purpose else ""
    yield from _sides(purpose + metadata.purpose, metadata.issuer)


def _sides(left: str, right: str) -> Iterator[Element]:
    """``left`` at the left edge and ``right`` at the tab stop at the right edge."""
    if left:
        yield element("r", text(left))
    if right:
        yield tab()
        yield element("r", text(right))


def _footer(metadata: Metadata, page: int, pages: int) -> Iterator[Element]:
    yield from _sides(metadata.version, "Page ")
    yield from field("PAGE", str(page))
    yield element("r", text(" of "))
    yield from field("NUMPAGES", str(pages))
