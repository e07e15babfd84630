"""How sources stand to each other on a topic that the texts made: only linked claims decide.

That two texts use one word is no agreement; where nothing links what they say, they are related.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence

from briefgen.claim import Claim
from briefgen.comparison.asking import once
from briefgen.comparison.linking.links import Judged
from briefgen.comparison.relating.asserting import can_agree
from briefgen.comparison.relating.evidence import Lean, lean, tells, total
from briefgen.comparison.relating.rating import STRONG, opens_with, rated, rated_apart
from briefgen.comparison.relating.reasons import REASONS
from briefgen.comparison.relating.relations import Verdict, by_voice, reading, support
from briefgen.comparison.standalone.selfstanding import stands
from briefgen.comparison.words import plain
from briefgen.finding import Difference, Link, Relation, Standing, TopicReading
from briefgen.source import Source
from briefgen.subject import Topic

_ALIKE = Relation.AGREE, "a claim of one says what a claim of another says"

LATEST = 20
"""Words within which a claim comes to what it is about, where another that says the same opens
with it."""
COPY = 8
"""Words from which two texts do not choose the same by chance."""
TELLING = 11
"""First words of a sentence that two texts do not choose the same by chance, however it ends."""
_NOTED = re.compile(r"\[\d{1,3}\]")


class Joined:
    """Claims, and what is held of them side by side."""

    def __init__(self, claims: Sequence[Claim], judged: Judged) -> None:
        self._number = {id(claim): n for n, claim in enumerate(claims)}
        copies = _copies(claims)
        self._copied = {id(claims[n]) for n in copies}
        # A claim stands in many links.
        apart = once(lambda number: stands(claims[number]), len(claims))
        # By the claim that comes first, for they are asked for of a few claims at a time.
        self._links: defaultdict[int, list[Link]] = defaultdict(list)
        for k in judged.firm:
            heard = k.second not in copies and apart(k.first) and apart(k.second)
            if heard and (k.difference or can_agree(claims[k.first], claims[k.second])):
                self._links[k.first].append(k)
        self._akin: defaultdict[int, list[int]] = defaultdict(list)
        for one, other in judged.akin:
            self._akin[one].append(other)

    def reading(
        self, topic: Topic, claims: tuple[Claim, ...], sources: Sequence[Source]
    ) -> TopicReading:
        """What all sources together say of ``topic``, the claims that decide first."""
        links = self._on(topic, claims)
        relation, difference, reason = self._verdict(claims, links)
        deciding = {n for k in links if k.difference is difference for n in (k.first, k.second)}
        decisive = [c for c in claims if self._number[id(c)] in deciding]
        own = [c for c in claims if id(c) not in self._copied]
        joint = own if decisive or len(sources) < 2 else self._on_one_thing(own)
        opposed = relation is Relation.DIFFER and difference is Difference.POLARITY
        standing, resting = rated(topic, joint, decisive, len(sources), opposed, self._are_akin)
        if standing is None and not decisive:
            standing, resting = rated_apart(topic, own)
        if standing is not Standing.CONTESTED and _both_ways(self._linked(links, claims)):
            # Of the same things some are said to be better, others worse.
            standing, resting = None, ()
        # What the standing rests on is what is shown: there another voice that leans apart is not.
        if relation is Relation.RELATED and self._all_alike(resting):
            relation, reason = _ALIKE
        strongest = [c for c in _strongest(joint or own) if self._number[id(c)] not in deciding]
        telling = resting or (*(c for c in decisive if lean(c) is not Lean.NOTHING), *strongest)
        read = reading(topic, telling or claims, sources)
        rest = (c for c in read.claims if self._number[id(c)] not in deciding)
        named = {*read.named, *support(claims)}
        return read._replace(
            claims=resting or (*decisive, *rest),
            support=support(resting or (*decisive, *telling)),
            named=tuple(s.id for s in sources if s.id in named),
            standing=standing,
            relation=relation,
            difference=difference,
            reason=reason,
            decisive=tuple(decisive) if relation in (Relation.AGREE, Relation.DIFFER) else (),
        )

    def _linked(self, links: Sequence[Link], claims: Sequence[Claim]) -> list[Claim]:
        ends = {number for link in links for number in (link.first, link.second)}
        return [claim for claim in claims if self._number[id(claim)] in ends]

    def _all_alike(self, resting: Sequence[Claim]) -> bool:
        """True where links join two of the claims, and none says that two differ."""
        links = self._among(resting)
        return bool(links) and not any(link.difference for link in links)

    def verdict(self, claims: Sequence[Claim]) -> Verdict:
        """How the sources of ``claims`` stand to each other by what links them, and why."""
        return self._verdict(claims, self._among(claims))

    def _on(self, topic: Topic, claims: Sequence[Claim]) -> list[Link]:
        """The links that are about ``topic``: one claim opens with it, the other soon comes to
        it."""
        opening = {self._number[id(claim)] for claim in claims if opens_with(topic, claim)}
        near = [claim for claim in claims if opens_with(topic, claim, LATEST)]
        return [k for k in self._among(near) if k.first in opening or k.second in opening]

    def _among(self, claims: Sequence[Claim]) -> list[Link]:
        numbers = {self._number[id(claim)] for claim in claims}
        known = sorted(numbers & self._links.keys())
        return [k for number in known for k in self._links[number] if k.second in numbers]

    def _on_one_thing(self, claims: Sequence[Claim]) -> list[Claim]:
        """Those that another text has one akin to: a word in common is no common matter."""
        telling = {self._number[id(claim)] for claim in claims if tells(claim)}
        known = telling & self._akin.keys()
        pairs = ((one, other) for one in known for other in self._akin[one] if other in telling)
        met = {number for pair in pairs for number in pair}
        return [claim for claim in claims if self._number[id(claim)] in met]

    def _are_akin(self, one: Claim, other: Claim) -> bool:
        first, second = self._number[id(one)], self._number[id(other)]
        return second in self._akin.get(first, ()) or first in self._akin.get(second, ())

    def _verdict(self, claims: Sequence[Claim], links: Sequence[Link]) -> Verdict:
        """Difference before agreement; agreement only where no other voice reports the reverse of
        what is said alike."""
        if len(support(claims)) < 2:
            return Relation.ONE_ONLY, None, "only one text speaks of it"
        kinds = Counter(link.difference for link in links if link.difference)
        if kinds:
            kind = max(Difference, key=lambda kind: kinds[kind])
            return Relation.DIFFER, kind, REASONS[kind]
        if links and not self._reversed(claims, links):
            return _ALIKE[0], None, _ALIKE[1]
        reason = "another text reports the reverse" if links else "no two claims are alike"
        return Relation.RELATED, None, f"they speak of it, and {reason}"

    def _reversed(self, claims: Sequence[Claim], links: Sequence[Link]) -> bool:
        """True where a voice that is none of those ``links`` join reports the reverse of what they
        say; what these say of other things takes nothing from it."""
        alike = self._linked(links, claims)
        voices = set(support(alike))
        others = [c for c in _strongest(claims) if c.span.source.id not in voices]
        leanings = {total(alike)} - {Lean.NOTHING}
        return bool(leanings) and any(lean(other) not in leanings for other in others)


def told_once(readings: Sequence[TopicReading]) -> list[TopicReading]:
    """``readings`` without those that only repeat that two claims differ.

    Such a reading has no standing, and rests on the very claims of an earlier reading that differ.
    """
    shown: set[frozenset[int]] = set()
    kept = []
    for read in readings:
        deciding = frozenset(map(id, read.decisive))
        differs = read.relation is Relation.DIFFER and bool(deciding)
        if not differs or read.standing or deciding not in shown:
            kept.append(read)
        if differs:
            shown.add(deciding)
    return kept


def _copies(claims: Sequence[Claim]) -> set[int]:
    """The numbers of claims whose words an earlier text has too.

    Whoever repeats another text is no second voice.
    """
    # Few are: by a number for their words those are found of which it may be true.
    hashes = array("q", [hash(_words(claim)) for claim in claims])
    often = {value for value, count in Counter(hashes).items() if count > 1}
    first: dict[tuple[str, ...], str] = {}
    copies = set()
    for n, claim in enumerate(claims):
        if hashes[n] in often:
            words, source = _words(claim), claim.span.source.id
            if len(words) >= COPY and first.setdefault(words, source) != source:
                copies.add(n)
    return copies


def _words(claim: Claim) -> tuple[str, ...]:
    """The words by which a copy of ``claim`` is recognised.

    They are its first, for a copy may go on otherwise or be cut elsewhere; numbers of notes are
    left out, for the copy may lack them.
    """
    text = claim.span.text
    return tuple(plain(_NOTED.sub("", text) if "[" in text else text)[:TELLING])


def _strongest(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """For each voice those of its results that it is surest of, one for each way they lean.

    Only what reads by itself counts: of long texts some claim leans each way on anything.
    """
    found: list[Claim] = []
    for voiced in by_voice(claims).values():
        own = [claim for claim in voiced if tells(claim)]
        best = max((c.score for c in own), default=0.0)
        ways: dict[Lean, Claim] = {}
        for claim in sorted(own, key=lambda c: -c.score):
            if claim.score >= best - STRONG:
                ways.setdefault(lean(claim), claim)
        found.extend(ways.values())
    return tuple(sorted(found, key=lambda c: -c.score))


def _both_ways(claims: Sequence[Claim]) -> bool:
    """True where two texts or more report progress and two or more report shortfall.

    What they say is then of several things.
    """
    ways = [
        support([c for c in claims if lean(c) is way]) for way in (Lean.PROGRESS, Lean.SHORTFALL)
    ]
    return all(len(voices) > 1 for voices in ways)
