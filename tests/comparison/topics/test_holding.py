"""Where words stand in claims."""

from briefgen.comparison.phrasing.nouns import words_of
from briefgen.comparison.topics.holding import LABEL, Holds


def held(*claims, label=""):
    found = Holds()
    for number, claim in enumerate(claims):
        found.note(words_of(claim, 0, len(claim)), number, labelled=False)
    found.note(words_of(label, 0, len(label)), len(claims) - 1, labelled=True)
    return found


def test_a_word_is_held_by_its_stem_with_all_its_places_in_each_claim():
    found = held("Ferry after ferry sails", "No ship", "The ferries")
    assert list(found.together(["ferry"])) == [(0, [[0, 2]]), (2, [[1]])]


def test_words_that_one_claim_holds_are_found_together_with_the_places_of_each():
    found = held("The ferry fare", "Ferries sail", "A fare for ferries and no fare")
    assert list(found.together(["far", "ferry"])) == [(0, [[2], [1]]), (2, [[1, 6], [3]])]
    assert list(found.together(["far", "sail"])) == []


def test_a_claim_that_holds_a_word_twice_counts_once():
    assert held("Ferry after ferry sails", "The ferries").count("ferry") == 2


def test_a_word_of_the_label_stands_before_all_others():
    assert next(held("The ferry sails", label="Ferries").together(["ferry"])) == (
        0,
        [[1, LABEL]],
    )


def test_a_word_in_capitals_is_held_as_it_is_written_too():
    assert held("Two HEAs report", "The HEA", "The heads").claims("HEA") == {0, 1}


def test_what_no_claim_holds_has_no_places():
    found = held("A ferry")
    assert (found.claims("bus"), found.count("bus")) == (set(), 0)
    assert list(found.together(["bus"])) == list(found.together(["ferry", "bus"])) == []
