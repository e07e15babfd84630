"""Markdown's marks inside a line: emphasis, links, code, escapes.

Only what is surely a mark is taken for one: an asterisk without a partner stays in the text, and
nothing inside an address or between backticks is a mark.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.readers.lines.selection import Range

TAGS = (
    "a|abbr|article|aside|b|blockquote|br|center|cite|code|del|details|div|em|embed|excerpt|figcaption"
    "|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|object|ol|p|picture|q"
    "|s|section|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video"
)
"""Names of the tags that Markdown lets through to the page."""
TARGET = r"(?:\{\{[^{}\n]{0,300}\}\}|(?!\{\{)[^()\s]|\([^()\s]{0,200}\)){0,2000}"
"""What a link leads to; a program may fill it in."""
_RUN = r"(?P<run>\*{1,3}|_{1,3}|~~)"
TOKEN = (
    r"\\(?P<escape>[!-/:-@\[\]-`{-~\\])"
    r"|(?P<code>`{1,3})"
    r"|<(?P<auto>(?:https?://|mailto:)[^<>\s]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,200})>"
    r"|(?P<comment><!--)"
    r"|(?P<raised><sup\b[^<>]{0,200}><a\b[^<>]{0,300}>[\[(]?[\w*†‡]{1,4}[\])]?</a></sup>)"
    rf"|(?P<tag></?(?:{TAGS})(?:\s[^<>]{{0,500}})?/?>)"
    r"|(?P<image>!\[[^\[\]]{0,500}\]\([^()\s]{0,2000}(?:[ \n]\"[^\"\n]{0,300}\")?\))"
    r"|(?P<note>(?:(?<=\S)\[\^[^\[\]\s]{1,40}\]|\[\^[^\[\]\s]{1,40}\](?!:)))"
    r"|\[(?P<link>[^\[\]]{1,1000})"
    rf"\]\({TARGET}(?:[ \n]\"[^\"\n]{{0,300}}\")?\)"
    r"|(?P<template>\{%[^{}\n]{0,500}%\}|\{\{[<%][^{}\n]{0,500}[>%]\}\}|\{:[^{}\n]{1,200}\}"
    r"|\{[#.][\w:-]{1,80}(?: [#.\w][\w=\"'.-]{0,80}){0,6}\})"
    r"|(?P<address>(?:https?://|www\.)[^\s<>]+)"
    rf"|{_RUN}"
)
_ELSE = frozenset("\\`<[{")
"""Where none of them stands, and no address, there are runs of marks alone."""
_RUNS = re.compile(_RUN)
LONGEST_COMMENT = 5000
LONGEST_CODE = 1000
"""Characters; beyond them an opening mark is taken for text."""


class InlineMarks:
    """What was found in one paragraph."""

    def __init__(self) -> None:
        self.drops: list[Range] = []
        self.strong: list[Range] = []
        """What stands between double marks, less the marks."""


class _Opener(NamedTuple):
    """A run of marks that may open emphasis and waits for its partner."""

    char: str
    length: int
    start: int
    end: int


def inline_marks(raw: str, start: int, end: int) -> InlineMarks:
    """The inline marks of the paragraph ``raw[start:end]``."""
    found = InlineMarks()
    emphasis = _Emphasis(found)
    at, tokens = start, _tokens(raw[start:end])
    while match := tokens.search(raw, at, end):
        at = match.end()
        kind = str(match.lastgroup)
        if kind == "run":
            emphasis.run(raw, match.start(), match.end())
        elif kind == "code":
            at = _code(raw, match, end, found.drops)
        elif kind == "comment":
            at = _comment(raw, match, end, found.drops)
        elif kind == "link":
            # Go on inside the link's words: they may be emphasised.
            found.drops += [(match.start(), match.start("link")), (match.end("link"), at)]
            found.drops += _inside(raw, match, found)
        else:
            found.drops += _drops(match, kind)
    return found


def _tokens(text: str) -> re.Pattern[str]:
    """What finds the marks of ``text``: few paragraphs hold more than emphasis, and the pattern of
    all marks takes a millisecond to compile."""
    if _ELSE.isdisjoint(text) and "://" not in text and "www." not in text:
        return _RUNS
    return re.compile(TOKEN)


def _inside(raw: str, match: re.Match[str], found: InlineMarks) -> list[Range]:
    """The marks inside the words of a link, whose strong stretches count too."""
    inner = inline_marks(raw, match.start("link"), match.end("link"))
    found.strong += inner.strong
    return inner.drops


def _drops(match: re.Match[str], kind: str) -> Iterator[Range]:
    """What of a token that stands by itself is no text."""
    start, end = match.span()
    if kind == "escape":
        yield start, start + 1
    elif kind == "auto":
        yield start, start + 1
        yield end - 1, end
    elif kind != "address":
        yield start, end


def _code(raw: str, match: re.Match[str], end: int, drops: list[Range]) -> int:
    """Drop the marks of a code span; where to go on."""
    close = raw.find(match[0], match.end(), min(end, match.end() + LONGEST_CODE))
    if close < 0:
        return match.end()
    drops += [match.span(), (close, close + len(match[0]))]
    return close + len(match[0])


def _comment(raw: str, match: re.Match[str], end: int, drops: list[Range]) -> int:
    """Drop a comment, which no reader saw; where to go on."""
    close = raw.find("-->", match.end(), min(end, match.end() + LONGEST_COMMENT))
    if close < 0:
        return match.end()
    # The line ends inside stay, so that lines keep their numbers.
    for line in re.finditer(r"[^\r\n]+", raw[match.start() : close + 3]):
        drops.append((match.start() + line.start(), match.start() + line.end()))
    return close + 3


def _flanks(inside: str, outside: str) -> bool:
    """True when a mark between the two characters may stand at an edge of emphasis.

    As in CommonMark: "5*, 6* hotels" holds none.
    """
    return not inside.isspace() and (inside.isalnum() or not outside.isalnum())


class _Emphasis:
    """Pairs runs of ``*`` and ``_`` the way Markdown does, nearest first."""

    def __init__(self, found: InlineMarks) -> None:
        self.found = found
        self.waiting: list[_Opener] = []

    def run(self, raw: str, start: int, end: int) -> None:
        """Take the run ``raw[start:end]`` as a closer, an opener or both."""
        before, after = raw[start - 1 : start] or " ", raw[end : end + 1] or " "
        inner = raw[start] == "_"
        if _flanks(before, after) and not (inner and after.isalnum()):
            start = self._close(raw[start], start, end)
        if start < end and _flanks(after, before) and not (inner and before.isalnum()):
            self._open(raw[start], start, end)

    def _open(self, char: str, start: int, end: int) -> None:
        """Let the run wait; three marks are two and one, to be closed in any order."""
        if end - start == 3:
            self.waiting.append(_Opener(char, 2, start, start + 2))
            start += 2
        self.waiting.append(_Opener(char, end - start, start, end))
        # Marks that never close must not make long texts slow.
        del self.waiting[:-50]

    def _close(self, char: str, start: int, end: int) -> int:
        """Pair as much of the run as has partners; where what is left of it starts."""
        for depth in range(len(self.waiting) - 1, -1, -1):
            opener = self.waiting[depth]
            if opener.char == char and opener.length <= end - start:
                del self.waiting[depth:]
                self.found.drops += [(opener.start, opener.end), (start, start + opener.length)]
                if opener.length == 2 and char != "~":
                    self.found.strong.append((opener.end, start))
                return self._close(char, start + opener.length, end) if end > start else end
        return start
