"""The paragraph styles of a brief, from the theme; nothing in the body is styled by hand."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from briefgen.document import Tone
from briefgen.theme import TextStyle, Theme
from briefgen.writers.docx.element import element
from briefgen.writers.docx.faces import face, style
from briefgen.writers.docx.frames import Frame, frame
from briefgen.writers.docx.lengths import twips, twips_mm
from briefgen.writers.docx.places import Place, indents, tabs

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

BULLETS = 1
"""Numbering of List Bullet, defined in the base."""
NUMBERS = 2
"""Numbering of List Number, defined in the base."""
SPACER = 4
"""Points: height of what holds apart two tables or boxes, which Word would else run together."""
_FONT_LINE = 1.23
"""Height of a line of Calibri, as a multiple of its size."""


class Sheet(NamedTuple):
    """One paragraph style: which style of the theme it wears, and where it stands."""

    name: str
    """As Word stores it: built-in names in Word's own spelling, ours with "BG" before them."""
    look: str
    """Its style in the theme."""
    place: Place
    frame: Frame = Frame.NONE
    next: str = ""
    """The style of the paragraph that follows when an editor presses Enter; itself if empty."""
    parent: str = "Normal"
    """A list's numbering reaches the last item's style only through its parent: in the base, a
    level of numbering is tied to one style."""
    outline: int | None = None
    numbering: int | None = None
    keep_with_next: bool = False
    """Kept with what follows, even where the theme does not ask for it."""
    before: float | None = None
    """Points above, where not the theme's."""
    after: float | None = None
    """Points below, where not the theme's."""
    leading: float | None = None
    """Points from base line to base line, where not the theme's."""
    side: str = ""
    """Where its lines stand, "center" or "right"; at the left if empty."""
    tone: Tone = Tone.NEUTRAL
    """Of a frame that has one."""


def _box(name: str, frame: Frame) -> tuple[Sheet, ...]:
    """The styles of a box: its heading and all lines but the last are kept with what follows."""
    text = f"{name} Text"
    made = Sheet(text, "cell", Place.BOX, frame, after=2)
    head = made._replace(name=f"{name} Head", look="cell_head", next=text, before=2)
    line = made._replace(name=f"{name} Line", parent=text)
    return (*(each._replace(keep_with_next=True) for each in (head, line)), made)


GLANCES = {
    Tone.NEUTRAL: "BG Glance",
    Tone.PROGRESS: "BG Glance Progress",
    Tone.CONTESTED: "BG Glance Contested",
    Tone.SHORTFALL: "BG Glance Shortfall",
    Tone.UNSIGNED: "BG Glance Unsigned",
}
"""The style of a glance panel's part. A tone that is not here looks as one that is."""
SHEETS = (
    Sheet("Title", "title", Place.BLOCK, next="Subtitle"),
    Sheet("Subtitle", "standfirst", Place.LEAD, next="BG Strip"),
    Sheet("BG Strip", "strip", Place.BLOCK, Frame.STRIP, next="Body Text"),
    Sheet("heading 1", "section", Place.BLOCK, next="Body Text", outline=0),
    Sheet("heading 2", "subsection", Place.BLOCK, next="Body Text", outline=1),
    Sheet("Body Text", "body", Place.COLUMN),
    Sheet("BG Finding", "labelled", Place.RAIL),
    Sheet("List Bullet", "item", Place.LIST, numbering=BULLETS),
    Sheet("BG List Bullet Last", "body", Place.LIST, parent="List Bullet"),
    Sheet("List Number", "item", Place.LIST, numbering=NUMBERS),
    Sheet("BG List Number Last", "body", Place.LIST, parent="List Number"),
    Sheet("Quote", "body", Place.COLUMN, Frame.QUOTE, next="Body Text"),
    Sheet("BG Callout", "callout", Place.CALLOUT, Frame.CALLOUT, next="BG Callout More"),
    Sheet("BG Callout More", "callout", Place.CALLOUT, Frame.CALLOUT, before=0),
    Sheet("BG Warning", "callout", Place.CALLOUT, Frame.WARNING, next="BG Warning More"),
    Sheet("BG Warning More", "callout", Place.CALLOUT, Frame.WARNING, before=0),
    Sheet("caption", "caption", Place.BLOCK, next="Body Text"),
    Sheet("BG Table", "table", Place.CELL),
    Sheet("BG Table Last", "table", Place.CELL, keep_with_next=True),
    Sheet("BG Table Head", "table_head", Place.CELL, keep_with_next=True),
    *(
        Sheet(name, "cell", Place.GLANCE, Frame.GLANCE, keep_with_next=True, after=2, tone=tone)
        for tone, name in GLANCES.items()
    ),
    *_box("BG Source", Frame.SIGNED),
    *_box("BG Unsigned", Frame.UNSIGNED),
    Sheet("BG Spacer", "note", Place.BLOCK, before=0, after=0, leading=SPACER),
    Sheet("BG Drawing", "cell", Place.BLOCK, keep_with_next=True, after=4),
    Sheet("BG Figure", "cell", Place.CELL),
    Sheet("BG Figure Centre", "cell", Place.CELL, side="center"),
    Sheet("BG Figure Right", "cell", Place.CELL, side="right"),
    Sheet("BG Note", "note", Place.COLUMN, next="Body Text"),
    Sheet("BG Fine", "fine", Place.COLUMN),
    # Most briefs have links and no footnotes; an editor may add some.
    Sheet("footnote text", "note", Place.BLOCK, before=0, after=2),
    Sheet("annotation text", "note", Place.CELL, before=0, after=0),
    Sheet("header", "running", Place.BLOCK, Frame.RUNNING),
    Sheet("BG Masthead", "running", Place.BLOCK, Frame.MASTHEAD),
    Sheet("footer", "running", Place.BLOCK),
)
_HEADINGS = ("title", "standfirst", "section", "subsection")
"""Looks that go by the theme's font of headings."""
_RUNNING = ("header", "BG Masthead", "footer")


def paragraph_styles(theme: Theme) -> "Iterator[Element]":
    """Every paragraph style the writer uses, Word's Normal first."""
    normal = theme.style("body")
    leading = element("pPr", _spacing(normal, 0, 0))
    yield style("Normal", "paragraph", leading, face(normal, theme), default=True)
    for sheet in SHEETS:
        look = _look(sheet, theme)
        yield style(
            sheet.name,
            "paragraph",
            _paragraph(sheet, look, theme),
            face(look, theme, sheet.look in _HEADINGS),
            parent=sheet.parent,
            next=sheet.next,
        )


def _look(sheet: Sheet, theme: Theme) -> TextStyle:
    """The theme's style with what the sheet changes."""
    look = theme.style(sheet.look)
    return look._replace(
        before=look.before if sheet.before is None else sheet.before,
        after=look.after if sheet.after is None else sheet.after,
        leading=sheet.leading or look.leading,
        keep_with_next=look.keep_with_next or sheet.keep_with_next,
    )


def _paragraph(sheet: Sheet, look: TextStyle, theme: Theme) -> "Element":
    """The ``w:pPr`` of a style, in the order of Word's schema."""
    place = indents(sheet.place, theme)
    borders, ground = frame(sheet.frame, theme, sheet.tone)
    return element(
        "pPr",
        element("keepNext") if look.keep_with_next else None,
        element("keepLines") if look.keep_together else None,
        element("widowControl"),
        _numbering(sheet.numbering),
        borders,
        ground,
        _right_edge(theme) if sheet.name in _RUNNING else tabs(sheet.place, theme),
        _spacing(look, look.before, look.after),
        place.element(),
        element("jc", val=sheet.side) if sheet.side else None,
        element("outlineLvl", val=sheet.outline) if sheet.outline is not None else None,
    )


def _numbering(numbering: int | None) -> "Element | None":
    return element("numPr", element("numId", val=numbering)) if numbering else None


def _right_edge(theme: Theme) -> "Element":
    """The stop at the block's right edge, for what the running matter says there."""
    return element("tabs", element("tab", val="right", pos=twips_mm(theme.block_mm)))


def _spacing(look: TextStyle, before: float, after: float) -> "Element":
    """Space and leading. "At least" lets a fallback font's taller glyphs show whole; where the
    leading is tighter than the font's own line, only "exact" can hold it."""
    rule = "atLeast" if look.leading >= look.size * _FONT_LINE else "exact"
    return element(
        "spacing",
        before=twips(before),
        after=twips(after),
        line=twips(look.leading),
        lineRule=rule,
    )
