"""Who acts and in what form: the same for every subject matter."""

from __future__ import annotations

import pytest

from briefgen.extraction.cast import Cast
from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.manner import actor, verb_group
from briefgen.extraction.structure import passages
from tests.extraction.outlines import outline


def clause(line: str) -> Clause:
    (passage,) = passages(outline(line))
    return next(clauses_of(passage))


@pytest.mark.parametrize(
    ("line", "form", "head"),
    [
        ("The bridge has not yet been built by anyone.", "has-been-ed", "built"),
        ("The bridge will soon be rebuilding its piers.", "will-be-ing", "rebuilding"),
        ("The bridge is weak at both ends.", "is--", "weak"),
    ],
)
def test_the_verb_group_is_told_by_its_form_and_head(line: str, form: str, head: str) -> None:
    found = clause(line)
    group = verb_group(found)
    assert group is not None
    assert (group.form, found.words[group.head].word) == (form, head)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The plan has improved the rivers.", "main"),
        ("They have improved the rivers.", "they"),
        ("The number of wardens has fallen.", "other"),
    ],
)
def test_the_subject_is_told_by_its_kind(line: str, kind: str) -> None:
    keys = [sight.key for sight in actor(clause(line), Cast(frozenset({"the plan"})))]
    assert f"actor:{kind}" in keys
