"""Long clauses full of names are a report's; short ones, and short texts, are judged plainly."""

from __future__ import annotations

from briefgen.extraction import clauses_in, extract, prose, roles
from briefgen.extraction.genre import dense
from briefgen.extraction.judging import Learnt, judge, weigh
from briefgen.extraction.weights import load
from briefgen.source import Source
from tests.extraction.outlines import outline

REPORT = (
    "Officials of the Harbour Board in Vey and of the Ministry of Ports in Kelda told the Court of "
    "Auditors last autumn that the agreement signed by both governments had not been honoured."
)
PLAIN = "The board met twice a year and the minutes were kept by the clerk."


def text(line: str, times: int = 20) -> Source:
    return outline(*[line] * times)


def test_long_clauses_full_of_names_make_a_report() -> None:
    assert dense(clauses_in(text(REPORT)))
    assert not dense(clauses_in(text(PLAIN)))


def test_a_text_that_goes_on_for_long_is_a_report_by_fewer_signs() -> None:
    speech = "The board told each member in Vey last autumn that the rules had not been kept."
    assert not dense(clauses_in(text(speech, 40)))
    assert dense(clauses_in(text(speech, 300)))


def test_notes_stay_plain_however_long_they_are() -> None:
    assert not dense(clauses_in(text(PLAIN, 2000)))


def test_a_few_clauses_do_not_show_what_a_text_is() -> None:
    assert not dense(clauses_in(text(REPORT, 2)))


def test_a_report_is_judged_by_its_own_vote_and_explained_by_it() -> None:
    clauses = clauses_in(text(REPORT))
    found = judge(clauses, None)
    assert found != judge(clauses, Learnt(load()))
    assert weigh(clauses, None, 3).verdict == found[3]
    assert [claim.role for claim in extract(text(REPORT))] == [
        verdict.role for verdict in found if verdict.role
    ]


def test_a_plain_text_is_judged_by_both_votes_together_as_surely_as_by_the_rules_own() -> None:
    clauses = clauses_in(text("The board met its aims, but the clerk fears that it may fail.", 5))
    found = judge(clauses, None)
    assert found == roles.judge(clauses, beside=prose.heard(clauses, prose.load()))
    own = roles.judge(clauses)
    alike = [at for at, verdict in enumerate(found) if verdict.role is own[at].role]
    assert alike
    assert [found[at].sureness for at in alike] == [own[at].sureness for at in alike]
    assert weigh(clauses, None, 1).verdict == found[1]


def test_a_few_clauses_are_judged_by_the_rules_own_vote_alone() -> None:
    clauses = clauses_in(text("The board met its aims, but the clerk fears that it may fail.", 2))
    assert judge(clauses, None) == roles.judge(clauses)
    assert weigh(clauses, None, 1).verdict == roles.judge(clauses)[1]
