"""Put the file together from its objects, those of the structure tree packed.

A tagged text has an element for each line of a table; one by one they would treble the file. So
they go into object streams, and a cross-reference stream says where everything is (ISO 32000-1,
7.5.7 and 7.5.8). reportlab writes neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from struct import pack
from typing import Any
from zlib import compress

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFIndirectObject, pdfdocEnc

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The version, and bytes that tell any program that the file is not text."""
PACK = 200
"""Elements in one object stream: a reader unpacks the whole to see one."""
FREE, PLAIN, PACKED = range(3)
"""Kinds of entries in the cross-reference stream."""


class Packed:
    """Objects to be packed; each is its bytes, and their numbers follow each other."""

    def __init__(self, document: Any, count: int) -> None:
        self.first: int = document.objectcounter + 1
        document.objectcounter += count
        self.bodies: list[bytes] = []

    def __contains__(self, number: int) -> bool:
        return self.first <= number < self.first + len(self.bodies)

    def streams(self) -> Iterator[tuple[Sequence[int], bytes]]:
        """The numbers in each object stream, and the stream."""
        return _streams(list(enumerate(self.bodies, self.first)))


class _File:
    """Objects written one after the other, with their places."""

    def __init__(self) -> None:
        self.parts = [HEADER]
        self.size = len(HEADER)
        self.entries = {0: (FREE, 0, 0xFFFF)}

    def add(self, number: int, data: bytes) -> None:
        self.entries[number] = (PLAIN, self.size, 0)
        self.write(data)

    def write(self, data: bytes) -> None:
        self.parts.append(data)
        self.size += len(data)


def assemble(document: Any, packed: Packed) -> bytes:
    """The file of reportlab's ``document`` and the objects ``packed``."""
    file = _File()
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    number = 0
    links: list[tuple[int, bytes]] = []
    # Objects may come to be while others are written.
    while number < document.objectcounter:
        number += 1
        if number in packed:
            continue
        name = document.numberToId[number]
        thing = document.idToObject[name]
        if isinstance(thing, PDFDictionary) and thing.dict.get("Subtype") == "/Link":
            links.append((number, pdfdocEnc(thing.format(document))))
        else:
            file.add(number, PDFIndirectObject(name, thing).format(document))
    for numbers, stream in (*packed.streams(), *_streams(links)):
        number += 1
        for index, held in enumerate(numbers):
            file.entries[held] = (PACKED, number, index)
        file.add(number, _object(number, stream))
    ends = b"/Root %b/Info %b/ID[%b]" % (
        root.format(document),
        info.format(document),
        b"<%b>" % document.signature.hexdigest().encode() * 2,
    )
    _finish(file, number + 1, ends)
    return b"".join(file.parts)


def _finish(file: _File, number: int, ends: bytes) -> None:
    """Add the cross-reference stream as object ``number``, with the trailer's entries ``ends``."""
    start = file.size
    file.entries[number] = (PLAIN, start, 0)
    rows = b"".join(pack(">BIH", *file.entries[n]) for n in range(number + 1))
    entries = b"/Type/XRef/Size %d/W[1 4 2]%b" % (number + 1, ends)
    file.write(_object(number, _deflated(entries, rows)))
    file.write(b"startxref\n%d\n%%%%EOF\n" % start)


def _streams(things: Sequence[tuple[int, bytes]]) -> Iterator[tuple[Sequence[int], bytes]]:
    """Objects by number, in object streams."""
    for start in range(0, len(things), PACK):
        numbers, bodies = zip(*things[start : start + PACK], strict=True)
        yield numbers, _object_stream(numbers, bodies)


def _object_stream(numbers: Sequence[int], bodies: Sequence[bytes]) -> bytes:
    places = accumulate((len(body) + 1 for body in bodies), initial=0)
    pairs = zip(numbers, places, strict=False)
    head = " ".join([f"{number} {place}" for number, place in pairs]).encode() + b"\n"
    entries = b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head))
    return _deflated(entries, head + b"\n".join(bodies))


def _deflated(entries: bytes, data: bytes) -> bytes:
    short = compress(data)
    return b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream\n" % (
        entries,
        len(short),
        short,
    )


def _object(number: int, data: bytes) -> bytes:
    return b"%d 0 obj\n%bendobj\n" % (number, data)
