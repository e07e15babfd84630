"""Rules along the sides of a box: solid, dashed or dotted."""

from typing import Any, Literal, NamedTuple

from briefgen.writers.pdf.paint import paint

Side = Literal["left", "top", "bottom", "frame"]
Area = tuple[float, float, float, float]
"""Left, foot, width and height of a box on the page."""


class Edge(NamedTuple):
    """A rule along one side of a box, or all around it, drawn inside the box."""

    side: Side
    thickness: float
    colour: str
    line: str = "solid"


def draw_edge(canvas: Any, edge: Edge, area: Area) -> None:
    """Draw ``edge`` of the box that takes ``area``; the line style stays set."""
    x, y, width, height = area
    half = edge.thickness / 2
    canvas.setStrokeColor(paint(edge.colour))
    canvas.setLineWidth(edge.thickness)
    set_dash(canvas, edge.line, edge.thickness)
    # A round dot reaches half its width beyond the line's ends, a butt end does not.
    inset = half if edge.line == "dotted" else 0
    match edge.side:
        case "left":
            canvas.line(x + half, y + inset, x + half, y + height - inset)
        case "top":
            canvas.line(x + inset, y + height - half, x + width - inset, y + height - half)
        case "bottom":
            canvas.line(x + inset, y + half, x + width - inset, y + half)
        case "frame":
            inner = width - edge.thickness, height - edge.thickness
            canvas.rect(x + half, y + half, *inner, stroke=1, fill=0)


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
