"""Spell text in letters that can be printed.

Each letter is set in the first face that has it; where none has, its code stands in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from unicodedata import category, normalize

from briefgen.writers.pdf.fonts import Font
from briefgen.writers.pdf.styles import Look
from briefgen.xmltext import turned

SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0x034F)))
"""Characters that only choose among shapes, and have none themselves."""

Piece = tuple[Font, str]


def spelled(text: str, bold: bool, look: Look) -> Iterator[Piece]:
    """``text`` in parts, each in one face that has all of it.

    A character that no face has is printed as "[U+4E2D]", and so is a letter that is written from
    right to left: a word of them would come out the wrong way round. White space stays as it is,
    for the line breaker; characters without a shape (joiners, direction marks, soft hyphens) are
    left out.
    """
    own = look.family.bold if bold else look.family.regular
    if own.has(text) and "\xad" not in text:
        yield own, text
        return
    pieces = (
        (font or own, part if font else _codes(part, own))
        for font, part in _placed(text, bold, look)
    )
    for font, group in groupby(pieces, key=lambda piece: piece[0]):
        yield font, "".join(part for _, part in group)


def _placed(text: str, bold: bool, look: Look) -> Iterator[tuple[Font | None, str]]:
    """Each cluster of ``text`` with its face, or None where no face has it: one face for all that
    the family lacks, if there is such a one."""
    from briefgen.writers.pdf.fallback import fallback

    own = look.family.bold if bold else look.family.regular
    clusters = list(_clusters("".join(char for char in text if not _shapeless(char)), own))
    missing = "".join(part for part in clusters if not _sets(own, part) and not turned(part[0]))
    common = fallback(missing, bold, look.fonts) if missing else None
    for part in clusters:
        if _sets(own, part):
            yield own, part
        elif turned(part[0]):
            yield None, part
        else:
            yield common or fallback(part, bold, look.fonts), part


def _sets(own: Font, part: str) -> bool:
    return part.isspace() or own.has(part)


def _clusters(text: str, own: Font) -> Iterator[str]:
    """``text`` letter by letter, each with the marks over and under it, composed if ``own`` has
    the whole as one."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not category(text[end]).startswith("M"):
            part = text[start:end]
            whole = normalize("NFC", part)
            yield whole if len(part) > 1 and own.has(whole) else part
            start = end


def _shapeless(char: str) -> bool:
    return char in SELECTORS or category(char) == "Cf"


def _codes(part: str, own: Font) -> str:
    """What is printed for a cluster that no face has."""
    return "".join(char if own.has(char) else f"[U+{ord(char):04X}]" for char in part)


def unprintable(texts: Iterable[str], look: Look) -> str:
    """The characters of ``texts`` that are printed by their codes, sorted."""
    own = look.family.regular
    found = {
        char
        for text in texts
        if not own.has(text)
        for font, part in _placed(text, False, look)
        if font is None
        for char in part
        if not own.has(char)
    }
    return "".join(sorted(found))
