"""Open a document put together from a house's once before it is delivered.

A house's document may hold anything; python-docx, which knows nothing of how it was put together,
must be able to read what comes out.
"""

from __future__ import annotations

from io import BytesIO

from briefgen.errors import WriteError


def prove(data: bytes, file: str) -> None:
    """Raise WriteError, which calls the house's document ``file``, where ``data`` does not open."""
    from docx import Document

    try:
        document = Document(BytesIO(data))
        opened = bool(document.sections) and len(document.styles) > 0
    # What it raises for a broken file is not told anywhere: KeyError, ValueError, lxml's errors.
    except Exception as error:
        raise WriteError(
            f"{file}: what comes out of it cannot be opened ({type(error).__name__})",
            "save it again with Word, or leave it out",
        ) from error
    if not opened:
        raise WriteError(f"{file}: what comes out of it has no page", "save it again with Word")
