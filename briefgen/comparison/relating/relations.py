"""Agree, differ or one only: how the sources stand to each other on a topic, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from briefgen.claim import Claim, Quantity, Role
from briefgen.comparison.figures.closeness import close
from briefgen.comparison.relating.evidence import Lean, lean, total
from briefgen.finding import Difference, Finding, Relation, Standing, TopicReading
from briefgen.source import Source
from briefgen.subject import Topic

STANDING = {
    Lean.SHORTFALL: Standing.SHORTFALL,
    Lean.BOTH: Standing.CONTESTED,
    Lean.PROGRESS: Standing.PROGRESS,
}
"""What all that is reported on a topic, by one voice or by several, comes to."""

Verdict = tuple[Relation, Difference | None, str]


def reading(topic: Topic, claims: tuple[Claim, ...], sources: Sequence[Source]) -> TopicReading:
    """What all sources together say of ``topic``; ``claims`` name it, best first."""
    telling = tuple(c for c in claims if lean(c) is not Lean.NOTHING)
    relation, difference, reason = relate(telling or claims)
    return TopicReading(
        topic=topic.name,
        rated=topic.rated,
        claims=telling or claims,
        support=support(telling),
        named=naming(topic, sources),
        standing=STANDING.get(total(telling)) if topic.rated else None,
        relation=relation,
        difference=difference,
        reason=reason,
    )


def naming(topic: Topic, sources: Sequence[Source]) -> tuple[str, ...]:
    """Ids of the sources whose text names ``topic`` at all."""
    return tuple(s.id for s in sources if _speaks_of(topic, s.text.lower()))


def support(claims: Sequence[Claim]) -> tuple[str, ...]:
    """Ids of the sources that ``claims`` come from, in the order of sources."""
    ids = sorted({claim.span.source.id for claim in claims})
    return tuple(sorted(ids, key=len))


def by_voice(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """``claims`` by the sources they come from, in the order of sources."""
    each: dict[str, list[Claim]] = {voice: [] for voice in support(claims)}
    for claim in claims:
        each[claim.span.source.id].append(claim)
    return each


_ONE: Verdict = (Relation.ONE_ONLY, None, "only one text speaks of it")


def relate(claims: Sequence[Claim]) -> Verdict:
    """The relation of the sources behind ``claims``: direction first, then figures."""
    each = by_voice(claims).values()
    if len(each) < 2:
        return _ONE
    leans = {total(own) for own in each} - {Lean.NOTHING}
    if len(leans) > 1:
        return Relation.DIFFER, Difference.POLARITY, "one reports more progress than the other"
    figures = [[q for c in own for q in c.quantities] for own in each]
    if _apart(figures):
        return Relation.DIFFER, Difference.QUANTITY, "their figures are more than 10 % apart"
    return Relation.AGREE, None, "they report the same direction"


def finding(
    topic: str,
    role: Role,
    claims: tuple[Claim, ...],
    relating: Callable[[Sequence[Claim]], Verdict] = relate,
) -> Finding:
    """The claims of one role on one topic, or that say one thing, set beside each other as
    ``relating`` finds them."""
    relation, difference, reason = relating(claims)
    return Finding(topic, role, claims, support(claims), relation, difference, reason)


def unrelated(role: Role, claims: tuple[Claim, ...]) -> Finding:
    """Claims of one role that name no topic: nothing says that two of them belong together."""
    return Finding("", role, claims, support(claims), *_ONE)


def _apart(figures: Iterable[Sequence[Quantity]]) -> bool:
    """True when two sources give figures of one unit, one figure each, that no reading joins."""
    # Of those that say the same one will do: where many sources agree, there are few others.
    single = {(f.unit, f.low, f.high): f for own in figures for f in own if len(own) == 1}
    by_unit: defaultdict[str, list[Quantity]] = defaultdict(list)
    for figure in single.values():
        by_unit[figure.unit].append(figure)
    return any(
        not close(a, b)
        for unit, found in by_unit.items()
        if unit
        for a, b in combinations(found, 2)
    )


# Plain searches: a pattern a topic would cost more to compile than it is ever used.
def _speaks_of(topic: Topic, text: str) -> bool:
    """True when ``text``, in small letters, holds a name of the topic, singular or plural."""
    return any(_holds(text, alias.lower()) for alias in topic.aliases or (topic.name,))


def _holds(text: str, name: str) -> bool:
    """True when ``name``, perhaps with an ending of the plural, stands in ``text`` as a word."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        ends = (end + len(plural) for plural in ("", "s", "es") if text.startswith(plural, end))
        if not _in_word(text, at - 1) and any(not _in_word(text, end) for end in ends):
            return True
        at = text.find(name, at + 1)
    return False


def _in_word(text: str, at: int) -> bool:
    """True when the character at ``at`` is a letter, a figure or a low line."""
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")
