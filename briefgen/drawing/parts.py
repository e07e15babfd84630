"""What a drawing is made of."""

from __future__ import annotations

from typing import Literal, NamedTuple

from briefgen.figure import Form

Dash = Literal["solid", "dashed", "dotted"]
Anchor = Literal["start", "middle", "end"]


class Stroke(NamedTuple):
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    colour: str
    thickness: float
    dash: Dash = "solid"


class Shape(NamedTuple):
    """A closed form; ``x`` and ``y`` are the upper left corner of what it fills."""

    form: Form
    """A square may be wider than high: a bar."""
    x: float
    y: float
    width: float
    height: float
    fill: str
    colour: str
    """Of its outline."""
    thickness: float = 1
    words: str = ""
    """A letter or two in its middle."""


class Words(NamedTuple):
    """Words in lines, set in a box."""

    lines: tuple[str, ...]
    """Each but the last ends in a space, unless a word is parted there."""
    x: float
    y: float
    """The upper edge of the first line."""
    width: float
    anchor: Anchor = "start"
    """Which side of the box the lines stand at."""
    bold: bool = False

    @property
    def text(self) -> str:
        return "".join(self.lines)


Part = Stroke | Shape | Words


class Drawing(NamedTuple):
    """The parts in the order in which they are put down and read."""

    width: float
    height: float
    size: float
    """Of its type; letters in shapes have it too."""
    leading: float
    parts: tuple[Part, ...]
