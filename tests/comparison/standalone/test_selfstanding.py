"""Words that speak of the text, and not of its subject."""

import pytest

from briefgen.comparison.standalone.selfstanding import of_the_text


@pytest.mark.parametrize(
    "words",
    [
        "Please list links to ferries",
        "Describe the steps your office has taken to help crews",
        "List the ferries if appropriate",
        "Table Three shows the cost of each ferry",
        "The chart shows the trend in fares since 2002",
        "The fares are shown in Fig. 4a",
        "We suggest the following ideas for the port",
        "Their share is as follows",
        "Three ferries have been considered in this best value review",
        "We examined records of all 14 ports and interviewed 85 crews",
        "We also surveyed 1,212 sailors",
        "The crews are concerned about three points.",
    ],
)
def test_what_a_form_asks_and_what_a_figure_shows_is_of_the_text(words: str) -> None:
    assert of_the_text(words)


@pytest.mark.parametrize(
    "words",
    [
        "The chart shows that fares rose",
        "We visited 60 ports and found that 23 were not in use",
        "Fares rose by three points",
        "They form one group of ferries",
        "Fares fell the following day",
        "It has the following aims: ferries, trams and buses",
        "The office lists its ferries",
    ],
)
def test_what_is_told_of_the_subject_is_not(words: str) -> None:
    assert not of_the_text(words)
