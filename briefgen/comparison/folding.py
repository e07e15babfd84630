"""Fold a name, so that its spellings compare equal: case, hyphens and plural endings aside."""

from __future__ import annotations


def fold(name: str) -> str:
    """``name`` without case, hyphens and plural endings, so that spellings of one thing meet."""
    return " ".join(_singular(word) for word in name.casefold().replace("-", " ").split())


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
