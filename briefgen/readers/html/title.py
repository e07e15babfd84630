"""The title of a page's article, wherever the page sets it."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.html.flow import Run
from briefgen.readers.html.metadata import SEPARATOR, title
from briefgen.readers.html.tree import Page
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.pieces import Piece

TOP = 12
"""Lines among which one without a mark may be the title."""
PROSE = 200
"""Characters of a paragraph that is surely of the article."""


def titled(pieces: Sequence[Piece], whole: Sequence[Run], page: Page) -> list[Piece]:
    """``pieces`` with the title first: a heading of theirs, of the page, or the page's own name.

    ``whole`` is all of the page. Headings above the title name the site, and are noise.
    """
    said = title(page)
    at = _best(pieces, said)
    if at is not None:
        before = [
            piece._replace(noise=piece.noise or "masthead") if _heads(piece) else piece
            for piece in pieces[:at]
        ]
        return [*before, pieces[at]._replace(level=1, kind=MarkKind.HEADING), *pieces[at + 1 :]]
    everything = [run.piece for run in whole]
    found = _best(everything, said)
    if found is not None:
        return [Piece(everything[found].text, MarkKind.HEADING, 1), *pieces]
    return [Piece(said, MarkKind.HEADING, 1), *pieces] if said and pieces else list(pieces)


def _best(pieces: Sequence[Piece], said: str) -> int | None:
    """The index of the piece that is the title, or None.

    A heading that the page's own name repeats is sure; else a line at the top that is all of the
    name or its beginning; else the only heading of the first level.
    """
    named = [at for at, piece in enumerate(pieces) if _heads(piece) and _same(piece.text, said)]
    cuts = {_key(said)} | {_key(said[: match.start()]) for match in SEPARATOR.finditer(said)}
    named += [
        at
        for at, piece in enumerate(pieces[:TOP])
        if piece.kind is MarkKind.NONE and not piece.noise and _key(piece.text) in cuts - {""}
    ]
    if named:
        return named[0]
    firsts = [at for at, piece in enumerate(pieces) if _heads(piece) and piece.level == 1]
    if firsts and _below_the_text(pieces[: firsts[0]]):
        return None
    return firsts[0] if len(firsts) == 1 or (firsts and not said) else None


def _below_the_text(before: Sequence[Piece]) -> bool:
    """True when a heading and prose under it stand ``before``: what heads what is beside them."""
    at = next((n for n, piece in enumerate(before) if _heads(piece)), len(before))
    return any(piece.kind is MarkKind.NONE and len(piece.text) > PROSE for piece in before[at:])


def _heads(piece: Piece) -> bool:
    return piece.kind is MarkKind.HEADING and not piece.noise


def _same(heading: str, said: str) -> bool:
    """True when one of the two is the other, give or take what is in neither's words."""
    one, two = _key(heading), _key(said)
    return len(one) > 3 and len(two) > 3 and (one == two or one in two or two in one)


def _key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
