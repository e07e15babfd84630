"""How a file owns that its text may not be what was published."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.readers.sought import sought


def flaws(lines: Iterable[tuple[str, str]]) -> str:
    """A note that quotes such a notice among ``lines``, noise by (kind, words), or ""."""
    for why, line in lines:
        told = why in ("notice", "disclaimer")
        match = sought("profile", "flaw").search(line) if told else None
        if match and sought("profile", "flawed").search(match[0]):
            return f'the file says: "{match[0].strip()}"'
    return ""
