"""Whatever a document holds, its DOCX says the same and has no fault."""

from __future__ import annotations

from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.document import (
    BulletList,
    Callout,
    Cell,
    Document,
    Heading,
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
from briefgen.spoken import lines
from briefgen.theme import Density, PageSize, Theme
from briefgen.writers.docx import write
from tests.blocks import document
from tests.strategies import figures
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import read_lines

letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
words = st.text(letters, min_size=1, max_size=8).filter(str.strip)
addresses = st.sampled_from(
    ["https://example.org/a b", "http://[", "mailto:a@b.org", "javascript:x", "https://é.fr/%zz#?"]
) | words.map("https://".__add__)
ids = st.sampled_from(["", "A01", "a01", "source-A", "é 9", "standing-1"])
targets = st.sampled_from(["#source-A", "#B"])
# Of a NamedTuple itself, fields that have a default would be drawn too.
runs = st.builds(
    partial(Run), words, st.booleans(), st.booleans(), st.none() | addresses | targets, ids
)
inlines = st.lists(runs, min_size=1, max_size=3).map(tuple)
several = st.lists(inlines, min_size=1, max_size=3).map(tuple)
tones = st.sampled_from(Tone)
cell_lines = st.lists(st.tuples(inlines, st.just("") | words), max_size=3).map(tuple)
cells = st.lists(st.builds(Cell, words, cell_lines, tones), min_size=1, max_size=6).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 4))
    row = st.lists(inlines, min_size=columns, max_size=columns).map(tuple)
    rows = draw(st.lists(row, max_size=3).map(tuple))
    widths = (100 - 10 * (columns - 1), *[10] * (columns - 1))
    status = draw(st.none() | st.integers(0, columns - 1))
    colours = draw(st.lists(tones, min_size=len(rows), max_size=len(rows)).map(tuple))
    number = draw(st.integers(1, 99))
    return Table(number, draw(inlines), draw(row), rows, widths, status, colours)


blocks = st.one_of(
    st.builds(Heading, st.integers(1, 3), inlines),
    st.builds(Paragraph, inlines, st.sampled_from(TextRole), ids),
    st.builds(partial(Labelled), words, inlines),
    st.builds(BulletList, several),
    st.builds(OrderedList, several, st.integers(0, 99)),
    st.builds(Quote, inlines),
    st.builds(Callout, words, several, tones),
    st.builds(Panel, st.sampled_from(PanelKind), cells),
    tables(),
    figures(),
    st.builds(Note, inlines),
    st.just(PageBreak()),
)
documents = st.lists(blocks, max_size=6).map(lambda made: document(*made))
themes = st.builds(partial(Theme), st.sampled_from(PageSize), st.sampled_from(Density))


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents, themes)
def test_any_document_is_written_and_reads_the_same(made: Document, theme: Theme) -> None:
    data = write(made, theme, None, {"A01": "approve", "standing-1": "<this>"}).data
    assert lint(data) == []
    assert read_lines(data) == [line.strip() for line in lines(made)]
