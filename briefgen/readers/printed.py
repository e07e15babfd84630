"""A brief read back as it was delivered: every word on it, in order, with nothing left out.

A source's reader leaves out what is no text of its author, and joins what stands apart; who proves
a brief wants all that a reader of it sees. So this is a second way to read the same two formats.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from briefgen.errors import ReadError, VerifyError
from briefgen.opening import load
from briefgen.readers.formats import format_of

FORMATS = {"docx": "briefgen.readers.docx.printed", "pdf": "briefgen.readers.pdf.printed"}
"""The module that reads a brief in a format back: ``printed(data, name) -> Printed``."""
_JOB = "briefgen.readers.printed:job"


class Passage(NamedTuple):
    """A paragraph, item, cell, caption or label; white space is single."""

    text: str
    page: int | None = None
    """Counted from 1; None where the file does not say."""
    section: str = ""
    """The nearest heading above it, or itself."""


class Printed(NamedTuple):
    """What stands in a delivered file."""

    passages: tuple[Passage, ...]
    """The text in reading order."""
    running: tuple[Passage, ...]
    """What stands around it: masthead, headers and footers."""
    pages: int | None
    """None where the reader's program decides it."""
    build: str
    """The build's id as the file states it, or ""."""
    record: str
    """The build's JSON inside the file, or ""."""
    odd: tuple[Passage, ...] = ()
    """What is no text and yet seen, or what was typed over the text: pictures, annotations."""
    tagged: bool = True
    """False for a PDF without a structure tree: its passages are a reading of its layout."""
    alternatives: tuple[Passage, ...] = ()
    """What is said in place of drawings and pictures to those who do not see them, in order."""
    notes: tuple[Passage, ...] = ()
    """Footnotes and endnotes, in the order of their marks."""


def read_printed(path: Path) -> tuple[str, Printed]:
    """The format of the delivered file at ``path``, "docx" or "pdf", and what stands in it.

    Raises VerifyError for what is neither, and ReadError for what cannot be read.
    """
    from briefgen.isolation import Overrun, run

    data = load(path)
    try:
        found = format_of(data, path) if data else ""
    except ReadError:
        found = ""
    if found not in FORMATS:
        way = "name one that briefgen build wrote"
        raise VerifyError(f"{path.name} is no brief as DOCX or PDF", way)
    try:
        return found, _unpacked(run(_JOB, found, data, path.name))
    except Overrun as error:
        raise VerifyError(f"{path.name} cannot be read: {error}", "save it anew") from error


def job(format: str, data: bytes, name: str) -> Any:
    """The worker's side: what ``printed`` of that format makes of ``data``."""
    return import_module(FORMATS[format]).printed(data, PurePath(name).name)


def _unpacked(found: list[Any]) -> Printed:
    """What the worker sent, as JSON left it."""
    passages, running, pages, build, record, odd, tagged, alternatives, notes = found
    return Printed(
        _passages(passages),
        _passages(running),
        pages,
        build,
        record,
        _passages(odd),
        tagged,
        _passages(alternatives),
        _passages(notes),
    )


def _passages(found: list[Any]) -> tuple[Passage, ...]:
    return tuple(Passage(str(text), page, str(section)) for text, page, section in found)
