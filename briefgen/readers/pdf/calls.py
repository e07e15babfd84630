"""The functions of PDFium that are called for every line of a page.

The bindings of pypdfium2 wrap each pointer in an object; here the same functions take and give
plain addresses, which takes a third of the time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

ADDRESS, INT, FLOAT, DOUBLE = ctypes.c_void_p, ctypes.c_int, ctypes.c_float, ctypes.c_double

Call = Callable[..., Any]


class Calls(NamedTuple):
    """Functions of PDFium, named as there; a page of text, an object and a font are addresses."""

    count: Call
    text: Call
    text_index: Call
    """Where in the text the character at an index is, or −1."""
    object: Call
    box: Call
    matrix: Call
    size: Call
    colour: Call
    unmapped: Call
    """1 for a glyph of which the font does not say what character it is."""
    render_mode: Call
    font: Call
    font_name: Call
    font_flags: Call
    font_weight: Call


PROTOTYPES: dict[str, tuple[str, Any, tuple[Any, ...]]] = {
    "count": ("FPDFText_CountChars", INT, (ADDRESS,)),
    "text": ("FPDFText_GetText", INT, (ADDRESS, INT, INT, ADDRESS)),
    "text_index": ("FPDFText_GetTextIndexFromCharIndex", INT, (ADDRESS, INT)),
    "object": ("FPDFText_GetTextObject", ADDRESS, (ADDRESS, INT)),
    "box": ("FPDFText_GetLooseCharBox", INT, (ADDRESS, INT, ADDRESS)),
    "matrix": ("FPDFText_GetMatrix", INT, (ADDRESS, INT, ADDRESS)),
    "size": ("FPDFText_GetFontSize", DOUBLE, (ADDRESS, INT)),
    "colour": ("FPDFText_GetFillColor", INT, (ADDRESS, INT, *[ADDRESS] * 4)),
    "unmapped": ("FPDFText_HasUnicodeMapError", INT, (ADDRESS, INT)),
    "render_mode": ("FPDFTextObj_GetTextRenderMode", INT, (ADDRESS,)),
    "font": ("FPDFTextObj_GetFont", ADDRESS, (ADDRESS,)),
    "font_name": ("FPDFFont_GetBaseFontName", ctypes.c_size_t, (ADDRESS, ADDRESS, ctypes.c_size_t)),
    "font_flags": ("FPDFFont_GetFlags", INT, (ADDRESS,)),
    "font_weight": ("FPDFFont_GetWeight", INT, (ADDRESS,)),
}


@lru_cache(maxsize=1)
def calls() -> Calls:
    """PDFium's functions with plain arguments."""
    from pypdfium2 import raw

    found = {}
    for field, (name, result, arguments) in PROTOTYPES.items():
        address = address_of(getattr(raw, name))
        # None of them blocks, so none lets go of the interpreter.
        found[field] = ctypes.PYFUNCTYPE(result, *arguments)(address)
    return Calls(**found)


def address_of(handle: Any) -> int:
    """The address that a pointer of the bindings holds."""
    return ctypes.cast(handle, ADDRESS).value or 0
