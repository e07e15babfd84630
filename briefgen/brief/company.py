"""Find out who else says what a claim says.

Its quotation may then stand for more than its own text.
"""

from collections import defaultdict
from collections.abc import Mapping, Set
from typing import NamedTuple

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.closeness import close
from briefgen.comparison.relating.asserting import can_agree
from briefgen.comparison.relating.evidence import Lean, lean
from briefgen.finding import Comparison


class Company(NamedTuple):
    """The other texts that say what one claim says."""

    alike: tuple[str, ...] = ()
    """Letters of those that say the same, in the order of the texts."""
    lone: bool = True
    """False where one of them may say it: nobody can be said to say it only."""
    claims: tuple[str, ...] = ()
    """Ids of the claims by which those ``alike`` say it."""


LONE = Company()
"""Of a claim that nothing joins to another text's."""
NONE: Mapping[str, Company] = {}
"""Of claims that were set beside none."""


def company(
    comparison: Comparison,
    ids: Mapping[int, str],
    alike: Mapping[int, Set[int]],
    vouched: bool = False,
) -> dict[str, Company]:
    """The company of each claim, by its id, that a link joins to another; ``ids`` are the ids of
    the claims, by ``id``, and ``alike`` those that are ``said_alike``. What an editor left out is
    no company.

    ``vouched``: whether an owner named the topics. Then the topic shows who speaks of it; else a
    link that is not firm shows enough for nobody to be said to say it only.
    """
    claims = comparison.claims
    found: dict[str, Company] = {}
    for number, met in sorted(_joined(comparison, vouched).items()):
        own = claims[number]
        others = [c for c in (claims[n] for n in sorted(alike.get(number, ()))) if _bears(own, c)]
        voices = {claim.span.source.id for claim in others}
        found[ids[id(claims[number])]] = Company(
            tuple(sorted(voices, key=lambda voice: (len(voice), voice))),
            lone=all(claims[n].left_out for n in met),
            claims=tuple(ids[id(claim)] for claim in others),
        )
    return found


def _bears(claim: Claim, other: Claim) -> bool:
    """True where ``other`` says all that ``claim`` does, as far as figures show, leaning the same
    way. Of what is to come none is said to say the same: there a word more, or less, is another
    promise."""
    if other.left_out or claim.role is Role.OUTLOOK:
        return False
    if {lean(claim), lean(other)} >= {Lean.PROGRESS, Lean.SHORTFALL}:
        return False
    return all(any(close(q, known) for known in other.quantities) for q in claim.quantities)


def _joined(comparison: Comparison, firmly: bool) -> dict[int, list[int]]:
    """For the number of each claim those that may say the same."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for link in comparison.links:
        if not link.difference and (link.firm or not firmly):
            found[link.first].append(link.second)
            found[link.second].append(link.first)
    return found


def beside(comparison: Comparison, ids: Mapping[int, str]) -> Mapping[str, Set[str]]:
    """For the id of each claim those of the claims that say the same or otherwise, and its own."""
    names = [ids[id(claim)] for claim in comparison.claims]
    found = {name: {name} for name in names}
    for link in comparison.links:
        found[names[link.first]].add(names[link.second])
        found[names[link.second]].add(names[link.first])
    return found


def said_alike(comparison: Comparison) -> Mapping[int, Set[int]]:
    """For the number of each claim those of the claims that say the same, and differ in nothing."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    apart = {(link.first, link.second) for link in comparison.links if link.difference}
    claims = comparison.claims
    for link in comparison.links:
        known = link.firm and (link.first, link.second) not in apart
        if known and can_agree(claims[link.first], claims[link.second]):
            found[link.first].add(link.second)
            found[link.second].add(link.first)
    return found
