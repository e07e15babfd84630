"""A paragraph: lines broken by us, drawn by platypus."""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import FragLine, Paragraph, ParaLines
from reportlab.platypus.paraparser import ParaFrag

from briefgen.writers.pdf.flow import Flow, paint
from briefgen.writers.pdf.inline import Ink, Stretch
from briefgen.writers.pdf.lines import Line, break_lines
from briefgen.writers.pdf.styles import Look

LEAST_LINES = 2
"""Lines that stand on either side of a page break within a paragraph."""


class Text(Flow, Paragraph):  # type: ignore[misc]
    """A paragraph, or a part of one, in lines of at most ``width`` points.

    platypus takes a paragraph's lines apart and breaks them anew at each page it crosses, so a long
    one costs the square of its length; here lines are broken once and parted as they are.
    """

    def __init__(self, lines: list[Line], look: Look, width: float, whole: bool) -> None:
        Flow.__init__(self, width, len(lines) * look.leading)
        self._setup("", _style(look), None, [], None)
        self.lines = lines
        self.look = look
        self.whole = whole

    @property
    def head(self) -> float:
        if self.whole or len(self.lines) < 2 * LEAST_LINES:
            return float(self.height)
        return LEAST_LINES * self.look.leading

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        count = len(self.lines)
        first = int(room / self.look.leading + 1e-6)
        if not force:
            first = min(first, count - LEAST_LINES)
            if self.whole or first < LEAST_LINES:
                return None
        first = max(first, 1)
        if first >= count:
            return None
        return self._part(self.lines[:first]), self._part(self.lines[first:])

    def _part(self, lines: list[Line]) -> Text:
        return Text(lines, self.look, self.width, self.whole)

    def draw(self) -> None:
        last = len(self.lines) - 1
        self.blPara = ParaLines(
            kind=1,
            lines=[_frag_line(line, self.look, n < last) for n, line in enumerate(self.lines)],
        )
        self.drawPara()


def text(stretches: tuple[Stretch, ...], look: Look, width: float, mend_runt: bool = False) -> Text:
    """``stretches`` set in ``look`` in lines of at most ``width`` points."""
    return Text(break_lines(stretches, width, mend_runt), look, width, look.whole)


@lru_cache(maxsize=64)
def _style(look: Look) -> ParagraphStyle:
    font = look.font.name
    # Bullets go unused, but their default font would be Helvetica.
    return ParagraphStyle(
        "text",
        fontName=font,
        bulletFontName=font,
        fontSize=look.size,
        leading=look.leading,
        textColor=paint(look.colour),
    )


def _frag_line(line: Line, look: Look, more: bool) -> FragLine:
    frags = [_frag(ink, words, n) for n, (ink, words) in enumerate(line)]
    if more and frags:
        # A space at the line's end keeps the last word from running into the next line's first
        # when text is copied; it must not prolong a link's underline.
        ink, _ = line[-1]
        frags.append(_frag(Ink(ink.font, ink.size, ink.colour), " ", 0))
    # platypus reads the first base line from ``ascent`` or ``fontSize``, as its settings have it.
    return FragLine(
        words=frags,
        extraSpace=0,
        wordCount=0,
        ascent=look.baseline,
        fontSize=look.baseline,
    )


def _frag(ink: Ink, words: str, n: int) -> ParaFrag:
    linked = ink.href is not None
    return ParaFrag(
        text=words,
        fontName=ink.font.name,
        fontSize=ink.size,
        textColor=paint(ink.colour),
        rise=0,
        link=[(n, ink.href)] if linked else [],
        us_lines=[(n, "underline", None, 0.5, "-0.125*F", 0, 1, "")] if linked else [],
    )
