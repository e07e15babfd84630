"""A subject's own words."""

from briefgen.comparison.topics.usual import is_own


def test_a_word_that_any_text_uses_needs_many_claims_to_be_a_subjects_own():
    assert [is_own("war", held, 100) for held in (10, 20)] == [False, True]


def test_a_rare_word_is_a_subjects_own_at_once():
    assert is_own("pharmacist", 2, 100)


def test_of_many_claims_a_few_do_not_make_a_word_the_subjects_own():
    assert not is_own("pharmacist", 2, 1000)
