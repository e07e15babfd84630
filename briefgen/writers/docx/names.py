"""Names of styles as people see them, and the ids that parts refer to."""

from __future__ import annotations

from functools import cache


@cache
def style_id(name: str) -> str:
    """The id of the style called ``name``: "BG Table Head" → "BGTableHead"."""
    return "".join(word[0].upper() + word[1:] for word in name.split())
