"""Which quotations may head a brief."""

import pytest

from briefgen.brief.fronting import names_its_subject


@pytest.mark.parametrize(
    "text",
    [
        "We run fewer ferries",
        "On our coast ferries sink",
        "There is still hope for the ferries",
        "Instead, ferries sink",
        "For instance, ferries sink",
        "It sank",
        "Some have sunk",
        "A further fear is rust",
        "the wait is over",
        "let owners wait",
        "",
    ],
)
def test_words_that_lean_on_others_or_on_who_speaks_do_not_head_a_brief(text):
    assert not names_its_subject(text)


@pytest.mark.parametrize(
    "text",
    ["Ferries sink", "The ferries sink", "fewer ferries sink", "At Holm ferries sink", "40%"],
)
def test_words_that_name_what_they_speak_of_do(text):
    assert names_its_subject(text)


def test_what_stands_for_something_named_before_does_not_head_a_brief():
    assert not names_its_subject("38 million of it has not been traced")
    assert names_its_subject("Crews are proud of their ships")


def test_a_figure_of_something_said_before_does_not_head_a_brief():
    assert not names_its_subject("In the lowlands of Holm the share was 52 per cent")
    assert names_its_subject("The share of night ferries was 52 per cent")


def test_a_place_that_was_named_before_does_not_head_a_brief():
    assert not names_its_subject("vacancies there rose from 7 to 11 percent")
    assert names_its_subject("Today there are four ferries")
