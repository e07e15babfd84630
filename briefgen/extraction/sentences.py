"""Where sentences begin and end, as offsets; the text is never rewritten."""

from __future__ import annotations

import re

from briefgen.extraction.language import words

# It begins only where a run of stops does and gives none of it back: a million dots are one run.
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*+(?:\[\^?\d++\]|[¹²³⁴⁵⁶⁷⁸⁹]++)?(?=\s)")

LONGEST = 2000
"""Code points after which a sentence without a stop is broken at a space, so that no later rule
meets more than it can look through quickly."""


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each sentence between two offsets, white space trimmed."""
    found: list[tuple[int, int]] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begin, stop, end):
            found += _pieces(text, begin, stop.end())
            begin = stop.end()
    return found + _pieces(text, begin, end)


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretch itself, or pieces of it no longer than ``LONGEST``, each trimmed."""
    found: list[tuple[int, int]] = []
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        middle = space if space > 0 else start + LONGEST
        found += _trimmed(text, start, middle)
        start = middle
    return found + _trimmed(text, start, end)


def _ends(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """True unless the stop belongs to an abbreviation or the sentence runs on in lower case."""
    after = text[stop.end() : min(end, stop.end() + 12)].lstrip()
    if not after:
        return True
    if after[0].islower() or after[0] in ",;:)":
        return False
    if not stop.group().startswith(".") or stop.group().startswith(".."):
        return True
    before = text[max(begin, stop.start() - 20) : stop.start()]
    word = before[_word_start(before) :]
    initial = len(word) == 1 and word.isupper() and word != "I" and after[0].isupper()
    # "Matrix A. This is": no name goes on so.
    initial = initial and after.split()[0].lower() not in words("clauses", "after no initial")
    return not (word.lower() in words("clauses", "abbreviations") or initial)


def _word_start(before: str) -> int:
    """Where the last word of ``before`` begins."""
    at = len(before)
    while at and not before[at - 1].isspace() and before[at - 1] not in '([“"‘':
        at -= 1
    return at


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretch without white space at its edges, where anything is left."""
    piece = text[start:end]
    words = piece.strip()
    if not words:
        return []
    start += len(piece) - len(piece.lstrip())
    return [(start, start + len(words))]
