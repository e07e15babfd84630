"""Recognise texts that write down a conversation, and who speaks in them.

Each turn opens with its speaker: "**Counsel**: When? **Ms Lee**: …".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set

from briefgen.casing import SmallWords
from briefgen.source import Block

TURNS = 3
"""Turns of one who speaks; of one who takes fewer it may be an outline's label."""
SPEAKERS, ALL, ASKED = 2, 8, 3
"""Speakers of a conversation, turns of all of them together, and those in which one asks."""


def speakers(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """The labels of ``blocks`` in ``text`` that name who speaks; none where it is no conversation:
    where fewer than two names come back, or hardly anyone asks."""
    turns: Counter[str] = Counter()
    for block in blocks:
        if block.label:
            turns[text[slice(*block.label)]] += 1
    often = {label for label, count in turns.items() if count >= TURNS and _is_high(label)}
    if not _are_enough(often, turns):
        return frozenset()
    # What the text also writes small is a thing: "Findings: …".
    small = SmallWords(text)
    names = {label for label in often if not all(map(small.begin, label.split()))}
    if not _are_enough(names, turns):
        return frozenset()
    asked = sum(
        "?" in text[block.start : block.end]
        for block in blocks
        if block.label and text[slice(*block.label)] in names
    )
    if asked < ASKED:
        return frozenset()
    known = {word for name in names for word in name.split() if len(word) > 2}
    return frozenset(often | {label for label in turns if known.intersection(_words(label))})


def _are_enough(names: Set[str], turns: Mapping[str, int]) -> bool:
    return len(names) >= SPEAKERS and sum(turns[name] for name in names) >= ALL


def _is_high(label: str) -> bool:
    """True for "Ms Lee" and "Speaker 7": words in capitals, and numbers."""
    return all(word[0].isupper() or word[0].isdigit() for word in label.split())


def _words(label: str) -> list[str]:
    """The words of "JIM LEE, SHADOW TREASURER", by one of which he is called later."""
    return label.replace(",", " ").replace(":", " ").split()
