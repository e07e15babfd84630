"""Make a sample of a house's own Word document, and look at one."""

from __future__ import annotations

from pathlib import Path

from briefgen.building.letterhead import LARGEST_BASE
from briefgen.building.saving import save
from briefgen.errors import WriteError
from briefgen.opening import load
from briefgen.theme import PageSize, Theme
from briefgen.writers.docx.house import Role, roles
from briefgen.writers.docx.sample import our_styles, sample


def write_sample(path: Path, size: PageSize) -> None:
    """Write a sample of every style to ``path``. Raises WriteError, and writes over no file."""
    if path.exists():
        raise WriteError(f"{path.name} is there already", "choose another name")
    save(path.parent, {path.name: sample(Theme(size=size))}, way="choose another place for it")


def checked(path: Path) -> tuple[Role, ...]:
    """The styles of a brief, each with the one of the document at ``path`` that serves for it.

    Raises WriteError where it cannot be read.
    """
    return roles(load(path, LARGEST_BASE, WriteError), path.name, our_styles(Theme()))
