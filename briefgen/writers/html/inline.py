"""Inline content: marks of emphasis, links, quotations that lead to their source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from briefgen.document import Inline, Run, plain
from briefgen.writers.html.element import element, in_text
from briefgen.writers.html.register import Register

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element

_ADDRESS = re.compile(r"https?://[^\s/?#]|mailto:[^\s@]+@", re.IGNORECASE)
"""How an address begins that a reader may follow; anything else stays text."""


def inline(content: Inline, register: Register, about: str = "") -> Element:
    """The runs of ``content``; ``about`` is what a label among them is said of."""
    together = groupby(content, key=lambda run: (run.id, run.href))
    return "".join(_piece(tuple(runs), register, about) for _, runs in together)


def _piece(runs: tuple[Run, ...], register: Register, about: str) -> Element:
    """Neighbours that are one thing, and lead to one place if anywhere."""
    words, made = plain(runs), _styled(runs)
    name, href = runs[0].id, runs[0].href or ""
    if not words.strip():
        return made
    if name in register.claims:
        place = register.quotation(name)
        return element("a", made, class_="quoted", id=place, href=f"#c-{name}", data_claim=name)
    if decision := register.exhibit.decisions.get(name):
        label = register.label(name, words, about)
        state = "approved" if decision.approved_by else "to-approve"
        return element("a", made, class_=state, id=label.id, href=f"#{label.entry}")
    if anchor := register.anchors.get(href.removeprefix("#")):
        return element("a", made, href=f"#{anchor}")
    if _ADDRESS.match(href):
        return element("a", made, href=href, rel="noreferrer noopener")
    return made


def _styled(runs: Iterable[Run]) -> Element:
    return "".join(map(_run, runs))


def _run(run: Run) -> Element:
    made = in_text(run.text)
    if run.emph:
        made = element("em", made)
    return element("strong", made) if run.strong else made
