"""The core of a claim is its predicate, with every hedge and denial."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.core import GUARD, core, main_actors
from briefgen.extraction.structure import passages
from briefgen.extraction.topics import index
from briefgen.source import Span
from briefgen.subject import Subject, Topic
from tests.extraction.outlines import only_clause, outline

NAMES = index(Subject("Made Here"), (Topic("Machinery", ("machine",)),))
WORDS = st.sampled_from(
    [
        "the firms",
        "some",
        "may",
        "often",
        "not",
        "only",
        "has",
        "have",
        "grown",
        "fallen",
        ",",
        "and",
        "which",
        "sales in",
        "“new” towns",
        "still lag behind",
        "without",
        "possible",
        "concerns about",
        "70%",
        "(far)",
        "largely",
        "it",
    ]
)


def cut(clause: Clause) -> Span:
    return core(clause, clause.span, NAMES, {"tolmark"})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It accounts for most sales.", "accounts for most sales."),
        ("Machinery often still relies on imports.", "often still relies on imports."),
        ("Tolmark has built nine schools.", "has built nine schools."),
        ("Made Here has built nine schools.", "has built nine schools."),
        ("In 2020, it grew by a tenth.", "grew by a tenth."),
        ("Farmers have built nine schools.", "Farmers have built nine schools."),
        ("Some machines may not have been sold.", "Some machines may not have been sold."),
        ("In hill towns, it grew by a tenth.", "In hill towns, it grew by a tenth."),
        ("Drones and some clean technologies.", "Drones and some clean technologies."),
    ],
)
def test_the_core_is_the_predicate_where_its_subject_is_understood(
    words: str, expected: str
) -> None:
    assert cut(only_clause(words)).text == expected


def test_a_name_that_is_often_the_subject_is_a_main_actor() -> None:
    lines = ("Tolmark has grown.", "Tolmark has paid.", "Tolmark will go on.", "Skerland paid.")
    found = [clause for part in passages(outline(*lines)) for clause in clauses_of(part)]
    assert main_actors(found) == {"tolmark"}


@given(st.lists(WORDS, min_size=1, max_size=25).map(" ".join))
def test_no_hedge_or_denial_is_lost_just_outside_a_core(words: str) -> None:
    for passage in passages(outline(words)):
        for clause in clauses_of(passage):
            span = cut(clause)
            assert clause.span.contains(span)
            inside = [at for at, n in enumerate(clause.starts) if span.start <= n < span.end]
            for hit in (*clause.hedges, *clause.negations):
                before = inside[0] - GUARD < hit.last <= inside[0]
                after = inside[-1] < hit.first < inside[-1] + GUARD
                assert not before
                assert not after
