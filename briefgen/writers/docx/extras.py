"""Parts that only some documents have: comments, footnotes, the record.

Each comes with what the rest of the package must say of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from briefgen.writers.docx.comments import Comments
from briefgen.writers.docx.evidence import evidence_parts
from briefgen.writers.docx.footnotes import Footnotes
from briefgen.writers.written import Attachment

if TYPE_CHECKING:
    from briefgen.bulk import Bulk

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Extras(NamedTuple):
    """Parts beyond those that every document has."""

    parts: Mapping[str, bytes | Bulk]
    relationships: str = ""
    """For the document's relationships."""
    content_types: str = ""
    """For the package's list of types."""

    @staticmethod
    def joined(*several: Extras) -> Extras:
        """All of ``several`` in one."""
        parts = {name: part for each in several for name, part in each.parts.items()}
        relationships = "".join(each.relationships for each in several)
        return Extras(parts, relationships, "".join(each.content_types for each in several))


def evidence(attachment: Attachment | None) -> Extras:
    """What carries ``attachment``, if there is one."""
    if attachment is None:
        return Extras({})
    return Extras(
        evidence_parts(attachment),
        _relationship("evidence", "customXml", "../customXml/item1.xml"),
        _override("customXml/itemProps1.xml", "customXmlProperties+xml"),
    )


def comments(made: Comments, created: str) -> Extras:
    """The comments that were ``made``, if any, as of the ISO day ``created``."""
    if not made.made:
        return Extras({})
    return Extras(
        {"word/comments.xml": _part("comments", made.part(f"{created}T00:00:00Z"))},
        _relationship("comments", "comments", "comments.xml"),
        _override("word/comments.xml", "wordprocessingml.comments+xml"),
    )


def footnotes(made: Footnotes) -> Extras:
    """The footnotes that were ``made``, if any."""
    if not made.made:
        return Extras({})
    return Extras(
        {"word/footnotes.xml": _part("footnotes", made.part())},
        _relationship("footnotes", "footnotes", "footnotes.xml"),
        _override("word/footnotes.xml", "wordprocessingml.footnotes+xml"),
    )


def _part(root: str, content: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<w:{root} xmlns:w="{_WORD}">{content}</w:{root}>'.encode()


def _relationship(id: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{id}" Type="{_RELATIONSHIPS}/{kind}" Target="{target}"/>'


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/{name}" ContentType="{_TYPES}.{kind}"/>'
