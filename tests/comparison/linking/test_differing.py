"""When two claims of one thing give other figures."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.differing import NAMES, apart, odds_apart
from briefgen.comparison.linking.sayings import sayings
from briefgen.extraction.quantities import quantities
from briefgen.subject import Subject
from tests.making import claim, text


def seen(one, other, roles=(Role.FINDING, Role.FINDING)):
    """What is seen of the figures of two claims, by name."""
    claims = [
        claim(text(id, words), words, role, quantities=quantities(words))
        for id, words, role in zip("AB", (one, other), roles, strict=True)
    ]
    said = sayings(claims, Subject())
    return dict(
        zip(NAMES, apart(said.said(0), said.said(1), 0.0, lambda: (0.0, 0.0)), strict=False)
    )


def test_figures_of_one_kind_that_no_rounding_joins_are_apart():
    assert seen("Trams lost 52 riders.", "Trams lost 81 riders.")["one noun"] == 1
    assert seen("Trams lost 4.1 million.", "Trams lost 4.4 million.")["large"] == 1
    assert seen("Trams are 12 days late.", "Trams are three weeks late.")["one role"] == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trams lost some 50 riders.", "Trams lost 52 riders."),
        ("Trams lost 52 riders.", "Trams lost 52 riders and 81 staff."),
        ("Trams lost 52 riders.", "Trams are 81 days late."),
        ("Trams lost 52 riders.", "Trams lost 5,200 riders."),
        ("Waits fell from 31 to 19 weeks.", "Waits fell by 12 weeks."),
        ("Fares rose by 12 per cent.", "Fares fell by 19 per cent."),
        ("Lost: 31, 32, 33, 34, 35, 36, 37, 38 and 52 riders.", "Trams lost 81 riders."),
        ("Trams lost 52 riders in 2023.", "Trams lost 81 riders in 2024."),
        ("Trams in Holm lost 52 riders.", "Trams in Brisk lost 81 riders."),
        ("Trams lost 52 riders.", "The target was 81 riders."),
        ("The line opened in 2021.", "The line opened in 2023."),
    ],
)
def test_what_may_be_one_figure_or_is_of_another_thing_is_not_apart(one, other):
    assert seen(one, other) == {}


def test_a_time_or_a_few_that_both_count_within_leave_their_figures_apart():
    within = "Within two years 31 per cent of riders left.", "Inside two years 29 per cent left."
    assert seen(*within)["one role"] == 1
    bands = "Two bands draw 22 per cent of it.", "The top two bands take 12 per cent."
    assert seen(*bands)["one role"] == 1


def test_a_share_who_did_and_a_share_who_did_not_are_of_other_things():
    assert seen("52 per cent of riders paid.", "81 per cent of riders never paid.") == {}
    assert seen("52 per cent of riders paid.", "but 81 per cent of riders never paid.") == {}
    assert seen("86% of riders paid.", "Without them 81% of riders paid.")["one noun"] == 1


def test_few_things_are_counted_exactly():
    assert seen("Two towns joined.", "Three towns joined.")["one noun"] == 1


def test_two_years_for_what_is_to_come_are_apart():
    both = Role.OUTLOOK, Role.OUTLOOK
    assert seen("The line opens in 2031.", "The line opens in 2034.", both)["years"] == 1


def test_what_will_change_is_no_other_figure_than_that_of_today():
    assert seen("Trams cost 41 million.", "Trams will fall to 22 million.") == {}
    assert seen("Trams will fall to 41 million.", "Trams will fall to 22 million.") != {}
    assert seen("Trams cost 41 million.", "Trams will cost 22 million.")["one coming"] == 1


def test_a_figure_between_the_two_ends_of_a_change_is_another_than_its_end():
    changed = "94 per cent of riders paid, up from 37 per cent."
    assert seen(changed, "71 per cent of riders paid.") != {}
    assert seen(changed, "71 per cent of riders paid, up from 35 per cent.") == {}


def test_as_many_of_one_noun_of_which_each_says_another_thing_are_unlike():
    assert seen("52 drivers were trained.", "81 drivers have left.")["unlike"] == 1
    assert seen("52 drivers were trained.", "81 drivers are now trained.")["unlike"] == 0


def test_dates_of_what_has_no_name_in_common_are_unlike():
    both = Role.OUTLOOK, Role.OUTLOOK
    assert seen("We expect a tramway in 2031.", "We expect a bridge in 2034.", both)["unlike"] == 1
    assert seen("We expect a tramway in 2031.", "A tramway will open in 2034.", both)["unlike"] == 0


def test_a_figure_of_the_whole_beside_one_of_a_part_is_known_as_such():
    assert seen("Trams lost 52 riders.", "Rural trams lost 81 riders.")["parts"] == 1


def test_the_likelier_two_claims_are_one_fact_the_likelier_they_differ_by_their_figures():
    sights = (1.0, *(0.0 for _ in NAMES[1:]))
    assert odds_apart(sights, 3.0) > odds_apart(sights, -3.0)


def test_two_changes_from_other_figures_are_of_two_things():
    assert seen("Trust fell from 64 to 51 percent.", "Stress fell from 71 to 44 percent.") == {}
    assert seen("Trust fell to 51 percent.", "Stress fell from 71 to 44 percent.")["one role"] == 1


def test_what_is_denied_in_another_statement_counts_no_others():
    made = "I make it 9 million crowns, which is not small."
    assert seen("Receipts of 23 million crowns cover it.", made)["one role"] == 1
