"""In what form the verb stands and how the clause is set: the same for every subject matter."""

from __future__ import annotations

import pytest

from briefgen.extraction import clauses_in
from briefgen.extraction.prose.manner import marks, predicate, setting
from briefgen.extraction.verb_groups import verb_group
from tests.extraction.outlines import outline


@pytest.mark.parametrize(
    ("line", "form", "head"),
    [
        ("The bridge has not yet been built by anyone.", "has-been-ed", "built"),
        ("The bridge will soon be rebuilding its piers.", "will-be-ing", "rebuilding"),
        ("The bridge is weak at both ends.", "is--", "weak"),
    ],
)
def test_the_verb_group_is_told_by_its_form_and_head(line: str, form: str, head: str) -> None:
    found, *_ = clauses_in(outline(line))
    group = verb_group(found)
    assert group is not None
    assert (group.form, found.said[group.head]) == (form, head)


def test_a_verb_is_seen_in_its_form_and_with_its_leaning() -> None:
    (found,) = clauses_in(outline("The wardens have not improved the rivers."))
    assert {sight.key for sight in predicate(found, found.stems)} == {
        "lean:negative",
        "predicate:has-ed",
        "verb:improv",
        "verb:has-ed/improv",
        "lean:negative/has-ed",
        "predicate:not/has-ed",
    }


def test_place_length_and_marks_are_seen() -> None:
    first, last = clauses_in(outline("The wardens (all six) met the council. It rained."))
    assert "setting:first" in {sight.key for sight in setting(first)}
    assert {sight.key for sight in marks(first)} == {"mark:bracket"}
    assert {"setting:last", "setting:size-0"} <= {sight.key for sight in setting(last)}
