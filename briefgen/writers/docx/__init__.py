"""Write documents as Word files, on a base of our own and in named styles only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.bulk import portions
from briefgen.document import Document, PageBreak, anchors
from briefgen.theme import Theme
from briefgen.writers.bands import with_room
from briefgen.writers.docx.base import base
from briefgen.writers.docx.body import Setting, body
from briefgen.writers.docx.bookmarks import Bookmarks
from briefgen.writers.docx.extras import Extras, comments, evidence, footnotes
from briefgen.writers.docx.package import pack
from briefgen.writers.docx.register import Register
from briefgen.writers.docx.running import running_matter
from briefgen.writers.written import Attachment, Written

if TYPE_CHECKING:
    from briefgen.bulk import Bulk
    from briefgen.writers.docx.house import House

__all__ = ["write"]


def write(
    document: Document,
    theme: Theme,
    attachment: Attachment | None = None,
    remarks: Mapping[str, str] | None = None,
    house: House | None = None,
    pages: int | None = None,
) -> Written:
    """``document`` as a DOCX: the same bytes for the same document and theme, always.

    ``attachment`` goes in as custom XML. ``remarks`` become comments: id of a run → what to tell
    who reviews it. ``house`` is a document of the house's own that it goes into, in its styles; it
    serves once. How many pages it has is Word's to say; ``pages`` are shown until it does.
    """
    targets = anchors(document)
    printed = document.blocks
    if house:
        theme = house.fitted(theme)
        # In styles that are not ours a page holds what it holds, and a break would leave a hole.
        printed = tuple(block for block in printed if not isinstance(block, PageBreak))
    else:
        theme = with_room(theme, document.metadata)
    register = Register(Bookmarks(targets, *(house.taken() if house else ())), remarks)
    blocks = "".join(body(printed, Setting(theme, register)))
    parts = _parts(document, theme, register, blocks, attachment, pages)
    if house:
        whole = {name: b"".join(portions(part)) for name, part in parts.items()}
        parts = {**house.adopt(whole, document.metadata.language)}
    data = pack(parts)
    if house:
        house.prove(data)
    return Written(data, pages=None, breaks=())


def _parts(
    document: Document,
    theme: Theme,
    register: Register,
    blocks: str,
    attachment: Attachment | None,
    pages: int | None,
) -> Mapping[str, bytes | Bulk]:
    """The parts of the package by name, around ``blocks``, which ``register`` has met."""
    extras = Extras.joined(
        evidence(attachment),
        comments(register.comments, document.metadata.created),
        footnotes(register.footnotes),
    )
    content = {
        "body": blocks,
        "lists": register.lists(),
        "links": register.relationships() + extras.relationships,
        "content_types": extras.content_types,
        "notes": register.footnotes.settings(),
        **running_matter(document, pages)._asdict(),
    }
    return {**base(document.metadata, theme, content), **extras.parts}
