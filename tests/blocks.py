"""Short constructors for documents in tests: ``h2("Findings")``, ``p("a ", strong("b"))``."""

from __future__ import annotations

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Cell,
    Document,
    Figure,
    Heading,
    Inline,
    Labelled,
    Metadata,
    Note,
    OrderedList,
    PageBreak,
    Panel,
    PanelKind,
    Paragraph,
    Quote,
    Run,
    Table,
    TextRole,
    Tone,
)
from briefgen.figure import FigureKind, Form, Key

Part = str | Run
"""A piece of inline content; a bare string is a run without style."""

METADATA = Metadata(
    title="Ferries: punctual in summer, short of crews in winter",
    short_title="Ferries",
    kind="POLICY BRIEF",
    purpose="For information",
    issuer="Harbour Office",
    marking="",
    author="Harbour Office",
    subject="Two texts on ferries",
    keywords="ferries; crews",
    version="Version 1.0 · Sources describe the position to mid-2024",
    language="en-GB",
    created="2024-09-30",
    build_id="b0a7",
)


def strong(text: str) -> Run:
    return Run(text, strong=True)


def emph(text: str) -> Run:
    return Run(text, emph=True)


def link(text: str, href: str) -> Run:
    return Run(text, href=href)


def inline(*parts: Part) -> Inline:
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def item(content: Part | Inline) -> Inline:
    """An item or cell given as a string, a run, or several runs."""
    return inline(content) if isinstance(content, str | Run) else content


def h1(*parts: Part) -> Heading:
    return Heading(1, inline(*parts))


def h2(*parts: Part) -> Heading:
    return Heading(2, inline(*parts))


def h3(*parts: Part) -> Heading:
    return Heading(3, inline(*parts))


def p(*parts: Part) -> Paragraph:
    return Paragraph(inline(*parts))


def standfirst(*parts: Part) -> Paragraph:
    return Paragraph(inline(*parts), TextRole.STANDFIRST)


def strip(*parts: Part) -> Paragraph:
    return Paragraph(inline(*parts), TextRole.STRIP)


def fine(*parts: Part) -> Paragraph:
    return Paragraph(inline(*parts), TextRole.FINE)


def labelled(label: str, *parts: Part) -> Labelled:
    return Labelled(label, inline(*parts))


def bullets(*items: Part | Inline) -> BulletList:
    return BulletList(tuple(item(content) for content in items))


def numbered(*items: Part | Inline, start: int = 1) -> OrderedList:
    return OrderedList(tuple(item(content) for content in items), start)


def quote(*parts: Part) -> Quote:
    return Quote(inline(*parts))


def callout(label: str, *paragraphs: Part | Inline, tone: Tone = Tone.NEUTRAL) -> Callout:
    return Callout(label, tuple(item(content) for content in paragraphs), tone)


def cell(title: str, *lines: str | tuple[Part | Inline, str], tone: Tone = Tone.NEUTRAL) -> Cell:
    """A part of a panel; a line is its text, or its text and what stands at the right."""
    pairs = [(line, "") if isinstance(line, str) else line for line in lines]
    return Cell(title, tuple((item(text), right) for text, right in pairs), tone)


def glance(*cells: Cell) -> Panel:
    return Panel(PanelKind.GLANCE, cells)


def boxes(*cells: Cell) -> Panel:
    return Panel(PanelKind.BOXES, cells)


def table(
    caption: str,
    header: tuple[str, ...],
    *rows: tuple[Part | Inline, ...],
    number: int = 1,
    widths: tuple[int, ...] | None = None,
    status: int | None = None,
    tones: tuple[Tone, ...] = (),
) -> Table:
    """A table; columns are of equal width when ``widths`` is not given."""
    even = [100 // len(header)] * len(header)
    even[0] += 100 - sum(even)
    return Table(
        number,
        inline(caption),
        tuple(inline(head) for head in header),
        tuple(tuple(item(content) for content in row) for row in rows),
        widths or tuple(even),
        status,
        tones,
    )


def marks(*rows: tuple[str, ...], told_in: int = 0, number: int = 1) -> Figure:
    """A figure of marks in three columns: A and C are signed, B is not."""
    return Figure(
        number,
        FigureKind.MARKS,
        "Who says what stands where",
        "Which texts report what",
        ("Line", "Short", "Contested", "Kept"),
        rows,
        "Counted from the texts.",
        (Tone.SHORTFALL, Tone.CONTESTED, Tone.PROGRESS),
        (Key(Form.CIRCLE, "Signed", ("A", "C")), Key(Form.SQUARE, "Unsigned", ("B",))),
        told_in,
    )


def chart(
    kind: FigureKind, header: tuple[str, ...], *rows: tuple[str, ...], number: int = 1
) -> Figure:
    """A chart of numbers."""
    alt = f"A {kind} chart of ferries"
    return Figure(number, kind, "Ferries ran", alt, header, rows, "Source: log (A), table 1.")


def note(*parts: Part) -> Note:
    return Note(inline(*parts))


def page_break() -> PageBreak:
    return PageBreak()


def document(*blocks: Block, **metadata: str) -> Document:
    """A document of ``blocks``; fields of its metadata may be given by name."""
    return Document(METADATA._replace(**metadata), blocks)


EVERY_BLOCK = document(
    h1("Ferries: punctual in summer, short of crews in winter"),
    standfirst("What two texts say about the island line to mid-2024"),
    strip("Prepared 30 September 2024 | 2 texts, 1 with references | 3 minutes"),
    callout(
        "Bottom line",
        "The log says ferries “kept time”.",
        inline("Treat it as a ", strong("claim")),
    ),
    h2("Key messages"),
    labelled("Both texts", strong("Punctuality. "), "Ferries are described as on time."),
    h3("How they run"),
    p(
        "An ",
        emph("ordinary"),
        " paragraph with ",
        link("a link", "https://example.org/a?b=1&c=2"),
        ".",
    ),
    bullets("crews", inline("quays ", strong("and"), " cranes"), "fares"),
    numbered("first", "second", start=4),
    quote(Run("We ran as often as the tide let us.", href="#source-A", id="A01")),
    h2("At a glance"),
    glance(
        cell("Kept: 2", ("Summer line", "A B"), ("Night line", "A"), tone=Tone.PROGRESS),
        cell("Contested: 1", ("Fares", "A B"), tone=Tone.CONTESTED),
        cell("Short: 1", ("Winter crews", "B"), tone=Tone.SHORTFALL),
    ),
    boxes(
        cell("A. Signed log", "Jo Quay, “The line”, 9 May 2024.", tone=Tone.SIGNED),
        cell("B. Unsigned post", "Author: none stated.", tone=Tone.UNSIGNED),
    ),
    table(
        "Of 3 lines named, one is short of crews",
        ("Line", "Standing", "Log (A)", "Post (B)"),
        ("Summer", "Kept", "“on time”", "“punctual”"),
        ("Fares", "Contested", "“dearer”", "“fair”"),
        ("Winter", "Short", "Not mentioned", "“no crews”"),
        widths=(22, 16, 31, 31),
        status=1,
        tones=(Tone.PROGRESS, Tone.CONTESTED, Tone.SHORTFALL),
    ),
    note("Kept = a text says so and none says otherwise."),
    marks(("Summer", "–", "A", "B, C"), ("Winter", "A B C", "–", "–"), told_in=1),
    chart(FigureKind.BAR, ("Line", "Trips"), ("Summer", "1,204"), ("Winter", "310"), number=2),
    page_break(),
    callout("Single source", "Only the post speaks of winter.", tone=Tone.WARNING),
    Paragraph(inline("A: log.txt, sha256 2017…"), TextRole.FINE, "source-A"),
)
"""One of everything."""
