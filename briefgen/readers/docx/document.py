"""A Word file as the pieces of a source: its body, what runs above and below it, its notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.errors import ReadError
from briefgen.readers.docx.content import Content
from briefgen.readers.docx.lists import Lists
from briefgen.readers.docx.package import Package
from briefgen.readers.docx.pages import Pages
from briefgen.readers.docx.properties import declared
from briefgen.readers.docx.shaping import Shaper
from briefgen.readers.docx.styles import Styles
from briefgen.readers.docx.walking import walked
from briefgen.readers.docx.xml import Malformed, mended
from briefgen.readers.pieces import Piece
from briefgen.readers.stating.declared import Declared


class Document(NamedTuple):
    """What a Word file holds, ready to be made a source."""

    pieces: list[Piece]
    declared: Declared
    warnings: list[str]


DELETED = re.compile(rb"<w:(?:del|moveFrom) [^>]*[^/]>")
"""What tracks that words were taken out; without any in it, that a paragraph's end was."""


class WordFile:
    """One Word file while it is being read."""

    def __init__(self, data: bytes, name: str) -> None:
        self.warnings: list[str] = []
        self.name = name
        self.package = Package(data, self.warn)
        self.main = self.package.target(self.package.relations(""), "officeDocument")
        self.relations = self.package.relations(self.main)
        self.styles = Styles(self.package.tree(self.part("styles")))
        self.lists = Lists(self.package.tree(self.part("numbering")), self.styles)

    def warn(self, what: str) -> None:
        """Note that something was odd: ``what`` goes on after the file's name."""
        warning = f"{self.name} {what}."
        if warning not in self.warnings:
            self.warnings.append(warning)

    def part(self, kind: str) -> str:
        """The name of the part of ``kind`` that the main part leads to."""
        return self.package.target(self.relations, kind)

    def body(self) -> Content:
        """The main story; ReadError where the file has none."""
        data = self.package.bytes(self.main)
        if data is None:
            raise ReadError("it has no main part")
        if DELETED.search(data):
            self.warn("has tracked changes; it was read as if they were accepted")
        try:
            return walked(data, self.styles)
        except Malformed:
            again = mended(data)
            if again == data:
                raise
        content = walked(again, self.styles)
        self.warn("holds characters that XML forbids; they were left out")
        return content

    def story(self, part: str) -> Content | None:
        """A part beside the body; None, with a warning, where it cannot be had."""
        try:
            data = self.package.bytes(part)
            return None if data is None else walked(data, self.styles)
        except (Malformed, ReadError) as error:
            self.warn(f"was read without its part {part.lstrip('/')[:80]} ({_why(error)})")
            return None


def _why(error: Malformed | ReadError) -> str:
    return error.message if isinstance(error, ReadError) else str(error)


def opened(data: bytes, name: str) -> tuple[WordFile, Content]:
    """The Word file ``data``, called ``name``, and its main story; raises ReadError."""
    try:
        file = WordFile(data, name)
        return file, file.body()
    except Malformed as error:
        raise ReadError(f"{name} is damaged: {error}", "save it again") from error
    except ReadError as error:
        way = error.hint or "open it in Word and save it again"
        raise ReadError(f"{name} cannot be read: {error.message}", way) from error


def document(data: bytes, name: str) -> Document:
    """The Word file ``data``, called ``name``.

    Raises ReadError, and whatever else the libraries below make of a broken file.
    """
    file, body = opened(data, name)
    shaper = Shaper(file.lists, body.blocks)
    pieces = [
        *_running(file, body, shaper, "header"),
        *_paged(shaper.pieces(body.blocks), body.pages),
        *_running(file, body, shaper, "footer"),
        *_notes(file, body, shaper),
    ]
    if body.pictures and not any(piece.text for piece in pieces):
        raise ReadError(f"{name} holds no text, only pictures", "run OCR on it first")
    if body.left_out:
        file.warn(f"holds {_listed(body)}; what they say was left out")
    root = file.package.tree(file.package.target(file.package.relations(""), "core-properties"))
    return Document(pieces, declared(root), file.warnings)


def _paged(pieces: Sequence[Piece], pages: Pages) -> list[Piece]:
    """``pieces`` without their pages, where the count of those is not to be relied on."""
    return [piece if pages.known else piece._replace(page=None) for piece in pieces]


def _running(file: WordFile, body: Content, shaper: Shaper, kind: str) -> list[Piece]:
    """What stands in the headers or footers, each once, as noise."""
    ids = [id for which, id in body.running if which == kind]
    parts = dict.fromkeys(file.relations[id].target for id in ids if id in file.relations)
    stories = [story for part in parts if (story := file.story(part))]
    texts = dict.fromkeys(
        piece.text for story in stories for piece in shaper.pieces(story.blocks) if piece.text
    )
    return [Piece(text, noise="running title") for text in texts]


def _notes(file: WordFile, body: Content, shaper: Shaper) -> list[Piece]:
    """Footnotes and endnotes in the order of their marks, as noise, each in one piece."""
    wanted = dict.fromkeys(kind for kind, _, _ in body.notes)
    stories = {kind: story for kind in wanted if (story := file.story(file.part(kind)))}
    pieces, missing = [], 0
    # Of several marks of one note the first says on which page it stands.
    marks = {(kind, id): page for kind, id, page in reversed(body.notes)}
    for (kind, id), page in reversed(marks.items()):
        story = stories.get(kind)
        if story is None or id not in story.stories:
            missing += 1
            continue
        text = " ".join(piece.text for piece in shaper.pieces(story.stories[id]))
        pieces.append(Piece(text, noise="footnote", page=page))
    if missing:
        file.warn(f"refers to {missing} note{'s' * (missing > 1)} that cannot be read")
    return _paged(pieces, body.pages)


def _listed(body: Content) -> str:
    """What was left out, counted: "2 charts and 1 embedded object"."""
    counted = [f"{count} {name}{'s' * (count > 1)}" for name, count in body.left_out.items()]
    return " and ".join(filter(None, (", ".join(counted[:-1]), counted[-1])))
