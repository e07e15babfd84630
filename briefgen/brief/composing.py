"""The composer: what of a comparison stands in a brief, at one set of limits or at many."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date as Day
from functools import cache, partial
from typing import Any, NamedTuple

from briefgen.brief.affairs import of_something_else, told_of
from briefgen.brief.company import company, said_alike
from briefgen.brief.counting import counts
from briefgen.brief.drafting import Composed, Draft, Reasons
from briefgen.brief.editing import EditorNote, edited, editing
from briefgen.brief.front import Front
from briefgen.brief.imprinting import dates, imprint, short_forms
from briefgen.brief.lists import Lists
from briefgen.brief.messages import mid_sentence
from briefgen.brief.model import Brief, Chart
from briefgen.brief.outlook import in_turn, open_questions
from briefgen.brief.parts import ComparedRow, Entry, RatedRow
from briefgen.brief.quoting import Quoter
from briefgen.brief.sections import SECTIONS, Ledger, Limits, Sections, section_findings
from briefgen.brief.tables import Tables, at_a_glance, both_sides, standings, without_row
from briefgen.brief.voices import voices
from briefgen.brief.worth import Worth
from briefgen.claim import Role, claim_ids
from briefgen.finding import Comparison
from briefgen.settings import Settings
from briefgen.settings.marks import Given
from briefgen.source import Source


class Occasion(NamedTuple):
    """What is known of this build besides its sources."""

    date: Day | None = None
    """The day of preparation, where one was given."""
    unread: tuple[tuple[str, str], ...] = ()
    """(file, why) of sources that could not be read."""
    generator: str = "briefgen"
    created: Day = Day(1980, 1, 1)
    """The day the files' properties carry; never the clock."""
    given: Given = Given()
    """What was given in place of brief.toml's marks."""
    notes: tuple[EditorNote, ...] = ()
    """What an editor says besides the sources."""


def compose(
    comparison: Comparison,
    sources: Sequence[Source],
    settings: Settings,
    limits: Limits,
    occasion: Occasion,
) -> Composed:
    """The brief on ``comparison``, as plain data, with a ledger of every claim."""
    return Composer(comparison, sources, settings, occasion).compose(limits)


def _charts(settings: Settings, sources: Sequence[Source]) -> tuple[Chart, ...]:
    """The figures that the owner asked for; few do, and only then is the module needed."""
    if not settings.figures:
        return ()
    from briefgen.brief.charts import charts

    return charts(settings.figures, sources)


class Composer:
    """Composes briefs on one comparison; what limits do not touch is worked out once."""

    def __init__(
        self,
        comparison: Comparison,
        sources: Sequence[Source],
        settings: Settings,
        occasion: Occasion,
        printed: Collection[str] = SECTIONS,
    ) -> None:
        """``printed``: the parts of a brief that the template prints."""
        self.printed = printed
        self.comparison = comparison
        self.sources = sources
        self.settings = settings
        self.occasion = occasion
        self.voices = voices(sources)
        self.ids = claim_ids(comparison.claims)
        ids = {id(claim): name for claim, name in zip(comparison.claims, self.ids, strict=True)}
        vouched = bool(settings.subject.topics)
        alike = said_alike(comparison)
        others = company(comparison, ids, alike, vouched)
        self.quoter = Quoter({v.letter: v.name for v in self.voices}, ids, others)
        self.worth = Worth(vouched, surest=not vouched and of_something_else(sources))
        self.tables = Tables(self.voices, self.quoter, self.worth, settings.subject)
        self.compared = self.tables.compared(comparison)
        self.told = [claim for claim in comparison.claims if not claim.left_out]
        self.charts = _charts(settings, sources)
        # Of many sources the texts are made whole one by one.
        inside = cache(lambda name: mid_sentence(name, (source.text for source in sources)))
        self.front = Front(comparison, self.quoter, self.worth, self.compared, alike, inside)
        self.scorecard = cache(self._scorecard)
        self.findings = section_findings(comparison, settings.subject, self.worth)
        self.open = open_questions(self.told)
        self.lists = cache(partial(Lists, self.told))
        self.wanted = any(claim.wanted for claim in self.told)
        self.edited = edited(comparison, self.occasion.notes)

    def compose(self, limits: Limits) -> Composed:
        """The brief that ``limits`` allow."""
        return self.finished(self.draft(limits))

    def draft(self, limits: Limits) -> Draft:
        """That brief begun."""
        return self._begun(limits, Ledger(self.printed, thorough=False))

    def finished(self, draft: Draft) -> Composed:
        """The brief that ``draft`` begins."""
        reasons = Reasons(partial(self._reasons, draft.limits))
        return Composed(self._finished(draft), draft.ledger.used, reasons)

    def _begun(self, limits: Limits, ledger: Ledger) -> Draft:
        scorecard = self.scorecard(limits.topics)
        rated = _topics(scorecard)
        # The scorecard shows its own topics side by side; where there are no others, they serve.
        beyond = [row for row in self.compared if row.topic not in rated]
        compared = both_sides(beyond or self.compared, limits.compared)
        found = self._lists(limits, ledger, scorecard)
        return Draft(limits, ledger, scorecard, compared, found)

    def _finished(self, draft: Draft) -> Brief:
        limits, ledger, scorecard, compared, found = draft
        ledger.book("bottom line", self.front.bottom_line)
        page_one = self._page_one(scorecard, limits)
        ledger.book("figures", page_one["figures"][:1])
        for name, rows in (("scorecard", scorecard), ("comparison", compared)):
            for row in rows:
                ledger.book(name, (quote for cell in row.cells for quote in cell))
        parts: dict[str, Any] = {
            **found,
            **page_one,
            **self._table_notes(_topics(scorecard), compared, limits),
            **self._about_sources(limits.notes),
            **imprint(self.settings, self.occasion.generator),
            "comparison": compared,
            "charts": self.charts,
            "counts": counts(self.comparison, self.voices, len(scorecard), found.values()),
            "editing": editing(
                self.edited,
                self.comparison,
                self.ids,
                ledger.used,
                (*scorecard, *compared),
            ),
        }
        return Brief(**parts)

    def _scorecard(self, most: int) -> tuple[RatedRow, ...]:
        return self.tables.scorecard(self.comparison, self.settings.standings, most)

    def _lists(
        self, limits: Limits, ledger: Ledger, scorecard: Sequence[RatedRow]
    ) -> dict[str, tuple[Entry, ...]]:
        """The sections that are lists of entries."""
        lists = self.lists(_topics(scorecard))
        sections = Sections(self.quoter, ledger, limits, lists, scorecard, self.worth, self.wanted)
        found = {
            name: sections.fill(name, findings, getattr(limits, name))
            for name, findings in self.findings.items()
        }
        fresh = [claim for claim in self.open if self.quoter.ids[id(claim)] not in ledger.used]
        found["watch"] = sections.cores("watch", in_turn(fresh), limits.watch)
        return found

    def _page_one(self, scorecard: Sequence[RatedRow], limits: Limits) -> dict[str, Any]:
        subject = self.settings.subject
        # Page 1 tells of rated topics too, wherever else these stand.
        wide = limits._replace(repeat_rated=True, findings=8, mixed=8, responses=4, watch=0)
        found = self._lists(wide, Ledger(self.printed, thorough=False), scorecard)
        return {
            **self.front.parts(scorecard, found, limits.messages),
            "subject": subject.name,
            "outlook": subject.outlook,
            "topic_noun": self.settings.topic_noun,
            "topics_found": not self.settings.subject.topics,
            "standings": standings(scorecard, self.settings.standings),
            "scorecard": scorecard,
            "glance": at_a_glance(scorecard, limits.glance),
            "phase_letters": tuple(
                s.id for s in self.sources if subject.outlook and subject.outlook in s.text
            ),
        }

    def _table_notes(
        self, rated: Collection[str], compared: Sequence[ComparedRow], limits: Limits
    ) -> dict[str, Any]:
        """What stands under the tables: topics that have no row there."""
        topics = self.comparison.topics
        return {
            "unrated": tuple(r.topic for r in topics if r.rated and not r.standing and r.named),
            "unshown": tuple(r.topic for r in topics if r.standing and r.topic not in rated),
            "without_row": without_row(self.comparison, {row.topic for row in compared}),
            "alone": self.tables.alone(self.comparison) if limits.name_alone else (),
        }

    def _about_sources(self, notes: int) -> dict[str, Any]:
        return {
            "voices": self.voices,
            "short_forms": short_forms(self.settings.subject, self.sources),
            "notes": told_of(self.voices, self.worth.surest)[:notes],
            "unread": self.occasion.unread,
            **dates(self.sources, self.occasion.date),
        }

    def _reasons(self, limits: Limits) -> dict[str, str]:
        """For each claim that the brief which ``limits`` allow prints nowhere, why."""
        ledger = Ledger(self.printed)
        self._finished(self._begun(limits, ledger))
        return {
            name: "left out by the editor"
            if claim.left_out
            else ledger.passed_over.get(
                name, "background" if claim.role is Role.CONTEXT else "not chosen"
            )
            for name, claim in zip(self.ids, self.comparison.claims, strict=True)
            if name not in ledger.used
        }


def _topics(scorecard: Sequence[RatedRow]) -> frozenset[str]:
    return frozenset(row.topic for row in scorecard)
