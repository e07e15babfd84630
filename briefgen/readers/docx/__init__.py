"""Word files: DOCX, with macros or without, and their templates.

Our own walk over the XML: what a reader of the document saw is text, insertions included;
deletions, hidden text, comments and the codes of fields are not. Nothing outside the file is
opened, and of what is inside only the parts named here.
"""

from __future__ import annotations

from pathlib import Path

from briefgen.errors import ReadError
from briefgen.source import Source


def read(data: bytes, path: Path, id: str) -> Source:
    """The source called ``id`` in the bytes of a Word file; ReadError where there is no text."""
    from briefgen.readers.docx.document import document
    from briefgen.readers.pieces import assemble

    try:
        found = document(data, path.name)
    except (MemoryError, ReadError):
        raise
    except Exception as error:
        # What no part of the reader foresaw: the file is lost, and not all others with it.
        raise ReadError(f"{path.name} is damaged beyond reading", "save it again") from error
    return assemble(path, id, data, found.pieces, found.declared, found.warnings)
