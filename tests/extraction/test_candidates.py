"""Topics are found in the text when none are given."""

from __future__ import annotations

from briefgen.extraction.candidates import candidates
from briefgen.extraction.clause import clauses_of
from briefgen.extraction.structure import passages
from briefgen.subject import Subject, Topic
from tests.extraction.outlines import outline


def found(*lines: str, subject: Subject = Subject()) -> tuple[Topic, ...]:  # noqa: B008
    parts = passages(outline(*lines))
    return candidates([clause for part in parts for clause in clauses_of(part)], subject)


def test_a_label_gives_both_of_its_names() -> None:
    assert found("- Electric Vehicles (EVs) :: The country leads.") == (
        Topic("Electric vehicles", ("Electric vehicles", "EVs")),
    )


def test_an_abbreviation_names_what_stands_before_it() -> None:
    assert found("The Home Energy Agency (HEA) opened an office.") == (
        Topic("Home energy agency", ("Home energy agency", "HEA")),
    )


def test_a_term_said_three_times_is_a_topic() -> None:
    (topic,) = found(
        "The heat pumps arrived early.", "Every heat pump was checked.", "A heat pump broke."
    )
    assert topic.name == "Heat pumps"


def test_the_subject_is_not() -> None:
    assert found("- Warm Streets :: It works well.", subject=Subject("Warm Streets")) == ()


def test_what_parts_of_any_text_are_called_and_formulas_are_no_topics() -> None:
    for label in ("Abstract", "Key findings", "V ≡ min Vw"):
        assert found(f"- {label} :: The country leads.") == ()
