"""Weigh how much each claim is worth to a list, which decides whether and where it stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import TypeVar

from briefgen.brief.quoting import LEANING, needs_more, stands_alone, unprintable
from briefgen.claim import EDITOR, Claim, Role
from briefgen.comparison.words import plain
from briefgen.finding import Finding, Relation
from briefgen.languages import pattern
from briefgen.source import SourceKind

WORD_COST = 0.005
"""Score that one more word must bring: of two like claims the shorter is printed."""
LONG, LONG_COST = 25, 0.02
"""Words from which a sentence is hard to take in, and what each more costs; 25 is the limit that
GOV.UK's content guidance sets."""
ALONE = 200
"""So many claims, the best by their score, are listed by what each is worth; no list holds more."""
DOUBTFUL = 0.5
"""Score below which a result is not listed. On labelled reports the role was right in six of ten
such claims, in seven of ten from here to 0.6, and in nine of ten above."""
DOUBTFUL_SAID = 0.6
"""The same of whatever is said in a conversation: the rules were made for what is written."""
SURE = 0.85
"""Score below which nothing is listed of texts for which the rules were not made."""

KEPT = 5_000
"""Answers of a kind that are remembered; who asks for the reason of each claim asks once."""

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Worth:
    """What a claim is worth to a list: its score by its own text, less what its length costs the
    reader and what it leans on its context. What other texts say of it is in the list's order
    already: more voices come first, and what they say alike stands in one entry.

    Remembered, for every rung of a ladder asks again of those that come first.
    """

    def __init__(self, vouched: bool = True, surest: bool = False) -> None:
        """``vouched``: whether an owner named the topics; else what is doubtful is left out.
        ``surest``: whether all but the surest claims are."""
        self._vouched = vouched
        self.surest = surest
        self._known: dict[int, float] = {}
        self._unprintable: dict[int, str] = {}
        self._unreadable: dict[tuple[int, str], str] = {}
        self._said: dict[int, tuple[str, ...]] = {}

    def unprintable(self, claim: Claim) -> str:
        """Why ``claim`` is listed and never quoted, or ""."""
        known = self._unprintable.get(id(claim))
        if known is None:
            known = _remembered(self._unprintable, id(claim), unprintable(claim))
        return known

    def unreadable(self, claim: Claim, topic: str) -> str:
        """Why ``claim``, under ``topic``, says too little by itself to stand in a list, or ""."""
        asked = id(claim), topic
        known = self._unreadable.get(asked)
        if known is None:
            doubtful = not self._vouched and is_doubtful(claim)
            doubtful = doubtful or (self.surest and claim.score < SURE and not _is_decided(claim))
            why = "too doubtful what it reports" if doubtful else ""
            why = self.unprintable(claim) or needs_more(claim, topic) or why
            known = _remembered(self._unreadable, asked, why)
        return known

    def said(self, claim: Claim) -> tuple[str, ...]:
        """The words of ``claim``, by which two are known to be the same."""
        known = self._said.get(id(claim))
        if known is None:
            known = _remembered(self._said, id(claim), tuple(plain(claim.span.text)))
        return known

    def in_order(self, findings: Iterable[Finding]) -> list[Finding]:
        """``findings`` as a section has them, where what moves alone stands alone."""
        parts = (part for each in findings for part in _apart(each, single=not self._vouched))
        return sorted(parts, key=self.place)

    def __call__(self, claim: Claim) -> float:
        worth = self._known.get(id(claim))
        if worth is None:
            worth = self._known[id(claim)] = sum(self.parts(claim).values())
        return worth

    @staticmethod
    def parts(claim: Claim) -> dict[str, float]:
        """What the worth of ``claim`` is made of, by the part's name."""
        words = len(claim.span.text.split())
        return {
            "its score by its own text": claim.score,
            "its length": -(words * WORD_COST + max(0, words - LONG) * LONG_COST),
            "leaning on its context": 0.0 if stands_alone(claim) else -LEANING,
        }

    def rank(self, finding: Finding) -> tuple[bool, int, float]:
        """Sort key: with a topic that an owner named, or what several say alike; from most sources;
        the claim most worth its room first."""
        best = float("-inf")
        for claim in finding.claims:
            # None is worth more than its score.
            if claim.score > best:
                best = max(best, self(claim))
        behind = self._vouched and not is_joint(finding)
        return (behind, -len(finding.support), -best)

    def place(self, finding: Finding) -> tuple[float, bool, bool, int, float]:
        """Sort key: as the editor orders and wants them, then as ``rank`` has them."""
        decided = [claim for claim in finding.claims if claim.decided]
        order = min((claim.order for claim in decided), default=float("inf"))
        return (order, not any(c.wanted for c in decided), *self.rank(finding))

    def turn(self, claim: Claim) -> tuple[float, bool, float]:
        """Sort key: as the editor orders and wants them, then the one most worth its room."""
        return (claim.order, not claim.wanted, -self(claim))

    def in_turn(self, claims: Sequence[Claim]) -> Iterator[Claim]:
        """``claims`` by ``turn``; one that is worth little is weighed no sooner than it must."""
        if len(claims) < 2:
            yield from claims
            return
        if any(claim.decided for claim in claims):
            yield from sorted(claims, key=self.turn)
            return
        weighed: list[tuple[float, int]] = []
        for number in sorted(range(len(claims)), key=lambda n: -claims[n].score):
            # None is worth more than its score.
            while weighed and -weighed[0][0] > claims[number].score:
                yield claims[heappop(weighed)[1]]
            heappush(weighed, (-self(claims[number]), number))
        while weighed:
            yield claims[heappop(weighed)[1]]


def _remembered(known: dict[Asked, Answer], asked: Asked, answer: Answer) -> Answer:
    """``answer``, stored in ``known`` for the next who asks, if there is room."""
    if len(known) < KEPT:
        known[asked] = answer
    return answer


def is_doubtful(claim: Claim) -> bool:
    """True for a result that is too unsure to print, unless a person decided on it.

    Its reading is hardly surer than the reverse, or somebody only believes it, or it is said in a
    conversation and not surer than that.
    """
    if _is_decided(claim):
        return False
    if claim.span.source.profile.kind is SourceKind.INTERVIEW and claim.score < DOUBTFUL_SAID:
        return True
    result = claim.role in (Role.FINDING, Role.MIXED)
    return (result and claim.score < DOUBTFUL) or _is_belief(claim)


def _is_belief(claim: Claim) -> bool:
    """True for "The board believes that fares will do": nothing was achieved by that."""
    achieved = claim.role is Role.FINDING and not claim.quantities
    if not achieved:
        return False
    return pattern("statements", "believing").search(" ".join(claim.span.text.split())) is not None


def _is_decided(claim: Claim) -> bool:
    return claim.decided is not None or claim.rule == EDITOR


def is_joint(finding: Finding) -> bool:
    """False for claims of which nothing says that two belong together."""
    return bool(finding.topic) or finding.relation is not Relation.ONE_ONLY


def _apart(finding: Finding, single: bool) -> Iterator[Finding]:
    """``finding``, or its claims one by one where nothing shows that they belong together.

    Each claim that the editor orders or wants stands for itself, so that it moves alone; with
    ``single`` the best of the others does too.
    """
    decided = (c for c in finding.claims if c.decided)
    own = [c for c in decided if c.wanted or c.order < float("inf")]
    best = finding.claims[:ALONE] if single else ()
    if is_joint(finding) or not (own or best):
        yield finding
        return
    alone = {id(claim): claim for claim in (*own, *best)}
    for claim in alone.values():
        yield finding._replace(claims=(claim,), support=(claim.span.source.id,))
    if rest := tuple(claim for claim in finding.claims if id(claim) not in alone):
        yield finding._replace(claims=rest)
