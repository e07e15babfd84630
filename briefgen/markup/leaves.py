"""The leaf blocks of Markdown, from its tokens: what stands between two directives."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.document import Heading, Inline, Paragraph, Quote, plain
from briefgen.markup.inline import StrayMark, parser, runs
from briefgen.markup.leaf import Grid, Items, Leaf
from briefgen.markup.plainly import plainly

if TYPE_CHECKING:
    from markdown_it.token import Token


class Refused(Exception):
    """Something that is not in the subset, and the line it stands on, counted from 0."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def leaves(line: int, text: str) -> Iterator[Leaf]:
    """The leaf blocks of Markdown without directives; raises Refused."""
    found = plainly(text)
    yield from parsed(line, text) if found is None else found


def parsed(line: int, text: str) -> Iterator[Leaf]:
    """The same by the parser, whatever ``text`` is."""
    tokens = _tokens(text)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        end = _close(tokens, at)
        inner = tokens[at + 1 : end]
        here = line + (token.map[0] if token.map else 0)
        match token.type:
            case "heading_open":
                yield Heading(int(token.tag[1]), _content(inner, here))
            case "paragraph_open":
                yield Paragraph(_content(inner, here))
            case "blockquote_open":
                yield Quote(_content(inner, here))
            case "bullet_list_open":
                yield Items(tuple(_items(inner, here)), None)
            case "ordered_list_open":
                yield Items(tuple(_items(inner, here)), int(str(token.attrs.get("start", 1))))
            case "table_open":
                header, *rows = _rows(inner, here)
                yield Grid(header, tuple(rows))
            case other:
                raise Refused(f"{other} is not part of the subset", here)
        at = end + 1


@lru_cache(maxsize=1024)
def _tokens(text: str) -> list[Token]:
    """The tokens of ``text``, only to be read; the rungs of a ladder share most of their text."""
    return parser().parse(text)


def _close(tokens: list[Token], at: int) -> int:
    """The index of the token that closes the one at ``at``."""
    return next(n for n in range(at, len(tokens)) if n > at and tokens[n].level == tokens[at].level)


def _content(tokens: list[Token], line: int) -> Inline:
    """The one inline content among ``tokens``; raises when there are several or none."""
    found = [token for token in tokens if token.type == "inline"]
    if len(found) != 1:
        raise Refused("one paragraph belongs here", line)
    try:
        return runs(found[0])
    except StrayMark as stray:
        raise Refused(f"a stray {stray.args[0]}", line) from stray


def _items(tokens: list[Token], line: int) -> Iterator[Inline]:
    at = 0
    while at < len(tokens):
        end = _close(tokens, at)
        yield _content(tokens[at:end], line)
        at = end + 1


def _rows(tokens: list[Token], line: int) -> Iterator[tuple[Inline, ...]]:
    """The rows of a table; a row's columns are those of the header, as CommonMark pads them."""
    row: list[Inline] = []
    for token in tokens:
        if token.type == "inline":
            row.append(_content([token], (token.map[0] if token.map else 0) + line))
        elif token.type == "tr_close":
            if not all(plain(cell).strip() for cell in row):
                raise Refused("a table has no empty cell", line)
            yield tuple(row)
            row = []


def inline(text: str, line: int) -> Inline:
    """``text``, a piece of Markdown on one line, as runs."""
    match plainly(text) if text else ():
        case (Paragraph(text=content),):
            return content
        case ():
            return ()
        case _:
            return _content(_tokens(text)[1:-1], line)
