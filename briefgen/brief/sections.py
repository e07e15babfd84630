"""Which claims go into which section: strongest first, within the template's limits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from sys import intern
from typing import NamedTuple

from briefgen.brief.company import LONE
from briefgen.brief.lists import Lists
from briefgen.brief.outlook import elsewhere, phase
from briefgen.brief.parts import Entry, Quote, RatedRow
from briefgen.brief.quoting import Quoter
from briefgen.brief.responses import sure
from briefgen.brief.scraps import own_label
from briefgen.brief.worth import Worth, is_joint
from briefgen.claim import Claim, Role
from briefgen.comparison.linking.links import similarity
from briefgen.comparison.relating.grouping import label_of
from briefgen.finding import Comparison, Finding, Relation
from briefgen.subject import Subject

REPEATS = 0.6
"""Cosine from which two claims of one source are one claim said twice."""


class Limits(NamedTuple):
    """How much a template prints; the density ladder lowers them in its declared order."""

    findings: int = 16
    mixed: int = 16
    responses: int = 8
    phase: int = 6
    outlooks: int = 4
    watch: int = 6
    per_voice: int = 1
    """Quotations of one voice in one entry."""
    topics: int = 12
    """Rows of the scorecard."""
    glance: int = 12
    """Rows of its figure."""
    compared: int = 12
    """Rows of the table of agreement."""
    messages: int = 5
    notes: int = 4
    """Remarks on the quality of the texts."""
    name_alone: bool = True
    """Whether the table of agreement names, in its note, topics that have no row in it."""
    list_items: bool = True
    """Whether a claim that introduces a list names its rated items, which are in the scorecard."""
    changes: int = 6
    """What has changed since an earlier edition: so many lines are told, all are counted."""
    repeat_rated: bool = True
    """Whether topics of the scorecard stand in the lists too."""


SECTIONS = frozenset(
    {"bottom line", "figures", "scorecard", "comparison", "findings", "mixed", "responses"}
    | {"phase", "outlooks", "watch"}
)
"""The parts of a brief that most templates print, as the record calls them."""


class Ledger:
    """Where each claim was printed, and why another was not."""

    def __init__(self, sections: Collection[str] = SECTIONS, thorough: bool = True) -> None:
        """``sections`` are what the template prints; other parts are composed, for what is drawn
        from them. Where it is not ``thorough`` only what is printed is asked for."""
        self.sections = sections
        self.thorough = thorough
        self.used: dict[str, list[str]] = {}
        """Sections by claim id."""
        self.passed_over: dict[str, str] = {}
        """Reasons by claim id."""

    def book(self, section: str, quotes: Iterable[Quote]) -> None:
        for quote in quotes:
            if section not in self.sections:
                self.pass_over(quote.claim, f"{section}: not in this template")
                continue
            sections = self.used.setdefault(quote.claim, [])
            if section not in sections:
                sections.append(section)

    def pass_over(self, claim: str, reason: str) -> None:
        if self.thorough:
            # Many claims are passed over for few reasons.
            self.passed_over.setdefault(claim, intern(reason))


def section_findings(
    comparison: Comparison, subject: Subject, worth: Worth
) -> dict[str, list[Finding]]:
    """What each section that is a list of entries may print, in its order."""
    by_role = {r: [f for f in comparison.findings if f.role is r] for r in Role}
    coming = by_role[Role.OUTLOOK]
    found = {
        "findings": by_role[Role.FINDING],
        "mixed": by_role[Role.MIXED],
        "responses": sure(by_role[Role.RESPONSE]),
        "phase": phase(coming, subject),
        "outlooks": elsewhere(coming, subject),
    }
    return {name: worth.in_order(findings) for name, findings in found.items()}


class Sections:
    """Fills sections with entries and books what became of each claim."""

    def __init__(
        self,
        quoter: Quoter,
        ledger: Ledger,
        limits: Limits,
        lists: Lists,
        scorecard: Sequence[RatedRow],
        worth: Worth,
        wanted: bool = True,
    ) -> None:
        """``wanted``: whether there may be claims that an editor wants, room or none."""
        self.quoter = quoter
        self.ledger = ledger
        self.limits = limits
        self.lists = lists
        self.rated = frozenset(row.topic for row in scorecard)
        """Topics of the scorecard."""
        self.shown = frozenset(q.claim for row in scorecard for cell in row.cells for q in cell)
        """Claims that the scorecard quotes."""
        self.worth = worth
        self._to_the_end = wanted or ledger.thorough
        self._said: set[tuple[str, tuple[str, ...]]] = set()
        """The section and the words of what stands in it."""
        self._told: set[str] = set()
        """Ids of claims whose texts an entry names as saying the same."""

    def fill(self, name: str, findings: Sequence[Finding], most: int) -> tuple[Entry, ...]:
        """Entries of ``findings``, which are in order, until ``most`` quotations stand in the
        section."""
        entries: list[Entry] = []
        left = most
        repeat_rated = self.limits.repeat_rated or name in _COMING
        for finding in findings:
            if not (left > 0 or self._to_the_end):
                break
            if not repeat_rated:
                finding = self._unrated(finding)
                if not finding.claims:
                    continue
            if len(finding.support) == 1:
                finding = self._unlisted(finding)
            for claims in _parts(finding):
                if not (left > 0 or self._to_the_end):
                    break
                chosen = self._chosen(name, claims, left, finding.topic)
                if not chosen:
                    continue
                left -= len(chosen)
                self._said.update((name, self.worth.said(claim)) for claim in chosen)
                entries.append(self._entry(finding, chosen))
                self.ledger.book(name, entries[-1].quotes)
                if len(chosen) == 1:
                    told = self.quoter.company.get(entries[-1].quotes[0].claim, LONE)
                    self._told.update(told.claims)
        return tuple(entries)

    def _unrated(self, finding: Finding) -> Finding:
        """``finding`` without what the scorecard has: its topics, and the claims it quotes."""
        kept = []
        for claim in finding.claims:
            name = self.quoter.ids[id(claim)]
            rated = finding.topic in self.rated
            if claim.wanted or not (rated or name in self.shown):
                kept.append(claim)
            else:
                reason = "its topic is in the scorecard" if rated else "it is in the scorecard"
                self.ledger.pass_over(name, reason)
        return finding if len(kept) == len(finding.claims) else finding._replace(claims=tuple(kept))

    def _unlisted(self, finding: Finding) -> Finding:
        """``finding`` without items of a list that is printed as such: the scorecard has them."""
        kept = tuple(c for c in finding.claims if c.wanted or not self.lists.holds(c))
        return finding if len(kept) == len(finding.claims) else finding._replace(claims=kept)

    def cores(self, name: str, claims: Iterable[Claim], most: int) -> tuple[Entry, ...]:
        """An entry for the core of each of the first ``most`` of ``claims``."""
        entries = []
        readable = (c for c in claims if not self.worth.unreadable(c, _topic(c)))
        for claim in islice(readable, most):
            quote = self.quoter.core(claim)
            entries.append(Entry(_topic(claim), (quote.letter,), False, (quote,)))
            self.ledger.book(name, (quote,))
        return tuple(entries)

    def _chosen(self, section: str, claims: Sequence[Claim], left: int, topic: str) -> list[Claim]:
        """The claims to print, in reading order within each voice, and a reason for each other."""
        chosen: list[Claim] = []
        for claim in self.worth.in_turn(claims):
            if len(chosen) >= left and not self._to_the_end:
                break
            reason = self.worth.unreadable(claim, topic)
            if not reason and (section, self.worth.said(claim)) in self._said:
                reason = "its words stand in the section already"
            if not reason and self.quoter.ids[id(claim)] in self._told:
                reason = "an entry names its text as saying the same"
            reason = reason or self._objection(claim, chosen, left - len(chosen))
            # What the editor wants needs no rule's consent.
            reason = "" if claim.wanted else reason
            if reason:
                self.ledger.pass_over(self.quoter.ids[id(claim)], f"{section}: {reason}")
            else:
                chosen.append(claim)
        if len(chosen) < 2:
            return chosen
        voices = list(dict.fromkeys(c.span.source.id for c in claims))
        return sorted(chosen, key=lambda c: (c.order, voices.index(c.span.source.id), c.span.start))

    def _objection(self, claim: Claim, chosen: Sequence[Claim], left: int) -> str:
        own = [c for c in chosen if c.span.source == claim.span.source]
        if len(own) >= self.limits.per_voice:
            return "its source has stronger claims on the topic"
        if any(similarity(claim, other) >= REPEATS for other in own):
            return "repeats another claim of its source"
        return "" if left > 0 else "the section is full"

    def _entry(self, finding: Finding, chosen: Sequence[Claim]) -> Entry:
        quotes = tuple(self.quoter.full(claim) for claim in chosen)
        letters = tuple(dict.fromkeys(quote.letter for quote in quotes))
        differ = len(letters) > 1 and finding.relation is Relation.DIFFER
        introduced = chosen if self.limits.list_items else ()
        listed = tuple(item for claim in introduced for item in self.lists.items(claim))
        return Entry(finding.topic, letters, differ, quotes, listed)


_COMING = ("phase", "outlooks")
"""Sections that say of a topic what the scorecard, which holds results, does not."""


def _topic(claim: Claim) -> str:
    """What an entry of one claim stands under: its topic, else its source's own label."""
    return claim.topics[0] if claim.topics else own_label(label_of(claim))


def _parts(finding: Finding) -> Iterator[tuple[Claim, ...]]:
    """A finding's claims; each alone where nothing says that two belong together."""
    if is_joint(finding):
        yield finding.claims
    else:
        yield from ((claim,) for claim in finding.claims)
