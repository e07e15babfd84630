"""Letters that the embedded family lacks: from fonts the theme names, then from installed ones.

Looked for only when a letter is missing. Which font is taken depends on what is installed; on one
machine it is always the same.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from struct import error as Short

from reportlab.pdfbase.ttfonts import TTFError

from briefgen.writers.pdf.fonts import Font, open_font
from briefgen.writers.pdf.sfnt import Sfnt, fonts_in

REGULAR, BOLD = 400, 700
"""Weights, as fonts state them."""
SUFFIXES = (".ttf", ".ttc")


def folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts."""
    home = Path.home()
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
        return (
            Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
            local / "Microsoft/Windows/Fonts",
        )
    shared = Path("/usr/share/fonts"), Path("/usr/local/share/fonts")
    return *shared, home / ".local/share/fonts", home / ".fonts"


def fallback(text: str, bold: bool, wanted: tuple[str, ...]) -> Font | None:
    """The first font that has every character of ``text``: of those ``wanted``, by name or path,
    in their order, then of those installed. Upright ones go first, and those nearest in weight.
    """
    return _fallback("".join(sorted(set(text))), bold, wanted, folders())


def family(name: str) -> tuple[Font, Font] | None:
    """The regular and the bold face of the installed family ``name``, which may be one."""
    faces = []
    for bold in (False, True):
        nearest = sorted(_named(name, folders()), key=lambda sfnt: _unlike(sfnt, bold))
        faces.append(
            next(filter(None, (_opened(sfnt.path, sfnt.number) for sfnt in nearest)), None)
        )
    regular, strong = faces
    return (regular, strong) if regular and strong else None


@lru_cache(maxsize=4096)
def _fallback(
    letters: str, bold: bool, wanted: tuple[str, ...], places: tuple[Path, ...]
) -> Font | None:
    for sfnt in _candidates(bold, wanted, places):
        if sfnt.has(letters):
            font = _opened(sfnt.path, sfnt.number)
            if font and font.has(letters):
                return font
    return None


def _candidates(bold: bool, wanted: tuple[str, ...], places: tuple[Path, ...]) -> Iterator[Sfnt]:
    for name in wanted:
        yield from sorted(_named(name, places), key=lambda sfnt: _unlike(sfnt, bold))
    yield from sorted(_installed(places), key=lambda sfnt: _unlike(sfnt, bold))


def _named(name: str, places: tuple[Path, ...]) -> list[Sfnt]:
    """The fonts that ``name`` means: those of a file, or those of an installed family."""
    if name.lower().endswith(SUFFIXES):
        return list(fonts_in(Path(name)))
    return [sfnt for sfnt in _installed(places) if name in sfnt.families]


def _unlike(sfnt: Sfnt, bold: bool) -> tuple[bool, int]:
    """How far ``sfnt`` is from an upright face, bold or regular."""
    return sfnt.slanted, abs(sfnt.weight - (BOLD if bold else REGULAR))


@lru_cache(maxsize=4)
def _installed(places: tuple[Path, ...]) -> tuple[Sfnt, ...]:
    """The fonts in the folders ``places`` and all below, sorted by path."""
    paths = {
        Path(folder, name)
        for place in places
        for folder, _, names in os.walk(place)
        for name in names
        if name.lower().endswith(SUFFIXES)
    }
    return tuple(sfnt for path in sorted(paths) for sfnt in fonts_in(path))


@lru_cache(maxsize=64)
def _opened(path: Path, number: int) -> Font | None:
    try:
        return open_font(f"{path}#{number}", path, number)
    except (TTFError, LookupError, ValueError, Short):
        # It looked sound from outside; reportlab has no one error for what is not.
        return None
