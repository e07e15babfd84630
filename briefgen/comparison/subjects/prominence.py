"""What the texts of a folder speak of most, where no name says what they are about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from briefgen.comparison.words import content, listed
from briefgen.source import Source

SHARE = 0.5
"""A text speaks of a name that it says so many times as often, at least, as any other."""
_HEAD = re.compile(r":(?: |$)| [–—|] |\s*\S*\ufffd")
"""What ends the part of a title that names: a mark, or a word that the layout broke."""
LONGEST = 12
"""Words of a title that can stand for what a brief is about."""


def prominent(
    names: Collection[str],
    each: Sequence[Counter[str]],
    sources: Sequence[Source],
    in_short: bool = False,
) -> list[str]:
    """Those of ``names`` that more than half of the texts say about as often as any name, most
    often said first. ``each`` counts the names that each text says; ``in_short`` the last word of
    a name counts for it: "the Accord" of the Rivas Accord."""
    most = [max(own.values(), default=0) for own in each]
    found = {
        name: [source.text.count(name.split()[-1] if in_short else name) for source in sources]
        for name in names
    }
    kept = [
        name
        for name, counts in found.items()
        if 2 * sum(n > 1 and n >= SHARE * top for n, top in zip(counts, most, strict=True))
        > len(sources)
    ]
    return sorted(kept, key=lambda name: (-sum(found[name]), name))


def spoken_of(titles: Sequence[str], sources: Sequence[Source]) -> str:
    """The one of ``titles``, up to its colon, whose words the texts use most; "" for none."""
    heads = [_head(title) for title in titles if title[0].isalnum()]
    heads = [head for head in heads if len(head.split()) <= LONGEST] or heads
    used = [Counter(content(source.text)) for source in sources] if len(heads) > 1 else []
    best = max(heads, key=lambda head: _use(head, used), default="")
    return best.title() if best.isupper() else best


def _head(title: str) -> str:
    """``title`` up to what ends it, without a joint ("for") that would hang there."""
    words = _HEAD.split(title)[0].split()
    while words and words[-1].lower() in listed("function"):
        words.pop()
    return " ".join(words)


def _use(head: str, used: Sequence[Counter[str]]) -> float:
    """How often the text that says the words of ``head`` least says them, on average."""
    words = set(content(head))
    said = (min(own[word] / max(1, own.total()) for own in used) for word in words) if used else ()
    return sum(said) / max(1, len(words))
