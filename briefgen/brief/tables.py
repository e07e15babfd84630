"""The scorecard and the table of agreement, row by row."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence, Set

from briefgen.brief.facing import differing, facing
from briefgen.brief.parts import ComparedRow, Quote, RatedRow, Standing, Voice
from briefgen.brief.quoting import LEANING, Quoter, conceded, points_back
from briefgen.brief.worth import Worth
from briefgen.claim import Claim, Polarity
from briefgen.comparison.folding import fold
from briefgen.comparison.relating.evidence import Lean, lean, total
from briefgen.comparison.relating.relations import STANDING, by_voice
from briefgen.finding import Aspect, Comparison, Relation, TopicReading
from briefgen.finding import Standing as Rating
from briefgen.subject import Subject

WORD_COST = 0.01
"""Score that one more word in a cell must bring."""

_ORDER = (Rating.PROGRESS, Rating.CONTESTED, Rating.SHORTFALL)


class Tables:
    """Makes rows; ``voices`` are in the order of the columns."""

    def __init__(
        self, voices: Sequence[Voice], quoter: Quoter, worth: Worth, subject: Subject
    ) -> None:
        self.voices = voices
        self.quoter = quoter
        self.worth = worth
        self.shown: dict[str, str] = {}
        """The topics of claims that stand in a row already; another row prefers others."""
        self.aliases = {topic.name: topic.aliases for topic in subject.topics}

    def scorecard(
        self, comparison: Comparison, names: Mapping[Rating, str], most: int
    ) -> tuple[RatedRow, ...]:
        """Rated topics that have a standing: progress first, then contested, then shortfall."""
        rated = [reading for reading in comparison.topics if reading.standing][:most]
        self.shown.clear()
        rated.sort(key=lambda r: (_ORDER.index(r.standing or Rating.PROGRESS), -len(r.support)))
        number = topic_numbers(comparison)
        return tuple(
            self._rated(r, number[r.topic], names[r.standing]) for r in rated if r.standing
        )

    def _rated(self, reading: TopicReading, number: int, standing: str) -> RatedRow:
        return RatedRow(
            number=number,
            topic=reading.topic,
            standing=standing,
            tone=str(reading.standing),
            letters=reading.support,
            cells=self._cells(reading),
            named=self._named(reading),
            words_differ=self._words(reading),
            reported=reported(reading),
        )

    def compared(self, comparison: Comparison) -> tuple[ComparedRow, ...]:
        """Every topic on which two voices speak, agreement first, then difference."""
        order = (Relation.AGREE, Relation.DIFFER)
        told = [r for r in comparison.topics if len(r.support) > 1 and r.relation in order]
        told.sort(key=lambda r: (order.index(r.relation), not r.topic.startswith("@")))
        number, apart = topic_numbers(comparison), differing(comparison)
        rows = [
            ComparedRow(
                number=number[reading.topic],
                topic=reading.topic,
                relation=str(reading.relation),
                difference=str(reading.difference or ""),
                cells=self._best(reading, apart),
                named=self._named(reading),
                opposed=self._opposed(reading),
            )
            for reading in told
        ]
        # A relation of which a reader sees one side only cannot be followed.
        both = [row for row in rows if sum(map(bool, row.cells)) > 1]
        on_topics = {_quoted(row) for row in both if row.topic != Aspect.NEXT}
        return tuple(r for r in both if r.topic != Aspect.NEXT or _quoted(r) not in on_topics)

    def alone(self, comparison: Comparison) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """For each voice the topics, of those outside the scorecard, on which it alone speaks."""
        alone = Relation.ONE_ONLY
        themes = [r for r in comparison.topics if not r.standing and r.relation is alone]
        own = [
            (v.letter, tuple(r.topic for r in themes if r.support == (v.letter,)))
            for v in self.voices
        ]
        return tuple((letter, topics) for letter, topics in own if topics)

    def _named(self, reading: TopicReading) -> tuple[bool, ...]:
        named = set(reading.named)
        return tuple(voice.letter in named for voice in self.voices)

    def _best(
        self, reading: TopicReading, apart: Mapping[int, Set[int]]
    ) -> tuple[tuple[Quote, ...], ...]:
        """For each voice its best claim, or none; where they differ, claims that are ``apart``."""
        quote = self.quoter.cause if reading.topic == Aspect.CAUSES else self.quoter.core
        own_of_each = self._own(reading.decisive or reading.claims)
        if reading.relation is Relation.DIFFER:
            own_of_each = facing(own_of_each, apart)
        return tuple(tuple(map(quote, own[:1])) for own in own_of_each)

    def _cells(self, reading: TopicReading) -> tuple[tuple[Quote, ...], ...]:
        """For each voice its best claim, or its best on either side where it has both."""
        cells = []
        for own in self._own([c for c in reading.claims if lean(c) is not Lean.NOTHING]):
            own.sort(key=_fit_for_cell, reverse=True)
            fresh = sorted(own, key=lambda c: self.quoter.ids[id(c)] in self.shown)
            cells.append(tuple(self._noted(c, reading.topic) for c in _sides(fresh)))
        return tuple(cells)

    def _noted(self, claim: Claim, topic: str) -> Quote:
        """The claim's predicate, with the row in which it stands already if it does."""
        quote = self.quoter.core(claim)
        row = self.shown.setdefault(quote.claim, topic)
        return quote if row == topic else quote._replace(same_as=row)

    def _own(self, claims: Sequence[Claim]) -> list[list[Claim]]:
        """Each voice's printable claims."""
        own: dict[str, list[Claim]] = {voice.letter: [] for voice in self.voices}
        for claim in claims:
            if claim.span.source.id in own and not self.worth.unprintable(claim):
                own[claim.span.source.id].append(claim)
        return list(own.values())

    def _opposed(self, reading: TopicReading) -> tuple[str, ...]:
        """The first voice that reports nothing but progress, and the first that reports nothing but
        the reverse."""
        telling = (c for c in reading.claims if lean(c) is not Lean.NOTHING)
        own = by_voice([claim for claim in telling if not self.worth.unprintable(claim)])
        first = [
            next((voice for voice, claims in own.items() if total(claims) is side), "")
            for side in (Lean.PROGRESS, Lean.SHORTFALL)
        ]
        return tuple(first) if all(first) else ()

    def _words(self, reading: TopicReading) -> tuple[tuple[str, str], ...]:
        """The word each voice uses for the topic, where no two use the same."""
        if len(reading.support) < 2:
            return ()
        used: dict[str, list[str]] = {}
        for claim in reading.claims:
            used.setdefault(claim.span.source.id, []).extend(
                _in(self.aliases.get(reading.topic, ()), claim)
            )
        kinds = [{fold(word) for word in words} for words in used.values()]
        apart = all(kinds) and sum(map(len, kinds)) == len(set().union(*kinds))
        return tuple((voice, min(words, key=len)) for voice, words in used.items()) if apart else ()


def reported(reading: TopicReading) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The voices by what each of them reports on the topic, shortfall first.

    Their claims are those that the topic's standing rests on, so the same rule gives both.
    """
    of_each = {voice: total(claims) for voice, claims in by_voice(reading.claims).items()}
    return tuple(
        (str(rating), tuple(voice for voice, found in of_each.items() if found is leaning))
        for leaning, rating in STANDING.items()
    )


def _quoted(row: ComparedRow) -> tuple[str, ...]:
    return tuple(quote.claim for cell in row.cells for quote in cell)


def both_sides(rows: Sequence[ComparedRow], most: int) -> tuple[ComparedRow, ...]:
    """The first ``most`` of ``rows``, in their order: of each relation as many, where there are."""
    turns: dict[str, int] = {}
    places = []
    for row in rows:
        turns[row.relation] = turns.get(row.relation, 0) + 1
        places.append(turns[row.relation])
    kept = sorted(range(len(rows)), key=places.__getitem__)[:most]
    return tuple(rows[n] for n in sorted(kept))


def without_row(
    comparison: Comparison, shown: Collection[str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """By relation, the topics that count as compared and are not among those ``shown``."""
    others = [r for r in comparison.topics if r.support and r.topic not in shown]
    told = (Relation.AGREE, Relation.DIFFER, Relation.RELATED)
    return tuple((str(each), tuple(r.topic for r in others if r.relation is each)) for each in told)


def topic_numbers(comparison: Comparison) -> dict[str, int]:
    """Topic → its place among the topics of the record, counted from 1."""
    return {reading.topic: n for n, reading in enumerate(comparison.topics, 1)}


def _fit_for_cell(claim: Claim) -> float:
    """A claim's score, less what its predicate takes of a narrow cell and leans on its context."""
    lost = LEANING if points_back(claim.core) or conceded(claim) else 0
    return claim.score - WORD_COST * len(claim.core.text.split()) - lost


def _sides(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The best claim on each side, when each has one; else the one whose words say it best."""
    best = [next((c for c in claims if lean(c) is side), None) for side in _WORDS]
    if all(best) and not any(lean(c) is Lean.BOTH for c in claims):
        return [claim for claim in best if claim]
    return sorted(claims, key=lambda c: c.polarity is not _WORDS.get(lean(c)))[:1]


_WORDS = {Lean.PROGRESS: Polarity.POSITIVE, Lean.SHORTFALL: Polarity.NEGATIVE}
"""The polarity that shows a lean in the claim's own words."""


def _in(aliases: Sequence[str], claim: Claim) -> list[str]:
    """The aliases in ``claim`` or its label, as the source spells them."""
    text = f"{claim.label.text if claim.label else ''} {claim.span.text}"
    matches = (re.search(rf"(?<!\w){re.escape(a)}\w*", text, re.I) for a in aliases)
    return [match.group() for match in matches if match]


def at_a_glance(scorecard: Sequence[RatedRow], most: int) -> tuple[RatedRow, ...]:
    """Of ``scorecard`` the rows on which most voices speak, in its order."""
    widest = sorted(scorecard, key=lambda row: -len(row.letters))[:most]
    return tuple(row for row in scorecard if row in widest)


def standings(scorecard: Sequence[RatedRow], names: Mapping[Rating, str]) -> tuple[Standing, ...]:
    """The three standings with their topics, empty ones included."""
    return tuple(
        Standing(
            name=names[rating],
            tone=str(rating),
            topics=tuple((row.topic, row.letters) for row in scorecard if row.tone == rating),
        )
        for rating in _ORDER
    )
