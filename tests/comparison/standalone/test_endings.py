"""Claims cut before the words they lead to."""

import pytest

from briefgen.comparison.standalone.endings import ends_at_joint
from tests.making import claim, text


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The ferries have become", " so slow that all take the tram."),
        ("The board found sailors", " – and their crews – in need of help."),
        ("The board said the five crews", " — Holm, Lee, Dorn — are late."),
        ("“It is late,” said the mayors Ann Lee", " and Bo Ek said."),
        (
            "Her word that the fund would stop its grants to Social Sciences",
            " and Humanities is odd.",
        ),
        ("Dr Ann Lee said.", " More came."),
        ("Ann Lee, head of trams, said", ": They sank."),
        ("In terms of relative cost", " – for each crown spent, half is lost."),
        ("It finds that most ferries built from 1991", " - 1995 were built with no crew."),
        ("The flows from Ek", " and Lee into Holm are slow."),
        ("She told the Boats", " and Docks board that there is no need of trams."),
    ],
)
def test_what_ends_at_a_joint_is_no_statement(words: str, behind: str) -> None:
    assert ends_at_joint(claim(text("A", words + behind), words))


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The ferries are slow", " and Ann Lee takes the tram."),
        ("The ferries came to Holm", " and it was glad of them."),
        ("The board found that sailors need help", " – and their crews."),
        ("The few ferries remain.", " More came."),
        ("Ann Lee said ferries sank", " – in Holm."),
        ("In spring the ferries sank", " – in Holm."),
        ("The ferries sank in 1991", " – all of them."),
        ("Holm sank the Boats", " and Sailors left in spring."),
        ("The trams will be late, Ann Lee said", ". More came."),
    ],
)
def test_a_statement_may_end_at_a_joint(words: str, behind: str) -> None:
    assert not ends_at_joint(claim(text("A", words + behind), words))
