"""Choose what heads a brief whose texts do not judge the whole: a result and a mixed result.

First comes what most texts say alike, or what shows by its own words where a topic stands on which
as many report one way; then what is worth most. It must be understood where nothing else is known
yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set

from briefgen.brief.fronting import names_its_subject
from briefgen.brief.messages import measured
from briefgen.brief.parts import Lead, Quote
from briefgen.brief.quoting import Quoter, stands_alone, unreadable
from briefgen.brief.trimming import quotable
from briefgen.brief.worth import is_doubtful
from briefgen.claim import Claim, Polarity, Role
from briefgen.comparison.relating.aspects import is_open
from briefgen.comparison.relating.evidence import lean
from briefgen.comparison.relating.seeming import falls_short
from briefgen.comparison.words import first_word, listed, plain
from briefgen.finding import Comparison
from briefgen.languages import words

SURE = 0.5
"""Score from which the reading of a claim is sure enough to head a brief."""

_NUMBERED = re.compile(r"(?<=\w )[A-Z]\w+ I\b")
"""A name inside a sentence with a numeral behind it: "World War I"."""

AROUND = 6
"""Words that stand around a quotation: who speaks, and whether a source is given."""


def leads(
    comparison: Comparison,
    quoter: Quoter,
    worth: Callable[[Claim], float],
    alike: Mapping[int, Set[int]],
) -> tuple[Lead, ...]:
    """The first result, and the first mixed one, each with the voices that say it ``alike``."""
    claims, borne = comparison.claims, _bearing_out(comparison)
    found: list[Lead] = []

    def most(n: int) -> _Rank:
        return True, *_rank(claims[n], borne, 1 + len(alike.get(n, ())), claims[n].score)

    def rank(n: int) -> _Rank:
        claim, voices = claims[n], len(_voices(comparison, n, alike))
        return not _only_falls(claim), *_rank(claim, borne, voices, worth(claim))

    for role in (Role.FINDING, Role.MIXED):
        said = {claim for lead in found for claim in lead.told}
        numbers = [
            n for n, c in enumerate(claims) if c.role is role and quoter.ids[id(c)] not in said
        ]
        best = highest(numbers, most, rank, lambda n: _leads(claims, n, alike))
        if best is not None:
            told = tuple(quoter.ids[id(claim)] for claim in _linked(comparison, best))
            voices = _voices(comparison, best, alike)
            found.append(Lead(str(role), voices, quoter.full(claims[best]), told))
    return tuple(found)


_Rank = tuple[bool, bool, int, bool, int, bool, float]


def _rank(
    claim: Claim, borne: Mapping[int, int], voices: int, worth: float
) -> tuple[bool, int, bool, int, bool, float]:
    """Where a claim stands among those that may lead and do not only fall."""
    return (
        # What one text puts it down to another may put down to something else.
        claim.cause is None or voices > 1,
        max(borne.get(id(claim), 0), voices),
        measured(claim),
        voices,
        id(claim) in borne,
        worth,
    )


def highest(
    numbers: Iterable[int],
    most: Callable[[int], _Rank],
    rank: Callable[[int], _Rank],
    fits: Callable[[int], bool],
) -> int | None:
    """The first of those of ``numbers`` that fit and have the highest ``rank``. None ranks higher
    than ``most`` says, which is sooner known: few are asked whether they fit."""
    best: tuple[_Rank, int] | None = None
    for bound, n in sorted(((most(n), -n) for n in numbers), reverse=True):
        if best and bound < best[0]:
            break
        if fits(-n):
            own = rank(-n), n
            best = max(best, own) if best else own
    return best and -best[1]


def _leads(claims: Sequence[Claim], number: int, alike: Mapping[int, Set[int]]) -> bool:
    """True for a claim that reads at the head of a brief, and of which no text says that it is
    less than was to be."""
    said = (claims[n] for n in (number, *alike.get(number, ())))
    return _heads(claims[number]) and not any(map(falls_short, said))


def _bearing_out(comparison: Comparison) -> dict[int, int]:
    """How many texts report on the topic that a claim bears out, by the ``id()`` of the claim.

    Only claims whose words lean one way count, on topics of which several texts report that way.
    """
    found: dict[int, int] = {}
    for reading in comparison.topics:
        ways = {lean(claim) for claim in reading.claims}
        if reading.standing and len(reading.support) > 1 and len(ways) == 1:
            for claim in (c for c in reading.claims if c.polarity is not Polarity.NEUTRAL):
                found[id(claim)] = max(found.get(id(claim), 0), len(reading.support))
    return found


def _linked(comparison: Comparison, number: int) -> list[Claim]:
    """The claim, and those that say the same or otherwise."""
    ends = [(link.first, link.second) for link in comparison.links]
    beside = {n for pair in ends if number in pair for n in pair}
    return [comparison.claims[n] for n in sorted(beside | {number})]


def _voices(comparison: Comparison, number: int, alike: Mapping[int, Set[int]]) -> tuple[str, ...]:
    """The voices that say what the claim says, without those who speak of themselves ("we …")."""
    claims = (comparison.claims[n] for n in (number, *alike.get(number, ())))
    voices = {c.span.source.id for c in claims if not c.left_out and not _of_themselves(c)}
    return tuple(sorted(voices, key=lambda voice: (len(voice), voice)))


def _heads(claim: Claim) -> bool:
    """True for a result that reads at the head of a brief."""
    if claim.left_out or claim.score < SURE or unreadable(claim) or not stands_alone(claim):
        return False
    if is_doubtful(claim):
        return False
    text = claim.span.text
    wrong = claim.role is Role.MIXED and claim.polarity is Polarity.POSITIVE
    unfit = wrong or _needs_its_label(claim) or is_open(claim) or _is_told_by_one(text)
    return _names(claim) and not unfit


def _only_falls(claim: Claim) -> bool:
    """True for a result that fell, of which no word says that this is welcome."""
    falls = not listed("falling").isdisjoint(plain(claim.span.text))
    return claim.role is Role.FINDING and claim.polarity is not Polarity.POSITIVE and falls


def _is_told_by_one(text: str) -> bool:
    """True for what somebody met with: "A farmer showed me 61 empty pens"."""
    return not words("quoting", "one who tells").isdisjoint(plain(_NUMBERED.sub("", text)))


def _needs_its_label(claim: Claim) -> bool:
    """True where the label says of what: "Sheep: 412 killed in 2024"."""
    found = plain(claim.span.text)
    bare = words("verbs", "auxiliaries").isdisjoint(found)
    figured = bool(found) and found[0][0].isdigit() and bare
    return not claim.whole or (claim.label is not None and figured)


def _names(claim: Claim) -> bool:
    return names_its_subject(quotable(claim.span).text)


def _of_themselves(claim: Claim) -> bool:
    return first_word(quotable(claim.span).text) in words("quoting", "speakers")


def front_words(quotes: Iterable[Quote]) -> int:
    """Words that ``quotes`` take with what stands around each."""
    return sum(len(quote.text.split()) + AROUND for quote in quotes)
