"""What other texts say too is wanted more, and of those that say one thing only the best."""

import pytest

from briefgen.comparison.linking.hearing import Beside, hear
from briefgen.finding import Comparison, Heard
from tests.making import claim, text


def claims(*said):
    """A claim for each source's letter and score."""
    words = "The scheme has met its aim."
    return [claim(text(letter, words), words, score=score) for letter, score in said]


def test_a_claim_that_nothing_was_set_beside_keeps_its_score():
    assert hear(claims(("A", 0.5), ("B", 0.5)), []) == (Heard(0.0, 0.0), Heard(0.0, 0.0))


def test_a_text_that_surely_says_the_same_adds_its_share_and_the_lesser_of_two_is_lowered():
    assert hear(claims(("A", 0.5), ("B", 0.6)), [Beside(0, 1, 10.0)]) == (
        Heard(0.12, 0.25),
        Heard(0.12, 0.0),
    )


def test_a_likeness_too_weak_for_a_repetition_still_adds_a_little():
    first, second = hear(claims(("A", 0.5), ("B", 0.6)), [Beside(0, 1, -2.5)])
    assert first == second == Heard(0.06, 0.0)


def test_two_claims_of_one_other_text_count_once():
    said = claims(("A", 0.5), ("B", 0.4), ("B", 0.3))
    assert hear(said, [Beside(0, 1, 10.0), Beside(0, 2, 10.0)])[0] == Heard(0.12, 0.0)


def test_no_more_than_two_other_texts_count():
    said = claims(*((letter, 0.5) for letter in "ABCDE"))
    pairs = [Beside(0, other, 10.0) for other in range(1, 5)]
    assert hear(said, pairs)[0].echoed == pytest.approx(0.24)


def test_what_repeats_only_a_repetition_is_not_lowered():
    said = claims(("A", 0.9), ("B", 0.5), ("C", 0.3))
    pairs = [Beside(0, 1, 10.0), Beside(1, 2, 10.0)]
    assert [other.repeated for other in hear(said, pairs)] == [0.0, 0.25, 0.0]


def test_the_score_for_a_brief_stays_within_0_and_1():
    said = tuple(claims(("A", 0.95), ("B", 0.1)))
    comparison = Comparison(said, (), (), (), hear(said, [Beside(0, 1, 10.0)]))
    assert [comparison.score(n) for n in (0, 1)] == [1.0, 0.0]
    assert Comparison(said, (), (), ()).score(0) == 0.95
