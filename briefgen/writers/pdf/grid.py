"""Boxes side by side and rows of them: the layout under labels, callouts, panels and tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any, Literal

from briefgen.writers.pdf.flow import Flow, paint, set_dash

Side = Literal["left", "top", "bottom", "frame"]


@dataclass(frozen=True, slots=True)
class Edge:
    """A rule along one side of a box, or all around it, drawn inside the box."""

    side: Side
    thickness: float
    colour: str
    line: str = "solid"


@dataclass(frozen=True, slots=True)
class Padding:
    top: float = 0
    right: float = 0
    bottom: float = 0
    left: float = 0


@dataclass(frozen=True, slots=True)
class Box:
    """Things one below the other, ``x`` points from the left edge of the row."""

    x: float
    width: float
    content: tuple[Flow, ...]
    padding: Padding = Padding()
    gap: float = 0
    """Between the things."""
    ground: str | None = None
    edges: tuple[Edge, ...] = ()

    @property
    def height(self) -> float:
        """What the box needs; its row may give it more."""
        content = sum(flow.height for flow in self.content)
        gaps = self.gap * max(len(self.content) - 1, 0)
        return float(self.padding.top + content + gaps + self.padding.bottom)

    @property
    def head(self) -> float:
        first = self.content[0].head if self.content else 0
        return self.padding.top + first + self.padding.bottom

    def cut(self, room: float, force: bool) -> tuple[Box, Box]:
        """This box in two, the first at most ``room`` high; either may be without content."""
        room -= self.padding.top + self.padding.bottom
        for n, flow in enumerate(self.content):
            if flow.height > room:
                parts = flow.cut(room, force)
                first, second = ((parts[0],), (parts[1],)) if parts else ((), (flow,))
                return (
                    replace(self, content=(*self.content[:n], *first)),
                    replace(self, content=(*second, *self.content[n + 1 :])),
                )
            room -= flow.height + self.gap
        return self, replace(self, content=())


class Row(Flow):
    """Boxes side by side, all as high as the highest, drawn in the order given.

    ``whole``: never parted over two pages, unless it is taller than one.
    """

    def __init__(self, boxes: Sequence[Box], whole: bool = True) -> None:
        super().__init__(max(box.x + box.width for box in boxes), max(box.height for box in boxes))
        self.boxes = tuple(boxes)
        self.whole = whole

    @property
    def head(self) -> float:
        if self.whole:
            return float(self.height)
        return max(box.head for box in self.boxes)

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        if self.whole and not force:
            return None
        parts = [box.cut(room, force) for box in self.boxes]
        stranded = [not first.content for first, second in parts if second.content]
        if not stranded or (all(stranded) if force else any(stranded)):
            return None
        return (
            Row([first for first, _ in parts], self.whole),
            Row([second for _, second in parts], self.whole),
        )

    def draw(self) -> None:
        self.draw_grounds(self.canv)
        self.draw_content(self.canv)

    def draw_grounds(self, canvas: Any) -> None:
        """Draw tints and rules, with the row's lower left at the canvas's origin."""
        canvas.saveState()
        for box in self.boxes:
            if box.ground:
                canvas.setFillColor(paint(box.ground))
                canvas.rect(box.x, 0, box.width, self.height, stroke=0, fill=1)
            for edge in box.edges:
                self._draw_edge(canvas, box, edge)
        canvas.restoreState()

    def draw_content(self, canvas: Any) -> None:
        """Draw what is in the boxes, with the row's lower left at the canvas's origin."""
        for box in self.boxes:
            y = self.height - box.padding.top
            for flow in box.content:
                y -= flow.height
                flow.drawOn(canvas, box.x + box.padding.left, y)
                y -= box.gap

    def _draw_edge(self, canvas: Any, box: Box, edge: Edge) -> None:
        half = edge.thickness / 2
        left, right, top = box.x + half, box.x + box.width - half, self.height - half
        canvas.setStrokeColor(paint(edge.colour))
        canvas.setLineWidth(edge.thickness)
        set_dash(canvas, edge.line, edge.thickness)
        # A round dot reaches half its width beyond the line's ends, a butt end does not.
        inset = half if edge.line == "dotted" else 0
        match edge.side:
            case "left":
                canvas.line(left, inset, left, self.height - inset)
            case "top":
                canvas.line(box.x + inset, top, box.x + box.width - inset, top)
            case "bottom":
                canvas.line(box.x + inset, half, box.x + box.width - inset, half)
            case "frame":
                canvas.rect(left, half, right - left, top - half, stroke=1, fill=0)


class Grid(Flow):
    """Rows one below the other; ``header`` stands above the first and again on each later page."""

    def __init__(self, rows: Sequence[Row], header: Row | None = None, gap: float = 0) -> None:
        self.rows = tuple(rows)
        self.header = header
        self.gap = gap
        super().__init__(max(row.width for row in self._all), self._height(len(self.rows)))

    @property
    def _all(self) -> tuple[Row, ...]:
        return (self.header, *self.rows) if self.header else self.rows

    def _height(self, count: int) -> float:
        """Height of the header and the first ``count`` rows."""
        rows = self._all[: count + bool(self.header)]
        return float(sum(row.height for row in rows) + self.gap * max(len(rows) - 1, 0))

    @property
    def head(self) -> float:
        return self._height(2 if self.header else 1)

    @property
    def core(self) -> float:
        return self._height(1)

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        count = self._count(room)
        if count == len(self.rows):
            return None
        if count:
            return self._part(self.rows[:count]), self._part(self.rows[count:])
        if not force:
            return None
        parts = self.rows[0].cut(room - self._height(0) - self.gap, force)
        if not parts:
            return None
        return self._part([parts[0]]), self._part([parts[1], *self.rows[1:]])

    def _count(self, room: float) -> int:
        """How many rows ``room`` holds, less one where the last row would be left alone."""
        height, count = self._height(0), 0
        for row in self.rows:
            height += row.height + (self.gap if count or self.header else 0)
            if height > room + 1e-6:
                break
            count += 1
        alone = len(self.rows) - count == 1
        return count - 1 if alone and count > 2 else count

    def _part(self, rows: Sequence[Flow]) -> Grid:
        return Grid([row for row in rows if isinstance(row, Row)], self.header, self.gap)

    def draw(self) -> None:
        bottoms = self._bottoms()
        # From below: a viewer that smooths edges lets a tint gnaw at the rule it is drawn upon.
        for row, y in reversed(list(zip(self._all, bottoms, strict=True))):
            self._draw_at(y, row.draw_grounds)
        for row, y in zip(self._all, bottoms, strict=True):
            self._draw_at(y, row.draw_content)

    def _bottoms(self) -> list[float]:
        """Where each row ends, from the grid's foot."""
        heights = accumulate(row.height + self.gap for row in self._all)
        return [self.height + self.gap - below for below in heights]

    def _draw_at(self, y: float, draw: Callable[[Any], None]) -> None:
        self.canv.saveState()
        self.canv.translate(0, y)
        draw(self.canv)
        self.canv.restoreState()
