"""Markdown that needs no parser: what can be read in one way only, line by line.

Nearly all that a template makes is such, and to import the parser takes longer than to read a
brief without it. What could be read otherwise is left to the parser, and so is every slip, for it
tells what is wrong and where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.document import Heading, Inline, Paragraph
from briefgen.markup.inline import Style, joined, target
from briefgen.markup.leaf import Grid, Items, Leaf

_MARK = r"\\[!-/:-@\[-`{-~]|&\#124;"
"""What ``escape`` makes of punctuation."""
_LETTERS = r"[^\\&*_`\[\]|{}\#>\n]+"
"""Characters that begin no mark."""
_PIECE = re.compile(
    rf"(?P<words>(?:{_LETTERS}|{_MARK})+)"
    rf"|\[(?P<live>(?:{_LETTERS}|{_MARK})+)\]\((?P<href>\#[A-Za-z0-9_./-]+)\)"
    r"|(?P<stars>\*\*?)(?!\*)"
    r"|(?P<end>\n)"
)
_MARKS = re.compile(_MARK)
_HEADING = re.compile(r"(#{1,3}) (?=\S)")
_RULE = re.compile(r"\|(?:-{3,}\|)+")
_BEGINS = re.compile(r"[-+](?: |$)|[0-9]+[.)](?: |$)| |[-: ]*$")
"""How a line begins that may be more than words: a list's item, one that is set in, or one that
makes a table of the line above."""
_ODD = re.compile(r"[^\S \n]|:::|\0")
"""White space of other kinds, and what the parser has a rule of its own for."""
_AROUND = ("", " ", "\n")
"""What stands on the outer side of stars that can be read in one way only."""


class _Doubtful(Exception):
    """What could be read otherwise."""


@lru_cache(maxsize=1024)
def plainly(text: str) -> tuple[Leaf, ...] | None:
    """The leaves of ``text``, Markdown without directives; None where they are for the parser to
    find."""
    if _ODD.search(text):
        return None
    found: list[Leaf] = []
    try:
        for leaf in map(_leaf, _parted(text)):
            before = found[-1] if found else None
            if isinstance(leaf, Items) and isinstance(before, Items):
                # With no more than blank lines between them they are one list.
                found[-1] = Items((*before.items, *leaf.items), None)
            else:
                found.append(leaf)
    except _Doubtful:
        return None
    return tuple(found)


def _parted(text: str) -> Iterator[list[str]]:
    """The lines of each leaf: blank lines part them, and a heading is one line."""
    rows: list[str] = []
    for row in text.split("\n"):
        row = row.rstrip(" ")
        heading = _HEADING.match(row)
        if rows and (heading or not row):
            yield rows
            rows = []
        if heading:
            yield [row]
        elif row:
            rows.append(row)
    if rows:
        yield rows


def _leaf(rows: Sequence[str]) -> Leaf:
    first = rows[0]
    if heading := _HEADING.match(first):
        return Heading(len(heading[1]), _inline(first[heading.end() :]))
    if first.startswith("- "):
        return Items(tuple(map(_item, rows)), None)
    if first.startswith("|"):
        return _grid(rows)
    if any(map(_BEGINS.match, rows)):
        raise _Doubtful
    return Paragraph(_inline("\n".join(rows)))


def _item(row: str) -> Inline:
    if not row.startswith("- ") or _BEGINS.match(row, 2):
        raise _Doubtful
    return _inline(row[2:])


def _grid(rows: Sequence[str]) -> Grid:
    if len(rows) < 2 or not _RULE.fullmatch(rows[1]):
        raise _Doubtful
    columns = rows[1].count("|") - 1
    header, *body = (tuple(_cells(row, columns)) for row in (rows[0], *rows[2:]))
    return Grid(header, tuple(body))


def _cells(row: str, columns: int) -> Iterator[Inline]:
    if not (row.startswith("|") and row.endswith("|") and row.count("|") == columns + 1):
        raise _Doubtful
    for cell in row[1:-1].split("|"):
        words = cell.strip(" ")
        if not words:
            raise _Doubtful
        yield _inline(words)


def _inline(text: str) -> Inline:
    pieces: list[tuple[Style, str]] = []
    style, plain, opened, at = Style(), Style(), "", 0
    while at < len(text):
        found = _PIECE.match(text, at)
        if not found:
            raise _Doubtful
        if words := found["words"]:
            pieces.append((style, _said(words)))
        elif live := found["live"]:
            href, id = target(found["href"])
            pieces.append((style._replace(href=href, id=id), _said(live)))
        elif found["end"]:
            pieces.append((style, " "))
        elif opened:
            _closes(text, found, opened)
            style, opened = plain, ""
        else:
            opened = _opens(text, found)
            style = Style(strong=opened == "**", emph=opened == "*")
        at = found.end()
    if opened:
        raise _Doubtful
    return tuple(joined(pieces))


def _said(words: str) -> str:
    """``words`` without the marks that escape punctuation."""
    return _MARKS.sub(lambda mark: mark[0][1] if mark[0] != "&#124;" else "|", words)


def _opens(text: str, stars: re.Match[str]) -> str:
    """The ``stars`` that begin an emphasis."""
    before, after = _beside(text, stars)
    if before not in _AROUND or after in _AROUND:
        raise _Doubtful
    return stars[0]


def _closes(text: str, stars: re.Match[str], opened: str) -> None:
    before, after = _beside(text, stars)
    if before in _AROUND or after not in _AROUND or stars[0] != opened:
        raise _Doubtful


def _beside(text: str, stars: re.Match[str]) -> tuple[str, str]:
    return text[stars.start() - 1 : stars.start()], text[stars.end() : stars.end() + 1]
