"""What a Word file's own properties say of its text.

Only what somebody wrote down about the text counts. When a file was made or last saved is no day
of publication: files are made from older ones and saved by whoever opens them. Nor is the
company that Word was bought for a publisher.
"""

from __future__ import annotations

import re

from briefgen.languages import either
from briefgen.readers.docx.xml import Node
from briefgen.readers.stating.declared import Declared

STOCK_TITLES = (
    r"(?:microsoft )?word[ -]?document|microsoft word - .*|powerpoint presentation"
    r"|.*\.(?:docx?|dotx?|docm|rtf|odt|pdf|indd)"
)
"""Titles that programs give, by which one knows the program; the language's ``files`` has more."""
STOCK_NAMES = (
    r"(?:microsoft|windows|office|ms|root)\b.*|apache poi|python-docx|docx4j|aspose.*|openxml.*"
)
"""Authors that they give."""
LONGEST = 300


def declared(root: Node | None) -> Declared:
    """The title and author in the core properties ``root``."""
    core = root.first("cp:coreProperties") if root else None
    if core is None:
        return Declared()
    title, author = _said(core, "dc:title"), _said(core, "dc:creator")
    return Declared(
        title="" if _stock(title, STOCK_TITLES, "titles", "titles of documents") else title,
        author="" if _stock(author, STOCK_NAMES, "names") else author,
    )


def _stock(words: str, known: str, *sections: str) -> bool:
    """True when ``known``, or a pattern of the language's, fits all of ``words``."""
    forms = "|".join((known, *(either("files", section) for section in sections)))
    return re.fullmatch(forms, words, re.IGNORECASE) is not None


def _said(core: Node, tag: str) -> str:
    """The words of the property ``tag``; "" for none, and for more than a line of them."""
    node = core.first(tag)
    words = " ".join(node.text.split()) if node else ""
    return words if len(words) <= LONGEST else ""
