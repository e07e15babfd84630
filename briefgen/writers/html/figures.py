"""Figures on the page to review on: the drawing that both files have, as SVG, and its data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.drawing import Drawing, Shape, Stroke, Words, draw
from briefgen.figure import Figure, Form
from briefgen.theme import Theme
from briefgen.writers.html.element import element, in_text

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element

ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""Which part of its box stands before the point that words are set from."""
DASHES = {"solid": "", "dashed": "5 3", "dotted": "1 2"}


def figure(block: Figure, theme: Theme) -> Element:
    """Caption, drawing, data where no table has them, and source."""
    caption = element("figcaption", in_text(f"Figure {block.number}. {block.title}"))
    drawing = _svg(draw(block, theme), block.alt, theme)
    data = "" if block.told_in else _data(block)
    return element("figure", caption + drawing + data) + element(
        "p", in_text(block.source), class_="note"
    )


def _data(block: Figure) -> Element:
    """What is drawn, as a table."""
    caption = element("caption", f"Data of Figure {block.number}")
    heads = (
        element("th", in_text(cell), scope="col", role="columnheader") for cell in block.header
    )
    rows = "".join(_row(row, block.header) for row in block.rows)
    head = element("thead", element("tr", "".join(heads), role="row"), role="rowgroup")
    body = element("tbody", rows, role="rowgroup")
    return element("table", caption + head + body, role="table")


def _row(row: tuple[str, ...], header: tuple[str, ...]) -> Element:
    first, *others = row
    name = element("th", in_text(first), role="rowheader", scope="row")
    cells = (
        element("td", in_text(cell), role="cell", data_head=head)
        for cell, head in zip(others, header[1:], strict=True)
    )
    return element("tr", name + "".join(cells), role="row")


def _svg(drawing: Drawing, alt: str, theme: Theme) -> Element:
    """On a white ground, for its colours were chosen for one."""
    white = theme.colour("white")
    whole = {"width": f"{drawing.width:.1f}", "height": f"{drawing.height:.1f}"}
    ground = element("rect", fill=white, **whole)
    parts = "".join(shape for part in drawing.parts for shape in _part(part, drawing, theme))
    box = f"0 0 {drawing.width:.1f} {drawing.height:.1f}"
    named = {"role": "img", "aria_label": alt}
    size = f"{drawing.size:g}"
    return element("svg", ground + parts, viewBox=box, width="100%", font_size=size, **named)


def _part(part: Stroke | Shape | Words, drawing: Drawing, theme: Theme) -> Iterator[Element]:
    match part:
        case Stroke():
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in part.points)
            line = {"stroke": part.colour, "stroke_width": f"{part.thickness:g}"}
            dash = DASHES[part.dash]
            yield element("polyline", points=points, fill="none", stroke_dasharray=dash, **line)
        case Shape():
            look = {"fill": part.fill, "stroke": part.colour}
            yield element("path", d=_path(part), stroke_width=f"{part.thickness:g}", **look)
            if part.words:
                top = part.y + (part.height - drawing.leading) / 2
                letter = Words((part.words,), part.x, top, part.width, "middle", bold=True)
                yield _text(letter, drawing, theme)
        case Words():
            yield _text(part, drawing, theme)


def _path(part: Shape) -> str:
    x, y, wide, high = part.x, part.y, part.width, part.height
    match part.form:
        case Form.CIRCLE:
            arc = f"a{wide / 2:.2f} {high / 2:.2f} 0 1 0"
            return f"M{x:.2f} {y + high / 2:.2f}{arc} {wide:.2f} 0{arc} {-wide:.2f} 0z"
        case Form.SQUARE:
            return f"M{x:.2f} {y:.2f}h{wide:.2f}v{high:.2f}h{-wide:.2f}z"
        case Form.DIAMOND:
            across, down = f"{wide / 2:.2f}", f"{high / 2:.2f}"
            return (
                f"M{x + wide / 2:.2f} {y:.2f}l{across} {down} -{across} {down} -{across} -{down}z"
            )
        case Form.TRIANGLE:
            return f"M{x + wide / 2:.2f} {y:.2f}l{wide / 2:.2f} {high:.2f}h{-wide:.2f}z"


def _text(part: Words, drawing: Drawing, theme: Theme) -> Element:
    x = f"{part.x + part.width * ANCHORS[part.anchor]:.1f}"
    base = part.y + drawing.leading / 2 + drawing.size / 3
    lines = (
        element("tspan", in_text(line), x=x, y=f"{base + n * drawing.leading:.1f}")
        for n, line in enumerate(part.lines)
    )
    look = {"fill": theme.colour("ink"), "font_weight": "bold" if part.bold else ""}
    return element("text", "".join(lines), text_anchor=part.anchor, **look)
