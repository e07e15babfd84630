"""Where sentences begin and end, as offsets; the text is never rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.extraction.language import words

# It begins only where a run of stops does and gives none of it back: a million dots are one run.
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*+(?:\[\^?\d++\]|[¹²³⁴⁵⁶⁷⁸⁹]++)?(?=\s)")

LONGEST = 2000
"""Code points after which a sentence without a stop is broken at a space, so that no later rule
meets more than it can look through quickly."""


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence between two offsets, white space trimmed."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begin, stop, end):
            yield from _pieces(text, begin, stop.end())
            begin = stop.end()
    yield from _pieces(text, begin, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch itself, or pieces of it no longer than ``LONGEST``."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        middle = space if space > 0 else start + LONGEST
        yield from _trimmed(text, start, middle)
        start = middle
    yield from _trimmed(text, start, end)


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
    return not (word.lower() in words("clauses", "abbreviations") or initial)


def _word_start(before: str) -> int:
    """Where the last word of ``before`` begins."""
    at = len(before)
    while at and not before[at - 1].isspace() and before[at - 1] not in '([“"‘':
        at -= 1
    return at


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
