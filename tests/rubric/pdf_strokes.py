"""The lines a PDF draws: where, how thick, dashed or not, in which colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

import pikepdf

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line or the outline of a rectangle; lengths in points, from the page's foot."""

    page: int
    width: float
    dash: tuple[float, ...]
    """Lengths of marks and gaps; empty for a solid line."""
    colour: str
    x0: float
    y0: float
    x1: float
    y1: float
    box: bool

    @property
    def vertical(self) -> bool:
        return not self.box and self.x0 == self.x1


@dataclass(frozen=True, slots=True)
class State:
    """What the content stream has set."""

    origin: tuple[float, float] = (0, 0)
    width: float = 1
    dash: tuple[float, ...] = ()
    colour: str = "#000000"


def strokes(data: bytes) -> list[Stroke]:
    """Every stroke in the order it is drawn."""
    pdf = pikepdf.open(BytesIO(data))
    return [stroke for n, page in enumerate(pdf.pages, 1) for stroke in _on_page(page, n)]


def _on_page(page: pikepdf.Page, number: int) -> Iterator[Stroke]:
    state, saved = State(), []
    path: list[tuple[tuple[float, ...], bool]] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "q":
            saved.append(state)
        elif name == "Q":
            state = saved.pop()
        elif name == "S":
            yield from (_stroke(number, state, at, box) for at, box in path)
            path = []
        elif name in ("n", "f", "f*"):
            path = []
        elif name == "re":
            x, y, wide, high = map(float, operands)
            path.append(((x, y, x + wide, y + high), True))
        elif name == "m":
            begin = tuple(map(float, operands))
        elif name == "l":
            path.append(((*begin, *map(float, operands)), False))
        else:
            state = _changed(state, name, operands)


def _changed(state: State, name: str, operands: Any) -> State:
    """``state`` after an operator that sets something."""
    if name == "cm":
        # The writer moves the origin and never turns or scales.
        x, y = float(operands[4]), float(operands[5])
        return replace(state, origin=(state.origin[0] + x, state.origin[1] + y))
    if name == "w":
        return replace(state, width=float(operands[0]))
    if name == "d":
        return replace(state, dash=tuple(map(float, operands[0])))
    if name == "RG":
        parts = (round(float(part) * 255) for part in operands)
        return replace(state, colour="#" + "".join(f"{part:02X}" for part in parts))
    return state


def _stroke(page: int, state: State, at: tuple[float, ...], box: bool) -> Stroke:
    (dx, dy), (x0, y0, x1, y1) = state.origin, at
    placed = (round(x0 + dx, 2), round(y0 + dy, 2), round(x1 + dx, 2), round(y1 + dy, 2))
    return Stroke(page, round(state.width, 2), state.dash, state.colour, *placed, box)
