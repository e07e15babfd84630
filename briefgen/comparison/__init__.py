"""Set what the sources say side by side: the first place that sees more than one of them."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.claim import Claim
from briefgen.comparison.aspects import aspects
from briefgen.comparison.grouping import Groups, group
from briefgen.comparison.links import Judged, judge
from briefgen.comparison.notices import without_notices
from briefgen.comparison.relations import finding, reading
from briefgen.finding import Comparison, Finding, Relation, TopicReading
from briefgen.source import Source
from briefgen.subject import Subject


def compare(sources: Sequence[Source], claims: Sequence[Claim], subject: Subject) -> Comparison:
    """What ``claims``, in reading order, amount to over all ``sources``.

    Where the owner named no topics, those that the texts share are found, and the claims of the
    outcome name them.
    """
    heard = without_notices(sources, claims)
    silent = {n for n, claim in enumerate(heard) if claim is not claims[n]}
    judged = judge(heard, subject)
    links = tuple(k for k in judged.links if silent.isdisjoint((k.first, k.second)))
    claims = heard
    if subject.topics:
        groups = group(claims, subject.topics)
        readings = [reading(t, found, sources) for t, found in groups.by_topic.items()]
    else:
        claims, groups, readings = _on_found_topics(
            sources, claims, judged._replace(links=links), subject
        )
    return Comparison(
        claims=tuple(claims),
        findings=_findings(groups),
        topics=(*sorted(readings, key=_strength), *aspects(sources, claims, subject)),
        links=links,
    )


def _on_found_topics(
    sources: Sequence[Source], claims: Sequence[Claim], judged: Judged, subject: Subject
) -> tuple[Sequence[Claim], Groups, list[TopicReading]]:
    """The claims set on topics that the texts share, and what is read of each."""
    # Most briefs name their topics and need none of this.
    from briefgen.comparison.discovery import discover
    from briefgen.comparison.joined import Joined
    from briefgen.comparison.placing import placed

    topics, on = discover(sources, claims, judged.links, subject)
    claims = [placed(claim, names) for claim, names in zip(claims, on, strict=True)]
    groups = group(claims, topics)
    joined = Joined(claims, judged)
    readings = [joined.reading(t, found, sources) for t, found in groups.by_topic.items()]
    return claims, groups, readings


def _strength(item: TopicReading) -> tuple[bool, int, bool, float]:
    """Sort key: rated topics first, then those of most sources and of the clearest relation."""
    vague = item.relation is Relation.RELATED
    return (not item.rated, -len(item.support), vague, -item.claims[0].score)


def _findings(groups: Groups) -> tuple[Finding, ...]:
    found = [finding(topic, role, claims) for (role, topic), claims in groups.by_role.items()]
    return tuple(sorted(found, key=_weight))


def _weight(item: Finding) -> tuple[bool, int, float]:
    """Sort key: those with a topic, of most sources, of the best claim come first."""
    return (not item.topic, -len(item.support), -max(claim.score for claim in item.claims))
