"""Find the known name that was probably meant by an unknown one."""

from __future__ import annotations

from collections.abc import Iterable

ALIKE = 0.6
"""Share of letters from which a name may have been meant."""


def nearest(value: str, names: Iterable[str]) -> str:
    """The question whether the one of ``names`` that is most like ``value`` was meant, or "".

    A table that all of them stand in, "subject." of "subject.name", makes none more alike.
    """
    import difflib

    # Letters' case is a slip that a count of equal letters judges too hard.
    folded = {name.casefold(): name for name in reversed(tuple(names))}
    wanted = value.casefold()
    table = wanted[: wanted.rfind(".") + 1]
    inside = len(table) if all(name.startswith(table) for name in folded) else 0
    own = {name[inside:]: known for name, known in folded.items()}
    near = difflib.get_close_matches(wanted[inside:], own, n=1, cutoff=ALIKE)
    return f'did you mean "{own[near[0]]}"?' if near else ""
