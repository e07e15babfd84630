"""Causes, speakers and verdicts on the whole."""

from __future__ import annotations

import pytest

from briefgen.extraction import extract
from briefgen.subject import Subject
from tests.making import text

SUBJECT = Subject("Made Here 2025", ("MH25",))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Its growth was hampered by outside pressure.", "outside pressure"),
        (
            "It lagged due to gaps in training, money and staff.",
            "gaps in training, money and staff",
        ),
        ("Because of the drought, yields fell.", "the drought"),
        ("The heavy subsidies have led to concerns about waste.", "The heavy subsidies"),
        ("The office has grown since 2018.", None),
    ],
)
def test_the_cause_is_named_in_the_texts_words(words: str, expected: str | None) -> None:
    (claim,) = extract(text("A", words))
    assert (claim.cause.text if claim.cause else None) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Takings are down by a fifth, the traders said.", "the traders"),
        ("According to the Tenancy Board, rents rose by a tenth.", "the Tenancy Board"),
        ("Mr Vey reported that rents had risen by a tenth.", "Mr Vey"),
        ("Rents rose by a tenth in the towns.", None),
    ],
)
def test_the_speaker_is_named_in_the_texts_words(words: str, expected: str | None) -> None:
    (claim,) = extract(text("A", words))
    assert claim.attributed_to == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("MH25 has largely achieved many of its objectives.", True),
        ("The plan has met most of its targets.", True),
        ("The answer leans towards success.", True),
        ("Made Here 2025 has been remarkably effective.", True),
        ("The policy missed its goals.", True),
        ("Competition to achieve the objectives has driven costs up.", False),
        ("The success of the plan will depend on the weather.", False),
        ("In hill districts, MH25 has had mixed effects.", False),
        ("The success of the plan led to a second look at the ports.", False),
        ("Emh25x has been remarkably effective.", False),
        ("Universities care for money more than for helping students achieve goals.", False),
        ("It has met its targets.", True),
        ("Trade under MH25 has been a success.", False),
        ("Schools have gained three teachers each.", False),
    ],
)
def test_a_verdict_judges_the_subject_as_a_whole(words: str, expected: bool) -> None:
    (claim,) = extract(text("A", words), SUBJECT)
    assert claim.verdict is expected
