"""Small editions for tests: ``edition(claim("A01", "It grew."))``."""

from __future__ import annotations

from typing import Any

from briefgen.editions import ClaimRow, Edition, SourceRow


def claim(id: str, text: str, file: str = "a.txt", **known: Any) -> ClaimRow:
    """A claim on the line that its number names."""
    plain: dict[str, Any] = {
        "line": int(id[1:]),
        "page": None,
        "role": "finding",
        "topics": (),
        "polarity": "neutral",
        "used": ("findings",),
        "not_used": "",
        "same": (),
        "differs": (),
    }
    return ClaimRow(id=id, file=file, text=text, **{**plain, **known})


def source(id: str = "A", file: str = "a.txt", sha256: str = "1", **about: str) -> SourceRow:
    return SourceRow(id, file, sha256, about)


def edition(*claims: ClaimRow, **known: Any) -> Edition:
    """An edition of ``claims``, on the source a.txt if no other is given."""
    plain: dict[str, Any] = {
        "where": "brief.json",
        "build": "0",
        "made": {},
        "sources": (source(),),
        "unread": {},
        "topics": (),
    }
    return Edition(claims=claims, **{**plain, **known})
