"""How sources stand to each other on a topic that the texts made: only linked claims decide.

That two texts use one word is no agreement; where nothing links what they say, they are related.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefgen.claim import Claim
from briefgen.comparison.evidence import Lean, total
from briefgen.comparison.relations import Verdict, by_voice, reading, support
from briefgen.finding import Difference, Link, Relation, TopicReading
from briefgen.source import Source
from briefgen.subject import Topic

_REASONS = {
    Difference.QUANTITY: "of one fact they give figures more than 10 % apart",
    Difference.POLARITY: "one reports as a result what the other reports as a shortfall",
    Difference.CERTAINTY: "one hedges what the other asserts",
    Difference.CAUSE: "they name other causes",
}


class Joined:
    """Claims, and the links between them."""

    def __init__(self, claims: Sequence[Claim], links: Sequence[Link]) -> None:
        self._number = {id(claim): n for n, claim in enumerate(claims)}
        self._links = links

    def reading(
        self, topic: Topic, claims: tuple[Claim, ...], sources: Sequence[Source]
    ) -> TopicReading:
        """What all sources together say of ``topic``, the claims that decide first."""
        plain = reading(topic, claims, sources)
        telling = {self._number[id(claim)] for claim in plain.claims}
        links = [k for k in self._links if k.first in telling and k.second in telling]
        relation, difference, reason = self._verdict(plain.claims, links)
        decisive = {n for k in links if k.difference is difference for n in (k.first, k.second)}
        named = {*plain.named, *support(claims)}
        first = sorted(plain.claims, key=lambda c: self._number[id(c)] not in decisive)
        return replace(
            plain,
            claims=tuple(first),
            support=support(plain.claims),
            named=tuple(s.id for s in sources if s.id in named),
            relation=relation,
            difference=difference,
            reason=reason,
        )

    def _verdict(self, claims: Sequence[Claim], links: Sequence[Link]) -> Verdict:
        """Difference before agreement; agreement only where no other voice leans apart."""
        if len(support(claims)) < 2:
            return Relation.ONE_ONLY, None, "only one text speaks of it"
        kinds = Counter(link.difference for link in links if link.difference)
        if kinds:
            kind = max(Difference, key=lambda kind: kinds[kind])
            return Relation.DIFFER, kind, _REASONS[kind]
        if links and len(_leanings(claims)) < 2:
            return Relation.AGREE, None, "a claim of one says what a claim of another says"
        return Relation.RELATED, None, "they speak of it, and no two claims are alike"


def _leanings(claims: Sequence[Claim]) -> set[Lean]:
    """Which way the voices lean, those that lean none aside."""
    return {total(own) for own in by_voice(claims).values()} - {Lean.NOTHING}
