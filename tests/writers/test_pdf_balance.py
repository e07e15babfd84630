"""How pages end: full enough, nothing stranded, and what is laid out once is not laid out again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document import Block
from briefgen.theme import Profile, Theme
from briefgen.theme.reading import themed
from briefgen.writers import measure
from briefgen.writers.pdf import blocks, pages, write
from briefgen.writers.pdf.pages import Pages, compose
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import Structure
from tests.blocks import bullets, callout, document, fine, h2, h3, labelled, note, p, quote, table

THEMES = (Theme(), themed({}, Profile.ACCESSIBLE))
HEIGHT = 700.0

texts = st.integers(2, 150).map(lambda n: "word and " * n)
short = st.integers(2, 40).map(lambda n: "word and " * n)
running: st.SearchStrategy[Block] = st.one_of(
    texts.map(p),
    texts.map(quote),
    texts.map(fine),
    st.builds(labelled, st.just("Both texts"), texts),
    st.builds(lambda text: callout("Bottom line", text), texts),
    st.builds(bullets, texts, texts),
)
"""What can be parted between lines."""
heads: st.SearchStrategy[Block] = st.sampled_from([h2("Findings"), h3("Responses")])
rows = st.lists(st.tuples(short, short), min_size=2, max_size=12)
tables: st.SearchStrategy[Block] = rows.map(lambda r: table("A caption", ("One", "Two"), *r))


def laid(content: list[Block], theme: Theme) -> Pages:
    sheet, structure = StyleSheet(theme), Structure()
    made = (piece for block in content for piece in blocks.pieces(block, sheet, structure))
    return compose(made, HEIGHT)


def fills(made: Pages) -> list[float]:
    """How far down each page something stands, as a share of its height."""
    return [max(thing.top + thing.flow.height for thing in page) / HEIGHT for page in made.pages]


@given(st.lists(st.one_of(running, running, heads), min_size=1, max_size=25))
@settings(derandomize=True, deadline=None, max_examples=60)
@pytest.mark.parametrize("theme", THEMES)
def test_a_page_of_running_text_is_three_quarters_full(theme: Theme, content: list[Block]) -> None:
    made = laid([*content, p("the end")], theme)
    assert all(fill >= pages.FULL for fill in fills(made)[:-1])
    assert max(fills(made)) <= 1 + 1e-6


@given(st.lists(st.one_of(running, heads, tables, short.map(note)), min_size=1, max_size=20))
@settings(derandomize=True, deadline=None, max_examples=40)
def test_no_page_ends_with_a_head_and_no_row_is_parted(content: list[Block]) -> None:
    made = laid([*content, p("the end")], Theme())
    for page in made.pages[:-1]:
        assert not page[-1].piece.keep_next
    drawn = [thing.flow for page in made.pages for thing in page]
    whole = sum(len(block.rows) for block in content if hasattr(block, "rows"))
    assert sum(len(flow.rows) for flow in drawn if hasattr(flow, "rows")) == whole


@pytest.mark.parametrize("theme", THEMES)
def test_a_long_callout_is_parted_rather_than_leave_a_page_half_empty(theme: Theme) -> None:
    made = laid([p("word and " * 200), callout("Note", "word and " * 300), p("end")], theme)
    first, *_ = fills(made)
    assert first >= pages.FULL


def test_a_heading_is_never_parted() -> None:
    head = h2("a heading of many words that goes on and on " * 20)
    made = laid([p("word and " * 270), head], Theme())
    assert [len(page) for page in made.pages] == [1, 1]


def test_what_was_measured_is_not_laid_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = document(h2("A head"), p("word and " * 90), labelled("Both", "more"))
    calls: list[Block] = []
    made = blocks.pieces

    def counted(block: Block, *rest: object) -> object:
        calls.append(block)
        return made(block, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(blocks, "pieces", counted)
    alone = write(doc, Theme())
    assert len(calls) == 3
    extent = measure(doc, Theme())
    after = write(doc, Theme())
    assert len(calls) == 6
    assert (after.data, extent.pages, extent.breaks) == (alone.data, after.pages, after.breaks)
    assert write(doc, Theme()).data == alone.data, "drawing uses up what was measured"
    measure(doc, Theme())
    other = themed({"rail_mm": 30})
    assert write(doc, other).data != alone.data, "another theme is another layout"
