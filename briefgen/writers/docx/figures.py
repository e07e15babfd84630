"""Figures: the drawing as one group of Word's own shapes, between its caption and its data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from briefgen.drawing import Drawing, Shape, Stroke, Words, draw
from briefgen.figure import Figure, Form
from briefgen.theme import Theme
from briefgen.writers.docx.element import element, in_attribute, text
from briefgen.writers.docx.fields import field
from briefgen.writers.docx.grid import cell, grid, row, shares
from briefgen.writers.docx.lengths import twips_mm
from briefgen.writers.docx.paragraphs import paragraph
from briefgen.writers.docx.runs import label

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

EMU = 12700
"""Drawings are measured in so many parts of a point."""
STYLES = {"start": "BG Figure", "middle": "BG Figure Centre", "end": "BG Figure Right"}
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordprocessing"
_GROUP, _SHAPE = f"{_WORD_2010}Group", f"{_WORD_2010}Shape"
_CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_FORMS = {
    Form.CIRCLE: "ellipse",
    Form.SQUARE: "rect",
    Form.DIAMOND: "diamond",
    Form.TRIANGLE: "triangle",
}
_DASHES = {"solid": "solid", "dashed": "dash", "dotted": "sysDot"}
_ROOM = 1.5
"""Points that a box of words is wider than they are on either side, for fonts that are wider."""
_FIRST_ID = 10_000
"""Of a figure's shapes, which have numbers of their own; a house's drawings mostly have lower."""


class _Box(NamedTuple):
    """Left edge, upper edge, width and height, in points."""

    x: float
    y: float
    width: float
    height: float


def figure(block: Figure, theme: Theme) -> Iterator[Element]:
    """Caption, drawing, data where no table has them, and source."""
    yield paragraph("caption", _caption(block))
    yield paragraph("BG Drawing", [_drawing(block, draw(block, theme))])
    if not block.told_in:
        yield paragraph("caption", [element("r", text(f"Data of Figure {block.number}"))])
        yield _data(block, theme)
    yield paragraph("BG Note", [element("r", text(block.source))])


def _caption(block: Figure) -> Iterator[Element]:
    yield element("r", text("Figure "))
    yield from field("SEQ Figure \\* ARABIC", str(block.number))
    yield element("r", text(f". {block.title}"))


def _data(block: Figure, theme: Theme) -> Element:
    """What is drawn, as a table."""
    columns = len(block.header)
    each = 70 // (columns - 1)
    percents = [100 - (columns - 1) * each, *[each] * (columns - 1)]
    widths = shares(percents, twips_mm(theme.block_mm))

    def cells(texts: Iterable[str], style: str) -> Iterator[Element]:
        for width, words in zip(widths, texts, strict=True):
            yield cell(width, [paragraph(style, [element("r", text(words))])])

    rows = [row(cells(block.header, "BG Table Head"), header=True)]
    rows += [row(cells(each_row, "BG Table Last")) for each_row in block.rows]
    name = f"Data of Figure {block.number}"
    return grid("BG Evidence", widths, rows, name, "; ".join(block.header))


def _drawing(block: Figure, drawing: Drawing) -> Element:
    """The run that holds the drawing, inline, with its alternate text."""
    first = _FIRST_ID * block.number
    extent = f'cx="{_emu(drawing.width)}" cy="{_emu(drawing.height)}"'
    named = f'name="Figure {block.number}" descr="{in_attribute(block.alt)}"'
    frame = f'<a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/><a:chExt {extent}/>'
    made = (shape for part in drawing.parts for shape in _shapes(part, drawing))
    shapes = "".join(shape.numbered(first + n) for n, shape in enumerate(made, 1))
    inline = (
        f'<wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {extent}/><wp:docPr id="{first}" {named}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_A}"><a:graphicData uri="{_GROUP}">'
        f'<wpg:wgp xmlns:wpg="{_GROUP}" xmlns:wps="{_SHAPE}"><wpg:cNvGrpSpPr/>'
        f"<wpg:grpSpPr><a:xfrm>{frame}</a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp>"
        "</a:graphicData></a:graphic></wp:inline>"
    )
    # Word asks that what came with 2010 be marked so.
    choice = f'<mc:Choice Requires="wpg">{element("drawing", inline)}</mc:Choice>'
    marks = f'xmlns:mc="{_CHOICE}" xmlns:wpg="{_GROUP}"'
    return element("r", f"<mc:AlternateContent {marks}>{choice}</mc:AlternateContent>")


class _Made(NamedTuple):
    """A shape that has no number yet."""

    box: _Box
    look: str
    words: Element = ""

    def numbered(self, id: int) -> Element:
        x, y, width, height = map(_emu, self.box)
        place = f'<a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/>'
        content = f"<wps:txbx>{self.words}</wps:txbx>" if self.words else ""
        insets = 'lIns="0" tIns="0" rIns="0" bIns="0"'
        return (
            f'<wps:wsp><wps:cNvPr id="{id}" name="Part {id}"/><wps:cNvSpPr/>'
            f"<wps:spPr><a:xfrm>{place}</a:xfrm>{self.look}</wps:spPr>{content}"
            f'<wps:bodyPr wrap="square" {insets} anchor="ctr"/></wps:wsp>'
        )


def _shapes(part: Stroke | Shape | Words, drawing: Drawing) -> Iterator[_Made]:
    match part:
        case Stroke():
            yield _stroke(part)
        case Shape():
            box = _Box(part.x, part.y, part.width, part.height)
            line = _line(part.colour, part.thickness)
            yield _Made(box, f"{_preset(_FORMS[part.form])}{_fill(part.fill)}{line}")
            if part.words:
                # Not in the shape itself: where letters stand in it each program decides anew.
                top = part.y + (part.height - drawing.leading) / 2
                letter = Words((part.words,), part.x, top, part.width, "middle", bold=True)
                yield _lettering(letter, drawing)
        case Words():
            yield _lettering(part, drawing)


def _lettering(part: Words, drawing: Drawing) -> _Made:
    """Words in a box of their own; where their lines end is the program's to say."""
    left = part.x - _ROOM * {"start": 0, "middle": 1, "end": 2}[part.anchor]
    box = _Box(left, part.y, part.width + 2 * _ROOM, len(part.lines) * drawing.leading)
    run = label(part.text, "Strong") if part.bold else element("r", text(part.text))
    content = element("txbxContent", paragraph(STYLES[part.anchor], [run]))
    return _Made(box, f"{_preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>", content)


def _stroke(part: Stroke) -> _Made:
    """A line through the points, in a box of its own."""
    left, head = (min(values) for values in zip(*part.points, strict=True))
    right, foot = (max(values) for values in zip(*part.points, strict=True))
    box = _Box(left, head, right - left, foot - head)
    steps = "".join(
        f"<a:{'lnTo' if n else 'moveTo'}>"
        f'<a:pt x="{_emu(x - left)}" y="{_emu(y - head)}"/>'
        f"</a:{'lnTo' if n else 'moveTo'}>"
        for n, (x, y) in enumerate(part.points)
    )
    path = f'<a:path w="{_emu(box.width)}" h="{_emu(box.height)}" fill="none">{steps}</a:path>'
    geometry = (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{path}</a:pathLst></a:custGeom>'
    )
    line = _line(part.colour, part.thickness, _DASHES[part.dash])
    return _Made(box, f"{geometry}<a:noFill/>{line}")


def _preset(form: str) -> str:
    return f'<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>'


def _fill(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour.removeprefix("#")}"/></a:solidFill>'


def _line(colour: str, thickness: float, dash: str = "solid") -> str:
    return f'<a:ln w="{_emu(thickness)}">{_fill(colour)}<a:prstDash val="{dash}"/></a:ln>'


def _emu(points: float) -> int:
    return round(points * EMU)
