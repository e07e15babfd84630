"""Topics for a subject whose owner named none: the labels and names that its texts repeat."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from briefgen.claim import Claim
from briefgen.subject import Topic

SPREAD = 0.3
"""A name in more than this share of the claims runs through the whole subject and tells nothing."""
MOST = 24
"""How many topics a brief can hold."""


def discover(claims: Sequence[Claim]) -> tuple[Topic, ...]:
    """Topics named by at least two claims, or by a label; most sources first.

    Spellings that differ only in case or a plural ending become one topic, under the spelling
    that is met most.
    """
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    claimed: defaultdict[str, set[int]] = defaultdict(set)
    voices: defaultdict[str, set[str]] = defaultdict(set)
    labelled: set[str] = set()
    for number, claim in enumerate(claims):
        for name in claim.topics:
            key = fold(name)
            spellings[key][name] += 1
            claimed[key].add(number)
            voices[key].add(claim.span.source.id)
        if claim.label and claim.topics:
            labelled.add(fold(claim.topics[0]))
    common = max(4, SPREAD * len(claims))
    kept = [
        key
        for key, found in claimed.items()
        if len(found) <= common and (len(found) > 1 or key in labelled)
    ]
    kept.sort(key=lambda key: (-len(voices[key]), -len(claimed[key])))
    return tuple(_topic(spellings[key]) for key in kept[:MOST])


def fold(name: str) -> str:
    """``name`` without case, hyphens and plural endings, so that spellings of one thing meet."""
    return " ".join(_singular(word) for word in name.casefold().replace("-", " ").split())


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _topic(spellings: Counter[str]) -> Topic:
    name = min(spellings, key=lambda s: (-spellings[s], s))
    shown = name[:1].upper() + name[1:]
    return Topic(shown, tuple(sorted(spellings)))
