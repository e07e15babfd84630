"""The sources, each whole, with every claim marked where it stands and what is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from briefgen.writers.html.cards import cards, pair
from briefgen.writers.html.element import element, in_text
from briefgen.writers.html.exhibit import Exhibited, Sheet, Stretch
from briefgen.writers.html.register import Register

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element

PLAIN = ("heading", "paragraph")
"""Kinds of stretches whose element says what they are."""
_SHEET_HEAD, _LOWEST = 3, 6
"""Ranks of headings: a source's own stand below that of its sheet."""


def sheet(shown: Sheet, register: Register) -> Element:
    """One source: what it says of itself, then its text."""
    id = f"t-{shown.letter}"
    head = in_text(f"{shown.letter}. {shown.kind}")
    facts = (("File", shown.name), *shown.facts)
    made = (
        element(f"h{_SHEET_HEAD}", head, id=f"{id}-head"),
        element("dl", "".join(pair(name, in_text(value)) for name, value in facts)),
        element("div", "".join(_text(shown, register)), class_="text"),
    )
    content = "".join(made)
    return element("section", content, id=id, class_="sheet", aria_labelledby=f"{id}-head")


def _text(shown: Sheet, register: Register) -> Iterator[Element]:
    """Every character of the text, in order, and after each stretch the cards of its claims."""
    marking = _Marking(shown, register)
    rank = _SHEET_HEAD
    page = None
    for kind, stretches in groupby(shown.stretches, key=lambda stretch: stretch.kind):
        made = []
        for stretch in stretches:
            if kind == "heading":
                # A rank that is left out would read as a part that is missing.
                rank = min(_SHEET_HEAD + max(stretch.level, 1), rank + 1, _LOWEST)
            turned = "" if stretch.page in (None, page) else f"Page {stretch.page}"
            page = stretch.page
            made.append(
                _item(stretch, turned, marking)
                if kind == "list item"
                else _stretch(stretch, f"h{rank}" if kind == "heading" else "p", turned, marking)
            )
        yield element("ul", "".join(made)) if kind == "list item" else "".join(made)
    rest, claims = marking.upto(len(shown.text))
    yield element("p", rest, class_="between") if rest.strip() else rest
    yield cards(claims, register)


def _stretch(stretch: Stretch, tag: str, turned: str, marking: _Marking) -> Element:
    """A passage under the mark of its page, where that begins with it, and its claims."""
    space = marking.space(stretch.start)
    made, claims = marking.upto(stretch.end)
    kind = "" if stretch.kind in PLAIN else stretch.kind.replace(" ", "-")
    shown = element(tag, made, class_=kind, data_line=stretch.line, data_why=stretch.why)
    mark = element("p", turned, class_="page-mark") if turned else ""
    return space + mark + shown + cards(claims, marking.register)


def _item(stretch: Stretch, turned: str, marking: _Marking) -> Element:
    """An item of a list, which holds what is said of it."""
    space = marking.space(stretch.start)
    made, claims = marking.upto(stretch.end)
    mark = element("span", turned, class_="page-mark") if turned else ""
    deep = f"deep{min(stretch.level, 4)}" if stretch.level > 1 else ""
    content = mark + made + cards(claims, marking.register)
    return space + element("li", content, class_=deep, data_line=stretch.line)


class _Marking:
    """Goes through a text once, and marks the claims on its way."""

    def __init__(self, shown: Sheet, register: Register) -> None:
        self.text, self.claims = shown.text, shown.claims
        self.register = register
        self.at = 0
        self.next = 0
        """The first claim that is not wholly past."""
        self.begun = -1
        """The last that has been begun."""

    def space(self, end: int) -> str:
        """The text up to ``end`` where it is white space and nothing else, else ""."""
        claim = self.claims[self.next].start if self.next < len(self.claims) else end
        blank = claim >= end and not self.text[self.at : end].strip()
        return self._plain(end) if blank else ""

    def upto(self, end: int) -> tuple[Element, Sequence[Exhibited]]:
        """What stands between the last end and this one, and the claims that begin in it."""
        made, first = [], self.begun + 1
        while self.next < len(self.claims) and self.claims[self.next].start < end:
            claim = self.claims[self.next]
            made.append(self._plain(claim.start))
            made.append(self._mark(claim, min(claim.end, end)))
            self.begun = self.next
            if claim.end > end:
                break
            self.next += 1
        made.append(self._plain(end))
        return "".join(made), self.claims[first : self.begun + 1]

    def _plain(self, end: int) -> str:
        """The text up to ``end``."""
        start, self.at = self.at, max(self.at, end)
        return in_text(self.text[start : self.at])

    def _mark(self, claim: Exhibited, end: int) -> Element:
        """``claim``, or as much of it as stands before ``end``; what it shares with the one before
        is marked as that one's."""
        id = f"c-{claim.id}" if self.begun < self.next else None
        words = self._plain(end)
        if not words:
            return element("span", id=id) if id else ""
        quoted = "quoted" if claim.id in self.register.quoted else ""
        last = claim.id if claim.end <= end else None
        link = element(
            "a",
            words,
            href=f"#w-{claim.id}",
            aria_describedby=f"s-{claim.id}",
            data_claim=last,
        )
        return element("mark", link, id=id, class_=f"{claim.role} {quoted}".strip())
