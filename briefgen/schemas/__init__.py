"""JSON Schemas of what briefgen reads and writes, for editors and programs: a file each beside."""

from __future__ import annotations

import json
from pathlib import Path

SUFFIX = ".schema.json"
_FOLDER = Path(__file__).parent


def names() -> dict[str, str]:
    """What there is a schema of, each with what that is."""
    paths = sorted(_FOLDER.glob(f"*{SUFFIX}"))
    return {path.name.removesuffix(SUFFIX): _description(path) for path in paths}


def text(name: str) -> str:
    """The schema of ``name``, one of ``names``, as it is published."""
    return (_FOLDER / f"{name}{SUFFIX}").read_text(encoding="utf-8")


def _description(path: Path) -> str:
    found: str = json.loads(path.read_text(encoding="utf-8"))["description"]
    return found.partition(". ")[0].rstrip(".")
