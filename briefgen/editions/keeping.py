"""What a build's record keeps of an earlier edition, so that the changes can be told again."""

from __future__ import annotations

from typing import Any

from briefgen.editions.model import Edition

ABOUT = ("title", "date")


def kept(edition: Edition) -> dict[str, Any]:
    """``edition`` as plain data, from which ``edition_of`` makes it again, but for what it was
    made with besides its title, day and version."""
    version = edition.made.get("version", "")
    return {
        "build": edition.build,
        **{name: edition.made.get(name, "") for name in ABOUT},
        **({"marks": {"version": version}} if version else {}),
        "sources": [
            {"id": row.id, "file": row.file, "sha256": row.sha256, **row.about}
            for row in edition.sources
        ],
        "unread": [{"file": file, "why": why} for file, why in edition.unread.items()],
        "topics": [_plain(row._asdict()) for row in edition.topics],
        "claims": [_plain(row._asdict()) for row in edition.claims],
    }


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """``row`` as JSON gives it back."""
    return {name: list(said) if isinstance(said, tuple) else said for name, said in row.items()}
