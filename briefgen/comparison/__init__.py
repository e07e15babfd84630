"""Set what the sources say side by side: the first place that sees more than one of them."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.claim import Claim
from briefgen.comparison.aspects import aspects
from briefgen.comparison.grouping import Groups, group
from briefgen.comparison.links import link
from briefgen.comparison.relations import finding, reading
from briefgen.finding import Comparison, Finding, TopicReading
from briefgen.source import Source
from briefgen.subject import Subject


def compare(sources: Sequence[Source], claims: Sequence[Claim], subject: Subject) -> Comparison:
    """What ``claims``, in reading order, amount to over all ``sources``."""
    groups = group(claims, subject)
    return Comparison(
        claims=tuple(claims),
        findings=_findings(groups),
        topics=(*_topics(groups, sources), *aspects(sources, claims, subject)),
        links=link(claims, subject),
    )


def _findings(groups: Groups) -> tuple[Finding, ...]:
    found = [finding(topic, role, claims) for (role, topic), claims in groups.by_role.items()]
    return tuple(sorted(found, key=_weight))


def _weight(item: Finding) -> tuple[bool, int, float]:
    """Sort key: those with a topic, of most sources, of the best claim come first."""
    return (not item.topic, -len(item.support), -max(claim.score for claim in item.claims))


def _topics(groups: Groups, sources: Sequence[Source]) -> list[TopicReading]:
    found = [reading(topic, claims, sources) for topic, claims in groups.by_topic.items()]
    return sorted(found, key=lambda r: (not r.rated, -len(r.support), -r.claims[0].score))
