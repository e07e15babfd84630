"""Panels: parts one below the other, each a heading and its lines in a box of their own.

Paragraphs and no table: a table would be read row by row and be told of as data. A glance panel has
its headings in a rail and two entries to a line, and so takes no more room than parts side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from briefgen.document import Cell, Inline, Panel, PanelKind, Run, Tone, plain
from briefgen.theme import LINES, TINTS, Theme
from briefgen.writers.columns import advance
from briefgen.writers.docx.character_styles import in_colour
from briefgen.writers.docx.paragraph_styles import GLANCES
from briefgen.writers.docx.paragraphs import paragraph
from briefgen.writers.docx.places import glance_room, glance_stops
from briefgen.writers.docx.register import Register
from briefgen.writers.docx.runs import inline, label, styled, tab

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

Line = tuple[Inline, str]
"""An entry's text and what stands at its right."""
_LIKE = {Tone.SIGNED: Tone.NEUTRAL, Tone.WARNING: Tone.CONTESTED}
"""A tone → the one whose style shows its line and colour."""


def panel(block: Panel, theme: Theme, register: Register) -> Iterator[Element]:
    """The paragraphs of the panel, part by part."""
    for above, part in pairwise((None, *block.cells)):
        assert part is not None
        if above and shares_box(block.kind, above, part):
            yield paragraph("BG Spacer", ())
        match block.kind:
            case PanelKind.GLANCE:
                yield from _glance(part, theme, register)
            case PanelKind.BOXES:
                yield from _box(part, register)


def shares_box(kind: PanelKind, above: Cell, below: Cell) -> bool:
    """True when Word would draw one box around two parts that follow each other."""
    style = _glance_style if kind is PanelKind.GLANCE else _box_style
    return style(above.tone) == style(below.tone)


def _glance_style(tone: Tone) -> str:
    return GLANCES[_LIKE.get(tone, tone)]


def _box_style(tone: Tone) -> str:
    """What the names of the styles of a box in ``tone`` begin with."""
    return "BG Source" if LINES[tone] == "solid" else "BG Unsigned"


def _glance(part: Cell, theme: Theme, register: Register) -> Iterator[Element]:
    """The heading in the rail where it has room, and the entries beside it."""
    style = _glance_style(part.tone)
    size = theme.style("cell_head").size
    head = [_title(part)]
    if not part.lines or advance(part.title) * size > glance_room(theme).label:
        yield paragraph(style, head)
        head = []
    for row in _rows(part.lines, theme):
        wide = len(row) == 1 and not _short(row[0], theme)
        passed = glance_stops(theme)[1:3] if wide else ()
        yield paragraph(style, [*head, *_entries(row, register)], passed=passed)
        head = []


def _rows(lines: Sequence[Line], theme: Theme) -> Iterator[Sequence[Line]]:
    """``lines`` by twos where both have room in half a line, else alone."""
    at = 0
    while at < len(lines):
        pair = lines[at : at + 2]
        row = pair if all(_short(line, theme) for line in pair) else pair[:1]
        yield row
        at += len(row)


def _short(line: Line, theme: Theme) -> bool:
    words, right = line
    size = theme.style("cell").size
    return advance(f"{plain(words)} {right}") * size <= glance_room(theme).entry


def _entries(row: Sequence[Line], register: Register) -> Iterator[Element]:
    for n, (words, right) in enumerate(row, 1):
        yield tab()
        yield from inline(words, register)
        if right or n < len(row):
            yield tab()
        if right:
            yield styled(Run(right, strong=True))


def _box(part: Cell, register: Register) -> Iterator[Element]:
    """The heading and the lines in one frame."""
    style = _box_style(part.tone)
    yield paragraph(f"{style} Head", [_title(part)])
    for n, (words, right) in enumerate(part.lines, 1):
        runs = list(inline(words, register))
        if right:
            runs += [tab(), styled(Run(right, strong=True))]
        yield paragraph(f"{style} {'Text' if n == len(part.lines) else 'Line'}", runs)


def _title(part: Cell) -> Element:
    return label(part.title, in_colour(TINTS[part.tone][0]))
