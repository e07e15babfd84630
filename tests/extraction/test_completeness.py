"""Sentences and pieces of them."""

from __future__ import annotations

import pytest

from briefgen.extraction import clauses_in
from briefgen.extraction.completeness import whole
from tests.making import text


def read(words: str) -> list[bool]:
    return [whole(clause) for clause in clauses_in(text("A", words))]


@pytest.mark.parametrize(
    "words",
    [
        "The new ferries carry 300 people a day.",
        "When the port closed, two lines moved north.",
        "They have doubled the fares since 2019.",
        "The board, which was elected in spring, sold the port.",
        "In 2020 the port was sold (at a loss).",
        "Including harbour dues, the first year cost two million.",
    ],
)
def test_a_sentence_has_a_subject_a_verb_and_an_end(words: str) -> None:
    assert read(words) == [True]


@pytest.mark.parametrize(
    "words",
    [
        "Growth of the ferry lines.",
        "Join the ferry club with plans from ten crowns.",
        "was not based on any hard evidence.",
        "approach can lead to more lasting ways of sailing.",
        "The programme began in 2016 and aims to provide more effective",
        "If the port is expected to close, the lines",
        "The names were withheld at the request of most members.)",
        "The large ships carry some thirty cars between the.",
        "New ferries, which are faster and lighter.",
        "While spending less on fares, or when they sail on time.",
        "Port | the lines have moved north.",
        "Holm must hire pilots; teach the crews’, says the board of Holm.",
    ],
)
def test_a_piece_of_one_lacks_something(words: str) -> None:
    assert not read(words)[-1]


def test_a_clause_with_a_subject_of_its_own_stands_and_one_without_does_not() -> None:
    assert read("The ferries are late, but the buses run on time.") == [True, True]
    assert read("The port was sold in March, and has been closed for repairs since.") == [
        True,
        False,
    ]
