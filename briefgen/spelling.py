"""What may have been meant by a name that is not known."""

from __future__ import annotations

from collections.abc import Iterable

ALIKE = 0.5
"""Share of letters from which a name may have been meant."""


def nearest(value: str, names: Iterable[str]) -> str:
    """The question whether the one of ``names`` that is most like ``value`` was meant, or ""."""
    import difflib

    # Letters' case is a slip that a count of equal letters judges too hard.
    folded = {name.casefold(): name for name in reversed(tuple(names))}
    near = difflib.get_close_matches(value.casefold(), folded, n=1, cutoff=ALIKE)
    return f'did you mean "{folded[near[0]]}"?' if near else ""
