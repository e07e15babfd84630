"""How a file owns that its text may not be what was published."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.readers.sought import Sought

FLAW = Sought(
    "may might could can not have_been",
    r"\b(?:may|might|could|can) (?:contain|include|have|differ|be)\b[^.;\n]{0,160}"
    r"|\bnot (?:been )?(?:checked|verified|proof-?read)\b[^.;\n]{0,120}"
    r"|[^.;:\n]{0,80}\bhave been (?:removed|left out|omitted)\b",
)
"""How a notice owns that the text may not be what was published."""
FLAWED = Sought(
    "error missing differ out_of_place not_ removed omitted left_out inaccura",
    r"\berrors?\b|\bmissing\b|\bdiffer|\bout of place\b|\bnot (?:been )?(?:checked|verified|proof)"
    r"|\bremoved\b|\bomitted\b|\bleft out\b|\binaccura",
)


def flaws(lines: Iterable[tuple[str, str]]) -> str:
    """A note that quotes such a notice among ``lines``, noise by (kind, words), or ""."""
    for why, line in lines:
        match = FLAW.search(line) if why in ("notice", "disclaimer") else None
        if match and FLAWED.search(match[0]):
            return f'the file says: "{match[0].strip()}"'
    return ""
