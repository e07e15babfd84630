"""Which words stand between the quotation marks."""

import pytest

from briefgen.brief.quoting import Quoter, printable, quotable, typographic
from briefgen.claim import Quantity
from briefgen.source import Profile
from tests.making import claim, span, text


@pytest.mark.parametrize(
    ("source", "words", "quoted"),
    [
        ("It grew, but it cost more.", "but it cost more.", "it cost more"),
        ("While trade fell, jobs rose.", "While trade fell", "trade fell"),
        ("Jobs rose, while trade fell.", "while trade fell.", "trade fell"),
        (
            "While trade fell, jobs rose in part.",
            "While trade fell, jobs rose in part.",
            "While trade fell, jobs rose in part",
        ),
        ("However, some ports closed;", "However, some ports closed;", "some ports closed"),
        ("Some ports closed.", "Some ports closed.", "Some ports closed"),
    ],
)
def test_a_link_word_goes_only_when_the_clause_it_links_to_lies_outside(source, words, quoted):
    assert quotable(span(text("A", source), words)).text == quoted


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        ('the "old" way', "the ‘old’ way"),
        ("the “old”\n  way", "the ‘old’ way"),
        ("China's path", "China’s path"),
        ('("new")', "(‘new’)"),
    ],
)
def test_marks_inside_a_quotation_are_single_and_white_space_is_one(raw, printed):
    assert typographic(raw) == printed


def test_a_figure_without_references_says_so_and_one_with_references_does_not():
    figure = (Quantity("40%", 40, 40, "%"),)
    for cites, unsourced in ((False, True), (True, False)):
        source = text("A", "It met 40% of them.", Profile(cites_references=cites))
        one = claim(source, "It met 40% of them.", quantities=figure)
        assert Quoter({"A": "op-ed"}, {id(one): "A01"}).full(one).unsourced_figure is unsourced


def test_a_claim_of_more_than_forty_words_is_not_printed():
    long = "word " * 41 + "end."
    assert not printable(claim(text("A", long), long))
    assert printable(claim(text("A", "Short."), "Short."))
