"""A walk over the XML of a document, its notes, headers or footers.

Elements are taken as they come, so that neither depth nor length costs more than itself. What
``elements`` does not name is passed through: words inside an unknown element are words too.
"""

from __future__ import annotations

from briefgen.readers.docx.content import Attributes, Content
from briefgen.readers.docx.elements import CONTENT, SKIPPED
from briefgen.readers.docx.pages import Pages
from briefgen.readers.docx.styles import Styles
from briefgen.readers.docx.xml import parse, plain


def walked(data: bytes, styles: Styles) -> Content:
    """All that ``data``, the XML of one part, holds. Raises as ``xml.parse`` does."""
    content = Content(styles, Pages())

    def start(tag: str, attributes: Attributes) -> None:
        skipped = tag in SKIPPED and content.on is None
        if content.skipping or skipped or tag.endswith("Change"):
            content.skipping += 1
            return
        handlers = (content.on or CONTENT).get(tag)
        if handlers and handlers.start:
            handlers.start(content, plain(attributes) if attributes else attributes)

    def end(tag: str) -> None:
        if content.skipping:
            content.skipping -= 1
        elif (handlers := (content.on or CONTENT).get(tag)) and handlers.end:
            handlers.end(content)

    def text(words: str) -> None:
        if content.skipping:
            return
        if content.taking == "text":
            content.add(words)
        elif content.taking == "code":
            content.fields.code(words)

    parse(data, start, end, text)
    return content
