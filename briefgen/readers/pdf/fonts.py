"""How a font looks: by its name, its flags and its weight."""

from __future__ import annotations

import ctypes
import re
from functools import lru_cache
from typing import NamedTuple

from briefgen.readers.pdf.library import pdfium

BOLD = re.compile(
    r"bold|black|heavy|semib|demi(?!r)|extrab|[-,]bd|[-_]b(?:i|it)?$"
    r"|cmbx|cmssbx|sfbx|nimbus.*-medi|advp.*-b|-medi$",
    re.IGNORECASE,
)
NOT_BOLD = re.compile(r"semilight|demilight|book(?!.*bold)", re.IGNORECASE)
SYMBOLS = re.compile(r"wingding|webding|symbol|dingbat|zapfd|awesome|icon", re.IGNORECASE)
FIXED, FORCE_BOLD = 1 << 0, 1 << 18
LEAST_BOLD = 600
LONGEST = 127
"""Bytes of a name that are looked at."""


class Look(NamedTuple):
    """What of a font matters to the layout."""

    bold: bool = False
    symbols: bool = False
    """True for a font of bullets and pictures, whose letters are none."""
    fixed: bool = False
    unmapped: bool = False
    """True when it does not say what characters its glyphs are."""


def look(font: int) -> Look:
    """How the font at an address looks."""
    library = pdfium()
    name = ctypes.create_string_buffer(LONGEST + 1)
    library.FPDFFont_GetBaseFontName(font, ctypes.addressof(name), LONGEST)
    said = name.value.decode("latin-1").partition("+")
    called = said[2] or said[0]
    flags = max(library.FPDFFont_GetFlags(font), 0)
    heavy, symbols = _by_name(called)
    return Look(
        bold=bool(heavy or flags & FORCE_BOLD or library.FPDFFont_GetWeight(font) >= LEAST_BOLD),
        symbols=symbols,
        fixed=bool(flags & FIXED),
    )


@lru_cache(maxsize=200)
def _by_name(called: str) -> tuple[bool, bool]:
    """Whether a font is bold, and whether it is one of symbols, as far as its name tells."""
    heavy = BOLD.search(called) and not NOT_BOLD.search(called)
    return bool(heavy), bool(SYMBOLS.search(called))
