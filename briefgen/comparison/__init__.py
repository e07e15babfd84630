"""Set what the sources say side by side.

This is the first stage that sees more than one source. It finds the topics where the owner named
none, links claims of different sources that say the same or contradict each other, and reads from
both where each topic stands and how the sources relate on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from briefgen.claim import Claim
from briefgen.clock import Clock
from briefgen.comparison.linking.hearing import hear
from briefgen.comparison.linking.links import Judged, judge
from briefgen.comparison.linking.pairs import Tell, silent
from briefgen.comparison.notices import without_notices
from briefgen.comparison.relating.aspects import aspects
from briefgen.comparison.relating.facts import Alike
from briefgen.comparison.relating.grouping import Groups, group
from briefgen.comparison.relating.relations import Verdict, finding, reading, relate, unrelated
from briefgen.comparison.speakers import without_speakers
from briefgen.finding import Comparison, Finding, Relation, TopicReading
from briefgen.source import Source
from briefgen.subject import Subject, Topic


def compare(
    sources: Sequence[Source],
    claims: Sequence[Claim],
    subject: Subject,
    found: Sequence[Topic] = (),
    progress: Callable[[str], None] = lambda stage: None,
) -> Comparison:
    """What ``claims``, in reading order, amount to over all ``sources``.

    Where the owner named no topics, those that the texts share are found, and the claims of the
    outcome name them; or those ``found`` before, which the claims name already. Of claims that the
    editor left out nothing is made. ``progress`` hears how far it is.
    """
    claims, judged = _judged(sources, claims, subject, Clock(progress, "comparing pairs").tell)
    progress("reading topics")
    apart = any(link.difference for link in judged.firm)
    if subject.topics:
        groups = group(_told(claims), subject.topics)
        readings = [reading(t, own, sources) for t, own in groups.by_topic.items()]
        findings = _findings(groups, relate, Alike(claims, judged))
    else:
        claims, readings, findings = _on_found_topics(sources, claims, judged, subject, found)
    if apart:
        from briefgen.comparison.relating.contrasts import contrasted

        readings = contrasted(claims, judged, readings, sources, subject)
    return Comparison(
        claims=tuple(claims),
        findings=findings,
        topics=(*sorted(readings, key=_strength), *aspects(sources, _told(claims), subject)),
        links=judged.links,
        heard=hear(claims, judged.besides),
    )


def found_topics(
    sources: Sequence[Source], claims: Sequence[Claim], subject: Subject
) -> tuple[Topic, ...]:
    """The topics that the texts share, as ``compare`` finds them where the owner named none."""
    from briefgen.comparison.topics.discovery import discover

    heard, judged = _judged(sources, claims, subject)
    return discover(sources, heard, judged.links, subject)[0]


def _judged(
    sources: Sequence[Source], claims: Sequence[Claim], subject: Subject, tell: Tell = silent
) -> tuple[Sequence[Claim], Judged]:
    """``claims`` with notices as background and without speakers as labels, and what is held of
    those that are heard."""
    claims = without_speakers(claims)
    heard = without_notices(sources, claims)
    unheard = {n for n, c in enumerate(heard) if c is not claims[n] or c.left_out}
    return heard, judge(heard, subject, tell).without(unheard)


def _told(claims: Sequence[Claim]) -> Sequence[Claim]:
    return [claim for claim in claims if not claim.left_out]


def _on_found_topics(
    sources: Sequence[Source],
    claims: Sequence[Claim],
    judged: Judged,
    subject: Subject,
    found: Sequence[Topic],
) -> tuple[Sequence[Claim], list[TopicReading], tuple[Finding, ...]]:
    """The claims set on topics that the texts share, what is read of each, and what is found."""
    # Most briefs name their topics and need none of this.
    from briefgen.comparison.relating.joined import Joined, told_once
    from briefgen.comparison.relating.scorecards import enough_rated
    from briefgen.comparison.topics.discovery import discover
    from briefgen.comparison.topics.placing import placed

    topics, on = (
        (tuple(found), tuple(claim.topics for claim in claims))
        if found
        else discover(sources, claims, judged.links, subject)
    )
    claims = [placed(claim, names) for claim, names in zip(claims, on, strict=True)]
    groups = group(_told(claims), topics, first=True)
    joined = Joined(claims, judged)
    readings = [joined.reading(t, own, sources) for t, own in groups.by_topic.items()]
    findings = _findings(groups, joined.verdict, Alike(claims, judged))
    return claims, enough_rated(told_once(readings)), findings


def _strength(item: TopicReading) -> tuple[bool, int, bool, float]:
    """Sort key: rated topics first, then those of most sources and of the clearest relation."""
    vague = item.relation is Relation.RELATED
    return (not item.rated, -len(item.support), vague, -item.claims[0].score)


def _findings(
    groups: Groups,
    relating: Callable[[Sequence[Claim]], Verdict],
    told_alike: Callable[[Sequence[Claim]], Iterable[tuple[Claim, ...]]],
) -> tuple[Finding, ...]:
    """What is found on each topic; and of the claims without one, what several texts say alike."""
    found = []
    for (role, topic), claims in groups.by_role.items():
        parts = [claims] if topic else told_alike(claims)
        joint = [part for part in parts if topic or len(part) > 1]
        known = {id(claim) for part in joint for claim in part}
        found += [finding(topic, role, part, relating) for part in joint]
        if rest := tuple(claim for claim in claims if id(claim) not in known):
            found.append(unrelated(role, rest))
    return tuple(sorted(found, key=_weight))


def _weight(item: Finding) -> tuple[bool, int, float]:
    """Sort key: those with a topic, of most sources, of the best claim come first."""
    return (not item.topic, -len(item.support), -max(claim.score for claim in item.claims))
