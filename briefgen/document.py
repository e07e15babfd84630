"""The block tree that both writers draw: what is on the page, not how it looks.

A ``Document`` is made by ``markup.parse`` and read by the writers; it knows nothing of claims.
Inline content is a flat tuple of ``Run``; the union ``Block`` is closed, so a ``match`` over it
ends in ``assert_never`` and the type checker names what a writer forgot.
"""

from enum import StrEnum
from typing import NamedTuple

from briefgen.figure import Figure as Figure


class Run(NamedTuple):
    """A stretch of text in one style."""

    text: str
    strong: bool = False
    emph: bool = False
    href: str | None = None
    """An address (http, https or mailto), "#" and the id of a paragraph here, or None."""
    id: str = ""
    """What these words are in the build's record: "A03" for a quotation of that claim, "standing-2"
    for what its second topic was rated; or ""."""
    note: "Inline" = ()
    """What a footnote says whose mark follows these words, where an output has footnotes; links in
    it lead to paragraphs here."""


Inline = tuple[Run, ...]


def plain(inline: Inline) -> str:
    """The text of ``inline`` without its styles."""
    return "".join([run.text for run in inline])


class Tone(StrEnum):
    """What a border or tint stands for; never carried by colour alone."""

    NEUTRAL = "neutral"
    PROGRESS = "progress"
    """Solid line, teal."""
    CONTESTED = "contested"
    """Dashed line, ochre."""
    SHORTFALL = "shortfall"
    """Dotted line, brick."""
    SIGNED = "signed"
    """A source with a byline: a box with a solid line."""
    UNSIGNED = "unsigned"
    """A source without one: a box with a dashed line."""
    WARNING = "warning"
    """A callout that warns: dashed bar."""


class TextRole(StrEnum):
    """The part a paragraph plays; each is one named style in both outputs."""

    BODY = "body"
    STANDFIRST = "standfirst"
    STRIP = "strip"
    """The line of dates and counts under the standfirst."""
    FINE = "fine"
    """Small grey print: sources and method."""


class Heading(NamedTuple):
    """``level`` 1 is the title (Word's Title), 2 a section (Heading 1), 3 below it (Heading 2)."""

    level: int
    text: Inline


class Paragraph(NamedTuple):
    """Running text in the style of its role."""

    text: Inline
    role: TextRole = TextRole.BODY
    id: str = ""
    """What links lead to it by, or ""."""


class Labelled(NamedTuple):
    """A label in the rail ("Both texts") and its text in the column, read label first."""

    label: str
    text: Inline
    id: str = ""
    """What links lead to it by, or ""."""


class BulletList(NamedTuple):
    """Items of one paragraph each, none before another by its place."""

    items: tuple[Inline, ...]


class OrderedList(NamedTuple):
    """Items of one paragraph each, numbered."""

    items: tuple[Inline, ...]
    start: int = 1
    """The number of the first."""


class _Words(NamedTuple):
    text: Inline

    def __eq__(self, other: object) -> bool:
        # The same words in another kind of block are another block.
        return type(self) is type(other) and self[:] == other[:]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:])


class Quote(_Words):
    """A quotation set off from the text."""

    __slots__ = ()


class Callout(NamedTuple):
    """A box with a bar at its left; its label stands in the rail."""

    label: str
    paragraphs: tuple[Inline, ...]
    tone: Tone = Tone.NEUTRAL
    """NEUTRAL: solid navy bar on the panel tint; WARNING: dashed ochre bar on its tint."""


class Cell(NamedTuple):
    """One part of a panel."""

    title: str
    lines: tuple[tuple[Inline, str], ...]
    """Each line's text and what stands at its right edge ("A B"), or ""."""
    tone: Tone


class PanelKind(StrEnum):
    """How a panel's cells are framed."""

    GLANCE = "glance"
    """Cells side by side on their tint, a 3 pt rule above each in the tone's line style."""
    BOXES = "boxes"
    """Boxes with a 1.25 pt frame, solid or dashed by tone, two to a row."""


class Panel(NamedTuple):
    """Cells that are seen together, and read one after another."""

    kind: PanelKind
    cells: tuple[Cell, ...]


class Table(NamedTuple):
    """A real table: one header row, no merged or empty cells."""

    number: int
    """Counted through the document from 1."""
    caption: Inline
    header: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]
    widths: tuple[int, ...]
    """Percent of the block's width; adds up to 100."""
    status: int | None = None
    """The column whose cells carry the row's tone as a left border, or None."""
    tones: tuple[Tone, ...] = ()
    """One a row when ``status`` is given."""


class Note(_Words):
    """Small print that belongs to what stands before it: a table's rule, a caveat."""

    __slots__ = ()


class PageBreak(NamedTuple):
    """A new page starts here."""

    def __bool__(self) -> bool:
        # It has no fields, and is a block all the same.
        return True


Block = (
    Heading
    | Paragraph
    | Labelled
    | BulletList
    | OrderedList
    | Quote
    | Callout
    | Panel
    | Table
    | Figure
    | Note
    | PageBreak
)


class Metadata(NamedTuple):
    """What stands around the blocks: masthead, running matter, the file's properties."""

    title: str
    short_title: str
    """For the running header."""
    kind: str
    """"POLICY BRIEF", at the left of the masthead."""
    purpose: str
    """"For information", beside it."""
    issuer: str
    """At the right of the masthead; may be empty."""
    marking: str
    """Handling marking, at the foot of each page; may be empty."""
    author: str
    subject: str
    keywords: str
    version: str
    """At the left of the footer: "Version 1.0 · Sources describe the position to mid-2025"."""
    language: str
    """BCP 47: "en-GB"."""
    created: str
    """ISO 8601 day that the files' properties carry; never the clock."""
    build_id: str
    """Ties the files of one build together."""
    notice: str = ""
    """At the head of each page: "DRAFT · Embargoed until … · Official"; the marking if empty."""

    @property
    def head(self) -> str:
        """What stands above masthead and running header."""
        return self.notice or self.marking


class Document(NamedTuple):
    """What a writer writes: one block below the other, and what stands around them."""

    metadata: Metadata
    blocks: tuple[Block, ...]


def anchors(document: Document) -> tuple[str, ...]:
    """The ids that links within ``document`` may lead to, in its order."""
    named = (block.id for block in document.blocks if isinstance(block, Paragraph | Labelled))
    return tuple(filter(None, named))
