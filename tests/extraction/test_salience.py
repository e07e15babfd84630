"""What a claim is in its text: central to it or not, and announced by it or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction import clauses_in, extract
from briefgen.extraction.salience import ANNOUNCED, FIRST, saliences
from tests.extraction.outlines import outline


def announced(*sentences: str) -> list[float]:
    return [found.announces for found in saliences(clauses_in(outline(" ".join(sentences))))]


@pytest.mark.parametrize(
    "sentence",
    [
        "We propose a levy on sugar.",
        "This report finds that the levy works.",
        "In this paper, the authors examined the levy.",
        "Our audit recommends a levy.",
    ],
)
def test_a_text_that_says_what_it_has_to_offer_announces(sentence: str) -> None:
    assert announced("Sugar is cheap.", sentence) == [0, FIRST]


@pytest.mark.parametrize(
    "sentence",
    [
        "We are poor.",
        "The ministry proposed a levy.",
        "This study of sugar is old.",
        "This levy provides little.",
        "The proposed levy hurts us.",
    ],
)
def test_speaking_of_itself_or_announcing_alone_is_not_enough(sentence: str) -> None:
    assert announced(sentence) == [0]


def test_only_the_first_announcement_counts_in_full() -> None:
    assert announced("We propose a levy.", "We show its cost.") == [FIRST, ANNOUNCED]


def test_what_is_announced_ranks_before_what_is_not() -> None:
    claims = extract(outline("Sugar is cheap. This report finds that the levy on sugar works."))
    assert max(claims, key=lambda claim: claim.score).span.text.startswith("This report")


def test_a_claim_is_more_central_the_more_of_the_texts_words_it_holds() -> None:
    text = outline("The levy on sugar works. Sugar harms. Birds sang. The levy on sugar stays.")
    central = [found.central for found in saliences(clauses_in(text))]
    assert central == [0.75, 0.375, 0.125, 0.75]


@given(st.lists(st.sampled_from(["We propose sugar.", "Sugar harms.", "It rains here."])))
def test_both_lie_between_nought_and_one(sentences: list[str]) -> None:
    clauses = clauses_in(outline(*sentences))
    found = saliences(clauses)
    assert len(found) == len(clauses)
    assert all(0 <= value <= 1 for salience in found for value in salience)
