"""What the page composer handles: platypus flowables whose size is known from the start."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus.flowables import Flowable


class Flow(Flowable, ABC):  # type: ignore[misc]
    """A thing on the page, ``width`` by ``height`` points, with its origin at the lower left."""

    def __init__(self, width: float, height: float) -> None:
        Flowable.__init__(self)
        self.width = width
        self.height = height

    @property
    def head(self) -> float:
        """The least part of the height that may stand at the foot of a page."""
        return self.height

    @property
    def core(self) -> float:
        """The part of the height that nothing but force would part."""
        return self.head

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        """This in two parts, the first at most ``room`` points high, or None when it must not be.

        With ``force``, what no page can hold is parted all the same.
        """
        return None

    def wrap(self, *_: float) -> tuple[float, float]:
        return self.width, self.height

    @abstractmethod
    def draw(self) -> None:
        """Draw on ``self.canv``."""


@lru_cache(maxsize=64)
def paint(colour: str) -> Color:
    """reportlab's colour for "#RRGGBB"."""
    return HexColor(colour)


def set_dash(canvas: Any, line: str, thickness: float) -> None:
    """The line style "solid", "dashed" or "dotted" at ``thickness`` points."""
    canvas.setLineCap(1 if line == "dotted" else 0)
    match line:
        case "dashed":
            canvas.setDash([max(1.6 * thickness, 3), max(0.9 * thickness, 2)])
        case "dotted":
            # A round cap makes a dot of a dash without length.
            canvas.setDash([0, 1.7 * thickness])
        case _:
            canvas.setDash()
