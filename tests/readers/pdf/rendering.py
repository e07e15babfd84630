"""Sources set as PDF pages, in the layouts that files out in the world have."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from pathlib import Path

from reportlab.lib.enums import TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
)

import briefgen
from briefgen.source import Block, BlockKind, Source
from briefgen.writers.pdf.face import Quick

FONTS = Path(briefgen.__file__).parent / "fonts"
WIDTH, HEIGHT = A4
MARGIN, GUTTER, ACROSS = 64, 18, 150
"""Points; ``ACROSS`` is the height of what stands above two columns."""
LAYOUTS = ("report", "journal", "notes", "office")
NOTES = ("1 See the annual return, table 4.", "2 Ibid., table 6.")


@lru_cache(maxsize=1)
def fonts() -> None:
    # The first of a face that is registered is the one that every later document has.
    pdfmetrics.registerFont(Quick("Text", str(FONTS / "Carlito-Regular.ttf"), 0))
    pdfmetrics.registerFont(Quick("Text-Bold", str(FONTS / "Carlito-Bold.ttf"), 0))
    pdfmetrics.registerFontFamily("Text", normal="Text", bold="Text-Bold")


def render(source: Source, layout: str) -> bytes:
    """``source`` as a PDF: "report" is one column with running heads and folios, justified and
    hyphenated; "journal" has two columns and a title across; "notes" tells headings by size only
    and has footnotes; "office" has bullets as glyphs and first lines set in."""
    fonts()
    target = io.BytesIO()
    document = BaseDocTemplate(target, pagesize=A4, invariant=1)
    document.addPageTemplates(list(_templates(layout)))
    document.build([NextPageTemplate("rest"), *_flow(source, layout)])
    return target.getvalue()


def _templates(layout: str) -> Iterable[PageTemplate]:
    inner = WIDTH - 2 * MARGIN
    tall = HEIGHT - 2 * MARGIN
    if layout == "journal":
        half = (inner - GUTTER) / 2
        below = tall - ACROSS
        top = _frame(MARGIN, MARGIN + below, inner, ACROSS)
        lefts = (MARGIN, MARGIN + half + GUTTER)
        columns = [_frame(left, MARGIN, half, tall) for left in lefts]
        first = [_frame(left, MARGIN, half, below) for left in lefts]
        yield PageTemplate("first", [top, *first], onPage=_running(layout))
        yield PageTemplate("rest", columns, onPage=_running(layout))
        return
    for name in ("first", "rest"):
        foot = 46 if layout == "notes" else 0
        frame = _frame(MARGIN, MARGIN + foot, inner, tall - foot)
        yield PageTemplate(name, [frame], onPage=_running(layout))


def _frame(left: float, bottom: float, width: float, height: float) -> Frame:
    return Frame(left, bottom, width, height, 0, 0, 0, 0)


def _running(layout: str) -> object:
    """What draws the running matter of a page."""

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        number = document.page
        canvas.setFont("Text", 8.5)
        if layout in ("report", "journal"):
            canvas.drawString(MARGIN, HEIGHT - 40, "Quarterly Papers on Public Policy")
            canvas.drawRightString(WIDTH - MARGIN, 36, f"Page {number}")
        else:
            canvas.drawCentredString(WIDTH / 2, 36, str(number + 10))
        if layout == "notes":
            canvas.setFont("Text", 7.5)
            for line, note in enumerate(NOTES):
                canvas.drawString(MARGIN, MARGIN + 16 - 10 * line, note)

    return draw


def _styles(layout: str) -> dict[str, ParagraphStyle]:
    justified = layout in ("report", "journal")
    size = 9.5 if layout == "journal" else 10.5
    text = ParagraphStyle(
        "text",
        fontName="Text",
        fontSize=size,
        leading=1.25 * size,
        alignment=TA_JUSTIFY if justified else TA_LEFT,
        spaceAfter=0 if layout == "office" else 5,
        firstLineIndent=14 if layout == "office" else 0,
        embeddedHyphenation=1,
    )
    bold = "Text" if layout == "notes" else "Text-Bold"
    head = ParagraphStyle(
        "head", fontName=bold, fontSize=size + 3, leading=size + 6, spaceBefore=9, spaceAfter=4
    )
    title = ParagraphStyle("title", head, fontSize=20, leading=24, spaceAfter=10)
    item = ParagraphStyle("item", text, leftIndent=14, bulletIndent=2, firstLineIndent=0)
    return {"text": text, "head": head, "title": title, "item": item}


def _flow(source: Source, layout: str) -> Iterable[Flowable]:
    styles = _styles(layout)
    noted = 0
    for block in source.blocks:
        words = source.text[block.start : block.end]
        if block.kind is BlockKind.HEADING:
            yield Paragraph(escape(words), styles["title" if block.level == 1 else "head"])
            continue
        marked = _marked(block, words, layout)
        if layout == "notes" and noted < len(NOTES) and len(words) > 200:
            noted += 1
            marked = re.sub(r"(?<=[a-z]{4}) ", f"<super size=6>{noted}</super> ", marked, count=1)
        if block.kind is BlockKind.LIST_ITEM:
            bullet = "•" if block.level < 2 else "–"
            style = ParagraphStyle("deep", styles["item"], leftIndent=14 * block.level,
                                   bulletIndent=14 * block.level - 12)  # fmt: skip
            yield Paragraph(marked, style, bulletText=bullet)
        else:
            yield Paragraph(marked, styles["text"])


def _marked(block: Block, words: str, layout: str) -> str:
    """The words of ``block`` with its label strong, and long words ready to be parted."""
    parts = [words]
    if block.label:
        cut = block.label[1] - block.start
        parts = [words[:cut], words[cut:]]
    if layout in ("report", "journal"):
        parts = [re.sub(r"([^\W\d_]{4})(?=[^\W\d_]{4})", "\\1\u00ad", part) for part in parts]
    shown = [escape(part) for part in parts]
    return f"<b>{shown[0]}</b>{shown[1]}" if len(shown) > 1 else shown[0]
