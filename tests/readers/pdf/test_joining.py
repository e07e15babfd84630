"""Words that a line end parts are put together, and real hyphens kept."""

from __future__ import annotations

import pytest

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
