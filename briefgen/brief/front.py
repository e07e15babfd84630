"""Make page 1: choose what stands there before the sections, and in whose words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

from briefgen.brief.agreeing import Agreed, agreed
from briefgen.brief.company import LONE, beside
from briefgen.brief.leading import AROUND, front_words, leads
from briefgen.brief.messages import differences, figures, highlights, verdicts
from briefgen.brief.parts import ComparedRow, Entry, Quote, RatedRow
from briefgen.brief.quoting import Quoter
from briefgen.brief.worth import Worth
from briefgen.claim import Claim
from briefgen.finding import Comparison, Standing


class Front:
    """Makes the parts of page 1; what limits do not touch is worked out once."""

    def __init__(
        self,
        comparison: Comparison,
        quoter: Quoter,
        worth: Worth,
        compared: Sequence[ComparedRow],
        alike: Mapping[int, Set[int]],
        mid_sentence: Callable[[str], str],
    ) -> None:
        self._comparison = comparison
        self._whole = quoter.whole
        self._mid_sentence = mid_sentence
        self.verdicts = verdicts(comparison, quoter, worth)
        judging = {quote.letter for quote in self.verdicts}
        texts = {claim.span.source.id for claim in comparison.claims}
        # Of several texts one that judges does not speak for the others.
        none = len(judging) > 1 or bool(judging and len(texts) < 2) or worth.surest
        self.leads = () if none else leads(comparison, quoter, worth, alike)
        led = {claim for lead in self.leads for claim in lead.told}
        found = () if worth.surest else figures(comparison, quoter)
        self._figures = tuple(sorted(found, key=lambda quote: quote.claim in led))
        self._ids = quoter.ids
        self._company = quoter.company
        self._beside = beside(comparison, quoter.ids)
        self.differences = differences(compared, quoter.whole)

    @property
    def bottom_line(self) -> tuple[Quote, ...]:
        """What the bottom line quotes."""
        return (*self.verdicts, *(lead.quote for lead in self.leads))

    def parts(
        self,
        scorecard: Sequence[RatedRow],
        found: Mapping[str, tuple[Entry, ...]],
        messages: int,
    ) -> dict[str, Any]:
        """What a template is given, by name; the highlights are from ``found``, the entries by
        their section."""
        progress, shortfall = (
            agreed(self._comparison, scorecard, standing, self._mid_sentence, self._whole)
            for standing in (Standing.PROGRESS, Standing.SHORTFALL)
        )
        spoken = {t.casefold() for each in (progress, shortfall) if each.words for t in each.topics}
        progress, shortfall = self._without_led(progress), self._without_led(shortfall)
        apart = [quote for row in self.differences[:1] for cell in row.cells for quote in cell]
        told_apart = [*apart, *progress.words, *shortfall.words]
        found_figures = self._fresh_first(told_apart, spoken)
        shown = [*found_figures[:1], *told_apart, *self.bottom_line]
        told = {quote.claim for quote in shown}
        told.update(claim for lead in self.leads for claim in lead.told)
        told.update(claim for quote in shown for claim in self._alike(quote))
        named = {topic.casefold() for topic in (*progress.topics, *shortfall.topics)}
        most = highlights(found, messages, told, named)
        return {
            "agreed_progress": progress.topics,
            "progress_words": progress.words,
            "agreed_shortfall": shortfall.topics,
            "shortfall_words": shortfall.words,
            "verdicts": self.verdicts,
            "leads": self.leads,
            "figures": found_figures,
            "differences": tuple(
                row._replace(topic=self._mid_sentence(row.topic)) for row in self.differences
            ),
            "front_words": front_words(shown) + AROUND * sum(e.quotes[0].alike != () for e in most),
            "highlights": most,
        }

    def _alike(self, quote: Quote) -> tuple[str, ...]:
        """The claims of which ``quote`` tells that their texts say the same."""
        return self._company.get(quote.claim, LONE).claims

    def _without_led(self, agreed: Agreed) -> Agreed:
        """``agreed`` without words that the bottom line has, in these or in another text's."""
        led = {claim for lead in self.leads for claim in lead.told}
        return agreed._replace(words=tuple(q for q in agreed.words if q.claim not in led))

    def _fresh_first(self, told: Sequence[Quote], spoken: Set[str]) -> tuple[Quote, ...]:
        """The results with a figure, last those that a message has told already in these words or
        in another text's, and those on the topics ``spoken`` of there, in small letters."""
        known = {claim for quote in told for claim in self._beside[quote.claim]}
        if spoken:
            on_topics = (c for c in self._comparison.claims if not spoken.isdisjoint(_topics(c)))
            known.update(self._ids[id(claim)] for claim in on_topics)
        return tuple(sorted(self._figures, key=lambda quote: quote.claim in known))


def _topics(claim: Claim) -> list[str]:
    return [name.casefold() for name in claim.topics]
