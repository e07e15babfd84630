"""Documents as Word files, on a base of our own and in named styles only."""

from __future__ import annotations

from functools import partial
from io import BytesIO

from briefgen.document import Document
from briefgen.theme import Theme
from briefgen.writers.docx.base import open_base
from briefgen.writers.docx.body import Setting, body
from briefgen.writers.docx.numbering import add_list
from briefgen.writers.docx.package import pack, unpack
from briefgen.writers.docx.properties import set_properties
from briefgen.writers.docx.running import fill_running_matter
from briefgen.writers.written import Written

__all__ = ["write"]

_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def write(document: Document, theme: Theme) -> Written:
    """``document`` as a DOCX: the same bytes for the same document and theme, always.

    How many pages it has is Word's to say.
    """
    word = open_base(document.metadata, theme)
    part = word.part
    setting = Setting(
        theme,
        relate=lambda address: part.relate_to(address, _HYPERLINK, is_external=True),
        number_from=partial(add_list, part.numbering_part.element),
    )
    page = word.element.body.sectPr
    for block in body(document.blocks, setting):
        page.addprevious(block)
    fill_running_matter(word.sections[0], document)
    set_properties(word.core_properties, document.metadata)
    buffer = BytesIO()
    word.save(buffer)
    return Written(pack(unpack(buffer.getvalue())), pages=None, breaks=())
