"""Boxes side by side and rows of them: the layout under labels, callouts, panels and tables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from briefgen.writers.pdf.edges import Edge, draw_edge
from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.paint import paint
from briefgen.writers.pdf.tags import AGAIN

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas


class Padding(NamedTuple):
    """Points between the edges of a box and what stands in it."""

    top: float = 0
    right: float = 0
    bottom: float = 0
    left: float = 0


class Box(NamedTuple):
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
        return self.padding.top + content + gaps + self.padding.bottom

    @property
    def head(self) -> float:
        first = self.content[0].head if self.content else 0
        return self.padding.top + first + self.padding.bottom

    @property
    def tight_head(self) -> float:
        first = self.content[0].tight_head if self.content else 0
        return self.padding.top + first + self.padding.bottom

    def cut(self, room: float, force: bool) -> tuple[Box, Box]:
        """This box in two, the first at most ``room`` high; either may be without content."""
        room -= self.padding.top + self.padding.bottom
        for n, flow in enumerate(self.content):
            if flow.height > room:
                parts = flow.cut(room, force)
                first, second = ((parts[0],), (parts[1],)) if parts else ((), (flow,))
                return (
                    self._replace(content=(*self.content[:n], *first)),
                    self._replace(content=(*second, *self.content[n + 1 :])),
                )
            room -= flow.height + self.gap
        return self, self._replace(content=())


class Row(Flow):
    """Boxes side by side, all as high as the highest, drawn in the order given.

    ``whole``: parted over two pages only when it is taller than one, or would leave one thin.
    """

    def __init__(self, boxes: Sequence[Box], whole: bool = True) -> None:
        super().__init__(max(box.x + box.width for box in boxes), max(box.height for box in boxes))
        self.boxes = tuple(boxes)
        self.whole = whole

    @property
    def head(self) -> float:
        if self.whole:
            return self.height
        return max(box.head for box in self.boxes)

    @property
    def tight_head(self) -> float:
        return min(self.head, max(box.tight_head for box in self.boxes))

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

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        self.draw_grounds(canvas, x, y)
        self.draw_content(canvas, x, y)

    def draw_grounds(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw tints and rules, with the row's lower left corner at ``x``, ``y``."""
        boxes = [box for box in self.boxes if box.ground or box.edges]
        if not boxes:
            return
        with canvas.artifact():
            canvas.saveState()
            for box in boxes:
                if box.ground:
                    canvas.setFillColor(paint(box.ground))
                    canvas.rect(x + box.x, y, box.width, self.height, stroke=0, fill=1)
                for edge in box.edges:
                    draw_edge(canvas, edge, (x + box.x, y, box.width, self.height))
            canvas.restoreState()

    def draw_content(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw what is in the boxes, with the row's lower left corner at ``x``, ``y``."""
        for box in self.boxes:
            top = y + self.height - box.padding.top
            for flow in box.content:
                flow.draw(canvas, x + box.x + box.padding.left, top - flow.height)
                top -= flow.height + box.gap


class Grid(Flow):
    """Rows one below the other; ``header`` stands above the first and again on each later page.

    ``later``: this is not the first part, so its header was read before and is no part of the text.
    """

    def __init__(
        self, rows: Sequence[Row], header: Row | None = None, gap: float = 0, later: bool = False
    ) -> None:
        self.rows = tuple(rows)
        self.header = header
        self.gap = gap
        self.later = later
        super().__init__(max(row.width for row in self._all), self._height(len(self.rows)))

    @property
    def _all(self) -> tuple[Row, ...]:
        return (self.header, *self.rows) if self.header else self.rows

    def _height(self, count: int) -> float:
        """Height of the header and the first ``count`` rows."""
        rows = self._all[: count + bool(self.header)]
        return sum(row.height for row in rows) + self.gap * max(len(rows) - 1, 0)

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
            return self._part(self.rows[:count]), self._part(self.rows[count:], later=True)
        if not force:
            return None
        parts = self.rows[0].cut(room - self._height(0) - self.gap, force)
        if not parts:
            return None
        return self._part([parts[0]]), self._part([parts[1], *self.rows[1:]], later=True)

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

    def _part(self, rows: Sequence[Flow], later: bool = False) -> Grid:
        kept = [row for row in rows if isinstance(row, Row)]
        return Grid(kept, self.header, self.gap, later or self.later)

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        rows = list(zip(self._all, self._bottoms(), strict=True))
        # From below: a viewer that smooths edges lets a tint gnaw at the rule it is drawn upon.
        for row, bottom in reversed(rows):
            row.draw_grounds(canvas, x, y + bottom)
        for row, bottom in rows:
            if row is self.header and self.later:
                with canvas.artifact(AGAIN):
                    row.draw_content(canvas, x, y + bottom)
            else:
                row.draw_content(canvas, x, y + bottom)

    def _bottoms(self) -> list[float]:
        """Where each row ends, from the grid's foot."""
        heights = accumulate(row.height + self.gap for row in self._all)
        return [self.height + self.gap - below for below in heights]
