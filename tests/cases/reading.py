"""Case files: ``## title``, a fenced block with the input, a fenced block with what comes out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
_CASE = re.compile(r"^## ([^\n]+)\n\n```\n([^`]*)```\n\n```\n([^`]*)```\n", re.MULTILINE)


class Case(NamedTuple):
    """One case of a file."""

    file: str
    title: str
    given: str
    expected: str


def cases(file: str) -> list[Case]:
    """The cases of ``file`` (without its suffix), in order."""
    text = (HERE / f"{file}.md").read_text(encoding="utf-8")
    return [Case(file, *match.groups()) for match in _CASE.finditer(text)]


def accept(file: str, outcome: Callable[[str], str]) -> None:
    """Write what comes out now into the file as what is expected."""
    path = HERE / f"{file}.md"
    text = path.read_text(encoding="utf-8")

    def renewed(match: re.Match[str]) -> str:
        return f"## {match[1]}\n\n```\n{match[2]}```\n\n```\n{outcome(match[2])}```\n"

    path.write_text(_CASE.sub(renewed, text), encoding="utf-8")
