"""List what a reviewer is to approve: each label that rules chose, with its grounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.brief import claim_ids
from briefgen.building.gathering import Gathered
from briefgen.building.ordering import stated
from briefgen.claim import EDITOR
from briefgen.finding import Standing, TopicReading
from briefgen.source import Source
from briefgen.writers.reviewed import Decision, Ground

MOST = 8
"""Claims that one remark names."""
STANDING_RULES = {
    Standing.PROGRESS: "a result is reported and no shortfall, cost or barrier",
    Standing.CONTESTED: "results are reported, and shortfalls, costs or barriers too",
    Standing.SHORTFALL: "shortfalls, costs or barriers are reported and no result",
}


def remarks(gathered: Gathered) -> Mapping[str, str]:
    """One remark a label, by the id that the label carries in the document."""
    return {id: _remark(decision) for id, decision in decisions(gathered).items()}


def decisions(gathered: Gathered) -> Mapping[str, Decision]:
    """What there is to approve, by the id that the label carries in the document."""
    comparison = gathered.comparison
    ids = claim_ids(comparison.claims)
    name = {id(claim): n for claim, n in zip(comparison.claims, ids, strict=True)}
    found = {f"kind-{source.id}": _kind(source, gathered) for source in gathered.sources}
    for number, reading in enumerate(comparison.topics, 1):
        grounds = tuple(_grounds(reading, name))
        more = max(len(reading.claims) - MOST, 0)
        approved = reading.decided.approved_by if reading.decided else ""
        if reading.standing:
            label = gathered.settings.standings[reading.standing]
            changed = reading.decided and "standing" in dict(reading.decided.changed)
            rule = EDITOR if changed else STANDING_RULES[reading.standing]
            found[f"standing-{number}"] = Decision(
                f"the standing “{label}”", rule, grounds, more, approved
            )
        difference = f" ({reading.difference})" if reading.difference else ""
        found[f"relation-{number}"] = Decision(
            f"the relation “{reading.relation}”{difference}",
            reading.reason,
            grounds,
            more,
            approved,
        )
    return found


def _remark(decision: Decision) -> str:
    """``decision`` as one line of text."""
    task = f"Approved by {decision.approved_by}" if decision.approved_by else "To approve"
    told = f"{task}: {decision.what}. Rule: {decision.rule}."
    if not decision.grounds:
        return told
    named = [
        f"{ground.claim} ({ground.role}, by “{ground.cue}”)"
        if ground.cue
        else f"{ground.claim} ({ground.role})"
        for ground in decision.grounds
    ]
    if decision.more:
        named.append(f"and {decision.more} more")
    return f"{told} It rests on {', '.join(named)}."


def _grounds(reading: TopicReading, name: Mapping[int, str]) -> Iterator[Ground]:
    """What a reading rests on: each claim with its role and the words that gave it that role."""
    for claim in reading.claims[:MOST]:
        yield Ground(name[id(claim)], str(claim.role), claim.cue)


def _kind(source: Source, gathered: Gathered) -> Decision:
    own = "kind" in stated(source.path, gathered.settings)
    rule = "brief.toml states it" if own else "signs in its title, front matter or address"
    return Decision(f"{source.name} is a source of the kind “{source.profile.kind}”", rule)
