"""Running heads and folios: what stands at one place on page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from briefgen.languages import any_of, lists
from briefgen.readers.pdf.fragments import Fragment

BASE = attrgetter("base")
EDGE = 0.15
"""Of the page's height: running matter stands no further in."""
LINES = 4
"""At either edge that may be running matter."""
NEAR = 4.0
"""Points within which two places are one."""
LONGEST = 160
"""Characters of a running head."""
NUMBER = re.compile(r"\d+|(?<![^\W\d_])[ivxlc]+(?![^\W\d_])")


class Running(NamedTuple):
    """A fragment that is running matter, and what it is."""

    fragment: Fragment
    why: str


class Place(NamedTuple):
    """A fragment near an edge of its page."""

    page: int
    fragment: Fragment
    key: str
    """Its words with the numbers taken out."""
    at: float
    """Points from the edge it is near; negative from the lower one."""
    line: int
    """Counted from 1 at the edge."""


@lru_cache(maxsize=1)
def _folio() -> re.Pattern[str]:
    """A page number and nothing else."""
    page, of = (any_of(lists("pages")[name]) for name in ("folio", "folio of"))
    number = r"(?:\d{1,4}|[ivxlc]{1,7}|[A-Z]{1,2}[-–.]\d{1,3})"
    before, behind = r"[\s–—|·•\[\](){}/*-]*", r"[\s–—|·•\[\](){}/*.-]*"
    form = rf"{before}(?:(?:{page})\s*)?{number}(?:\s*(?:{of}|/|\|)\s*\d{{1,4}})?{behind}"
    return re.compile(form, re.IGNORECASE)


def running(pages: Sequence[Sequence[Fragment]], heights: Sequence[float]) -> list[Running]:
    """The running heads and folios among the fragments of a document's pages."""
    places = [
        place
        for number, (found, height) in enumerate(zip(pages, heights, strict=True))
        for place in _edges(number, found, height)
    ]
    repeated = _repeated(places)
    folios = _folios(places)
    return [
        Running(place.fragment, "page number" if _folio().fullmatch(place.key) or n in folios
                else "running title")
        for n, place in enumerate(places)
        if n in folios or n in repeated
    ]  # fmt: skip


def _edges(number: int, found: Sequence[Fragment], height: float) -> list[Place]:
    """The fragments in the outermost lines of a page."""
    top = [each for each in found if each.base < EDGE * height and len(each.text) <= LONGEST]
    foot = [each for each in found if each.base > (1 - EDGE) * height and len(each.text) <= LONGEST]
    top.sort(key=BASE)
    foot.sort(key=BASE, reverse=True)
    return [
        *_outer(number, top, 0.0),
        *_outer(number, foot, height),
    ]


def _outer(number: int, found: Sequence[Fragment], edge: float) -> list[Place]:
    """``found``, from the edge inwards, up to as many lines as running matter may have."""
    places: list[Place] = []
    lines, last = 0, None
    for each in found:
        if last is None or abs(each.base - last) > NEAR:
            lines, last = lines + 1, each.base
        if lines > LINES:
            break
        key = NUMBER.sub("#", each.text.casefold().strip())
        places.append(Place(number, each, key, each.base - edge, lines))
    return places


def _repeated(places: Sequence[Place]) -> set[int]:
    """The places whose words stand at the same height on another page near by.

    Two pages are enough where the document has no more; left and right pages may differ.
    """
    found: set[int] = set()
    by_key: dict[str, list[int]] = {}
    for n, place in enumerate(places):
        if not _folio().fullmatch(place.fragment.text) and any(ch.isalpha() for ch in place.key):
            by_key.setdefault(place.key, []).append(n)
    for same in by_key.values():
        for n in same:
            one = places[n]
            if any(places[m].page != one.page and _level(places[m], one) for m in same):
                found.add(n)
    return found


def _level(one: Place, two: Place) -> bool:
    """True when two places are at one height and of one size."""
    near = abs(one.at - two.at) <= NEAR
    return near and abs(one.fragment.size - two.fragment.size) < 0.3


def _folios(places: Sequence[Place]) -> set[int]:
    """The places that are page numbers, alone on the outermost lines of their pages.

    Figures that count with the pages are page numbers; so is a single one where the document
    has one page, or any in the outermost line that stands where those of other pages stand.
    """
    shifts: Counter[int] = Counter()
    numbered: list[tuple[int, int | None]] = []
    for n, place in enumerate(places):
        text = place.fragment.text.strip()
        if not _folio().fullmatch(text):
            continue
        digits = re.findall(r"\d+", text)
        shift = int(digits[0]) - place.page if digits and len(digits[0]) < 5 else None
        numbered.append((n, shift))
        if shift is not None:
            shifts[shift] += 1
    return {
        n
        for n, shift in numbered
        if places[n].line == 1 or (places[n].line == 2 and shift is not None and shifts[shift] > 1)
    }
