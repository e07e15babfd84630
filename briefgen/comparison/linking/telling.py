"""Which signs of contradiction, as ``contrary.txt`` lists them, a claim's text contains."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from briefgen.comparison.words import plain
from briefgen.languages import lists, patterns

ASKED_OF_PARTS = (
    *("cause denied", "little of a cause", "behind a cause", "how far a cause", "risen", "fallen"),
)
"""The sections of ``contrary.txt`` that are asked of the words before or behind others."""
_NOT = "n't"


def tells(text: str, what: str) -> bool:
    """True when ``text`` has what a section of ``contrary.txt`` lists."""
    return what in told(text)


@lru_cache(maxsize=20_000)
def told(text: str) -> frozenset[str]:
    """The sections of ``contrary.txt`` of which ``text`` has something; none of most texts."""
    known, said = _entries(), plain(text)
    # Only for what its words may tell is it searched, and few patterns need be compiled.
    near = {entry for word in known.keys() & set(said) for entry in known[word]}
    if any(word.endswith(_NOT) for word in said):
        near.update(known[_NOT])
    return frozenset(what for what, pattern in near if _compiled(pattern).search(text))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=1)
def _entries() -> Mapping[str, list[tuple[str, str]]]:
    """By each word the patterns that it may be a part of, each behind its section."""
    found = defaultdict(list)
    for section in lists("contrary"):
        if section not in ASKED_OF_PARTS:
            for words, pattern in patterns("contrary", section):
                for word in words.split():
                    found[word].append((section, pattern))
    return found
