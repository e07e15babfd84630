"""The words of a paragraph from its lines: hyphens at line ends, ligatures, odd spaces."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from briefgen.languages import words

LIGATURES = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st", 0x00AD: None, 0x200B: None, 0x2060: None, 0xFEFF: None, 0x2010: "-",
    0x2011: "-", 0x0002: "-", 0xFFFE: "-",
}  # fmt: skip
"""Presentation forms as the letters they show; what shows nothing is dropped."""
ODD = re.compile(f"[{''.join(map(chr, LIGATURES))}]")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
END = re.compile(r"([^\W\d_]+(?:['’-][^\W\d_]+)*)[-‐\u00ad\x02\ufffe]$")
BEGIN = re.compile(r"[^\W\d_]+")
LAST = re.compile(r"[^\W\d_]+\Z")
LOOSE = re.compile(r"([^\W\d_]+)(?: - ?|- )([^\W\d_]+)")
"""A hyphen with a space beside it, which the making of a page may have put there."""
HYPHENS = "-‐\u00ad\x02\ufffe"
JOINTS = f"{HYPHENS}—/@–"
"""What a line may end with that the next one goes on from without a space."""
ENOUGH, PARTED = 60, 0.025
"""Lines of a document, and the share of those that end with a hyphen, from which on its words are
parted at line ends."""


class Words:
    """The words of a document, which tell how one that a line end parts is written."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = lines

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word occurs; most documents part no word and never ask."""
        counts: Counter[str] = Counter()
        # Few tokens of a text are new to it, and no word goes over a space.
        for token, times in Counter(_whole(self.lines).split()).items():
            for word in WORD.findall(token):
                counts[word] += times
        return counts

    def joint(self, before: str, after: str) -> str:
        """What stands between a line that ends with a hyphen and the next: "-" or nothing."""
        halves = _halves(before, after)
        if before[-1] == "\u00ad":
            return ""
        if not halves:
            return "-"
        left, right = halves
        if (
            self.counts[left + right]
            and self.counts[f"{left}-{right}"] <= self.counts[left + right]
        ):
            return ""
        if self.counts[f"{left}-{right}"]:
            return "-"
        last = left.rpartition("-")[2]
        inner = last != left and last in words("pages", "linking")
        if inner or last in words("pages", "forming"):
            return "-"
        if (self.counts[last] or len(last) > 4) and not self.parts:
            return "-"
        both = self.counts[last] and self.counts[right] and len(last) > 2
        return "-" if both and len(right) > 3 and last not in words("pages", "closed") else ""

    def closed_up(self, loose: re.Match[str]) -> str:
        """ "low -carbon" without its space, where the document writes it so elsewhere."""
        left, right = loose[1], loose[2]
        tight = f"{left}-{right}"
        return tight if self.counts[tight.lower()] else loose[0]

    @cached_property
    def parts(self) -> bool:
        """False for a document that parts no word at the end of a line: its hyphens there are few,
        and none of them stands in a word that it writes without one elsewhere."""
        lines = list(self.lines)
        cut = [pair for pair in pairwise(lines) if pair[0][-1:] in HYPHENS and _halves(*pair)]
        if len(lines) < ENOUGH or len(cut) > PARTED * len(lines):
            return True
        return any(self.counts["".join(_halves(*pair))] for pair in cut)


def _halves(before: str, after: str) -> tuple[str, ...]:
    """The halves of a word that stands over a line end, in small letters; none for another."""
    end, begin = END.search(_token(before)), BEGIN.match(after)
    if not end or not begin or not begin[0][0].islower():
        return ()
    return end[1].lower(), begin[0]


def _whole(lines: Iterable[str]) -> str:
    """``lines`` in small letters, without the halves of the words that line ends part."""
    first, *others = "\n".join(lines).lower().split("-\n")
    parts = [first]
    for part in others:
        last = parts[-1]
        half = LAST.search(_token(last))
        other = BEGIN.match(part) if half else None
        if half and other:
            parts[-1] = last[: len(last) - len(half[0])]
            parts += [" ", part[other.end() :]]
        else:
            parts += ["-\n", part]
    return "".join(parts)


def _token(text: str) -> str:
    """What stands behind the last space of ``text``; "" where that is its end."""
    return "" if text[-1:].isspace() else text.rsplit(None, 1)[-1] if text else ""


def joined(lines: Sequence[str], words: Words) -> str:
    """``lines`` as one, a word that a line end parts put together."""
    text = lines[0]
    for line in lines[1:]:
        text = _put(text, line, words) if text[-1:] in JOINTS else f"{text} {line}"
    text = clean(text)
    return LOOSE.sub(words.closed_up, text) if " -" in text or "- " in text else text


def _put(text: str, line: str, words: Words) -> str:
    """``text`` and the line below it."""
    cut = text[-1:] in HYPHENS and text[-2:-1].isalpha()
    if cut and line[:1].isalnum():
        return f"{text[:-1]}{words.joint(text[-60:], line[:60])}{line}"
    # A dash without spaces, or an address or range of figures that a line end parts.
    if text[-1:] in "–—/@" and not text[-2:-1].isspace():
        return text + line
    if text[-1:] == "-" and text[-2:-1].isdigit() and line[:1].isalnum():
        return text + line
    return f"{text} {line}"


def clean(text: str) -> str:
    """``text`` with ligatures as letters and without what shows nothing."""
    if text.isascii() and "\x02" not in text:
        return text
    return text.translate(LIGATURES) if ODD.search(text) else text
