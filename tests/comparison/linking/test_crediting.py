"""What claims put something down to."""

import pytest

from briefgen.comparison.linking.crediting import causes, credit_otherwise


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Riders stayed away because of the fare.", {"far"}),
        ("The board puts the fall down to dearer fuel, not to the fare.", {"dearer", "fuel"}),
        ("Mild winters explain half of it.", {"mild", "winter"}),
        ("It was late, but the new bridge did most of that.", {"new", "bridg"}),
        ("It was late because of frost, and not because of the crews.", {"frost"}),
    ],
)
def test_what_stands_behind_or_before_words_of_cause_is_the_cause(words, found):
    assert causes(words).named == found


@pytest.mark.parametrize(
    "words",
    [
        "The ferry is due to open in May.",
        "The board, to its credit, published them.",
        "Ferries account for one crossing in nine.",
        "Nothing in the log points to fraud.",
        "The crews dispute that the fare did it.",
        "It was built in May.",
    ],
)
def test_what_only_looks_like_a_cause_is_none(words):
    assert causes(words).named == frozenset()


def test_two_claims_credit_other_causes_where_these_share_no_word():
    fare, fuel = "It fell because of the fare.", "Dearer fuel explains the fall."
    assert credit_otherwise(fare, fuel)
    assert not credit_otherwise(fare, "The fare is to blame.")
    assert not credit_otherwise(fare, "It fell.")


def test_who_denies_that_something_is_a_cause_credits_otherwise_than_who_speaks_of_it():
    denied = "It was not the rock that did it."
    assert causes(denied).denied == {"rock"}
    assert causes("The crews dispute that the fare did it.").denied == {"far"}
    assert credit_otherwise(denied, "It came late, chiefly for blasting rock.")
    assert credit_otherwise("Blame the rock for it.", denied)
    assert not credit_otherwise(denied, "The rock did not do it, and was not to blame.")
    assert not credit_otherwise(denied, "It came late.")
    assert not credit_otherwise("No tram stood because of frost.", "No trains stood for frost.")
