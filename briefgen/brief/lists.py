"""Lists that a claim introduces: printed once, with the labels of their items behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefgen.brief.quotation_marks import typographic
from briefgen.brief.trimming import quotable
from briefgen.claim import Claim

Place = tuple[str, int]
"""Source id and offset of a claim or lead-in."""


class Lists:
    """Which claims introduce a list, and which of its items are rated: the scorecard has those."""

    def __init__(self, claims: Sequence[Claim], rated: Collection[str]) -> None:
        self._rated = rated
        self._items: dict[Place, list[str]] = {}
        led = [(_lead(c), c) for c in claims if c.lead_in and self._is_rated(c)]
        leads = {at for at, _ in led}
        starts = leads and leads.intersection(map(_place, claims))
        for at, claim in led:
            if at in starts:
                items = self._items.setdefault(at, [])
                item = _item(claim)
                if item not in items:
                    items.append(item)

    def items(self, claim: Claim) -> tuple[str, ...]:
        """The rated items of the list that ``claim`` introduces, in reading order."""
        return tuple(self._items.get(_place(claim), ()))

    def holds(self, claim: Claim) -> bool:
        """True when ``claim`` is a rated item of a list that another claim introduces."""
        return _lead(claim) in self._items and self._is_rated(claim)

    def _is_rated(self, claim: Claim) -> bool:
        return any(topic in self._rated for topic in claim.topics)


def _place(claim: Claim) -> Place:
    return claim.span.source.id, claim.span.start


def _lead(claim: Claim) -> Place:
    lead = claim.lead_in
    return (lead.source.id, lead.start) if lead else ("", 0)


def _item(claim: Claim) -> str:
    """The item's own label, or its words where it has none."""
    own = claim.label
    if own and claim.span.block and claim.span.block.label == (own.start, own.end):
        return typographic(own.text)
    return typographic(quotable(claim.span).text)
