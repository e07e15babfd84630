"""The file's properties, all from the document's metadata."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from briefgen.document import Metadata
from briefgen.writers.docx.element import legal

if TYPE_CHECKING:
    from docx.opc.coreprops import CoreProperties

_LONGEST = 255
"""The most characters that Word takes in one property."""


def set_properties(core: CoreProperties, metadata: Metadata) -> None:
    """Write title, author, subject, keywords, language and day; nothing from the clock."""
    core.title = _fit(metadata.title)
    core.author = _fit(metadata.author)
    core.subject = _fit(metadata.subject)
    core.keywords = _fit(metadata.keywords)
    core.language = _fit(metadata.language)
    core.created = core.modified = datetime.fromisoformat(metadata.created)
    core.last_modified_by = _fit(metadata.author)
    core.revision = 1


def _fit(words: str) -> str:
    return legal(words)[:_LONGEST]
