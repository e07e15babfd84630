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
        (["A 10-", "year plan."], "A 10-year plan."),
        (["From M–", "30 on."], "From M–30 on."),
        (["In 2019 –", "30 of them."], "In 2019 – 30 of them."),
        (["The analyst-in-", "charge came."], "The analyst-in-charge came."),
        (["Some thirty-", "one years."], "Some thirty-one years."),
        (
            ["It is any-", "where in the market, where any came."],
            "It is anywhere in the market, where any came.",
        ),
        (["soft\u00ad", "ware"], "software"),
        (["One —", "two"], "One — two"),
        (["See https://a.example/", "b"], "See https://a.example/b"),
        (["ﬁve ﬂags", "fly"], "five flags fly"),
    ],
)
def test_the_document_s_own_words_decide(lines: list[str], whole: str) -> None:
    assert joined(lines, Words([*TEXT, *lines])) == whole


RAGGED = ["The privacy of all was kept by rules that were written then."] * 80


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["A privacy-", "preserving rule."], "A privacy-preserving rule."),
        (["It had some ef-", "fects then."], "It had some effects then."),
    ],
)
def test_a_document_that_parts_no_words_means_its_hyphens(lines: list[str], whole: str) -> None:
    assert joined(lines, Words([*RAGGED, *lines])) == whole


def test_one_word_that_is_parted_shows_that_words_are() -> None:
    lines = ["A privacy-", "preserving rule of govern-", "ment, a government."]
    whole = "A privacypreserving rule of government, a government."
    assert joined(lines, Words([*RAGGED, *lines])) == whole


LETTERS = st.text("aB-’ .é1", max_size=8)


@given(st.lists(LETTERS, max_size=8))
def test_words_are_counted_as_in_the_whole_text_without_halves(lines: list[str]) -> None:
    halves = re.compile(r"[^\W\d_]+-\n[^\W\d_]+")
    words = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
    text = halves.sub(" ", "\n".join(lines).lower())
    assert Words(lines).counts == Counter(words.findall(text))


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("A long -term plan.", "A long-term plan."),
        ("A long - term plan.", "A long-term plan."),
        ("A ferry -like plan.", "A ferry -like plan."),
        ("The plan - term by term.", "The plan - term by term."),
    ],
)
def test_a_hyphen_loses_a_space_where_the_document_writes_the_word_without(
    line: str, whole: str
) -> None:
    assert joined([line], Words([*TEXT, line])) == whole
