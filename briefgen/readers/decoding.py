"""Bytes to text: by byte order mark, then as UTF-8, then as Windows-1252 where that is text."""

import codecs
from typing import NamedTuple

from briefgen.errors import ReadError

MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
"""Byte order mark, codec, name for people. UTF-32 first: its mark begins with that of UTF-16."""

CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\v\x1a\x1b")
"""Control characters that no text holds."""

MOST_HIGH = 0.15
"""Share of bytes above 127 in Western European text: French and German have under 0.08."""


class Decoded(NamedTuple):
    """A file's text, its byte order mark included, and a warning or ""."""

    text: str
    warning: str = ""


def decode(data: bytes, name: str) -> Decoded:
    """The text of ``data``; ``name`` is the file's, for messages. ``ReadError`` if it is none."""
    for mark, codec, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data, codec, encoding, name)
    if _binary(data):
        raise no_text(name)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _western(data, name)


def _marked(data: bytes, codec: str, encoding: str, name: str) -> Decoded:
    """``data`` by the codec that its byte order mark names."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        why = f"{name} is damaged: not the {encoding} that it says it is"
        raise ReadError(why, "save it as UTF-8") from error
    if "\0" in text:
        raise no_text(name)
    return Decoded(text, "" if codec == "utf-8" else f"{name} was read as {encoding}.")


def _western(data: bytes, name: str) -> Decoded:
    """``data`` as Windows-1252, where the share of accented letters is that of a text; line by line
    where some of it is UTF-8, as where letters were put together to one file."""
    if mixed := _mixed(data):
        return Decoded(mixed, f"{name} mixes UTF-8 and Windows-1252; each line was read by itself.")
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    if not text or high > MOST_HIGH * len(data):
        raise ReadError(f"{name} is in an encoding that is not known", "save it as UTF-8")
    return Decoded(text, f"{name} is not UTF-8; it was read as Windows-1252.")


def _mixed(data: bytes) -> str:
    """The text of ``data`` whose lines are in either encoding, or "" where they are all in one."""
    lines, western = [], 0
    for line in data.splitlines(keepends=True):
        try:
            lines.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            western += 1
    text = "".join(lines)
    high = sum(not line.isascii() for line in lines)
    return text if 0 < western < high and "\ufffd" not in text else ""


def _binary(data: bytes) -> bool:
    """True when control characters that no text holds make up more than a stray few."""
    odd = len(data) - len(data.translate(None, bytes(CONTROLS)))
    return b"\0" in data or odd > len(data) // 200


def no_text(name: str) -> ReadError:
    """What there is to say of the file ``name`` that holds something else than text."""
    way = "save it as DOCX, PDF or text in the program that it is from"
    return ReadError(f"{name} is not text (it holds binary data)", way)
