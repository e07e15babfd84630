"""Whatever bytes or characters come, a text is a source or an error of ours."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.markup import MarkupError, parse
from briefgen.readers import reader
from briefgen.source import Source

PIECES = (
    *("The plan has cut costs.", "It may expand in 2030", "Results:", "By Ana Ruiz", "3 May 2031"),
    *(
        "# ",
        "## ",
        "- ",
        "* ",
        "1. ",
        "(a) ",
        "> ",
        "| ",
        " | ",
        "|---|",
        "```",
        "~~~",
        "---",
        "===",
    ),
    *("**", "*", "_", "`", "[x](y)", "![x](y)", "<b>", "<!--", "-->", "{{ x }}", "{% y %}", ":::"),
    *('::: item "L"', "::: panel glance", "::: cell good", "::: table", "::: note", "\\", "&amp;"),
    *("\n", "\n\n", "\r\n", "\r", "\t", "    ", "\f", "\u2028", "\u200b", "\u202e", "\ufeff"),
    *("e\u0301", "\u4e2d", "\U0001f600", "\ud7ff", "\ufffe", "Page 3 of 9", "http://a.b/c", "[1]"),
)
texts = st.one_of(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.text())
data = st.one_of(texts.map(str.encode), texts.map(lambda t: t.encode("utf-16")), st.binary())


@pytest.mark.parametrize("format", ["text", "markdown"])
@given(data=data)
def test_any_bytes_are_a_source_or_refused(format: str, data: bytes) -> None:
    with suppress(ReadError):
        check(reader(format)(data, Path("a.txt"), "A"))


def check(source: Source) -> None:
    """Assert what holds of every source."""
    places = [0, *(n for block in source.blocks for n in (block.start, block.end))]
    assert all(one <= two for one, two in pairwise([*places, len(source.text)]))
    assert "\0" not in source.text


@given(texts)
def test_any_markup_is_blocks_or_refused(text: str) -> None:
    with suppress(MarkupError):
        assert all(parse(text))
