"""What page 1 says first: verdicts, figures, differences, and the strongest entries."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from operator import itemgetter

from briefgen.brief.fronting import names_its_subject
from briefgen.brief.parts import ComparedRow, Entry, Quote
from briefgen.brief.quoting import Quoter, printable, unreadable
from briefgen.claim import Claim, Quantity, Role
from briefgen.finding import Aspect, Comparison

THOUSANDS = 1000
"""From here on a count or a sum is worth a reader's while by itself."""

BARE = 10
"""From here on a figure without a unit counts something."""

VERDICTS = 2
"""Voices whose judgement stands in the bottom line."""

_RESULTS = (Role.FINDING, Role.MIXED)


def verdicts(
    comparison: Comparison, quoter: Quoter, worth: Callable[[Claim], float]
) -> tuple[Quote, ...]:
    """For each of the first voices that judge the subject as a whole, its strongest judgement."""
    found: dict[str, Claim] = {}
    for reading in comparison.topics:
        if reading.topic == Aspect.OVERALL:
            for claim in sorted(reading.claims, key=worth, reverse=True):
                if printable(claim):
                    found.setdefault(claim.span.source.id, claim)
    letters = sorted(found, key=lambda i: (len(i), i))[:VERDICTS]
    return tuple(quoter.core(found[letter]) for letter in letters)


def figures(comparison: Comparison, quoter: Quoter) -> tuple[Quote, ...]:
    """Results with a figure in them that their words show, best first: those that name what they
    speak of; of them shares and sums before counts, for a reader asks for these; then what another
    source says too."""
    shared = {n for k in comparison.links if not k.difference for n in (k.first, k.second)}
    told = [
        (not any(map(_weighty, claim.quantities)), n not in shared, -comparison.score(n), claim)
        for n, claim in enumerate(comparison.claims)
        if _states_a_figure(claim) and not claim.left_out
    ]
    told.sort(key=itemgetter(0, 1, 2))
    shown = [_with_figure(claim, quoter) for *_, claim in told]
    return tuple(sorted(shown, key=lambda quote: not names_its_subject(quote.text)))


def _states_a_figure(claim: Claim) -> bool:
    told = any(map(_measures, claim.quantities))
    return told and claim.role in _RESULTS and not unreadable(claim)


def _measures(quantity: Quantity) -> bool:
    """False for a bare digit, which as a rule is a number in a name ("model #2", "the P-8")."""
    in_words = not any(ch.isdigit() for ch in quantity.text)
    return bool(quantity.unit) or quantity.high >= BARE or in_words


def _weighty(quantity: Quantity) -> bool:
    return quantity.unit == "%" or quantity.high >= THOUSANDS


def _with_figure(claim: Claim, quoter: Quoter) -> Quote:
    """The claim's predicate, or all of it where only that holds the figure."""
    inside = any(quantity.text in claim.core.text for quantity in claim.quantities)
    return quoter.core(claim) if inside else quoter.full(claim)


def differences(rows: Sequence[ComparedRow]) -> tuple[ComparedRow, ...]:
    """The rows on which sources differ and each has words to show."""
    return tuple(
        row
        for row in rows
        if row.relation == "differ" and sum(bool(cell) for cell in row.cells) > 1
    )


def highlights(
    found: Mapping[str, tuple[Entry, ...]], most: int, told: Collection[str] = ()
) -> tuple[Entry, ...]:
    """The strongest entries, a section at a time: a finding, a mixed result, an outlook, again;
    without the claims ``told``, by their ids: page 1 has their words already. Those that name what
    they speak of come first, one a topic."""
    names = ("findings", "mixed", "outlooks", "phase", "responses")
    columns = [[e for e in found[name] if e.quotes[0].claim not in told] for name in names]
    longest = max(map(len, columns))
    taken = [column[n] for n in range(longest) for column in columns if n < len(column)]
    seen: set[str] = set()
    behind = []
    for entry in taken:
        behind.append(not names_its_subject(entry.quotes[0].text) or entry.topic in seen)
        seen.update({entry.topic} - {""} if not behind[-1] else ())
    ordered = [e for last in (False, True) for e, b in zip(taken, behind, strict=True) if b is last]
    return tuple(Entry(e.topic, e.letters[:1], False, e.quotes[:1]) for e in ordered[:most])


def mid_sentence(name: str, texts: Sequence[str]) -> str:
    """``name`` as it stands within a sentence: in lower case when a source writes it so, and no
    further capital shows that it is a name."""
    if any(word[:1].isupper() for word in name.split()[1:]):
        return name
    first = re.split(r"\W", name, maxsplit=1)[0]
    lowered = first[:1].lower() + first[1:]
    written = bool(first) and any(re.search(rf"\b{re.escape(lowered)}", text) for text in texts)
    return lowered + name[len(first) :] if written else name
