"""Collect what on a page links to what, and give each a name of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from briefgen.writers.html.exhibit import Exhibit


class Place(NamedTuple):
    """Where something stands in the brief."""

    id: str
    """Of its element."""
    section: str
    """The heading above it, or ""."""


class Label(NamedTuple):
    """A label in the brief that a person is to approve."""

    decision: str
    """Its id in the exhibit."""
    id: str
    """Of its element; that of its entry ends alike."""
    words: str
    """As it is printed."""
    about: str
    """What it is said of: the first cell of its row, or ""."""

    @property
    def entry(self) -> str:
        """The id of what is said of it."""
        return f"to-approve-{self.id}"


class Register:
    """Ids by kind: ``d1-`` anchors of the document, ``q-`` quotations, ``c-`` claims where they
    stand, ``s-`` and ``w-`` what is said of them, ``t-`` sources, ``h-`` headings."""

    def __init__(self, exhibit: Exhibit, anchors: Iterable[str] = ()) -> None:
        self.exhibit = exhibit
        self.claims = {claim.id: claim for sheet in exhibit.sheets for claim in sheet.claims}
        self.anchors = _named(anchors)
        self.waiting = dict(self.anchors)
        """Those whose paragraph has not come yet."""
        self.quoted: dict[str, list[Place]] = defaultdict(list)
        """Where each claim is quoted."""
        self.labels: list[Label] = []
        self.headings: list[tuple[int, str, str]] = []
        """(level, id, words)."""
        self.section = ""
        """The heading above what is written now."""

    def anchor(self, name: str) -> str:
        """The id for the paragraph called ``name``; "" from the second so called on."""
        return self.waiting.pop(name, "")

    def heading(self, level: int, words: str) -> str:
        """The id of a heading that is written now."""
        self.section = words
        self.headings.append((level, f"h-{len(self.headings) + 1}", words))
        return self.headings[-1][1]

    def quotation(self, claim: str) -> str:
        """The id of a quotation of ``claim`` that is written now."""
        places = self.quoted[claim]
        places.append(Place(f"q-{claim}-{len(places) + 1}", self.section))
        return places[-1].id

    def label(self, decision: str, words: str, about: str) -> Label:
        """A label that is written now."""
        self.labels.append(Label(decision, f"label-{len(self.labels) + 1}", words, about))
        return self.labels[-1]


def _named(anchors: Iterable[str]) -> dict[str, str]:
    """An id for each of ``anchors``, like it and unlike all others."""
    names: dict[str, str] = {}
    taken: dict[str, int] = defaultdict(int)
    for anchor in dict.fromkeys(anchors):
        plain = "".join(ch if ch.isascii() and ch.isalnum() else "-" for ch in anchor)
        taken[plain] += 1
        names[anchor] = f"d{taken[plain]}-{plain}"
    return names
