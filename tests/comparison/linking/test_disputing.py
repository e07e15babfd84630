"""When one claim speaks against a figure that another gives."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.disputing import corrected, disputed, short
from briefgen.comparison.linking.sayings import sayings
from briefgen.subject import Subject
from tests.making import claim, text

SUPPORTS = "The line supports 4,100 jobs."


def both(rule, one, other, role=Role.FINDING):
    claims = [claim(text(id, words), words, role) for id, words in (("A", one), ("B", other))]
    said = sayings(claims, Subject())
    return rule(said.said(0), said.said(1)), rule(said.said(1), said.said(0))


@pytest.mark.parametrize(
    "other",
    [
        "The ministry's figure of 4,100 jobs counts posts that stood before.",
        "The published 4,100 took in drivers of buses.",
        "It supports some jobs, but not the 4,100 in the paper.",
    ],
)
def test_who_speaks_of_a_figure_as_that_of_others_disputes_it(other):
    assert both(disputed, SUPPORTS, other) == (True, True)


@pytest.mark.parametrize(
    "other",
    [
        "There are 4,100 jobs on it.",
        "The figure of 3,000 jobs is wrong.",
        "The national figure of 4,100 jobs hides the north.",
    ],
)
def test_who_gives_the_same_figure_or_speaks_of_another_disputes_none(other):
    assert both(disputed, SUPPORTS, other) == (False, False)


def test_who_says_that_a_mark_will_not_be_reached_contradicts_who_says_that_it_will():
    one = "A higher fare could lift the share above 90 per cent."
    other = "That would not be enough to reach 90 per cent."
    assert both(short, one, other, Role.OUTLOOK) == (True, True)
    assert both(short, one, "The share will reach 90 per cent.", Role.OUTLOOK) == (False, False)
    assert both(short, one, "That would not be enough.", Role.OUTLOOK) == (False, False)
    assert both(short, one, "90 per cent is not good enough.", Role.OUTLOOK) == (False, False)


@pytest.mark.parametrize("other", ["It is 3,600 jobs, not 4,100.", "3,600 rather than 4,100."])
def test_who_gives_another_figure_in_place_of_one_corrects_it(other):
    assert both(corrected, SUPPORTS, other) == (True, True)


@pytest.mark.parametrize("other", ["It is 4,100 jobs, not 3,600.", "It is not 3,600 jobs."])
def test_who_keeps_the_figure_or_names_none_of_it_corrects_nothing(other):
    assert both(corrected, SUPPORTS, other) == (False, False)
