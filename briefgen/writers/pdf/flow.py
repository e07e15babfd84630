"""What the page composer handles: boxes whose size is known from the start."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas


class Flow(ABC):
    """A thing on the page, ``width`` by ``height`` points."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    @property
    def head(self) -> float:
        """The least part of the height that may stand at the foot of a page."""
        return self.height

    @property
    def tight_head(self) -> float:
        """The same where the page would else be left thin: what likes to be whole is parted."""
        return self.head

    @property
    def core(self) -> float:
        """The part of the height that nothing but force would part."""
        return self.head

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        """This in two parts, the first at most ``room`` points high, or None when it must not be.

        With ``force``, what likes to be whole, or what no page can hold, is parted all the same.
        """
        return None

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw with the lower left corner at ``x``, ``y`` of the page; colours may stay changed."""
