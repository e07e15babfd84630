"""The table of agreement: which topics have a row, and where the others are named."""

from pathlib import Path

import pytest

from briefgen.brief import Limits, Occasion, compose
from briefgen.brief.parts import ComparedRow
from briefgen.brief.tables import both_sides
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Job
from briefgen.document import Note, plain
from briefgen.templating import find
from briefgen.theme import PageSize

REGISTER = Path(__file__).parents[1] / "quality" / "gold" / "dev" / "digital-id"


@pytest.fixture(scope="module")
def gathered():
    """Three texts that agree on a topic, and speak of others in common without saying one thing."""
    return gather(tuple(sorted(REGISTER.glob("*.txt"))))


def row(topic, relation):
    return ComparedRow(1, topic, relation, "", (), ())


def test_where_rows_are_few_both_relations_have_some():
    agree = [row(name, "agree") for name in "abc"]
    differ = [row(name, "differ") for name in "xy"]
    assert [r.topic for r in both_sides([*agree, *differ], 3)] == ["a", "b", "x"]
    assert both_sides([*agree, *differ], 9) == (*agree, *differ)
    assert both_sides([], 3) == ()


@pytest.mark.parametrize("most", [0, 1, 2, 12])
def test_each_topic_that_is_counted_has_a_row_or_is_named(gathered, most):
    settings, limits = gathered.settings, Limits(compared=most)
    made = compose(gathered.comparison, gathered.sources, settings, limits, Occasion()).brief
    named = dict(made.without_row)
    rows = [each.relation for each in made.comparison]
    for relation in ("agree", "differ", "related"):
        assert rows.count(relation) + len(named[relation]) == getattr(made.counts, relation)
    assert sum(map(len, named.values())) > 0


def test_the_note_says_what_related_is_and_on_what(gathered):
    made = fit(Job(gathered, find("policy"), PageSize.A4, Occasion()))
    related = dict(made.composed.brief.without_row)["related"]
    notes = [plain(block.text) for block in made.document.blocks if isinstance(block, Note)]
    (told,) = [text for text in notes if "Related (two texts or more speak of each" in text]
    assert related
    assert all(topic in told for topic in related if not topic.startswith("@"))
