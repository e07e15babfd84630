"""Short forms and what they stand for."""

from briefgen.comparison.topics.abbreviations import expansions
from tests.making import text


def test_a_short_form_is_explained_by_the_words_before_it_function_words_aside():
    found = expansions([text("A", "It left the Central Bank of Norland (CBN) in debt.")])
    assert found == {"cbn": "Central Bank of Norland"}


def test_the_plural_of_a_short_form_stands_for_the_same():
    assert expansions([text("A", "Electric vehicles (EVs) sell.")]) == {"evs": "Electric vehicles"}


def test_a_bracket_that_abbreviates_nothing_before_it_explains_nothing():
    assert expansions([text("A", "The minister (Lab) said it rose (UK).")]) == {}
