"""Add a row to the table for claims that differ where no topic's row shows it.

Each row is named by what both claims speak of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from briefgen.claim import Claim
from briefgen.comparison.figures.numbers import durations
from briefgen.comparison.folding import fold
from briefgen.comparison.linking.links import Judged
from briefgen.comparison.phrasing.nouns import Word, noun_stem, nouns, words_of
from briefgen.comparison.phrasing.openings import named, opened_by, opening
from briefgen.comparison.phrasing.phrases import Phrases
from briefgen.comparison.relating.reasons import REASONS
from briefgen.comparison.relating.relations import naming, support
from briefgen.comparison.standalone.selfstanding import stands
from briefgen.comparison.words import plain
from briefgen.finding import Difference, Link, Relation, TopicReading
from briefgen.languages import words as common_words
from briefgen.source import Source
from briefgen.subject import Subject, Topic

MOST = 12
"""Rows that are added at most, as many as a brief has topics; those of most texts come first."""


def contrasted(
    claims: Sequence[Claim],
    judged: Judged,
    readings: Sequence[TopicReading],
    sources: Sequence[Source],
    subject: Subject,
) -> list[TopicReading]:
    """``readings``, and behind them one for each group of claims that differ and of which none of
    them says so. A group that a reading has the name of changes that one."""
    shown = {id(c) for r in readings if r.relation is Relation.DIFFER for c in r.decisive}
    groups = _groups([k for k in judged.firm if k.difference and _reads(claims, k)])
    told = [
        (tuple(claims[n] for n in numbers), difference)
        for numbers, difference in groups
        if not any(id(claims[n]) in shown for n in numbers)
    ]
    told = sorted(told, key=lambda group: -len(support(group[0])))[:MOST]
    found = list(readings)
    if told:
        speaking = {claim.span.source.id for own, _ in told for claim in own}
        names = Naming([s for s in sources if s.id in speaking], subject)
        for own, difference in told:
            if name := names.of(own):
                _add(found, _reading(name, own, difference, sources))
    return found


def _reads(claims: Sequence[Claim], link: Link) -> bool:
    """True where one of the two can be read away from its text, and so says what both are about."""
    return stands(claims[link.first]) or stands(claims[link.second])


def _groups(links: Iterable[Link]) -> Iterator[tuple[list[int], Difference]]:
    """The numbers of claims that links of one kind join, directly or by others, in the order of
    the first of each."""
    group_of: dict[tuple[Difference, int], set[int]] = {}
    for link in links:
        if kind := link.difference:
            one = group_of.get((kind, link.first), {link.first})
            other = group_of.get((kind, link.second), {link.second})
            if one is not other or len(one) == 1:
                small, large = sorted((one, other), key=len)
                large |= small
                joined = (*small, link.first, link.second)
                group_of.update({(kind, number): large for number in joined})
    seen: set[int] = set()
    for (kind, _), group in group_of.items():
        if id(group) not in seen:
            seen.add(id(group))
            yield sorted(group), kind


def _reading(
    name: str, own: tuple[Claim, ...], difference: Difference, sources: Sequence[Source]
) -> TopicReading:
    speaking = {*naming(Topic(name, (name,)), sources), *support(own)}
    best = tuple(sorted(own, key=lambda claim: (not stands(claim), -claim.score)))
    return TopicReading(
        topic=name,
        rated=False,
        claims=best,
        support=support(best),
        named=tuple(s.id for s in sources if s.id in speaking),
        standing=None,
        relation=Relation.DIFFER,
        difference=difference,
        reason=REASONS[difference],
        decisive=best,
    )


def _add(found: list[TopicReading], read: TopicReading) -> None:
    """Put ``read`` in place of one of its name, in whatever number, that says less; or last."""
    for at, known in enumerate(found):
        if fold(known.topic) == fold(read.topic):
            if known.relation is not Relation.DIFFER:
                rest = (c for c in known.claims if not any(c is own for own in read.claims))
                found[at] = known._replace(
                    claims=(*read.claims, *rest),
                    support=support((*read.claims, *known.claims)),
                    relation=read.relation,
                    difference=read.difference,
                    reason=read.reason,
                    decisive=read.decisive,
                )
            return
    found.append(read)


class Naming:
    """Finds what claims that differ are about, in their own words."""

    def __init__(self, sources: Sequence[Source], subject: Subject) -> None:
        self._heard = nouns(sources)
        self._known = Phrases(self._heard)
        names = (subject.name, *subject.aliases)
        self._own = frozenset(noun_stem(word) for name in names for word in plain(name))

    def of(self, claims: Sequence[Claim]) -> str:
        """What all of them name, or else what one opens with, as a heading spells it; "" where
        their words have no such."""
        said = {claim.span.source.id: _words(claim) for claim in claims}
        each = list(said.values())
        run = named(said, self._heard) or self._shared(each) or _opening(each)
        opened = filter(None, (opened_by(words, self._heard) for words in each))
        run = run or next(opened, ()) or _counted(each)
        key, spelling = self._known.named(run) if run else (frozenset[str](), "")
        return "" if key <= self._own else spelling

    def _shared(self, said: Sequence[Sequence[Word]]) -> tuple[Word, ...]:
        """The longest noun phrase of one of them whose words all others have, measures aside."""
        held = [{word.stem for word in words} for words in said]
        measures = {stem for words in said for stem in _measures(words)}
        runs = (
            run
            for n, words in enumerate(said)
            for _, run in self._known.of(words)
            if not measures.issuperset(word.stem for word in run)
            and all({w.stem for w in run} <= stems for stems in (*held[:n], *held[n + 1 :]))
        )
        return max(runs, key=len, default=())


def _measures(words: Sequence[Word]) -> Iterator[str]:
    """The stems of what stands right behind a figure: seldom is that what it is about."""
    for figure, word in pairwise(words):
        if figure.low[0].isdecimal() or figure.low in common_words("numbers", "scales"):
            yield word.stem


def _opening(said: Sequence[Sequence[Word]]) -> tuple[Word, ...]:
    """What all of them open with, word for word."""
    first, *others = map(opening, said)
    stems = [word.stem for word in first]
    return first if first and all([w.stem for w in each] == stems for each in others) else ()


def _counted(said: Sequence[Sequence[Word]]) -> tuple[Word, ...]:
    """What the first of them counts in figures, and all name: "jobs" of "4,100 jobs"."""
    first, *others = said
    for figure, word in pairwise(first):
        told = word.low.endswith("s") and word.low not in durations()
        if figure.low[0].isdecimal() and told and all(_holds(each, word) for each in others):
            return (word,)
    return ()


def _holds(said: Sequence[Word], word: Word) -> bool:
    return any(other.stem == word.stem for other in said)


def _words(claim: Claim) -> list[Word]:
    return words_of(claim.span.source.text, claim.span.start, claim.span.end)
