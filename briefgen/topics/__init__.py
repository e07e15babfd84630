"""Help on what a command's own help has no room for: a page of Markdown a topic."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent
ORDER = ("sources", "claims", "templates", "house-style", "verify", "security")
"""As a newcomer needs them."""


def names() -> dict[str, str]:
    """The topics, each with what it is about."""
    return {name: _title(text(name)) for name in ORDER}


def text(name: str) -> str:
    """The page on ``name``, one of ``ORDER``, as Markdown."""
    return (_FOLDER / f"{name}.md").read_text(encoding="utf-8")


def _title(page: str) -> str:
    return page.partition("\n")[0].partition(": ")[2]
