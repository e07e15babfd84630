"""Whatever a file holds, it is a source or is refused in a line."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.readers.html import read
from briefgen.source import Source
from tests.fuzz.mutation import mutated
from tests.hostile.html import FILES

SMALL = [data for data in FILES.values() if len(data) < 4000]
TAGS = st.sampled_from(
    (
        *("p", "div", "b", "a href='/x'", "table", "tr", "td", "th", "ul", "ol", "li", "dl", "dt"),
        *("dd", "h1", "h2", "nav", "article", "br", "pre", "blockquote", "span hidden", "script"),
        *("style", "caption", "title", "template", "select", "header class='nav'", "a-b", "body"),
        *("sup", "a href='#1'", "figure", "figcaption", "html"),
    )
)
WORDS = st.text(max_size=12) | st.just("The plan met two of its five goals, the auditors found.")
MARKUP = st.lists(
    st.builds("<{}>".format, TAGS) | st.builds("</{}>".format, TAGS) | WORDS, max_size=30
).map("".join)


def whole(data: bytes) -> None:
    """Read ``data``, and check what holds for every source."""
    found: Source | None = None
    refused: ReadError | None = None
    try:
        found = read(data, Path("any.html"), "A")
    except ReadError as error:
        refused = error
    if found is None:
        assert refused
        assert "\n" not in str(refused)
        assert refused.__cause__ is None or isinstance(refused.__cause__, ValueError)
        return
    at = 0
    for block in found.blocks:
        assert at <= block.start < block.end
        at = block.end
    assert at <= len(found.text)


@given(MARKUP)
def test_tags_in_any_order_are_read(markup: str) -> None:
    whole(f"<html>{markup}".encode("utf-8", "replace"))


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    whole(data)


@given(st.sampled_from(SMALL), st.sampled_from(SMALL), st.randoms(use_true_random=False))
def test_a_damaged_page_is_read_or_refused(data: bytes, other: bytes, dice: random.Random) -> None:
    whole(mutated(data, other, dice))
