"""The words of one language, read from its folder of lists: what in the code is English is here.

A list file holds sections; ``[name]`` opens one and its entries stand below it, separated by
white space, or one to a line where the line begins with ``- ``. A line ``@ file name`` stands for
the entries of that section of another file. ``#`` begins a comment.
A second language is a second folder.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


def folder(language: str = "en") -> Path:
    """Where the lists of a language stand, and in ``learnt`` what was fitted on its texts."""
    return Path(__file__).parent / language


@lru_cache(maxsize=32)
def lists(file: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    """The entries of ``file`` (without its suffix) by section."""
    text = (folder(language) / f"{file}.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            if not line.endswith("]") or line[1:-1] in sections:
                raise ValueError(f"{language}/{file}.txt: {line} opens no new section")
            entries = sections[line[1:-1]] = []
        elif line.startswith("- "):
            entries.append(line[2:].strip())
        elif line.startswith("@ "):
            other, name = line[2:].split(" ", 1)
            entries.extend(lists(other, language)[name])
        elif not line.startswith("#"):
            entries.extend(line.split())
    return {name: tuple(found) for name, found in sections.items()}


@lru_cache(maxsize=128)
def words(file: str, section: str, language: str = "en") -> frozenset[str]:
    """One section of ``file`` for look-up."""
    return frozenset(lists(file, language)[section])
