"""What becomes more or less, and whether that is for the better."""

from __future__ import annotations

import pytest

from briefgen.extraction.movement import movement
from tests.extraction.outlines import only_clause


@pytest.mark.parametrize(
    "words",
    [
        "Losses fell by a third.",
        "The backlog of 500 applications has been eliminated.",
        "The programme has cut losses by two thirds.",
        "Fences, which the agency pays for, have cut losses.",
        "Infections caught in hospital have fallen since then.",
        "The ministry has halved the number of deaths.",
        "Poverty rates fell sharply.",
        "The minister said that crime had fallen.",
        "In 2020, accidents were down by a fifth.",
        "When fences were built, losses fell.",
        "Thefts have become rarer.",
        "Complaints were at their lowest for six years.",
        "There is evidence that accidents have decreased.",
        "Wildfires have not returned.",
        "The dire warnings of the shops have not come true.",
        "Real wages rose by a tenth.",
    ],
)
def test_less_of_what_is_bad_is_better(words: str) -> None:
    found = movement(only_clause(words))
    assert found is not None
    assert found.favour == 1


@pytest.mark.parametrize(
    "words",
    [
        "Real wages fell by a tenth.",
        "Complaints have trebled.",
        "Debts did not shrink.",
        "Delays grew longer.",
        "Household debt is at record highs.",
        "The cost of fuel wiped out the gains from larger quotas.",
    ],
)
def test_more_of_it_or_less_of_what_is_good_is_worse(words: str) -> None:
    found = movement(only_clause(words))
    assert found is not None
    assert found.favour == -1


@pytest.mark.parametrize(
    "words",
    [
        "The rise in deaths was sudden.",
        "Access to jobs fell.",
        "Arrears have not risen.",
        "Waste is less visible.",
        "The fee was raised because losses rose.",
        "It opposed rules that increased waste.",
        "The council met in March.",
        "Losses by town.",
        "Wildfires returned in June.",
        "Salmon have not returned.",
        "We counted all losses, the review ended.",
        "The deficit was 3 million (up by a tenth).",
        "The board is cutting losses.",
        "Inequality within towns is lower than inequality between them.",
        "The town had lower death rates.",
        "Litigation costs fall asymmetrically on the commissioner.",
        "Nor has the waste stopped.",
        "They found no evidence that it had shortened waits.",
        "since losses fell in other towns as well.",
        "Losses have declined in the valley and grown on the hill.",
    ],
)
def test_what_does_not_move_in_the_main_statement_tells_nothing(words: str) -> None:
    assert movement(only_clause(words)) is None


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("The board reduced losses.", True),
        ("Losses were cut.", False),
        ("Losses fell by a third.", False),
        ("Losses are lower now.", False),
    ],
)
def test_what_somebody_does_is_told_from_what_comes_about(words: str, acts: bool) -> None:
    found = movement(only_clause(words))
    assert found is not None
    assert found.acts == acts
