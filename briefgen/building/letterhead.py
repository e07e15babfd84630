"""Open the house's own document for a brief to be written into."""

from __future__ import annotations

from pathlib import Path

from briefgen.errors import BriefgenError, SettingsError, WriteError
from briefgen.opening import load
from briefgen.settings import FILE_NAME
from briefgen.writers.docx.house import House

LARGEST_BASE = 32 * 1024 * 1024
"""Bytes of a house's document; most of one are pictures."""


def opened(asked: Path | None, stated: Path | None) -> House | None:
    """The document at ``asked``, or else at ``stated``, where brief.toml says that it is.

    Raises WriteError where what was asked for cannot be read or written into, SettingsError where
    what brief.toml states cannot.
    """
    if asked:
        return _house(asked)
    try:
        return _house(stated) if stated else None
    except BriefgenError as error:
        raise SettingsError(f"{error.message} (docx_base in {FILE_NAME})", error.hint) from error


def _house(path: Path) -> House:
    return House(load(path, LARGEST_BASE, WriteError), path.name)
