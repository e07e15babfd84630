"""An explanation says what the stages decided, for every claim of a brief."""

from __future__ import annotations

import json
from math import exp
from pathlib import Path

import pytest

from briefgen.building import Gathered, Request, compose
from briefgen.building.job import Fitted
from briefgen.building.record import record
from briefgen.cli.telling import PAIRED
from briefgen.comparison.linking.pairs import NAMES
from briefgen.explaining import Explanation, explain
from briefgen.explaining.beside import partners
from briefgen.finding import Difference, Link
from tests.cli.conftest import OPINION, REPORT

SETTINGS = """
[subject]
name = "Rail Link"
[sectors]
"Stations and staff" = ["stations"]
"Costs" = ["cost", "maintenance costs"]
"""


@pytest.fixture(scope="module", params=["", SETTINGS], ids=["found topics", "named topics"])
def built(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Gathered, Fitted]:
    folder = tmp_path_factory.mktemp("texts")
    (folder / "opinion.md").write_text(OPINION, encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    if request.param:
        (folder / "brief.toml").write_text(request.param, encoding="utf-8")
    return compose(Request((Path(folder),)))


def explanations(built: tuple[Gathered, Fitted]) -> list[Explanation]:
    return [explain(*built, number) for number in range(len(built[0].comparison.claims))]


def test_every_claim_is_explained_as_the_record_has_it(built: tuple[Gathered, Fitted]) -> None:
    rows = json.loads(record(*built))["claims"]
    found = explanations(built)
    assert [
        (e.id, e.place.text, e.place.start, e.reading.role, round(e.score, 4)) for e in found
    ] == [(r["id"], r["text"], r["start"], r["role"], r["score"]) for r in rows]
    assert [(list(e.printed.sections), e.printed.left_out) for e in found] == [
        (r["used"], r["not_used"]) for r in rows
    ]
    assert [[t.name for t in e.topics if t.name[0] != "@"] for e in found] == [
        r["topics"] for r in rows
    ]


def test_votes_and_scores_add_up(built: tuple[Gathered, Fitted]) -> None:
    for found in explanations(built):
        reading = found.reading
        votes = [reading.start, *(seen.votes for seen in reading.seen)]
        powers = {role: exp(sum(vote[role] for vote in votes)) for role in reading.start}
        assert powers[reading.role] / sum(powers.values()) == pytest.approx(reading.alone, abs=1e-2)
        assert sum(found.score_parts.values()) == pytest.approx(found.score, abs=1e-3)
        assert reading.confidence >= reading.runner_up_confidence


def test_what_decided_comes_first(built: tuple[Gathered, Fitted]) -> None:
    for found in explanations(built):
        first = found.reading.seen[0]
        assert (first.decided, first.words) == (True, found.reading.cue)
        assert first.key.startswith(f"{found.reading.rule}:")


def test_the_passage_is_the_sources_own(built: tuple[Gathered, Fitted]) -> None:
    texts = [source.text for source in built[0].sources]
    for found in explanations(built):
        whole = found.place.before + found.place.text + found.place.after
        assert any(whole in text for text in texts)


def test_a_topic_tells_by_which_word_it_was_found(built: tuple[Gathered, Fitted]) -> None:
    for found in explanations(built):
        for topic in found.topics:
            assert topic.words in found.place.text or topic.where != "its words"
            assert topic.words or topic.name.startswith("@")


def test_links_are_those_of_the_comparison(built: tuple[Gathered, Fitted]) -> None:
    links = built[0].comparison.links
    for number, found in enumerate(explanations(built)):
        linked = [k for k in links if number in (k.first, k.second)]
        shown = [p for p in found.partners if p.how in ("same", "differs")]
        assert len(shown) == len({(k.first, k.second) for k in linked})
        assert all(partner.why for partner in shown)
        assert found.id not in {partner.id for partner in found.partners}


def test_a_link_by_which_texts_do_not_agree_in_print_says_so(
    built: tuple[Gathered, Fitted],
) -> None:
    gathered, _ = built
    claims = gathered.comparison.claims
    one = claims[0]
    other = next(n for n, c in enumerate(claims) if c.span.source != one.span.source)
    for firm in (True, False):
        comparison = gathered.comparison._replace(links=(Link(0, other, None, firm),))
        (told,) = [
            p for p in partners(gathered._replace(comparison=comparison), 0) if p.how == "same"
        ]
        assert ("to agree in print" in told.why) is not firm


@pytest.mark.parametrize("difference", Difference)
def test_a_difference_that_is_not_printed_says_so_with_its_rule(
    built: tuple[Gathered, Fitted], difference: Difference
) -> None:
    gathered, _ = built
    claims = gathered.comparison.claims
    one = claims[0]
    other = next(n for n, c in enumerate(claims) if c.span.source != one.span.source)
    told = {}
    for firm in (True, False):
        comparison = gathered.comparison._replace(links=(Link(0, other, difference, firm),))
        found = partners(gathered._replace(comparison=comparison), 0)
        (told[firm],) = [p.why for p in found if p.how == "differs"]
    assert told[False].startswith(f"{told[True]}; in print")


def test_everything_seen_of_a_pair_has_words() -> None:
    assert tuple(PAIRED) == NAMES
