"""Find the claim that is meant: by its id, or by words of the quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.brief import claim_ids
from briefgen.claim import Claim
from briefgen.source import Source

_ID = re.compile(r"([A-Za-z]+)(\d+)")
_ALIKE = {"'": "['’‘]", "’": "['’‘]", '"': '["“”]', "“": '["“”]', "”": '["“”]'}
"""Marks that a keyboard has one of and a text another."""


def choose(wanted: str, claims: Sequence[Claim]) -> list[int]:
    """Indices of the claims that ``wanted`` names: one for an id, all that hold its words."""
    ids = {name: n for n, name in enumerate(claim_ids(claims))}
    match = _ID.fullmatch(wanted.strip())
    if match:
        name = f"{match[1].upper()}{int(match[2]):02d}"
        if name in ids:
            return [ids[name]]
    pattern = _pattern(wanted)
    if pattern is None:
        return []
    return [n for n, claim in enumerate(claims) if pattern.search(claim.span.text)]


def lines_with(wanted: str, sources: Sequence[Source]) -> list[tuple[str, int]]:
    """(file, line) where the words of ``wanted`` stand at all, the first time in each source."""
    pattern = _pattern(wanted)
    found = ((source, pattern.search(source.text)) for source in sources if pattern)
    return [(source.name, source.line(match.start())) for source, match in found if match]


def _pattern(wanted: str) -> re.Pattern[str] | None:
    """The words in their order, whatever the case, the white space and the kind of marks."""
    words = wanted.strip(' \t\n"“”…').split()
    if not words:
        return None
    spelt = ("".join(_ALIKE.get(ch, re.escape(ch)) for ch in word) for word in words)
    return re.compile(r"\s+".join(spelt), re.IGNORECASE)
