"""Whether two claims in like words can say the same."""

from briefgen.claim import Quantity, Role
from briefgen.comparison.relating.asserting import can_agree
from tests.making import claim, text


def agree(one, other, role=Role.FINDING):
    return can_agree(*(claim(text(id, w), w, role) for id, w in (("A", one), ("B", other))))


def test_what_is_and_what_would_be_are_not_the_same():
    assert agree("The pier was shut.", "The pier is shut.")
    assert not agree("The pier was shut.", "A strike would shut the pier.")


def test_of_what_comes_next_one_may_be_sure_and_the_other_not():
    assert agree("The pier will be shut.", "The pier could be shut.", Role.OUTLOOK)


def test_what_a_text_sets_at_a_distance_it_does_not_say():
    assert not agree("Fares have not risen.", "The line boasts that fares have not risen.")


def test_a_result_and_a_prospect_are_not_the_same():
    one = claim(text("A", "The pier is shut."), "The pier is shut.")
    assert not can_agree(one, one._replace(role=Role.OUTLOOK))


def test_figures_apart_are_no_agreement():
    one = claim(text("A", "It cost 46 crowns."), "It cost 46 crowns.")
    cost = [one._replace(quantities=(Quantity(str(n), n, n, "crowns"),)) for n in (46, 47, 79)]
    assert can_agree(cost[0], cost[1])
    assert not can_agree(cost[0], cost[2])
    assert can_agree(cost[0], one)


def test_what_ought_to_be_is_not_what_will():
    will = "The state will extend the pier."
    assert not agree(will, "The state should extend the pier.", Role.OUTLOOK)
    assert agree(will, "The pier is going to be extended.", Role.OUTLOOK)


def test_what_will_be_done_to_one_thing_is_not_whatever_else_will_be():
    will = "The pier will be extended to the north."
    assert not agree(will, "An extension of the pier will be ignored.", Role.OUTLOOK)
    assert agree(will, "The pier will soon be extended.", Role.OUTLOOK)
    assert agree(will, "The pier will therefore be extended.", Role.OUTLOOK)
    assert agree(will, "An extension of the pier is coming.", Role.OUTLOOK)
    starts, opens = "The pier will be started in 2031.", "The pier will be opened in 2031."
    assert agree(starts, opens, Role.OUTLOOK)


def test_what_has_risen_by_one_and_fallen_by_the_other_is_no_agreement():
    assert not agree("Winter delays have gone up by half.", "Delays to trams are down by half.")
    assert agree("Winter delays have gone up by half.", "Delays to trams are up by half.")


def test_who_denies_a_figure_does_not_agree_with_who_gives_it():
    known = Quantity("3 million crowns", 3e6, 3e6, "crowns"), Quantity("2 million", 2e6, 2e6, "")
    denies, gives = (
        claim(text(id, words), words, quantities=found)
        for id, words, found in (
            ("A", "It cost 3 million crowns, not 2 million.", known),
            ("B", "It cost 2 million.", known[1:]),
        )
    )
    assert not can_agree(denies, gives)
    assert not can_agree(gives, denies)
    assert can_agree(gives, gives)


def test_of_what_is_to_come_a_thing_in_common_is_not_enough():
    will = "The old pier will be extended."
    assert not agree(will, "The old pier of Holm will be sold by auction.", Role.OUTLOOK)
    assert agree(will, "The pier is to be extended by May.", Role.OUTLOOK)


def test_more_and_less_than_the_same_are_not_the_same():
    less = "Old sailors earn 3% less than others."
    assert not agree(less, "Old sailors earn 5% more than others.")
    assert agree(less, "Old sailors earn 3% less than the young.")
