"""Whether a text is a report, judged by the vote on reports alone, or a plain one, by both votes.

Reports of research houses and press releases name many people and places in long clauses;
outlines, minutes, speeches and short evaluations do not. What a sentence says of its role is
not the same in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2

from briefgen.extraction.clause import Clause

LONG, NAMED = 0.9, 45.0
"""Log odds for each word that clauses have on the mean, and for the share of words with a capital:
as fitted on the labelled texts of both kinds, rounded."""
EDGE = -17.9
"""Set where the plainest twentieth of reports and none of the labelled plain texts is on the wrong
side: reports fare better by both votes than plain texts by that on reports alone."""
LONGEST = 45
"""Words beyond which a clause is no longer than others: such a run has lost its stops."""
LEAST = 6
"""Clauses from which a text shows what it is."""
LASTING, USUAL, MOST = 2.5, 64, 4.0
"""Log odds for each doubling of a text's clauses beyond as many as labelled plain texts have at
most, and how many that may come to: speeches and studies go on for longer than notes and minutes,
and of 880 reports every tenth was on the wrong side by its words alone."""


def dense(clauses: Sequence[Clause]) -> bool:
    """True for a text of long clauses and many names."""
    return shows_itself(clauses) and leaning(clauses) > 0


def shows_itself(clauses: Sequence[Clause]) -> bool:
    """True for a text that is long enough to be of a genre."""
    return len(clauses) >= LEAST


def leaning(clauses: Sequence[Clause]) -> float:
    """How far a text is on the side of reports, as log odds; below 0 it is a plain one."""
    if not clauses:
        return EDGE
    words = sum(len(clause.said) for clause in clauses)
    length = sum(min(LONGEST, len(clause.said)) for clause in clauses) / len(clauses)
    names = sum([clause.capitals.count(True, 1) for clause in clauses])
    lasting = LASTING * log2(max(1, len(clauses) / USUAL))
    return EDGE + LONG * length + NAMED * names / words + min(MOST, lasting)
