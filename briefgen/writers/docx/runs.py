"""Inline content: runs in character styles, and links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from briefgen.document import Inline, Run
from briefgen.writers.docx.element import element, text
from briefgen.writers.docx.names import style_id
from briefgen.writers.docx.register import Register

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_HOST = rf"{_LABEL}(?:\.{_LABEL})*"
_PORT = r"(?::(?:[1-5]\d{4}|\d{1,4})(?!\d))?"
_ADDRESS = rf"https?://{_HOST}{_PORT}(?=[/?#]|$)|mailto:[\w.+-]+@{_HOST}(?=\?|$)"
"""Whatever the case of its letters. Compiled when first asked for: many briefs link to nothing."""


def target(href: str) -> str | None:
    """``href`` as Word accepts it, or None when it is no http, https or mailto address.

    Word calls a file damaged when one address in it does not parse, so what is not plainly an
    address stays text, and what an address may not hold is percent-encoded.
    """
    found = re.match(_ADDRESS, href, re.IGNORECASE)
    if not found:
        return None
    return found[0] + quote(href[found.end() :], safe="/?#:@!$&'()*+,;=%-._~")


def inline(content: Inline, register: Register) -> Iterator[Element]:
    """The runs, links and marks of footnotes of ``content``."""
    for run in content:
        made = _linked(run, register) if run.href else styled(run)
        yield register.marked(run.id, made) if run.id else made
        if run.note:
            yield register.footnotes.mark(inline(run.note, register))


def _linked(run: Run, register: Register) -> Element:
    """``run`` as a link, where it leads anywhere. What leads from a quotation to its source looks
    like the text around it: a page of underlined words is hard to read."""
    href = run.href or ""
    if anchor := register.bookmarks.targets.get(href.removeprefix("#")):
        return element("hyperlink", styled(run), anchor=anchor, history=1)
    address = target(href)
    if address is None:
        return styled(run)
    relation = {"r:id": register.relate(address)}
    return element("hyperlink", styled(run, "Hyperlink"), **relation, history=1)


def styled(run: Run, style: str | None = None) -> Element:
    """``run`` in the character style its marks call for, or in ``style``.

    A run has one character style, so a mark beside ``style`` is set as a property.
    """
    if style is None:
        style = "Strong" if run.strong else "Emphasis" if run.emph else None
        return element("r", _properties(style), text(run.text))
    return element("r", _properties(style, bold=run.strong or run.emph), text(run.text))


def label(words: str, style: str) -> Element:
    """A run of ``words`` in the character style called ``style``."""
    return element("r", _properties(style), text(words))


def _properties(style: str | None, bold: bool = False) -> Element | None:
    if style is None:
        return None
    mark = element("b") if bold else None
    return element("rPr", element("rStyle", val=style_id(style)), mark)


def tab() -> Element:
    """A run that moves to the next tab stop."""
    return element("r", element("tab"))
