"""Documents of every shape, for properties that hold for any of them."""

from __future__ import annotations

from functools import partial
from unicodedata import bidirectional

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

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
from briefgen.figure import NOTHING, FigureKind, Form, Key, fault
from briefgen.spoken import lines
from tests.blocks import METADATA

texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["short words in a row", "word " * 30, "x" * 120, "https://a.org/b?c=d&e-f"]),
)
hrefs = st.sampled_from([None, None, "https://a.org/é?b=(c)", "mailto:a@b.org", "javascript:x()"])
tones = st.sampled_from(Tone)
# Of a NamedTuple itself, fields that have a default would be drawn too.
runs = st.builds(partial(Run), text=texts, strong=st.booleans(), emph=st.booleans(), href=hrefs)
inlines: SearchStrategy[Inline] = st.lists(runs, max_size=4).map(tuple)
items = st.lists(inlines, min_size=1, max_size=4).map(tuple)
cells = st.builds(
    Cell,
    title=texts,
    lines=st.lists(
        st.tuples(inlines, st.sampled_from(["", "A", "A B", "long " * 20])), max_size=4
    ).map(tuple),
    tone=tones,
)


@st.composite
def tables(draw: DrawFn) -> Table:
    """A table of one to five columns, with a status column or without."""
    count = draw(st.integers(1, 5))
    rows = draw(st.lists(st.tuples(*[inlines] * count), min_size=1, max_size=6))
    status = draw(st.none() | st.integers(0, count - 1))
    return Table(
        number=draw(st.integers(1, 12)),
        caption=draw(inlines),
        header=draw(st.tuples(*[inlines] * count)),
        rows=tuple(rows),
        widths=(100 - 10 * (count - 1), *[10] * (count - 1)),
        status=status,
        tones=() if status is None else tuple(draw(tones) for _ in rows),
    )


shown = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
labels = st.text(shown, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)
numbers = st.integers(-3000, 3000).map("{:,}".format) | st.floats(0, 9).map("{:.2f}".format)
keys = st.tuples(
    st.builds(Key, st.sampled_from(Form), labels, st.just(("A", "AB"))),
    st.builds(Key, st.sampled_from(Form), labels, st.just(("B",))),
)


@st.composite
def figures(draw: DrawFn) -> Figure:
    """A figure without fault, of any kind."""
    kind = draw(st.sampled_from(FigureKind))
    marks = kind is FigureKind.MARKS
    count = draw(st.integers(1, 3))
    letters = st.lists(st.sampled_from(["A", "B", "AB"]), max_size=12).map(" ".join)
    cell = letters.map(lambda words: words or NOTHING) | st.just("9 texts") if marks else numbers
    rows = draw(st.lists(st.tuples(labels, *[cell] * count), min_size=2, max_size=9))
    made = Figure(
        number=draw(st.integers(1, 12)),
        kind=kind,
        title=draw(labels),
        alt=draw(labels | st.just("word " * 30)),
        header=draw(st.tuples(*[labels] * (count + 1))),
        rows=tuple(rows),
        source=draw(labels),
        tones=tuple(draw(tones) for _ in range(count)) if marks else (),
        keys=draw(keys) if marks else (),
        told_in=draw(st.integers(0, 1)),
    )
    assert fault(made) == ""
    return made


blocks: SearchStrategy[Block] = st.one_of(
    st.builds(Heading, level=st.integers(1, 3), text=inlines),
    st.builds(partial(Paragraph), text=inlines, role=st.sampled_from(TextRole)),
    st.builds(partial(Labelled), label=texts, text=inlines),
    st.builds(BulletList, items=items),
    st.builds(OrderedList, items=items, start=st.integers(1, 200)),
    st.builds(Quote, text=inlines),
    st.builds(Callout, label=texts, paragraphs=items, tone=tones),
    st.builds(
        Panel,
        kind=st.sampled_from(PanelKind),
        cells=st.lists(cells, min_size=1, max_size=7).map(tuple),
    ),
    tables(),
    figures(),
    st.builds(Note, text=inlines),
    st.just(PageBreak()),
)

documents = st.lists(blocks, max_size=8).map(lambda many: Document(METADATA, tuple(many)))


def _turns(doc: Document) -> bool:
    return any(bidirectional(char) in ("R", "AL") for line in lines(doc) for char in line)


printable = documents.filter(lambda doc: not _turns(doc))
"""Documents that the PDF can set: nothing in them is written from right to left."""
