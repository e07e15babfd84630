"""Words that a line end parts are put together, and real hyphens kept."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.readers.pdf.joining import Words, joined

TEXT = [
    "The government met.",
    "It is a long-term plan for high prices of energy.",
    "A market came.",
]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["The govern-", "ment met."], "The government met."),
        (["A self-", "sufficient city."], "A self-sufficient city."),
        (["A long-", "term plan."], "A long-term plan."),
        (["Unheardof disin-", "tegration."], "Unheardof disintegration."),
        (["An energy-", "market plan."], "An energy-market plan."),
        (["The North-", "South line."], "The North-South line."),
        (["In 2019-", "20 it fell."], "In 2019-20 it fell."),
        (["soft\u00ad", "ware"], "software"),
        (["One —", "two"], "One — two"),
        (["See https://a.example/", "b"], "See https://a.example/b"),
        (["ﬁve ﬂags", "fly"], "five flags fly"),
    ],
)
def test_the_document_s_own_words_decide(lines: list[str], whole: str) -> None:
    assert joined(lines, Words([*TEXT, *lines])) == whole


LETTERS = st.text("aB-’ .é1", max_size=8)


@given(st.lists(LETTERS, max_size=8))
def test_words_are_counted_as_in_the_whole_text_without_halves(lines: list[str]) -> None:
    halves = re.compile(r"[^\W\d_]+-\n[^\W\d_]+")
    words = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
    text = halves.sub(" ", "\n".join(lines).lower())
    assert Words(lines).counts == Counter(words.findall(text))
