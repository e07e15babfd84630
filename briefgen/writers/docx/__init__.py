"""Documents as Word files, on a base of our own and in named styles only."""

from __future__ import annotations

from briefgen.document import Document
from briefgen.theme import Theme
from briefgen.writers.docx.base import base
from briefgen.writers.docx.body import Setting, body
from briefgen.writers.docx.package import pack
from briefgen.writers.docx.register import Register
from briefgen.writers.docx.running import running_matter
from briefgen.writers.written import Written

__all__ = ["write"]


def write(document: Document, theme: Theme) -> Written:
    """``document`` as a DOCX: the same bytes for the same document and theme, always.

    How many pages it has is Word's to say.
    """
    register = Register()
    blocks = "".join(body(document.blocks, Setting(theme, register)))
    content = {
        "body": blocks,
        "lists": register.lists(),
        "links": register.relationships(),
        **running_matter(document)._asdict(),
    }
    return Written(pack(base(document.metadata, theme, content)), pages=None, breaks=())
