"""Which votes judge a text: that on reports alone, or it and the rules' own together.

They err in other places, so that on a plain text the two together are right more often than
either (of labelled claims 71 in 100, the rules' own 69, that on reports 65); on a report the rules'
own is too often wrong to be heard. A text of a few clauses has it alone. Where the grammar of a
clause settles its role, that is heard before any vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefgen.extraction import prose, roles
from briefgen.extraction.clause import Clause
from briefgen.extraction.genre import dense, shows_itself
from briefgen.extraction.roles import Verdict, Weighing, together
from briefgen.extraction.rulings import settled
from briefgen.extraction.weights import Weights, load


class Learnt(NamedTuple):
    """What the votes go by, where it is not what ships."""

    rules: Weights
    reports: prose.Weights | None = None
    """None where there is none that did not learn from the text: then the rules' own vote judges
    alone."""


def judge(clauses: Sequence[Clause], learnt: Learnt | None = None) -> list[Verdict]:
    """A verdict for each clause of one source; ``learnt`` stands in for the weights that ship."""
    return [*map(settled, clauses, _voted(clauses, learnt))]


def _voted(clauses: Sequence[Clause], learnt: Learnt | None) -> list[Verdict]:
    rules, reports = learnt or (None, prose.load())
    if reports is None or not shows_itself(clauses):
        return roles.judge(clauses, rules)
    if dense(clauses):
        return prose.judge(clauses, reports)
    return roles.judge(clauses, rules, prose.heard(clauses, reports))


def weigh(clauses: Sequence[Clause], learnt: Learnt | None, at: int) -> Weighing:
    """How ``judge`` comes to its verdict on the clause numbered ``at``."""
    found = _weighed(clauses, learnt, at)
    verdict = settled(clauses[at], found.verdict)
    return found._replace(verdict=verdict, settled=verdict is not found.verdict)


def _weighed(clauses: Sequence[Clause], learnt: Learnt | None, at: int) -> Weighing:
    rules, reports = learnt or (load(), prose.load())
    if reports is None or not shows_itself(clauses):
        return roles.weigh(clauses, rules, at)
    told = prose.weigh(clauses, reports, at)
    if dense(clauses):
        return told
    beside = prose.heard(clauses, reports)[at]
    return together(roles.weigh(clauses, rules, at, beside), told)
