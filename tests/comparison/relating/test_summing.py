"""Which claims sum up what their text says of the whole."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.relating.summing import sentence_of, sums_up, with_its_sentence
from briefgen.subject import Subject
from tests.making import claim, span, text

PLAN = Subject("Ferry Plan")


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ("In summary, the plan has cut fares.", True),
        ("Overall, the ferry has done well.", True),
        ("Overall, fares fell.", False),
        ("Overall ferry use fell.", False),
        ("The plan has cut fares.", False),
        ("Our overall judgement is that the quays are good and the boats bad.", True),
    ],
)
def test_a_sentence_that_says_so_sums_up_if_it_speaks_of_the_subject(words, does):
    assert sums_up(claim(text("A", words), words), PLAN) is does


def test_what_is_to_come_and_background_sum_nothing_up():
    words = "In summary, the plan has cut fares."
    for role in (Role.OUTLOOK, Role.CONTEXT):
        assert not sums_up(claim(text("A", words), words, role), PLAN)


def test_the_first_sentence_under_such_a_heading_sums_up_and_no_other():
    source = text("A", "Bottom line\nThe plan works. The plan costs much.")
    heading = span(source, "Bottom line")
    first, second = (
        claim(source, words, heading=heading)
        for words in ("The plan works.", "The plan costs much.")
    )
    assert sums_up(first, PLAN)
    assert not sums_up(second, PLAN)
    assert not sums_up(first._replace(heading=None), PLAN)


def test_a_judgement_is_quoted_with_what_its_sentence_goes_on_to_say():
    source = text("A", "Conclusion: The plan works, but it is dear. The plan sank boats.")
    label = span(source, "Conclusion")
    claims = [
        claim(source, words, label=label)
        for words in ("The plan works", "but it is dear.", "The plan sank boats.")
    ]
    assert sentence_of(claims[0]).text.strip() == "The plan works, but it is dear."
    assert [sums_up(one, PLAN) for one in claims] == [True, False, False]
    assert with_its_sentence(claims[0], claims) == tuple(claims[:2])
