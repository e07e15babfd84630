"""What a Word file's own properties say of its text.

Only what somebody wrote down about the text counts. When a file was made or last saved is no day
of publication: files are made from older ones and saved by whoever opens them. Nor is the
company that Word was bought for a publisher.
"""

from __future__ import annotations

import re

from briefgen.readers.docx.xml import Node
from briefgen.readers.profile import Declared

STOCK_TITLES = re.compile(
    r"(?:microsoft )?word[ -]?document|document\d*|untitled.*|microsoft word - .*|template.*"
    r"|powerpoint presentation|title|slide \d+|.*\.(?:docx?|dotx?|docm|rtf|odt|pdf|indd)",
    re.IGNORECASE,
)
"""Titles that programs give."""
STOCK_NAMES = re.compile(
    r"(?:microsoft|windows|office|ms|default|test|local|guest|root)\b.*"
    r"|.*\b(?:user|admin(?:istrator)?|owner|account|laptop|computer|pc|utilisateur|benutzer)\d*"
    r"|apache poi|un-?named|unknown|author|python-docx|docx4j|aspose.*|openxml.*",
    re.IGNORECASE,
)
"""Authors that programs give."""
LONGEST = 300


def declared(root: Node | None) -> Declared:
    """The title and author in the core properties ``root``."""
    core = root.first("cp:coreProperties") if root else None
    if core is None:
        return Declared()
    title, author = _said(core, "dc:title"), _said(core, "dc:creator")
    return Declared(
        title="" if STOCK_TITLES.fullmatch(title) else title,
        author="" if STOCK_NAMES.fullmatch(author) else author,
    )


def _said(core: Node, tag: str) -> str:
    """The words of the property ``tag``; "" for none, and for more than a line of them."""
    node = core.first(tag)
    words = " ".join(node.text.split()) if node else ""
    return words if len(words) <= LONGEST else ""
