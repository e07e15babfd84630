"""Which vote judges a text: the rules' own, or the one learnt from reports.

The second is imported where it is needed: it is larger, and most texts do without.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction import roles
from briefgen.extraction.clause import Clause
from briefgen.extraction.genre import dense
from briefgen.extraction.roles import Verdict, Weighing
from briefgen.extraction.weights import Weights, load


def judge(clauses: Sequence[Clause], weights: Weights | None) -> list[Verdict]:
    """A verdict for each clause of one source; ``weights`` stand in for those of the rules."""
    if weights is None and dense(clauses):
        from briefgen.extraction import prose

        return prose.judge(clauses, prose.load())
    return roles.judge(clauses, weights)


def weigh(clauses: Sequence[Clause], weights: Weights | None, at: int) -> Weighing:
    """How ``judge`` comes to its verdict on the clause numbered ``at``."""
    if weights is None and dense(clauses):
        from briefgen.extraction import prose

        return prose.weigh(clauses, prose.load(), at)
    return roles.weigh(clauses, load() if weights is None else weights, at)
