"""Choose the key messages of page 1: verdicts, figures, differences, and the best entries."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from briefgen.brief.fronting import names_its_subject
from briefgen.brief.parts import ComparedRow, Entry, Quote
from briefgen.brief.quoting import Quoter, printable, unreadable
from briefgen.claim import Claim, Quantity, Role
from briefgen.comparison.relating.aspects import leaves_open
from briefgen.comparison.relating.summing import with_its_sentence
from briefgen.finding import Aspect, Comparison, Difference

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
    """For each of the first voices that judge the subject as a whole, its strongest judgement: one
    quotation, or those of one sentence."""
    found: dict[str, Claim] = {}
    for reading in comparison.topics:
        if reading.topic == Aspect.OVERALL:
            # What judges by set phrases goes before what only sums up.
            for claim in sorted(reading.claims, key=lambda c: (c.verdict, worth(c)), reverse=True):
                if printable(claim):
                    found.setdefault(claim.span.source.id, claim)
    letters = sorted(found, key=lambda i: (len(i), i))[:VERDICTS]
    return tuple(quote for id in letters for quote in _judgement(found[id], comparison, quoter))


def _judgement(claim: Claim, comparison: Comparison, quoter: Quoter) -> Iterator[Quote]:
    """The judgement in its text's words; one that sums up with all that its sentence says."""
    if claim.verdict:
        yield quoter.core(claim)
        return
    for part in with_its_sentence(claim, comparison.claims):
        yield quoter.full(part)


def figures(comparison: Comparison, quoter: Quoter) -> tuple[Quote, ...]:
    """Results with a figure, best first: those that name what they speak of, and of them those that
    are no mere prospect; then what another source says too; then shares and sums before counts,
    for a reader asks for these."""
    shared = {n for k in comparison.links if not k.difference for n in (k.first, k.second)}
    told = [
        (
            leaves_open(claim.span.text),
            n not in shared,
            not any(map(_weighty, claim.quantities)),
            -comparison.score(n),
            claim,
        )
        for n, claim in enumerate(comparison.claims)
        if _states_a_figure(claim) and not claim.left_out
    ]
    told.sort(key=itemgetter(0, 1, 2, 3))
    shown = [quoter.full(claim) for *_, claim in told]
    return tuple(sorted(shown, key=lambda quote: not names_its_subject(quote.text)))


def _states_a_figure(claim: Claim) -> bool:
    return measured(claim) and claim.role in _RESULTS and not unreadable(claim)


def measured(claim: Claim) -> bool:
    """True for a claim with a figure that counts or measures something."""
    return any(map(_measures, claim.quantities))


def _measures(quantity: Quantity) -> bool:
    """False for a bare digit, which as a rule is a number in a name ("model #2", "the P-8")."""
    in_words = not any(ch.isdigit() for ch in quantity.text)
    return bool(quantity.unit) or quantity.high >= BARE or in_words


def _weighty(quantity: Quantity) -> bool:
    return quantity.unit == "%" or quantity.high >= THOUSANDS


def differences(
    rows: Sequence[ComparedRow], whole: Callable[[Quote], Quote]
) -> tuple[ComparedRow, ...]:
    """The rows on which sources differ and each has words to show; last those that differ in how
    sure they are, without those on which no source says the reverse of another. Their words are
    ``whole``, for here no table says what they are about; of two sides each has one voice."""
    found = [
        row
        for row in rows
        if row.relation == "differ"
        and sum(bool(cell) for cell in row.cells) > 1
        and (row.opposed or row.difference != Difference.POLARITY)
    ]
    found.sort(key=lambda row: row.difference == Difference.CERTAINTY)
    return tuple(_in_full(row, whole) for row in found)


def _in_full(row: ComparedRow, whole: Callable[[Quote], Quote]) -> ComparedRow:
    if row.topic == Aspect.CAUSES:
        return row
    sides = row.opposed if row.difference == Difference.POLARITY else ()
    kept = [[q for q in cell[:1] if not sides or q.letter in sides] for cell in row.cells]
    return row._replace(cells=tuple(tuple(map(whole, cell)) for cell in kept))


def highlights(
    found: Mapping[str, tuple[Entry, ...]],
    most: int,
    told: Collection[str] = (),
    named: Collection[str] = (),
) -> tuple[Entry, ...]:
    """The strongest entries, a section at a time: a finding, a mixed result, an outlook, again,
    and responses behind them;
    without the claims ``told``, by their ids: page 1 has their words already. Those that name what
    they speak of come first, one a topic, and none of the topics ``named`` there, in small letters.
    """
    names = ("findings", "mixed", "outlooks", "phase")
    columns = [[e for e in found[name] if e.quotes[0].claim not in told] for name in names]
    longest = max(map(len, columns))
    taken = [column[n] for n in range(longest) for column in columns if n < len(column)]
    taken += (e for e in found["responses"] if e.quotes[0].claim not in told)
    seen = set(named)
    behind = []
    for entry in taken:
        topic = entry.topic.casefold()
        behind.append(not names_its_subject(entry.quotes[0].text) or topic in seen)
        seen.update({topic} - {""} if not behind[-1] else ())
    ordered = [e for last in (False, True) for e, b in zip(taken, behind, strict=True) if b is last]
    return tuple(Entry(e.topic, e.letters[:1], False, e.quotes[:1]) for e in ordered[:most])


def mid_sentence(name: str, texts: Iterable[str]) -> str:
    """``name`` as it stands within a sentence: in lower case unless a further capital shows that it
    is a name, or the sources write it so inside their sentences and never small."""
    if any(letter.isupper() for letter in name[1:]):
        return name
    first = re.split(r"\W", name, maxsplit=1)[0]
    lowered = first[:1].lower() + first[1:]
    small = re.compile(rf"\b{re.escape(lowered)}")
    inside = re.compile(rf"[a-z,] {re.escape(first)}\b")
    is_name = False
    for text in texts:
        if small.search(text):
            is_name = False
            break
        is_name = is_name or inside.search(text) is not None
    return name if is_name or not first else lowered + name[len(first) :]
