"""Where a quotation says that its figure comes from."""

import pytest

from briefgen.brief.sourcing import names_its_source


@pytest.mark.parametrize(
    "words",
    [
        "According to the Board, 40% of boats are old",
        "A third of the boats are old, as the Harbour Office has found",
        "In a survey of 380 crews, 29% reported leaks",
        "A study by Holm University found that fares fell by 9%",
        "The census counted 18,800 sailors in 2011",
        "Four out of five said in the exit survey that they would sail again",
    ],
)
def test_a_survey_a_body_or_a_study_is_a_source(words: str) -> None:
    assert names_its_source(words)


@pytest.mark.parametrize(
    "words",
    [
        "Fares fell by 40%",
        "Work went according to plan in 9 harbours",
        "We surveyed 1,212 crews",
        "The survey cost 9 million crowns",
        "Prepare for the 10% tariff by building inventory",
        "According to our model fares fell by 9%",
        "Figures show that 40% of boats are old",
        "As a result, 40% of boats are old",
    ],
)
def test_a_bare_figure_has_none(words: str) -> None:
    assert not names_its_source(words)
