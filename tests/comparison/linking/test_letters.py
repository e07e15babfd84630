"""Likeness by letters."""

import pytest

from briefgen.comparison.linking.letters import cosine, dot, grams, unit


def test_case_and_punctuation_do_not_count():
    assert grams("Ports, (new)") == grams("ports NEW")


def test_a_text_is_wholly_like_itself_and_unlike_one_of_other_letters():
    assert cosine(grams("harbour dues"), grams("harbour dues")) == pytest.approx(1)
    assert cosine(grams("harbour dues"), grams("school")) == 0


def test_the_order_of_two_vectors_does_not_matter():
    one, other = grams("harbour dues"), grams("harbour")
    assert dot(one, other) == pytest.approx(dot(other, one))


def test_an_empty_vector_stays_empty_and_is_like_nothing():
    assert unit({}) == {}
    assert cosine({}, {"port": 1.0}) == 0
