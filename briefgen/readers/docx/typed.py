"""Bullets and numbers that were typed by hand, as in a plain text."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.lines.marks import Mark, MarkKind, bullet
from briefgen.readers.lines.numbering import number_lines
from briefgen.readers.pieces import Piece

LONGEST = 5000
"""Characters of a piece that are looked at: its mark stands first."""


def typed(pieces: Sequence[Piece]) -> list[Piece]:
    """``pieces`` where those that begin with a bullet or a number that counts are items."""
    marked = [_bulleted(piece) for piece in pieces]
    texts = [piece.text[:LONGEST] for piece in marked]
    marks, at = [], 0
    for piece, text in zip(marked, texts, strict=True):
        kind = MarkKind.CODE if piece.noise else piece.kind
        marks.append(Mark(at, at + len(text), kind, style=piece.style))
        at += len(text) + 1
    numbered = number_lines("\n".join(texts), marks)
    return [_numbered(*each) for each in zip(marked, marks, numbered, strict=True)]


def _bulleted(piece: Piece) -> Piece:
    """``piece`` as an item, where a bullet opens it."""
    width = bullet(piece.text) if piece.kind is MarkKind.NONE and not piece.noise else 0
    if not width:
        return piece
    return _without(piece, width)._replace(kind=MarkKind.BULLET, level=1, style=piece.text[0])


def _numbered(piece: Piece, before: Mark, after: Mark) -> Piece:
    """``piece`` as the number before it has been understood."""
    if after.kind is before.kind:
        return piece
    item = after.kind is MarkKind.NUMBER
    return _without(piece, after.start - before.start)._replace(
        kind=after.kind, level=1 if item else after.level, style=after.style
    )


def _without(piece: Piece, width: int) -> Piece:
    """``piece`` less its first ``width`` characters."""
    return piece._replace(text=piece.text[width:], strong=max(piece.strong - width, 0))
