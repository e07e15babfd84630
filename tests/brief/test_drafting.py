"""Briefs that are begun, and finished where they are wanted."""

from pathlib import Path

import pytest

from briefgen.brief import Composer, Limits, Occasion
from briefgen.building import gather
from briefgen.building.counting import quoted_words

SEEDS = Path(__file__).parents[2] / "seeds"
FEW = Limits(findings=3, mixed=2, responses=1, compared=2, topics=4)


@pytest.fixture(scope="module")
def composer():
    found = gather((SEEDS,))
    return Composer(found.comparison, found.sources, found.settings, Occasion())


def test_a_draft_holds_the_lists_and_tables_of_the_brief_that_it_begins(composer):
    draft = composer.draft(FEW)
    brief = composer.finished(draft).brief
    assert {name: getattr(brief, name) for name in draft.found} == draft.found
    assert (brief.scorecard, brief.comparison) == (draft.scorecard, draft.compared)


def test_what_was_begun_before_makes_no_difference(composer):
    fresh = composer.compose(FEW)
    draft = composer.draft(FEW)
    composer.compose(Limits())
    later = composer.finished(draft)
    assert (later.brief, later.used) == (fresh.brief, fresh.used)
    assert dict(later.passed_over) == dict(fresh.passed_over)


def test_the_words_of_a_draft_are_those_of_its_quotations(composer):
    draft = composer.draft(FEW)
    in_lists = [quote for entries in draft.found.values() for e in entries for quote in e.quotes]
    in_rows = [quote for row in draft.scorecard for cell in row.cells for quote in cell]
    assert quoted_words(draft, {"scorecard"}) == sum(len(q.text.split()) for q in in_rows)
    assert quoted_words(draft, draft.found) == sum(len(q.text.split()) for q in in_lists)
