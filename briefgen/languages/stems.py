"""What the forms of a word share: its stem, and its singular."""

from __future__ import annotations

from functools import lru_cache


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


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """A word without its plural ending, the same for both numbers: "vehicles" → "vehicle"."""
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word
