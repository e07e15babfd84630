"""Dictionaries of a PDF, looked up in its bytes: only as much as it takes to read its catalog."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from functools import cached_property

MOST_UNPACKED = 4 * 1024 * 1024
"""Bytes of a stream of objects."""
MOST_IN_ALL = 64 * 1024 * 1024
LONGEST = 200_000
"""Bytes of an object."""
HEAD = 1000
"""Bytes around its name in which the dictionary of a stream of objects stands."""
# Most files need none of these patterns but two, so nothing is compiled beforehand.
DEFINED = rb"(?<![\w.])(\d{1,8})\s+\d{1,5}\s+obj\b"
REFERENCE = rb"\s*(\d{1,8})\s+\d{1,5}\s+R\b"
STREAM = rb"\bstream\r?\n"
FIRST = rb"/First\s+(\d{1,9})"
TOKEN = (
    rb"(?s)<<|>>|\[|\]|\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>|/[^\s<>\[\]()/%{}]*|[^\s<>\[\]()/%{}]+"
)
ESCAPED = rb"(?s)\\(?:([0-7]{1,3})|\r?\n|(.))"
LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
"""What stands for a character behind a backslash."""


class Objects:
    """The objects of a file by their numbers."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.packed = list(_packed(data))
        """Streams of objects, unpacked, each with where its first one begins."""

    def value_of(self, key: bytes) -> bytes:
        """The value that the last object with ``key`` gives it; b"" where none has it."""
        for text in (*(text for _, text in reversed(self.packed)), self.data):
            at = text.rfind(key)
            if at >= 0:
                return self.resolved(text[at + len(key) : at + LONGEST])
        return b""

    def resolved(self, value: bytes) -> bytes:
        """``value``, or the object that it refers to."""
        match = re.match(REFERENCE, value)
        return self._object(int(match[1])) if match else value

    def fields(self, number: int) -> dict[bytes, bytes]:
        """The entries of the dictionary with ``number``."""
        return fields(self._object(number))

    def _object(self, number: int) -> bytes:
        """The object with ``number``; b"" where there is none."""
        if number in self._inside:
            text, begin = self._inside[number]
            return text[begin : begin + LONGEST]
        begin = self._outside.get(number, len(self.data))
        end = self.data.find(b"endobj", begin, begin + LONGEST)
        return self.data[begin : end if end >= 0 else begin + LONGEST]

    @cached_property
    def _inside(self) -> dict[int, tuple[bytes, int]]:
        """The objects that are packed: the text they are in, and where they begin there."""
        places: dict[int, tuple[bytes, int]] = {}
        for first, text in self.packed:
            numbers = [int(each) for each in re.findall(rb"\d{1,9}", text[:first])]
            for number, offset in zip(numbers[::2], numbers[1::2], strict=False):
                places[number] = text, first + offset
        return places

    @cached_property
    def _outside(self) -> dict[int, int]:
        """Where the objects begin that stand in the file as they are, the last of each number."""
        return {int(match[1]): match.end() for match in re.finditer(DEFINED, self.data)}


def _packed(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Where the first object begins, and the text, of each stream that objects are packed in."""
    total, at = 0, data.find(b"/ObjStm")
    while at >= 0 and total < MOST_IN_ALL:
        begin = re.search(STREAM, data[at : at + HEAD])
        first = re.search(FIRST, data[max(0, at - HEAD) : at + begin.start()]) if begin else None
        if begin and first:
            start = at + begin.end()
            end = data.find(b"endstream", start)
            packed = data[start : end if end >= 0 else len(data)]
            try:
                text = zlib.decompressobj().decompress(packed, MOST_UNPACKED)
            except zlib.error:
                text = b""
            total += len(text)
            yield int(first[1]), text
        at = data.find(b"/ObjStm", at + 1)


def fields(text: bytes) -> dict[bytes, bytes]:
    """The entries of the dictionary that ``text`` begins with, values as they stand."""
    found: dict[bytes, bytes] = {}
    key, start, depth = b"", 0, 0
    for match in re.finditer(TOKEN, text):
        token = match[0]
        value = text[start : match.start()].strip()
        # A name is a key, unless it is the first thing behind one.
        if depth == 1 and token[:1] == b"/" and not (key and not value):
            if key:
                found[key] = value
            key, start = token, match.end()
        depth += (token in (b"<<", b"[")) - (token in (b">>", b"]"))
        if depth < 1:
            if key:
                found[key] = value
            break
    return found


def string(value: bytes) -> bytes:
    """The bytes of a string, given as it stands in a file."""
    if value[:1] == b"<":
        digits = re.sub(rb"[^0-9A-Fa-f]", b"", value)
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return re.sub(ESCAPED, _unescaped, value[1:-1])


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match[1]:
        return bytes([int(match[1], 8) & 255])
    return LETTERS.get(match[2], match[2]) if match[2] else b""
