"""A PDF as passages, from where its lines stand and how they are set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from tests.rubric.printed import METHOD, SOURCES, Line, Passage, flat

RAIL = 36 * 72 / 25.4
"""From the block's left edge to the text column, in points."""
NAVY = "#17406B"
NEAR = 2.0
"""Points within which two left edges are one."""
SAME = 1.45
"""Leadings, as a multiple of the size, up to which two lines are of one paragraph."""


@dataclass(slots=True)
class Draft:
    """A passage while its lines come in."""

    kind: str
    label: str = ""
    lines: list[Line] = field(default_factory=list)
    cells: list[list[Line]] = field(default_factory=list)


def passages(lines: Iterable[Line], left: float) -> tuple[Passage, ...]:
    """The passages that ``lines``, in reading order, make; the text block begins at ``left``."""
    drafts: list[Draft] = []
    for line in lines:
        _take(line, drafts, left)
    found: list[Passage] = []
    section = ""
    for draft in drafts:
        section = _text(draft.lines) if draft.kind == "section" else section
        found.append(_finished(draft, section))
    return tuple(_without_repeats(found))


def _without_repeats(found: list[Passage]) -> Iterator[Passage]:
    """``found``, with a table's header that stands again on a later page told from the first."""
    table = 0
    for passage in found:
        table = 0 if passage.kind == "caption" else table + (passage.kind == "head")
        yield (
            replace(passage, kind="repeated head")
            if table > 1 and passage.kind == "head"
            else passage
        )


def _take(line: Line, drafts: list[Draft], left: float) -> None:
    last = drafts[-1] if drafts else Draft("")
    kind = _kind(line, left, last)
    if kind == "label":
        _take_label(line, drafts, last)
    elif kind == "row":
        _take_cell(line, drafts, last, left)
    elif _goes_on(line, kind, last):
        last.lines.append(line)
    else:
        drafts.append(Draft(kind, lines=[line]))


def _take_label(line: Line, drafts: list[Draft], last: Draft) -> None:
    """A label in the rail opens an item or a callout; its colour tells a warning."""
    if last.label and not last.lines:
        last.label += f" {line.text}"
    elif line.size == 12:
        drafts.append(Draft("callout" if line.colour == NAVY else "warning", line.text))
    else:
        drafts.append(Draft("item", line.text))


def _kind(line: Line, left: float, last: Draft) -> str:
    """What a line is by its size, weight and left edge."""
    at_left = abs(line.x - left) < NEAR
    match line.size, line.bold:
        case 24, _:
            return "title"
        case 13, _:
            return "standfirst"
        case 15, _:
            return "section"
        case 11.5, _:
            return "subsection"
        case 12, True if line.x < left + RAIL - NEAR:
            return "label"
        case 12, _:
            return "callout"
        case 10.5, _:
            return "caption" if at_left else "cell head"
        case 9.5, _:
            return "row"
        case 10, True if at_left:
            return "label"
        case 10, _:
            return "strip" if at_left and last.kind in ("standfirst", "strip") else "cell"
        case 9, _:
            return "note"
        case _:
            return "body"


def _goes_on(line: Line, kind: str, last: Draft) -> bool:
    """True when ``line`` belongs to the passage that is being read."""
    same = kind == last.kind or (kind, last.kind) in (("body", "item"), ("callout", "warning"))
    if not same:
        return False
    if not last.lines:
        return True
    before = last.lines[-1]
    if line.page != before.page:
        # A paragraph that begins on a new page has a heading or a label; notes have none.
        return kind == "body" or not before.text.rstrip().endswith(".")
    if kind == "cell":
        beside = line.x > before.right and line.y == before.y
        return beside or (abs(line.x - last.lines[0].x) < NEAR and _follows(line, before))
    return line.y == before.y or _follows(line, before)


def _follows(line: Line, before: Line) -> bool:
    return 0 < before.y - line.y < SAME * line.size


def _take_cell(line: Line, drafts: list[Draft], last: Draft, left: float) -> None:
    """A line of a table: a new row begins where the first column begins anew."""
    first = line.x < left + 3 * NEAR + NEAR
    kind = "head" if line.bold and line.colour == "#FFFFFF" else "row"
    here = last.kind in ("head", "row") and last.lines
    if not here or (first and (abs(last.lines[-1].x - line.x) > NEAR or last.kind != kind)):
        last = Draft(kind)
        drafts.append(last)
    if not last.cells or abs(last.cells[-1][0].x - line.x) > NEAR:
        last.cells.append([])
    last.cells[-1].append(line)
    last.lines.append(line)


def _text(lines: Iterable[Line]) -> str:
    return flat("".join(line.text if line.joined else f" {line.text}" for line in lines))


def _finished(draft: Draft, section: str) -> Passage:
    kind, cells = draft.kind, tuple(_text(cell) for cell in draft.cells)
    if kind == "note" and section in (SOURCES, METHOD):
        kind = "fine"
    if kind == "cell":
        own = [line for line in draft.lines if line.bold]
        rest = _text(line for line in draft.lines if not line.bold)
        cells = (rest, _text(own)) if own else (rest,)
    page = draft.lines[0].page if draft.lines else 0
    text = _text(draft.lines)
    return Passage(kind, text, page, flat(draft.label), section, cells, tuple(draft.lines))
