"""A new folder for a brief: its settings, all explained, and a place for its sources."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import ReadError, WriteError
from briefgen.readers import collect
from briefgen.settings import FILE_NAME, parse
from briefgen.starting.wording import Answers, brief_toml

__all__ = ["SOURCES", "Answers", "Started", "file_name", "start"]

SOURCES = "sources"
"""The folder for the texts, in the folder of the brief."""


class Started(NamedTuple):
    """What there is now."""

    settings: Path
    sources: Path
    """Where texts go."""
    texts: int
    """How many lie there already."""


def start(folder: Path, answers: Answers) -> Started:
    """Make ``folder`` one that a brief can be built from, by ``answers``.

    Nothing that is there is changed. Raises WriteError where there are settings already or nothing
    can be written, SettingsError for an answer that is no possible setting.
    """
    path = folder / FILE_NAME
    data = brief_toml(answers).encode()
    for slip in parse(data, FILE_NAME).slips:
        raise slip
    texts = _texts(folder)
    # Who keeps texts in the folder itself needs no other place for them.
    sources = folder if texts else folder / SOURCES
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
        sources.mkdir(exist_ok=True)
    except FileExistsError as error:
        there = os.fsdecode(error.filename)
        if there == os.fsdecode(folder):
            raise WriteError(f"{there} is a file", "name a folder, new or not") from error
        raise WriteError(f"{there} is there already", "edit it, or name a new folder") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise WriteError(f"cannot write to {folder}: {why}", "name another folder") from error
    return Started(path, sources, texts)


def _texts(folder: Path) -> int:
    """How many sources lie in ``folder``."""
    try:
        return len(collect([folder]).files) if os.path.isdir(folder) else 0
    except ReadError:
        return 0


def file_name(words: str) -> str:
    """A name for files made of ``words``: "Clean Rivers: phase 2" → "clean-rivers-phase-2"."""
    return "-".join(re.findall(r"\w+", words.casefold()))
