"""When two claims in like words say the reverse: one denies what the other asserts, or one reports
a rise where the other reports a fall."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefgen.comparison.showing import elsewhere
from briefgen.comparison.words import content, listed, plain

REACH = 4
"""Words behind a denial that it still denies: "has failed to double its traffic"."""
LEAST = 3
"""Words of weight that both hold at least, unless they hold the same."""
ALIKE = 0.6
"""Share of the words of the claim with more that the other holds at least."""


class Said(NamedTuple):
    """What a claim says, word for word, and what it denies of it."""

    said: frozenset[str]
    """The stems of its words of weight, those that deny or tell a direction aside."""
    denied: frozenset[str]
    """Those of them that it denies."""
    ways: frozenset[int]
    """1 for a rise that it tells of, -1 for a fall."""


def opposed(one: str, other: str) -> bool:
    """True when two claims speak of one thing in like words, and say the reverse of it."""
    a, b = said_by(one), said_by(other)
    both = a.said & b.said
    if len(both) < min(LEAST, max(2, len(a.said | b.said))):
        return False
    if len(both) < ALIKE * max(len(a.said), len(b.said)) or elsewhere(one, other):
        return False
    denial = bool(a.denied) is not bool(b.denied) and bool((a.denied ^ b.denied) & both)
    turned = len(a.ways) == len(b.ways) == 1 and a.ways != b.ways
    return denial is not turned


@lru_cache(maxsize=1000)
def said_by(text: str) -> Said:
    """What ``text`` says and denies."""
    found = list(_words(plain(text)))
    said = frozenset(root for root, way, _ in found if root and not way)
    denied = frozenset(root for root, way, no in found if root and not way and no)
    return Said(said, denied, frozenset(-way if no else way for _, way, no in found if way))


def _words(words: list[str]) -> Iterator[tuple[str, int, bool]]:
    """The stem of each word that does not deny, its way up or down, and whether it is denied."""
    left = 0
    for word, behind in zip(words, [*words[1:], ""], strict=True):
        if word in listed("denying"):
            left = 0 if behind in listed("denying nothing") else REACH
            continue
        if word in listed("turning"):
            left = 0
        way = (word in listed("rising")) - (word in listed("falling"))
        yield next(content(word), ""), way, left > 0
        left = max(0, left - 1)
