"""Apply a person's decisions to what the rules made of the sources."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from briefgen.claim import EDITOR, Claim, Decided, Role
from briefgen.comparison import compare, found_topics
from briefgen.deciding.drafting import Ruled, labels, reading
from briefgen.deciding.model import (
    AUTO,
    GONE,
    NONE,
    YES,
    ClaimsFile,
    Entry,
    Labels,
    Reading,
    Slip,
    TopicEntry,
)
from briefgen.finding import Comparison, Difference, Relation, Standing, TopicReading
from briefgen.spelling import nearest
from briefgen.subject import Subject


class Settled(NamedTuple):
    """A claim's labels as they are to stand, and what a person did to them."""

    labels: Labels
    decided: Decided | None


def settled(entry: Entry, claim: Claim, known: Container[str]) -> Settled:
    """What ``entry`` makes of ``claim``, of which the rules speak now; ``known`` are the topics
    that there are.

    A label that is as the rules had it, and that nobody approved, follows the rules; so do topics
    that somebody approved and that are no more.
    """
    now = labels(claim)
    base, mine = entry.by_rule or now, entry.labels
    kept = bool(entry.approved_by)
    there = kept and all(topic in known for topic in mine.topics)
    final = Labels(
        mine.role if kept or mine.role != base.role else now.role,
        mine.topics if there or mine.topics != base.topics else now.topics,
    )
    changed = []
    if final.role != now.role:
        changed.append(("role", now.role))
    if final.topics != now.topics:
        changed.append(("topics", ", ".join(now.topics)))
    include = None if entry.include == AUTO else entry.include == YES
    decided = Decided(tuple(changed), include, entry.order, entry.approved_by)
    return Settled(final, decided if decided != Decided() else None)


def settled_topic(entry: TopicEntry, found: TopicReading) -> tuple[Reading, Decided | None]:
    """The same of a topic."""
    now = reading(found)
    base, mine = entry.by_rule or now, entry.reading
    kept = bool(entry.approved_by)
    final = Reading(*(m if kept or m != b else n for m, b, n in zip(mine, base, now, strict=True)))
    if final.relation != Relation.DIFFER:
        final = final._replace(difference=NONE)
    pairs = zip(Reading._fields, final, now, strict=True)
    changed = tuple((name, was) for name, to, was in pairs if to != was)
    decided = Decided(changed, approved_by=entry.approved_by)
    return final, decided if decided != Decided() else None


def impossible(
    content: ClaimsFile, entries: Mapping[int, Entry], ruled: Ruled, subject: Subject, update: str
) -> Iterator[Slip]:
    """What a person decided that cannot be: topics that there are not, relations of one source."""
    comparison = ruled.comparison
    readings = {found.topic: found for found in comparison.topics}
    known = _known(comparison, subject)
    for number, entry in entries.items():
        for name in settled(entry, comparison.claims[number], known).labels.topics:
            if name not in known:
                hint = nearest(name, known) or "name it in brief.toml first"
                yield Slip(entry.at, f'topic "{name}" is unknown', hint)
    for topic in content.topics:
        found = readings.get(topic.name)
        if topic.status == GONE or not (found or topic.touched):
            continue
        if found is None:
            hint = nearest(topic.name, readings)
            yield Slip(topic.at, f'no text speaks of "{topic.name}"', hint or update)
        else:
            yield from _impossible_reading(topic, found)


def _known(comparison: Comparison, subject: Subject) -> list[str]:
    """The names of the topics that a claim may be on."""
    found = (reading.topic for reading in comparison.topics if reading.topic[:1] != "@")
    return [topic.name for topic in subject.topics] or list(found)


def _impossible_reading(topic: TopicEntry, found: TopicReading) -> Iterator[Slip]:
    final, decided = settled_topic(topic, found)
    changed = {name for name, _ in decided.changed} if decided else set()
    if "standing" in changed and not found.rated:
        reason = f'"{topic.name}" gets no standing: it is no sector of brief.toml'
        yield Slip(topic.at, reason, f'write standing = "{NONE}", or make it a sector')
    alone = len(found.support) < 2
    if "relation" in changed and alone is not (final.relation == Relation.ONE_ONLY):
        count = "only one source reports" if alone else "several sources report"
        way = f'write relation = "{found.relation}"'
        yield Slip(topic.at, f'"{final.relation}" cannot be where {count} on a topic', way)


def applied(
    content: ClaimsFile, entries: Mapping[int, Entry], ruled: Ruled, subject: Subject
) -> Comparison:
    """The comparison of ``ruled`` as it is once the editor's decisions count."""
    comparison = ruled.comparison
    known = _known(comparison, subject)
    found = {n: settled(entry, comparison.claims[n], known) for n, entry in entries.items()}
    if any(each.decided for each in found.values()):
        claims = [
            _with(claim, found[n]) if n in found else claim
            for n, claim in enumerate(comparison.claims)
        ]
        topics = () if subject.topics else found_topics(ruled.sources, comparison.claims, subject)
        comparison = compare(ruled.sources, claims, subject, topics)
    by_name = {topic.name: topic for topic in content.topics if topic.status != GONE}
    read = tuple(
        _read(found, by_name[found.topic]) if found.topic in by_name else found
        for found in comparison.topics
    )
    return comparison._replace(topics=read)


def _with(claim: Claim, found: Settled) -> Claim:
    """``claim`` with the labels that are to stand."""
    if found.decided is None:
        return claim
    changed = {name for name, _ in found.decided.changed}
    claim = claim._replace(topics=found.labels.topics, decided=found.decided)
    if "role" not in changed:
        return claim
    role = Role(found.labels.role)
    said = role is not Role.CONTEXT
    return claim._replace(
        role=role,
        rule=EDITOR,
        cue="",
        verdict=claim.verdict and said,
        cause=claim.cause if said else None,
    )


def _read(found: TopicReading, entry: TopicEntry) -> TopicReading:
    """``found`` as the editor reads it."""
    final, decided = settled_topic(entry, found)
    if decided is None:
        return found
    changed = {name for name, _ in decided.changed}
    if (len(found.support) < 2) is not (final.relation == Relation.ONE_ONLY):
        # What else was decided has taken a voice away, or given one.
        final = final._replace(relation=found.relation, difference=reading(found).difference)
        changed -= {"relation", "difference"}
        decided = decided._replace(changed=tuple(c for c in decided.changed if c[0] in changed))
    related = bool(changed & {"relation", "difference"})
    return found._replace(
        standing=None if final.standing == NONE else Standing(final.standing),
        relation=Relation(final.relation),
        difference=None if final.difference == NONE else Difference(final.difference),
        reason=EDITOR if related else found.reason,
        decisive=() if related else found.decisive,
        decided=decided,
    )
