"""Pages drawn line by line: ``draw([Line("It grew.", y=100)])`` is a PDF of one page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from briefgen.readers.pdf import read
from briefgen.source import Source
from tests.readers.pdf.rendering import fonts

WIDTH, HEIGHT = A4


class Line(NamedTuple):
    """Words at a place: points from the upper left corner to where they stand."""

    text: str
    x: float = 72
    y: float = 72
    size: float = 10
    bold: bool = False


def column(
    words: str, x: float = 72, y: float = 100, size: float = 10, step: float = 12
) -> list[Line]:
    """Lines below each other, one a line of ``words``."""
    return [Line(line, x, y + n * step, size) for n, line in enumerate(words.splitlines())]


def draw(*pages: Sequence[Line], title: str = "", author: str = "") -> bytes:
    """A PDF of ``pages``."""
    fonts()
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for page in pages:
        for line in page:
            canvas.setFont("Text-Bold" if line.bold else "Text", line.size)
            canvas.drawString(line.x, HEIGHT - line.y, line.text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def turned(data: bytes, degrees: int) -> bytes:
    """``data`` with its pages shown turned clockwise."""
    import pikepdf

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        for page in opened.pages:
            page.rotate(degrees, relative=False)
        opened.save(target)
    return target.getvalue()


def source(*pages: Sequence[Line], title: str = "", author: str = "") -> Source:
    """What is read of ``pages``."""
    return read(draw(*pages, title=title, author=author), Path("a.pdf"), "A")


def blocks(found: Source) -> list[tuple[str, str]]:
    """Kind, level or noise, and words of each block: ("heading 2", "Costs")."""
    return [
        (
            f"{block.kind} {block.why or block.level or ''}".strip(),
            found.text[block.start : block.end],
        )
        for block in found.blocks
    ]
