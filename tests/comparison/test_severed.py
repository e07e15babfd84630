"""Claims that were cut from what they need."""

import pytest

from briefgen.comparison.selfstanding import stands
from briefgen.comparison.severed import is_severed
from tests.making import claim, text


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The law helps ferries, ports", ", and inland towns."),
        ("It improved crossings, the quality of docks", " and the pay of crews."),
        ("The fare of the boat – once cheap but later dear", " – was cut."),
        ("> 350 m a year and a rise of 60 places.", ""),
    ],
)
def test_a_claim_without_the_words_it_needs_is_severed(words, behind):
    cut = claim(text("A", words + behind), words)
    assert is_severed(cut)
    assert not stands(cut)


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The ferries are late", ", and the crews are tired."),
        ("In spring, the ferries came", ", and the crews were glad."),
        ("It cost 1,600 crowns", ", and nobody paid."),
        ("Holm likes ferries, ports and inns", " and Lee likes trams."),
        ("The ferries, which came late, are gone.", " And nobody weeps."),
        ("£350 m went to the ferries.", ""),
    ],
)
def test_a_statement_that_another_follows_is_not(words, behind):
    assert not is_severed(claim(text("A", words + behind), words))
