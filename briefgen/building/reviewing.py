"""What a reviewer is told: each label that rules chose and a person is to approve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.brief import claim_ids
from briefgen.building.gathering import Gathered
from briefgen.claim import EDITOR
from briefgen.finding import Standing, TopicReading
from briefgen.source import Source

MOST = 8
"""Claims that one remark names."""
STANDING_RULES = {
    Standing.PROGRESS: "a result is reported and no shortfall, cost or barrier",
    Standing.CONTESTED: "results are reported, and shortfalls, costs or barriers too",
    Standing.SHORTFALL: "shortfalls, costs or barriers are reported and no result",
}


def remarks(gathered: Gathered) -> Mapping[str, str]:
    """One remark a label, by the id that the label carries in the document."""
    comparison = gathered.comparison
    ids = claim_ids(comparison.claims)
    name = {id(claim): n for claim, n in zip(comparison.claims, ids, strict=True)}
    found = {f"kind-{source.id}": _kind(source, gathered) for source in gathered.sources}
    for number, reading in enumerate(comparison.topics, 1):
        support = ", ".join(_grounds(reading, name))
        if reading.standing:
            label = gathered.settings.standings[reading.standing]
            changed = reading.decided and "standing" in dict(reading.decided.changed)
            rule = EDITOR if changed else STANDING_RULES[reading.standing]
            found[f"standing-{number}"] = (
                f"{_task(reading)}: the standing “{label}”. Rule: {rule}. It rests on {support}."
            )
        difference = f" ({reading.difference})" if reading.difference else ""
        found[f"relation-{number}"] = (
            f"{_task(reading)}: the relation “{reading.relation}”{difference}. "
            f"Rule: {reading.reason}. It rests on {support}."
        )
    return found


def _task(reading: TopicReading) -> str:
    """What is to be done about a reading, or by whom it was done."""
    name = reading.decided.approved_by if reading.decided else ""
    return f"Approved by {name}" if name else "To approve"


def _grounds(reading: TopicReading, name: Mapping[int, str]) -> Iterator[str]:
    """The claims that a reading rests on, each with its role and the words that gave it."""
    for claim in reading.claims[:MOST]:
        yield (
            f"{name[id(claim)]} ({claim.role}, by “{claim.cue}”)"
            if claim.cue
            else (f"{name[id(claim)]} ({claim.role})")
        )
    if len(reading.claims) > MOST:
        yield f"and {len(reading.claims) - MOST} more"


def _kind(source: Source, gathered: Gathered) -> str:
    stated = "kind" in gathered.settings.profiles.get(source.path.name, {})
    rule = "brief.toml states it" if stated else "signs in its title, front matter or address"
    return (
        f"To approve: {source.name} is a source of the kind “{source.profile.kind}”. Rule: {rule}."
    )
