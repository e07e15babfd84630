"""ROUGE-1 F1, as Lin (2004) defines it: how many words two short texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_OTHER = re.compile(r"[^a-z0-9]+")


def rouge1(said: str, reference: str) -> float:
    """Harmonic mean of the shares of words that each text has in common with the other, 0 to 1."""
    ours, theirs = _words(said), _words(reference)
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total()) if shared else 0.0


def best(said: str, references: Sequence[str]) -> float:
    """The highest over several references."""
    return max(rouge1(said, reference) for reference in references)


def _words(text: str) -> Counter[str]:
    return Counter(_OTHER.sub(" ", text.lower()).split())
