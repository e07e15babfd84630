"""Choose what heads a brief whose texts do not judge the whole: a result and a mixed result.

First comes what most texts say alike, or what shows by its own words where a topic stands on which
as many report one way; then what is worth most. It must be understood where nothing else is known
yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set

from briefgen.brief.fronting import names_its_subject
from briefgen.brief.messages import measured
from briefgen.brief.parts import Lead, Quote
from briefgen.brief.quoting import Quoter, stands_alone, unreadable
from briefgen.brief.trimming import quotable
from briefgen.brief.worth import is_doubtful
from briefgen.claim import Claim, Polarity, Role
from briefgen.comparison.relating.aspects import leaves_open
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
    borne = _bearing_out(comparison)
    found: list[Lead] = []
    for role in (Role.FINDING, Role.MIXED):
        said = {claim for lead in found for claim in lead.told}
        heading = {
            n: claim
            for n, claim in enumerate(comparison.claims)
            if claim.role is role
            and _heads(claim)
            and quoter.ids[id(claim)] not in said
            and not any(falls_short(comparison.claims[m]) for m in (n, *alike.get(n, ())))
        }
        if heading:
            voices = {n: _voices(comparison, n, alike) for n in heading}
            best = max(
                heading,
                key=lambda n: (
                    not _only_falls(heading[n]),
                    # What one text puts it down to another may put down to something else.
                    heading[n].cause is None or len(voices[n]) > 1,
                    max(borne.get(id(heading[n]), 0), len(voices[n])),
                    measured(heading[n]),
                    len(voices[n]),
                    id(heading[n]) in borne,
                    worth(heading[n]),
                ),
            )
            told = tuple(quoter.ids[id(claim)] for claim in _linked(comparison, best))
            found.append(Lead(str(role), voices[best], quoter.full(heading[best]), told))
    return tuple(found)


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
    unfit = wrong or _needs_its_label(claim) or leaves_open(text) or _is_told_by_one(text)
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
