"""What a rule saw in a clause, and how words are named in it."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.extraction.tokens import stem


class Sight(NamedTuple):
    """Something a rule saw."""

    key: str
    """"cue:shortfall", "tense:will", …; the part before the colon names the rule."""
    start: int
    end: int
    """Where it stands in the text."""


def root(word: str) -> str:
    """A word's stem; figures are all alike."""
    return "0" if word[0].isdigit() else stem(word)
