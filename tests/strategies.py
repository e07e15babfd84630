"""Documents of every shape, for properties that hold for any of them."""

from __future__ import annotations

from unicodedata import bidirectional

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Cell,
    Document,
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
    lines,
)
from tests.blocks import METADATA

texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["short words in a row", "word " * 30, "x" * 120, "https://a.org/b?c=d&e-f"]),
)
hrefs = st.sampled_from([None, None, "https://a.org/é?b=(c)", "mailto:a@b.org", "javascript:x()"])
tones = st.sampled_from(Tone)
runs = st.builds(Run, text=texts, strong=st.booleans(), emph=st.booleans(), href=hrefs)
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


blocks: SearchStrategy[Block] = st.one_of(
    st.builds(Heading, level=st.integers(1, 3), text=inlines),
    st.builds(Paragraph, text=inlines, role=st.sampled_from(TextRole)),
    st.builds(Labelled, label=texts, text=inlines),
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
    st.builds(Note, text=inlines),
    st.just(PageBreak()),
)

documents = st.lists(blocks, max_size=8).map(lambda many: Document(METADATA, tuple(many)))


def _turns(doc: Document) -> bool:
    return any(bidirectional(char) in ("R", "AL") for line in lines(doc) for char in line)


printable = documents.filter(lambda doc: not _turns(doc))
"""Documents that the PDF can set: nothing in them is written from right to left."""
