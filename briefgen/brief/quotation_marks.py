"""Quotation marks: within a quotation they are single, and each that opens is closed."""

from __future__ import annotations

import re

from briefgen.source import Span

_PAIR = re.compile(r"(?<![\w'])'(?=[A-Za-z])([^'\n]{1,120}?[\w.,!?])'(?!\w)")
"""What stands between two straight single marks; an apostrophe stands within a word or behind."""
_DOUBLE = re.compile('[“”„"]')
_SINGLE_OPENED, _SINGLE_CLOSED = re.compile(r"(?<!\w)‘(?=\w)"), re.compile(r"’(?!\w)")


def unquoted(span: Span) -> Span:
    """``span`` without a mark that opens or closes at its edge and does neither inside."""
    text, start, end = span.text, span.start, span.end
    opened, ended = text.count("“") + text.count("„"), text.count("”")
    odd = text.count('"') % 2 == 1
    if (text[0] in "“„" and opened > ended) or (text[0] == '"' and odd):
        start += 1
    elif (text[-1] == "”" and ended > opened) or (text[-1] == '"' and odd):
        end -= 1
    elif text[0] == "‘" and not _SINGLE_CLOSED.search(text):
        start += 1
    bare = span.source.text[start:end]
    return Span(span.source, start, start + len(bare.rstrip(" \n.,;:")))


def typographic(text: str) -> str:
    """``text`` as it stands inside double quotation marks: its own are single, white space one."""
    paired = _PAIR.sub(r"‘\1’", text) if "'" in text else text
    return " ".join(_DOUBLE.sub(_single, paired).replace("'", "’").split())


def closed(text: str) -> str:
    """The same, with the mark at its edge that a quotation within it lacks there: one that goes on
    behind ``text`` ends with it, one that began before begins with it."""
    waiting, began = 0, False
    for match in _DOUBLE.finditer(text):
        opens = _single(match) == "‘"
        # Behind a figure such a mark may be one of inches.
        began |= not opens and not waiting and not text[match.start() - 1 : match.start()].isdigit()
        waiting = waiting + 1 if opens else max(waiting - 1, 0)
    single = len(_SINGLE_OPENED.findall(text)) > len(_SINGLE_CLOSED.findall(text))
    return f"{'‘' * began}{typographic(text)}{'’' * (bool(waiting) or single)}"


def _single(match: re.Match[str]) -> str:
    """The single mark for a double one; a straight one opens at a word's start."""
    mark, text, at = match.group(), match.string, match.start()
    if mark in "“„":
        return "‘"
    opens = mark == '"' and (at == 0 or text[at - 1].isspace() or text[at - 1] in "([–—")
    return "‘" if opens else "’"
