"""Where the coordinates of a page lie as it is seen."""

from __future__ import annotations

from typing import NamedTuple


class Frame(NamedTuple):
    """Where a page's own coordinates lie as it is seen."""

    left: float
    bottom: float
    width: float
    """As it is seen."""
    height: float
    turns: int
    """Quarter turns clockwise."""

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """A place of the page's own as it is seen, from the upper left corner."""
        x, y = x - self.left, y - self.bottom
        match self.turns % 4:
            case 1:
                return y, x
            case 2:
                return self.width - x, y
            case 3:
                return self.width - y, self.height - x
        return x, self.height - y

    def direction(self, x: float, y: float) -> tuple[float, float]:
        """Which way something points as it is seen."""
        match self.turns % 4:
            case 1:
                return y, x
            case 2:
                return -x, y
            case 3:
                return -y, -x
        return x, -y
