"""Numbers and letters before a line: a heading's, a list item's, or a numbered paragraph's."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefgen.readers.lines.marks import Mark, MarkKind
from briefgen.readers.lines.titles import title_like

NUMBER = (
    r"(?:(?P<parts>\d{1,3}(?:\.\d{1,3}){1,3})\.?"
    r"|(?P<dot>\d{1,3})[.)]"
    r"|(?P<bare>\d{1,2})"
    r"|\((?P<paren>[a-z]|[ivx]{2,5}|\d{1,2})\)"
    r"|(?P<lower>[a-z]|[ivx]{2,5})[.)]"
    r"|(?P<upper>[A-Z])[.)])"
    r"\s+(?=\S)"
)


class Numbered(NamedTuple):
    """A line that begins with a number."""

    style: str
    """Which group of ``NUMBER`` matched."""
    value: str
    width: int
    """Of the number and the white space after it."""
    title: bool
    """True when the rest reads like a heading."""


ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
WRAPPED = 45
"""Characters: a shorter line was not broken because it was full."""
LONGEST_NUMBER = 6
"""Characters of a letter or a Roman number with its stop or brackets; figures may have more."""
ALWAYS_ITEMS = frozenset({"paren", "lower"})


def number_lines(raw: str, lines: Sequence[Mark]) -> list[Mark]:
    """``lines`` with their numbers understood; a number counts only where another counts on.

    "12. March" alone, or "2.5 million people" at the head of a wrapped line, is no number.
    """
    found = _numbered(raw, lines)
    known = {(each.style, each.value) for each in found.values()}
    worded = [number for number, line in enumerate(lines) if line.start < line.end]
    after = dict(pairwise(worded))
    before = {later: earlier for earlier, later in after.items()}
    marked = list(lines)
    for number, each in found.items():
        if not known & set(_neighbours(each)):
            continue
        beside = (found.get(before.get(number, -1)), found.get(after.get(number, -1)))
        listed = any(other and other.style == each.style for other in beside)
        marked[number] = _marked(lines[number], each, listed)
    return marked


def _numbered(raw: str, lines: Sequence[Mark]) -> dict[int, Numbered]:
    """The lines, by index, that begin with a number and carry no other mark."""
    found = {}
    for number, line in enumerate(lines):
        match = _number(raw[line.start : line.end]) if line.kind is MarkKind.NONE else None
        if match:
            style = str(match.lastgroup)
            following = lines[number + 1] if number + 1 < len(lines) else line
            opening = raw[following.start : following.start + 1]
            wrapped = opening.islower() or (
                style == "parts" and opening.isdigit() and line.end - line.start > WRAPPED
            )
            width = match.end()
            rest = raw[line.start + width : line.end][:200]
            title = not wrapped and title_like(rest) and not rest.endswith(":")
            # A bare number is too common to count unless what follows reads like a heading.
            plausible = {"bare": title and rest[0].isupper(), "parts": not rest[0].islower()}
            if plausible.get(style, True):
                found[number] = Numbered(style, match[style], width, title)
    return found


def _number(words: str) -> re.Match[str] | None:
    """The number or letter that ``words`` begins with."""
    first = words.split(None, 1)[0] if words else ""
    plausible = (
        first.endswith((".", ")")) and len(first) <= LONGEST_NUMBER and "." not in first[:-1]
    )
    return re.match(NUMBER, words) if first[:1].isdecimal() or plausible else None


def _neighbours(each: Numbered) -> Iterator[tuple[str, str]]:
    """Style and value of what may stand before and after ``each`` in a series, or above it."""
    *outer, last = each.value.split(".")
    if outer:
        yield from (("dot", outer[0]), ("bare", outer[0]), ("parts", ".".join(outer)))
    elif last.isdigit():
        yield from (("parts", f"{last}.1"), ("parts", f"{last}.2"))
    if last.isdigit():
        for value in (int(last) - 1, int(last) + 1):
            yield each.style, ".".join([*outer, str(value)])
        return
    if last in ROMAN:
        at = ROMAN.index(last)
        yield from ((each.style, other) for other in (*ROMAN[:at][-1:], *ROMAN[at + 1 :][:1]))
    if len(last) == 1:
        yield from ((each.style, chr(ord(last) + step)) for step in (-1, 1))


def _marked(line: Mark, each: Numbered, listed: bool) -> Mark:
    """``line`` as heading, item or clause; ``listed`` when the next line of words counts on."""
    if each.title and not listed and each.style not in ALWAYS_ITEMS:
        return line._replace(kind=MarkKind.NUMBERED_HEADING, level=2 + each.value.count("."))
    if each.style == "bare":
        return line
    start = line.start + each.width
    kind = MarkKind.CLAUSE if each.style == "parts" else MarkKind.NUMBER
    drops = (*line.drops, (line.start, start))
    return line._replace(start=start, kind=kind, style=each.style, drops=drops)
