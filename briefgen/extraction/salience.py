"""How central a claim is to its text.

It counts how much of what the text keeps coming back to the claim touches on, and whether the text
announces there what it has to offer ("This report finds …", "We propose …").
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.language import lists
from briefgen.extraction.phrases import hits

ANNOUNCED, FIRST = 0.6, 0.98
"""How far an announcement counts, and the first one of a text; found on SciTLDR's training part."""
REACH = 20
"""Words from a clause's beginning within which it is said what is announced."""
_EMPTY = kinds.SHORT | kinds.FIGURE | kinds.COMMON
"""Such words carry no topic."""


class Salience(NamedTuple):
    """Both, each 0 to 1."""

    central: float
    """The share of the text's clauses that touch on less of what it repeats."""
    announces: float


NONE = Salience(0.5, 0.0)
"""Of a clause without a text around it."""


def saliences(clauses: Sequence[Clause]) -> list[Salience]:
    """For each clause of one source, in order."""
    central = _central([_telling(clause) for clause in clauses])
    found = []
    first = True
    for clause, share in zip(clauses, central, strict=True):
        announced = _announces(clause)
        found.append(Salience(share, (FIRST if first else ANNOUNCED) if announced else 0.0))
        first = first and not announced
    return found


def _telling(clause: Clause) -> set[str]:
    """Stems of the words that carry a topic."""
    words = zip(clause.stems, clause.kinds, strict=True)
    return {stem for stem, kind in words if not kind & _EMPTY}


def _central(said: Sequence[set[str]]) -> list[float]:
    """The rank of each clause by how often other clauses say its words; ties share theirs."""
    spread = Counter(chain.from_iterable(said))
    touched = [sum(map(spread.__getitem__, found)) - len(found) for found in said]
    order = sorted(touched)
    return [(bisect_left(order, n) + bisect_right(order, n)) / 2 / len(order) for n in touched]


def _announces(clause: Clause) -> bool:
    """True when the text speaks of itself and a verb behind that says what it does."""
    near = clause.said[:REACH]
    if _openers().isdisjoint(near):
        return False
    spoken = hits("salience", near)
    itself = min((hit.last for hit in spoken if hit.section == "itself"), default=REACH)
    return any(hit.section == "announcing" and hit.first >= itself for hit in spoken)


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """The first words of what a text calls itself: few clauses hold one."""
    return frozenset(entry.split()[0] for entry in lists("salience")["itself"])
