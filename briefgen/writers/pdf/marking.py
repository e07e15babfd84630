"""A canvas that knows to which tag each thing on the page belongs, and refuses text without one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from briefgen.writers.pdf.paint import paint
from briefgen.writers.pdf.tags import LAYOUT, Mark, Tag

PRINT = 4
"""The flag of an annotation that is not left out when the page is printed."""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """reportlab's canvas with marked content.

    ``owners``: for each page, the tags of its marks by their numbers.
    ``links``: each link's annotation with its tag.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners: list[list[Tag]] = [[]]
        self.links: list[tuple[Any, Tag]] = []
        self.anchors: set[str] = set()
        """The places in the document that links may lead to."""
        self.aside = False
        """True while what is drawn is no part of the text: running matter, rules, repetitions."""

    def mark(self, tag: Tag) -> str:
        """The operator that begins the next stretch of content of ``tag``."""
        owners = self.owners[-1]
        tag.kids.append(Mark(len(self.owners) - 1, len(owners)))
        owners.append(tag)
        return f"/{tag.role}<</MCID {len(owners) - 1}>>BDC"

    @contextmanager
    def marked(self, tag: Tag) -> Iterator[None]:
        """What is drawn herein is content of ``tag``; text marks itself, by ``begin``."""
        self._code.append(self.mark(tag))
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, begin: str = LAYOUT) -> Iterator[None]:
        """What is drawn herein is no part of the text: nobody reads it aloud."""
        if self.aside:
            yield
            return
        self.aside = True
        self._code.append(begin)
        yield
        self._code.append("EMC")
        self.aside = False

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> TaggedText:
        return TaggedText(self, x, y, direction)

    def showPage(self) -> None:
        super().showPage()
        self.owners.append([])

    def leads(self, href: str) -> bool:
        """True unless ``href`` names a place that is not in the document."""
        return not href.startswith("#") or href.removeprefix("#") in self.anchors

    def link(self, tag: Tag, href: str, rect: tuple[float, float, float, float]) -> None:
        """Make ``rect`` of this page lead to ``href``, for the Link ``tag``."""
        place = href.removeprefix("#") if href.startswith("#") else ""
        annotation = PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Rect": PDFArray(rect),
                "Border": "[0 0 0]",
                **({"Dest": self._bookmarkReference(place)} if place else _to_the_web(href)),
                "Contents": PDFString(f"Go to {place}" if place else href),
                "F": PRINT,
            }
        )
        self._addAnnotation(annotation)
        self.links.append((annotation, tag))
        tag.kids.append((len(self.owners) - 1, annotation))


def _to_the_web(href: str) -> dict[str, Any]:
    return {"A": PDFDictionary({"Type": "/Action", "S": "/URI", "URI": PDFString(href)})}


# A colour's numbers take longer to write than the words in it.
@lru_cache(maxsize=64)
def _fill(colour: str) -> str:
    shade = paint(colour)
    return f"{fp_str(shade.red, shade.green, shade.blue)} rg"


@lru_cache(maxsize=64)
def _in_size(size: float, leading: float) -> str:
    """The operators that set both."""
    return f"{fp_str(size)} Tf {fp_str(leading)} TL"


_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))}
_ESCAPES |= {ord(mark): f"\\{mark}" for mark in "\\()"}
"""How bytes are written in a string."""


class TaggedText(PDFTextObject):  # type: ignore[misc]
    """A text object whose every letter is in marked content.

    Where the canvas draws an artifact, its letters are part of that and tags are passed over.
    """

    tag: Tag | None = None
    _curSubset: int

    def begin(self, tag: Tag) -> None:
        """What is written from here on is content of ``tag``."""
        if tag is self.tag or self._canvas.aside:
            return
        self.end()
        self._code.append(self._canvas.mark(tag))
        self.tag = tag

    def end(self) -> None:
        if self.tag:
            self._code.append("EMC")
            self.tag = None

    def write(self, text: str) -> None:
        """Put ``text`` after what was written last; unlike textOut, without measuring it."""
        self._code.append(self._formatText(text))

    def ink(self, colour: str) -> None:
        """Write in ``colour``, "#RRGGBB", from here on."""
        self._code.append(_fill(colour))

    def turn(self) -> None:
        """Go to the start of the next line."""
        self._code.append("T*")

    def _formatText(self, text: str) -> str:
        """The operators that write ``text``; as reportlab's, for fonts of parts only."""
        if not (self.tag or self._canvas.aside):
            raise AssertionError(f"text without a tag, which no one would hear read: {text!r}")
        font, document, made = getFont(self._fontname), self._canvas._doc, []
        for subset, codes in font.splitString(text, document):
            if subset != self._curSubset:
                name = font.getSubsetInternalName(subset, document)
                made.append(f"{name} {_in_size(self._fontsize, self._leading)}")
                self._curSubset = subset
            made.append(f"({codes.decode('latin-1').translate(_ESCAPES)}) Tj")
        return " ".join(made)
