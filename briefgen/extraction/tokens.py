"""Words with their places, made once for each sentence and shared by all rules."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+|['’](?=\w)\w+|[-‑](?=\w)\w+)*")


class Token(NamedTuple):
    """A word or figure of a source's text."""

    word: str
    """Lower case, with straight apostrophes."""
    start: int
    end: int
    capital: bool
    """True when it begins with a capital letter."""


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words between two offsets, hyphenated compounds and figures whole."""
    return tuple(
        Token(_key(word), match.start(), match.end(), word[0].isupper())
        for match in _WORD.finditer(text, start, end)
        for word in (match.group(),)
    )


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    return word.lower().replace("’", "'")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The part of a word its inflections share, roughly: "lags", "lagged" → "lag"."""
    word = word.removesuffix("'s")
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    for suffix in ("ing", "ed", "es", "s", "e"):
        root = word.removesuffix(suffix)
        if root != word and len(root) >= 3 and not (suffix == "s" and word.endswith("ss")):
            return (
                root[:-1] if _doubled(root) and suffix in ("ing", "ed") else root.removesuffix("e")
            )
    return word


def _doubled(root: str) -> bool:
    """True for a final consonant doubled before an ending ("lagg"), not for "fall" or "pass"."""
    return len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz"
