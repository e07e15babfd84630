"""A document that shows every style of a brief once, for a house to adapt."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

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
from briefgen.theme import Theme

TITLE = "A brief in the house’s styles"
_DAY = "1980-01-01"


def sample(theme: Theme) -> bytes:
    """The document as a DOCX: every block in its style, below them where a brief would go."""
    from briefgen.writers.docx import write

    return write(Document(_metadata(), _blocks()), theme).data


def our_styles(theme: Theme) -> bytes:
    """The part that holds our styles."""
    with ZipFile(BytesIO(sample(theme))) as archive:
        return archive.read("word/styles.xml")


def _metadata() -> Metadata:
    return Metadata(
        title=TITLE,
        short_title="Short title",
        kind="POLICY BRIEF",
        purpose="Purpose",
        issuer="Issuing body",
        marking="",
        author="briefgen",
        subject="",
        keywords="",
        version="Version",
        language="en-GB",
        created=_DAY,
        build_id="",
    )


def _blocks() -> tuple[Block, ...]:
    tones = (Tone.PROGRESS, Tone.CONTESTED, Tone.SHORTFALL)
    return (
        Heading(1, _run(TITLE)),
        Paragraph(_run("The standfirst says what the brief is on"), TextRole.STANDFIRST),
        Paragraph(_run("The strip has dates and counts"), TextRole.STRIP),
        Callout("Bottom line", (_run("A callout."), _run("Its second paragraph."))),
        Callout("Caution", (_run("A callout that warns."),), Tone.WARNING),
        Heading(2, _run("A section")),
        Labelled("Label", (Run("Run-in head. ", strong=True), Run("A finding beside its label."))),
        Heading(3, _run("A part of a section")),
        Paragraph((Run("Body text with "), Run("emphasis", emph=True), Run(" and "), _LINK)),
        BulletList((_run("An item"), _run("The last item"))),
        OrderedList((_run("A step"), _run("The last step"))),
        Quote(_run("A quotation.")),
        Panel(PanelKind.GLANCE, tuple(_cell(tone) for tone in tones)),
        Note(_run("A note to a panel or a table.")),
        Panel(PanelKind.BOXES, (_cell(Tone.SIGNED), _cell(Tone.UNSIGNED))),
        Table(
            number=1,
            caption=_run("A caption"),
            header=(_run("Topic"), _run("Standing")),
            rows=tuple((_run("A topic"), (Run(tone.capitalize(), strong=True),)) for tone in tones),
            widths=(70, 30),
            status=1,
            tones=tones,
        ),
        Figure(
            number=1,
            kind=FigureKind.MARKS,
            title="A message",
            alt="A topic with a mark under each standing",
            header=("Topic", *(tone.capitalize() for tone in tones)),
            rows=(("A topic", "A", "B", "2 texts"),),
            source="A note to a figure.",
            tones=tones,
            keys=(Key(Form.CIRCLE, "Signed", ("A",)), Key(Form.SQUARE, "Unsigned", ("B",))),
            told_in=1,
        ),
        Paragraph(_run("Small print: sources and method."), TextRole.FINE),
    )


_LINK = Run("a link", href="https://example.org/")


def _run(text: str) -> Inline:
    return (Run(text),)


def _cell(tone: Tone) -> Cell:
    return Cell(tone.capitalize(), ((_run("A line of a panel"), "A B"),), tone)
