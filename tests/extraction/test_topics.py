"""What a claim is about: its label first, then its own words, then what stands above."""

from __future__ import annotations

from briefgen.extraction import extract
from briefgen.languages.stems import singular
from briefgen.subject import Subject, Topic
from tests.extraction.outlines import outline

SUBJECT = Subject(
    "Made Here 2025",
    ("MH25",),
    topics=(
        Topic("Electric vehicles", ("electric vehicle", "EV")),
        Topic("Batteries", ("battery",)),
        Topic("Made goods", ("made",)),
    ),
)


def topics(*lines: str) -> list[tuple[str, ...]]:
    return [claim.topics for claim in extract(outline(*lines), SUBJECT)]


def test_the_topic_of_the_label_goes_first() -> None:
    assert topics("- EVs :: The country leads in battery production.") == [
        ("Electric vehicles", "Batteries")
    ]


def test_topics_come_in_the_order_of_the_words() -> None:
    assert topics("The batteries made in 2020 have improved electric vehicles.") == [
        ("Batteries", "Made goods", "Electric vehicles")
    ]


def test_a_word_inside_another_is_no_topic() -> None:
    assert topics("The device was revised every year.") == [()]


def test_the_subject_itself_is_never_a_topic() -> None:
    assert topics("Made Here 2025 has been effective.") == [()]


def test_a_claim_without_a_topic_takes_its_headings() -> None:
    assert topics("## Electric vehicles", "The country has taken the lead.") == [
        ("Electric vehicles",)
    ]


def test_plural_and_singular_are_one() -> None:
    assert [singular(w) for w in ("vehicles", "batteries", "process", "taxes", "firm's")] == [
        "vehicle",
        "battery",
        "process",
        "tax",
        "firm",
    ]
