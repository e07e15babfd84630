"""Bytes to text, for pages: by byte order mark, by what they declare, or by what they look like."""

from __future__ import annotations

import codecs
import re

from briefgen.errors import ReadError
from briefgen.readers import decoding
from briefgen.readers.decoding import Decoded

WAY = "open it in a browser and save it again"
HEAD = 4096
"""Bytes in which a page declares its encoding; the standard asks for the first 1,024."""
DECLARED = re.compile(rb"""<(?:meta\b[^<>]{0,400}?charset|\?xml\b[^<>]{0,200}?encoding)\s*=\s*"""
                      rb"""["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)  # fmt: skip

MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""What a browser takes a declared encoding for (Encoding Standard, section 4.2, names and labels);
a declaration that can be read byte by byte does not stand in UTF-16."""

UNTRUE = frozenset({"utf-7", "utf-32", "utf-32-le", "utf-32-be", "idna", "punycode"})
"""Codecs that no browser knows, or that are none for text."""
STRAY = 16
"""Control characters that any page may hold by accident."""
FEW = 0.02
"""Share of characters that may be damaged in what is still taken for UTF-8."""


def decode(data: bytes, name: str) -> Decoded:
    """The text of the page ``data``; ``name`` is the file's, for messages.

    Raises ReadError for what is no text.
    """
    if any(data.startswith(mark) for mark, _, _ in decoding.MARKS):
        return decoding.decode(data, name)
    if data[:2] in (b"<\0", b"\0<"):
        mark = codecs.BOM_UTF16_LE if data[0] else codecs.BOM_UTF16_BE
        return decoding.decode(mark + data, name)
    odd = len(data) - len(data.translate(None, bytes(decoding.CONTROLS)))
    if odd > max(len(data) // 200, STRAY):
        raise decoding.no_text(name)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    codec = _declared(data)
    if codec and codec != "utf-8":
        return _as_declared(data, codec, name)
    return _nearly(data, name) or decoding.decode(data.replace(b"\0", b" "), name)


def _declared(data: bytes) -> str:
    """The codec for the encoding that a page declares, or ""."""
    match = DECLARED.search(data[:HEAD])
    if not match:
        return ""
    try:
        found = codecs.lookup(match[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return ""
    # Some codecs of Python are not for text ("hex", "zip").
    if not found._is_text_encoding or found.name in UNTRUE:
        return ""
    return MEANT.get(found.name, found.name)


def _as_declared(data: bytes, codec: str, name: str) -> Decoded:
    """``data`` by the declared ``codec``, as far as it goes."""
    try:
        text = data.decode(codec, "replace")
    except (UnicodeError, ValueError) as error:
        raise ReadError(f"{name} is not in the encoding that it declares", WAY) from error
    if text.count("\ufffd") > FEW * len(text):
        raise ReadError(f"{name} is not in the encoding that it declares ({codec})", WAY)
    said = "Windows-1252" if codec == "cp1252" else codec.upper()
    return Decoded(text, f"{name} is not UTF-8; it was read as {said}, which it declares.")


def _nearly(data: bytes, name: str) -> Decoded | None:
    """``data`` as UTF-8 with damaged characters, where it is that, or None."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    # In another encoding hardly any accented letter is UTF-8 by chance.
    right = sum(char > "\x7f" for char in text) - wrong
    if right < 2 * wrong:
        return None
    return Decoded(text, f"{name} is damaged UTF-8: {wrong} characters could not be read.")
