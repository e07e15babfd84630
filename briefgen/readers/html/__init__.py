"""Web pages: the article that a reader came for, and what the page says about it."""

from __future__ import annotations

import re
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers.pieces import assemble
from briefgen.source import Source

TAG = re.compile(r"<[A-Za-z!/?]")
"""What a page has one of; a text without any is plain text, whatever it is called."""


def read(data: bytes, path: Path, id: str) -> Source:
    """The source called ``id`` in a web page's bytes.

    Raises ReadError for a page without text, or one that is no page.
    """
    from briefgen.readers.html.article import article
    from briefgen.readers.html.encoding import decode
    from briefgen.readers.html.metadata import declared
    from briefgen.readers.html.tree import parse

    decoded = decode(data, path.name)
    if not TAG.search(decoded.text):
        from briefgen.readers import text

        return text.read(data, path, id)
    try:
        page = parse(decoded.text, path.name)
        found = article(page)
        about = declared(page)._replace(cites=found.cites)
    except (MemoryError, ReadError):
        raise
    except Exception as error:
        raise ReadError(f"{path.name} is a damaged web page", "save it as text first") from error
    if not found.pieces:
        raise _empty(path.name, bool(page.scripts))
    warnings = [each for each in (decoded.warning, *found.warnings) if each]
    return assemble(path, id, data, found.pieces, about, warnings)


def _empty(name: str, scripted: bool) -> ReadError:
    """Why there is nothing to read in the file called ``name``."""
    if scripted:
        what = "holds no text: a script fetches it when the page is opened"
        return ReadError(f"{name} {what}", "open it in a browser and save its text")
    return ReadError(f"{name} holds no text", "give a file with text in it")
