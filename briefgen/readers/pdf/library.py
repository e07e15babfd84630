"""PDFium, asked for by plain addresses.

pypdfium2 brings the library along. Its bindings declare every function there is when they are
imported, and wrap each pointer in an object: that takes longer than reading most files does. Here a
function is declared when it is first asked for, and takes and gives plain addresses.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import lru_cache
from typing import Any

Call = Callable[..., Any]

TYPES: dict[str, Any] = {
    "a": ctypes.c_void_p,
    "d": ctypes.c_double,
    "i": ctypes.c_int,
    "l": ctypes.c_ulong,
    "z": ctypes.c_size_t,
    "-": None,
}
"""By the letters of a signature: an address, numbers, a size, nothing."""
SIGNATURES = {
    # fpdfview.h, fpdf_doc.h, fpdf_attachment.h
    "FPDF_InitLibraryWithConfig": "-a",
    "FPDF_LoadMemDocument64": "aaza",
    "FPDF_CloseDocument": "-a",
    "FPDF_GetLastError": "l",
    "FPDF_GetPageCount": "ia",
    "FPDF_GetMetaText": "laaal",
    "FPDF_LoadPage": "aai",
    "FPDF_ClosePage": "-a",
    "FPDF_GetPageBoundingBox": "iaa",
    "FPDFDoc_GetAttachmentCount": "ia",
    "FPDFDoc_GetAttachment": "aai",
    "FPDFAttachment_GetName": "laal",
    "FPDFAttachment_GetFile": "iaala",
    # fpdf_text.h
    "FPDFText_LoadPage": "aa",
    "FPDFText_ClosePage": "-a",
    "FPDFText_CountChars": "ia",
    "FPDFText_GetText": "iaiia",
    "FPDFText_GetTextIndexFromCharIndex": "iai",
    "FPDFText_GetTextObject": "aai",
    "FPDFText_GetCharBox": "iaiaaaa",
    "FPDFText_GetLooseCharBox": "iaia",
    "FPDFText_GetMatrix": "iaia",
    "FPDFText_GetFontSize": "dai",
    "FPDFText_GetFillColor": "iaiaaaa",
    "FPDFText_HasUnicodeMapError": "iai",
    "FPDFText_IsGenerated": "iai",
    # fpdf_edit.h
    "FPDFPage_GetRotation": "ia",
    "FPDFPage_CountObjects": "ia",
    "FPDFPage_GetObject": "aai",
    "FPDFFormObj_CountObjects": "ia",
    "FPDFFormObj_GetObject": "aal",
    "FPDFPageObj_GetType": "ia",
    "FPDFPageObj_GetBounds": "iaaaaa",
    "FPDFPageObj_GetFillColor": "iaaaaa",
    "FPDFPageObj_GetMarkedContentID": "ia",
    "FPDFPageObj_CountMarks": "ia",
    "FPDFPageObj_GetMark": "aal",
    "FPDFPageObjMark_GetName": "iaala",
    "FPDFPageObjMark_GetParamBlobValue": "iaaala",
    "FPDFPath_GetDrawMode": "iaaa",
    "FPDFTextObj_GetText": "laaal",
    "FPDFTextObj_GetTextRenderMode": "ia",
    "FPDFTextObj_GetFont": "aa",
    "FPDFFont_GetBaseFontName": "zaaz",
    "FPDFFont_GetFlags": "ia",
    "FPDFFont_GetWeight": "ia",
    # fpdf_annot.h
    "FPDFPage_GetAnnotCount": "ia",
    "FPDFPage_GetAnnot": "aai",
    "FPDFPage_CloseAnnot": "-a",
    "FPDFAnnot_GetSubtype": "ia",
    # fpdf_structtree.h
    "FPDF_StructTree_GetForPage": "aa",
    "FPDF_StructTree_Close": "-a",
    "FPDF_StructTree_CountChildren": "ia",
    "FPDF_StructTree_GetChildAtIndex": "aai",
    "FPDF_StructElement_GetAltText": "laal",
    "FPDF_StructElement_GetType": "laal",
    "FPDF_StructElement_CountChildren": "ia",
    "FPDF_StructElement_GetChildAtIndex": "aai",
    "FPDF_StructElement_GetChildMarkedContentID": "iai",
}
"""What each function of PDFium gives and takes, a letter each."""
NAMES = ("libpdfium.so", "libpdfium.dylib", "pdfium.dll")
"""What the library is called in the package that brings it."""


class Library:
    """PDFium; its functions are attributes, named as there."""

    def __init__(self) -> None:
        self._loaded = _loaded()
        self._unchecked: dict[str, Call] = {}
        # Version 2 of the configuration, and nothing else set (fpdfview.h, FPDF_LIBRARY_CONFIG).
        configuration = (ctypes.c_int * 16)(2)
        self.FPDF_InitLibraryWithConfig(ctypes.addressof(configuration))

    def __getattr__(self, name: str) -> Call:
        if name not in SIGNATURES:
            raise AttributeError(f"{name} has no signature here")
        gives, *takes = (TYPES[letter] for letter in SIGNATURES[name])
        # None lets go of the interpreter: PDFium must not be entered by two threads at once.
        made: Call = ctypes.PYFUNCTYPE(gives, *takes)(self._address(name))
        setattr(self, name, made)
        return made

    def unchecked(self, name: str) -> Call:
        """The function called ``name`` for those who call it thousands of times: twice as quick,
        for it takes what it is given, addresses as ``pointer`` makes them and whole numbers as they
        are."""
        if name not in self._unchecked:
            gives = TYPES[SIGNATURES[name][0]]
            self._unchecked[name] = ctypes.PYFUNCTYPE(gives)(self._address(name))
        return self._unchecked[name]

    def _address(self, name: str) -> int:
        return ctypes.cast(getattr(self._loaded, name), ctypes.c_void_p).value or 0


def pointer(address: int) -> Any:
    """An address as ctypes passes it on soonest: it makes an object anew for any but this kind."""
    return ctypes.byref(ctypes.c_char.from_address(address))


@lru_cache(maxsize=1)
def pdfium() -> Library:
    """PDFium, ready for use."""
    return Library()


def _loaded() -> Any:
    """The library itself, or, where pypdfium2 was set up to use another one, its bindings."""
    from importlib.util import find_spec
    from os.path import isfile, join

    spec = find_spec("pypdfium2_raw")
    for folder in (spec and spec.submodule_search_locations) or ():
        for path in (join(folder, name) for name in NAMES):
            if isfile(path):
                return ctypes.CDLL(path)
    from pypdfium2 import raw

    return raw
