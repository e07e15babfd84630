"""Markdown's inline content as runs, strictly: a mark left over as text is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefgen.document import Inline, Run

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SCHEMES = ("http://", "https://", "mailto:")
_LEFT_OVER = r"\*|`|\||\{\{|\}\}|\{%|%\}|\{#|#\}|:::|\]\(|^\s*[#>]|_{2}"

_SPACES = re.compile(" {2,}")


class StrayMark(ValueError):
    """A mark of Markdown or of the template language stands as text; ``args[0]`` holds it."""


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """A parser of the subset and nothing more.

    ``text_join`` stays off so that an escaped mark (``text_special``) can be told from a bare one.
    """
    from markdown_it import MarkdownIt

    rules = ["table", "list", "heading", "blockquote", "emphasis", "link", "escape", "entity"]
    return MarkdownIt("zero").enable([*rules, "newline"]).disable(["text_join"])


def runs(token: Token) -> Inline:
    """The content of an ``inline`` token; neighbours of one style are joined, spaces are single.

    Raises StrayMark for a bare mark, and for a link that is not http, https, mailto or "#…".
    """
    pieces: list[tuple[Style, str]] = []
    style = Style()
    for child in token.children or []:
        match child.type:
            case "text":
                if stray := re.search(_LEFT_OVER, child.content):
                    raise StrayMark(stray.group().strip())
                pieces.append((style, child.content))
            case "text_special":
                pieces.append((style, child.content))
            case "softbreak" | "hardbreak":
                pieces.append((style, " "))
            case "strong_open" | "strong_close":
                style = style._replace(strong=child.nesting == 1)
            case "em_open" | "em_close":
                style = style._replace(emph=child.nesting == 1)
            case "link_open":
                href, id = target(str(child.attrs["href"]))
                style = style._replace(href=href, id=id)
            case "link_close":
                style = style._replace(href=None, id="")
            case other:
                raise StrayMark(other)
    return tuple(joined(pieces))


class Style(NamedTuple):
    """What runs can differ in."""

    strong: bool = False
    emph: bool = False
    href: str | None = None
    id: str = ""


def joined(pieces: Sequence[tuple[Style, str]]) -> Iterator[Run]:
    """A run for each stretch of one style; a space that follows a space is dropped."""
    before = ""
    for style, group in groupby(pieces, key=lambda piece: piece[0]):
        text = _SPACES.sub(" ", "".join(text for _, text in group))
        if before.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            yield Run(text, style.strong, style.emph, style.href, style.id)
            before = text


def target(href: str) -> tuple[str | None, str]:
    """Where a link leads and what its words are: "#source-A/A03" is both, "#/A03" leads nowhere."""
    if href.startswith("#"):
        anchor, _, id = href.partition("/")
        return anchor if anchor != "#" else None, id
    if not href.lower().startswith(_SCHEMES):
        raise StrayMark(f"link to {href}")
    return href, ""
