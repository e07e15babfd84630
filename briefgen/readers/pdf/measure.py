"""Files that would take minutes or gigabytes, told from their bytes before they are opened.

PDFium cannot be interrupted while it reads a page. Two things make a small file a large one: what
is compressed many times over, and forms that draw forms that draw forms.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.errors import ReadError

MOST_BYTES = 40 * 1024 * 1024
"""Of the instructions that draw a page, unpacked; PDFium takes up to twenty times as much for
them."""
MOST_RATIO = 1032
"""How far the format's compression goes (the greatest that deflate can reach)."""
LEAST_PACKED = MOST_BYTES // MOST_RATIO
LZW_RATIO = 100
MOST_DRAWN = 200_000
"""Forms drawn in one go."""
MOST_READ = 1 << 20
"""Bytes of a form in which what it draws is counted."""
DEEPEST = 60
STREAM = re.compile(rb"\bstream\r?\n")
OBJECT = re.compile(rb"(\d{1,8})\s+\d{1,5}\s+obj\b")
WORD = re.compile(rb"\w")
OWN = re.compile(rb"(\d{1,8})\s+\d{1,5}\s+obj\Z")
REFERENCE = re.compile(rb"(\d{1,8})\s+\d{1,5}\s+R\b")
FORM = re.compile(rb"/Subtype\s*/Form\b")
DRAWS = re.compile(rb"\bDo\b")
FILTERS = re.compile(rb"/(FlateDecode|Fl|LZWDecode|LZW)\b")
PICTURE = re.compile(rb"/Subtype\s*/Image\b")
NUMBERS = b"0123456789 \t\n\r\f\v"
NEAR = 40
"""Bytes before "obj" in which its numbers stand, as nearly all programs write them."""
HEAD = 4000
"""Bytes before a stream in which its dictionary begins."""


class Stream(NamedTuple):
    """A stream of the file."""

    number: int
    head: bytes
    """Its dictionary, and what stands before it."""
    start: int
    end: int


def check(data: bytes, name: str) -> None:
    """Raise ReadError where the PDF ``data`` would unpack, or be drawn, past all measure."""
    for each in _large(data):
        if _unpacked(data, each) > MOST_BYTES:
            raise ReadError(
                f"{name} has a page that unpacks to more than {MOST_BYTES // 1048576} MB",
                "give the text alone",
            )
    if b"/Form" in data and FORM.search(data) and _drawn(data) > MOST_DRAWN:
        raise ReadError(f"{name} draws forms within forms past all measure", "print it anew")


def _large(data: bytes) -> Iterator[Stream]:
    """The streams that may unpack to too much: long ones, and those packed twice."""
    for each in streams(data):
        filters = FILTERS.findall(each.head)
        if not filters or PICTURE.search(each.head):
            continue
        if len(filters) > 1 or each.end - each.start > LEAST_PACKED:
            yield each


def streams(data: bytes) -> Iterator[Stream]:
    """All streams of the file, by their key words alone; what only looks like one is one too, for
    PDFium mends a broken file in its own way."""
    words = list(_places(data, b"stream"))
    ends = [at for at in words if data.endswith(b"end", 0, at)]
    following = 0
    for at in words:
        match = STREAM.match(data, at)
        if not match:
            continue
        while following < len(ends) and ends[following] < match.end():
            following += 1
        end = ends[following] - len(b"end") if following < len(ends) else len(data)
        number, begin = _object(data, at)
        yield Stream(number, data[begin:at], match.end(), end)


def _places(data: bytes, word: bytes) -> Iterator[int]:
    """Where ``word`` stands in ``data``; a pattern would take ten times as long to find it."""
    at = data.find(word)
    while at >= 0:
        yield at
        at = data.find(word, at + 1)


def _object(data: bytes, stream: int) -> tuple[int, int]:
    """The number of the object whose stream begins at an offset, and where its dictionary begins;
    −1 for none, with as much as may be its dictionary."""
    low, at = max(0, stream - HEAD), stream
    while (at := data.rfind(b"obj", low, at)) >= 0:
        end = at + len(b"obj")
        if not data[at - 1 : at].isspace() or WORD.match(data, end, stream):
            continue
        near = max(low, at - NEAR)
        match = OWN.search(data, near, end)
        if not match and not data[near:at].strip(NUMBERS):
            match = OWN.search(data, low, end)
        if match:
            return int(match[1]), end
    return -1, low


def _unpacked(data: bytes, each: Stream) -> int:
    """How many bytes a stream unpacks to, as far as it matters."""
    packed = data[each.start : each.end]
    filters = [found[:1] for found in FILTERS.findall(each.head)]
    if filters[0] == b"L":
        return len(packed) * LZW_RATIO * (MOST_RATIO if len(filters) > 1 else 1)
    if len(filters) == 1:
        return sum(len(part) for part in _inflated(packed))
    # Of what is packed twice the first layer is small, and tells how large the second can be.
    first = b"".join(_inflated(packed))[:MOST_BYTES]
    return max(len(first), sum(len(part) for part in _inflated(first)))


def _inflated(packed: bytes) -> Iterator[bytes]:
    """What deflate makes of ``packed``, part by part, until it is too much or broken."""
    engine = zlib.decompressobj()
    total = 0
    while packed and total <= MOST_BYTES:
        try:
            part = engine.decompress(packed, 1 << 20)
        except zlib.error:
            return
        total += len(part)
        yield part
        if engine.eof:
            return
        packed = engine.unconsumed_tail


def _drawn(data: bytes) -> int:
    """How many forms the form that draws most draws, at most."""
    forms = [each for each in streams(data) if FORM.search(each.head)]
    numbers = {each.number for each in forms}
    plain = {int(match[1]): match.end() for match in OBJECT.finditer(data)}
    draws: dict[int, tuple[int, set[int]]] = {}
    for each in forms:
        content = data[each.start : min(each.end, each.start + MOST_READ)]
        if FILTERS.search(each.head):
            content = next(_inflated(content), b"")
        # Of a number given twice, as in a file that was changed, all versions count.
        count, children = draws.get(each.number, (0, set()))
        below = _children(each.head, data, plain, numbers)
        draws[each.number] = (max(count, len(DRAWS.findall(content))), children | below)
    return _most(draws)


def _children(head: bytes, data: bytes, plain: dict[int, int], forms: set[int]) -> set[int]:
    """The forms that a dictionary names, itself or through one other object."""
    named = {int(found) for found in REFERENCE.findall(head)}
    for number in list(named):
        if number in plain and number not in forms:
            end = data.find(b"endobj", plain[number], plain[number] + HEAD)
            named.update(int(found) for found in REFERENCE.findall(data[plain[number] : end]))
    return named & forms


def _most(draws: dict[int, tuple[int, set[int]]]) -> int:
    """The greatest number of forms that any of ``draws`` comes to, as deep as PDFium goes: it
    draws a form within itself too."""
    totals = dict.fromkeys(draws, 1)
    for _ in range(DEEPEST):
        changed = False
        for number, (count, children) in draws.items():
            below = max((totals[child] for child in children), default=0)
            total = min(1 + count * below, MOST_DRAWN + 1)
            changed |= total != totals[number]
            totals[number] = total
        if not changed:
            break
    return max(totals.values(), default=0)
