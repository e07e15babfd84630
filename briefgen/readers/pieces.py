"""From a document whose format says what is a heading, an item or a row, to a ``Source``.

A reader of such a format hands over pieces in reading order. Their words become the text, their
marks take the place of those a plain text is searched for, and from there on the passes of
``layout`` see no difference.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import ReadError
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import Mark, MarkKind
from briefgen.readers.stating.declared import NOTHING, Declared
from briefgen.source import Source
from briefgen.xmltext import allowed

JOINED = frozenset({MarkKind.BULLET, MarkKind.NUMBER, MarkKind.TABLE_ROW, MarkKind.TABLE_HEAD})
"""Pieces that stand line under line with others of their kind; all else has a blank line."""


class Piece(NamedTuple):
    """One heading, paragraph, item, row or piece of noise, in reading order."""

    text: str
    """Its words. White space is collapsed; cells of a row are parted by " | "."""
    kind: MarkKind = MarkKind.NONE
    level: int = 0
    """Of a heading from 1; of an item its depth from 1."""
    style: str = ""
    """Of an item, which bullet or manner of numbering: items of one list share it."""
    strong: int = 0
    """How many of its first characters are set strong."""
    page: int | None = None
    """Counted from 1, where the format has pages."""
    noise: str = ""
    """What it is, where the format shows that it is no text: "running title", "footnote"."""
    tight: bool = False
    """True where no gap stands between it and the piece before."""


def assemble(
    path: Path,
    id: str,
    data: bytes,
    pieces: Sequence[Piece],
    declared: Declared = NOTHING,
    warnings: Sequence[str] = (),
) -> Source:
    """The source called ``id`` made of ``pieces``, which were read from ``data``.

    ``declared`` is what the format's own metadata says, and fills what the text leaves open.
    Raises ReadError where no piece has words.
    """
    from briefgen.readers.layout.passes import mark
    from briefgen.readers.stating.profile import profile

    text, parts = _laid(pieces)
    if not any(not part.noise for part in parts):
        raise ReadError(f"{path.name} holds no text", "give a file with text in it")
    blocks = mark(parts)
    return Source(
        id=id,
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        text=text,
        blocks=blocks,
        profile=profile(text, blocks, path, declared),
        warnings=tuple(warnings),
    )


def _laid(pieces: Sequence[Piece]) -> tuple[str, list[Part]]:
    """The text of ``pieces``, one a line, and their parts."""
    kept = [(piece, words) for piece in pieces if (words := _words(piece.text))]
    texts: list[str] = []
    parts: list[Part] = []
    start = 0
    before = False
    for at, (piece, words) in enumerate(kept, 1):
        after = at < len(kept) and _joined(piece, kept[at][0])
        parts.append(_part(piece, words, start, not before, not after))
        texts.append(words + ("\n" if after else "\n\n"))
        start += len(texts[-1])
        before = after
    return "".join(texts)[:-1], parts


def _words(text: str) -> str:
    # Nothing printable is white space but the space itself.
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text
    return " ".join(allowed(text).split())


def _joined(one: Piece, two: Piece) -> bool:
    """True when no blank line stands between the two."""
    return two.tight or (one.kind in JOINED and two.kind in JOINED)


def _part(piece: Piece, words: str, start: int, gap_before: bool, gap_after: bool) -> Part:
    """``piece``, whose words begin at ``start``, as a part."""
    _, kind, level, style, strong, page, noise, _ = piece
    item = kind in (MarkKind.BULLET, MarkKind.NUMBER)
    length = len(words)
    indent = 2 * max(level - 1, 0) if item else 0
    mark = Mark(start, start + length, kind, level=0 if item else level, indent=indent, style=style)
    part = Part(
        start,
        words,
        mark,
        min(strong, length),
        gap_before=gap_before,
        gap_after=gap_after,
        page=page,
    )
    return part.as_noise(noise) if noise else part
