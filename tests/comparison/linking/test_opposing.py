"""Two claims in like words that say the reverse of each other."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.opposing import opposed, reversed_of, said_by
from briefgen.comparison.linking.sayings import sayings
from briefgen.subject import Subject
from tests.making import claim, text

PORT = "The port has doubled its traffic."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PORT, "The port has failed to double its traffic."),
        (PORT, "The port has not doubled its traffic."),
        ("Exports to Harl rose in 2024.", "Exports to Harl fell in 2024."),
        ("Traffic at Holm did not fall.", "Traffic at Holm fell."),
        ("The harbour at Holm was closed on time.", "Holm harbour was never closed on time."),
    ],
)
def test_a_denial_and_an_opposite_direction_turn_a_claim_round(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PORT, "The port's traffic has doubled."),
        ("Traffic at Holm did not fall.", "Traffic at Holm rose."),
        ("The port met its goal.", "The port not only met its goal but passed it."),
        (PORT, "The port has doubled its traffic, and no ship was late."),
    ],
)
def test_what_says_the_same_in_other_words_is_not_reversed(one: str, other: str) -> None:
    assert not opposed(one, other)


def test_a_denial_says_nothing_of_what_stands_far_behind_it_or_in_another_statement() -> None:
    assert said_by("No ship was late, but traffic doubled.").denied == {"ship", "lat"}


def test_another_year_or_place_is_another_thing() -> None:
    assert not opposed(
        "Exports of steel by rail rose in 2023.", "Exports of steel by rail fell in 2024."
    )
    assert not opposed("Exports of steel to Harl rose.", "Exports of steel to Holm fell.")


def test_a_word_or_two_in_common_are_no_common_matter() -> None:
    assert not opposed("Tolls.", "No tolls.")
    assert not opposed(
        "The landlord has to sign.", "No body of landlords has ever signed up to it."
    )


def reverse(one, other, role=Role.FINDING):
    claims = [claim(text(id, words), words, role) for id, words in (("A", one), ("B", other))]
    said = sayings(claims, Subject())
    return reversed_of(said.said(0), said.said(1))


SOLVED = "The brake problem has been solved: drivers stopped at every halt of the line."


def test_of_one_subject_one_says_what_the_other_denies_whatever_else_they_say():
    assert reverse(SOLVED, "The brake problem has not been solved at speeds above 30.")
    assert not reverse(SOLVED, "The door problem has not been solved at speeds above 30.")
    assert not reverse(SOLVED, "The brake problem has been solved on five lines of six.")
    assert not reverse("The fee has not raised trade.", "The fee came as a storm closed its trade.")


def test_of_one_subject_one_tells_of_a_rise_and_the_other_of_none():
    still = "Prices of tickets have not risen by more than wages."
    assert reverse(still, "Prices rose by 3 per cent near the border.")
    assert not reverse(still, "Ticket sales rose by 3 per cent near the border.")
    assert not reverse(still, "Prices rose by 3 per cent near the border.", Role.OUTLOOK)


def test_a_word_that_names_nothing_is_no_common_subject():
    fell = "Use of force fell by 12 percent."
    assert not reverse(fell, "Use has risen to 72 percent.")
    assert reverse(fell, "Use of force rose by 3 percent.")


def test_of_one_subject_one_says_that_it_is_complete_and_the_other_incomplete():
    assert reverse("The work is complete in all but name.", "The work is incomplete.")
    assert not reverse("The work is complete.", "The survey is incomplete.")
    assert not reverse("The work is not complete.", "The work is incomplete.")
