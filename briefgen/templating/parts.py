"""The files that a template's text is made of: its own, and those that it imports.

Jinja is given these and no others, so that nothing is printed that the template's hash does not
cover, and nothing is read from elsewhere.
"""

import re
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import TemplateError
from briefgen.opening import load

TEXT = "brief.md.j2"
SHARED = "shared"
"""The folder, among the templates that come with briefgen, of what several of them say."""
LARGEST = 1024 * 1024
"""Bytes of a file."""
_IMPORT = re.compile(r"\{%[-+]?\s*(?:from|import|include|extends)\s+([\"'])(.+?)\1")
_NAME = re.compile(r"\w[\w.-]*(?:/\w[\w.-]*)*", re.ASCII)


class Part(NamedTuple):
    """One file of a template's text."""

    name: str
    """What an import calls it: "shared/words.md.j2"; the template's own is called TEXT."""
    path: Path
    text: str


def parts(folder: Path, root: Path) -> tuple[Part, ...]:
    """The files of the template in ``folder``, its own first.

    What is imported lies in ``folder`` or, under the name SHARED, in ``root``; the nearer comes
    first. Raises TemplateError for what lies in neither, and what is no text.
    """
    found = [_part(TEXT, folder / TEXT)]
    for part in found:
        for match in _IMPORT.finditer(part.text):
            if all(match[2] != known.name for known in found):
                found.append(_part(match[2], _place(match[2], folder, root, part.name)))
    return tuple(found)


def _part(name: str, path: Path) -> Part:
    try:
        return Part(name, path, load(path, LARGEST, TemplateError).decode())
    except UnicodeDecodeError as error:
        raise TemplateError(f"{path} cannot be read: {error}", "save it as UTF-8") from error


def _place(name: str, folder: Path, root: Path, where: str) -> Path:
    """The file that ``where`` imports as ``name``."""
    folders = (folder, root) if name.startswith(f"{SHARED}/") else (folder,)
    if _NAME.fullmatch(name):
        for each in folders:
            if (each / name).is_file():
                return each / name
    shared = ", ".join(f"{SHARED}/{path.name}" for path in sorted((root / SHARED).glob("*.md.j2")))
    raise TemplateError(
        f'{folder.name}/{where} imports "{name}", which is not there',
        f"a template may import files of its own folder and {shared}",
    )
