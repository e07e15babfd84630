"""What bears on the vote on reports is all that is seen and has a weight, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction import clauses_in
from briefgen.extraction.bearing import Worth, Worths
from briefgen.extraction.prose.cast import names
from briefgen.extraction.prose.sights import ProseWorths, sights
from tests.extraction.outlines import outline
from tests.extraction.test_bearing import PARTS

COLUMNS = (1.0, 2.0, 0.0, 0.0, 0.0, 0.0)


def worth(key: str) -> Worth | None:
    """Some weight for about every second sight."""
    return Worth(key, COLUMNS) if sum(map(ord, key)) % 2 else None


@given(st.lists(PARTS, min_size=1, max_size=3))
def test_what_is_looked_up_is_what_is_seen(said: list[str]) -> None:
    clauses = clauses_in(outline("## Limits", *(f"Havka {words}." for words in said)))
    named, worths = names(clauses), ProseWorths(worth)
    for clause, seen in zip(clauses, worths.seen_among(clauses, named), strict=True):
        first = {sight.key: sight for sight in reversed(sights(clause, named))}
        keys = dict.fromkeys(sight.key for sight in sights(clause, named))
        assert [found.key for found in seen] == [key for key in keys if worth(key)]
        for found in seen:
            if not found.key.startswith(("lean:", "setting:", "mark:")):
                assert worths.sight_among(clause, found, named) == first[found.key]


def test_what_one_vote_has_looked_for_another_sees_too() -> None:
    lines = ("It will not fall short of 40%.", "The scheme met its goals, but costs rose in 2019.")
    fresh, asked = clauses_in(outline(*lines)), clauses_in(outline(*lines))
    named, worths = names(fresh), ProseWorths(worth)
    Worths(lambda key: None).seen(asked)
    assert worths.seen_among(asked, named) == worths.seen_among(fresh, named)
