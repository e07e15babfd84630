"""Layers that are switched off when a file is opened (ISO 32000-1, 8.11): nobody saw their text.

PDFium draws by them, but gives the text of all layers alike, and does not say which are off. So
the catalog's word on it is looked up in the file, and what PDFium says of an object's marks is held
against the names found there; a form of a layer that is off is taken out of the file.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from functools import partial

from briefgen.readers.pdf.dictionaries import Objects, fields, string
from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.measure import FORM, REFERENCE, streams

PROPERTIES = b"/OCProperties"
OF_LAYER = rb"/OC\s+(\d{1,8})\s+\d{1,5}\s+R\b"
MARK = "OC".encode("utf-16-le") + b"\0\0"
"""What marks of a layer are called, as PDFium puts it."""
FORM_OBJECT = 5
"""The kind of a form (fpdf_edit.h, FPDF_PAGEOBJ_FORM)."""
MOST_OBJECTS = 20_000
"""Of a page."""
DEEPEST = 8
"""Forms inside each other."""


def layers(data: bytes) -> tuple[bytes, frozenset[bytes]]:
    """The PDF ``data`` without the forms of layers that are off, and the names of those layers; a
    name that a layer which is on has too does not count."""
    objects = Objects(data)
    found = objects.value_of(PROPERTIES)
    properties = fields(found) if found else {}
    groups = {number: objects.fields(number) for number in _listed(properties, b"/OCGs")}
    off = _off(fields(objects.resolved(properties.get(b"/D", b""))), set(groups))
    if not off:
        return data, frozenset()
    names = {number: string(group.get(b"/Name", b"")) for number, group in groups.items()}
    shown = {name for number, name in names.items() if number not in off}
    hidden = frozenset(names[number] for number in off & set(names))
    return _without_forms(data, objects, off), hidden - shown - {b""}


def _listed(entries: dict[bytes, bytes], key: bytes) -> set[int]:
    return {int(number) for number in REFERENCE.findall(entries.get(key, b""))}


def _off(usual: dict[bytes, bytes], groups: set[int]) -> set[int]:
    """The numbers of the groups that the configuration ``usual`` switches off."""
    if usual.get(b"/BaseState") == b"/OFF":
        return groups - _listed(usual, b"/ON")
    return _listed(usual, b"/OFF")


def _without_forms(data: bytes, objects: Objects, off: set[int]) -> bytes:
    """``data`` with the forms of groups that are ``off`` made unreadable, byte for byte."""
    if not re.search(OF_LAYER, data):
        return data
    cleared = bytearray(data)
    for each in streams(data):
        layer = re.search(OF_LAYER, each.head)
        if layer and FORM.search(each.head) and _is_off(int(layer[1]), objects, off):
            cleared[each.start : each.end] = b" " * (each.end - each.start)
    return bytes(cleared)


def _is_off(number: int, objects: Objects, off: set[int]) -> bool:
    """True for a group that is off, and for a set of groups of which each is."""
    members = _listed(objects.fields(number), b"/OCGs")
    return number in off or bool(members and members <= off)


def drawn_on(page: Page, names: frozenset[bytes]) -> Iterator[int]:
    """The addresses of what ``page`` draws on layers with one of ``names``."""
    library = pdfium()
    count = min(page.objects, MOST_OBJECTS)
    waiting = [(library.FPDFPage_GetObject(page.handle, at), 0, False) for at in range(count)]
    while waiting:
        thing, depth, within = waiting.pop()
        off = within or _marked(thing, names)
        if off:
            yield thing
        if library.FPDFPageObj_GetType(thing) == FORM_OBJECT and depth < DEEPEST:
            inside = min(library.FPDFFormObj_CountObjects(thing), MOST_OBJECTS)
            waiting += [
                (library.FPDFFormObj_GetObject(thing, at), depth + 1, off) for at in range(inside)
            ]


def _marked(thing: int, names: frozenset[bytes]) -> bool:
    """True when one of the marks of an object names a layer that is off."""
    library = pdfium()
    for at in range(library.FPDFPageObj_CountMarks(thing)):
        mark = library.FPDFPageObj_GetMark(thing, at)
        if _put(partial(library.FPDFPageObjMark_GetName, mark)) != MARK:
            continue
        if _put(partial(library.FPDFPageObjMark_GetParamBlobValue, mark, b"Name")) in names:
            return True
    return False


def _put(ask: partial[int]) -> bytes:
    """What one of PDFium's functions puts where it is told, which says its size elsewhere."""
    size = ctypes.c_ulong()
    place = ctypes.addressof(size)
    if not ask(None, 0, place):
        return b""
    buffer = ctypes.create_string_buffer(size.value + 1)
    ask(ctypes.addressof(buffer), size.value, place)
    return buffer.raw[: size.value]
