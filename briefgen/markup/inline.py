"""Markdown's inline content as runs, strictly: a mark left over as text is an error."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.document import Inline, Run

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SCHEMES = ("http://", "https://", "mailto:")
_LEFT_OVER = re.compile(r"\*|`|\||\{\{|\}\}|\{%|%\}|\{#|#\}|:::|\]\(|^\s*[#>]|_{2}")

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

    Raises StrayMark for a bare mark, and for a link whose scheme is not http, https or mailto.
    """
    found: list[Run] = []
    style = Run("")
    for child in token.children or []:
        match child.type:
            case "text" | "text_special":
                if child.type == "text" and (stray := _LEFT_OVER.search(child.content)):
                    raise StrayMark(stray.group().strip())
                _append(found, replace(style, text=child.content))
            case "softbreak" | "hardbreak":
                _append(found, replace(style, text=" "))
            case "strong_open" | "strong_close":
                style = replace(style, strong=child.nesting == 1)
            case "em_open" | "em_close":
                style = replace(style, emph=child.nesting == 1)
            case "link_open":
                style = replace(style, href=_address(str(child.attrs["href"])))
            case "link_close":
                style = replace(style, href=None)
            case other:
                raise StrayMark(other)
    return tuple(found)


def _append(found: list[Run], run: Run) -> None:
    text = _SPACES.sub(" ", run.text)
    if found and found[-1].text.endswith(" "):
        text = text.removeprefix(" ")
    if not text:
        return
    run = replace(run, text=text)
    if found and replace(found[-1], text="") == replace(run, text=""):
        found[-1] = replace(run, text=found[-1].text + run.text)
    else:
        found.append(run)


def _address(href: str) -> str:
    if not href.lower().startswith(_SCHEMES):
        raise StrayMark(f"link to {href}")
    return href
