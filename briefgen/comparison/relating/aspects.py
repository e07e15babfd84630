"""The topics every subject has: how it turned out, why not better, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from briefgen.claim import Claim, Role
from briefgen.comparison.linking.showing import recommends, unsure
from briefgen.comparison.relating.causes import (
    MOST,
    explain_otherwise,
    explaining,
    of_two_texts,
    on_one_thing,
)
from briefgen.comparison.relating.relations import Verdict, by_voice, relate, support
from briefgen.comparison.relating.summing import sums_up
from briefgen.comparison.standalone.selfstanding import stands
from briefgen.comparison.words import content, listed, plain
from briefgen.finding import Aspect, Difference, Relation, TopicReading
from briefgen.languages import pattern
from briefgen.source import Source
from briefgen.subject import Subject

ALIKE = 0.5
"""Share of a claim's words that another on the same thing holds at least."""


def aspects(
    sources: Sequence[Source], claims: Sequence[Claim], subject: Subject
) -> Iterator[TopicReading]:
    """Readings of those aspects that some claim speaks to."""
    coming = [c for c in claims if c.role is Role.OUTLOOK]
    phase = [c for c in coming if speaks_of_phase(c, subject)]
    apart = set(map(id, phase))
    certainty = _certainty if subject.topics else lambda found: _of_one_thing(found, subject)
    kinds = (
        (Aspect.OVERALL, [c for c in claims if _judges(c, subject)], _judgements),
        (Aspect.CAUSES, explaining(claims), lambda found: _causes(found, subject)),
        (Aspect.PHASE, phase, relate),
        (Aspect.NEXT, [c for c in coming if id(c) not in apart], certainty),
    )
    for aspect, found, rule in kinds:
        if found:
            named = support(found)
            if aspect is Aspect.PHASE:
                named = tuple(s.id for s in sources if subject.outlook in s.text)
            read = _aspect(aspect, found, named, rule(found))
            shown = _PAIRS[aspect](found, subject) if aspect in _PAIRS else ()
            differ = read.relation is Relation.DIFFER
            yield read._replace(decisive=tuple(shown)) if differ else read


def _judges(claim: Claim, subject: Subject) -> bool:
    """True for a judgement on the subject as a whole. Where no owner vouches for the subject, it
    must read by itself, and not speak of the goals that somebody in it has; there what a text says
    to sum up is one too."""
    if subject.topics:
        return claim.verdict
    if not claim.verdict:
        return sums_up(claim, subject)
    return stands(claim) and not pattern("statements", "goals of one").search(claim.span.text)


def speaks_of_phase(claim: Claim, subject: Subject) -> bool:
    """True when the named phase to come stands in the claim or in the heading above it."""
    name = subject.outlook
    if not name:
        return False
    heading = claim.heading.text if claim.heading else ""
    return name in claim.span.text or name in heading


def _aspect(
    aspect: Aspect, claims: list[Claim], named: tuple[str, ...], verdict: Verdict
) -> TopicReading:
    relation, difference, reason = verdict
    return TopicReading(
        topic=aspect,
        rated=False,
        claims=tuple(_showing(claims, verdict)),
        support=support(claims),
        named=named,
        standing=None,
        relation=relation,
        difference=difference,
        reason=reason,
    )


def _judgements(claims: Sequence[Claim]) -> Verdict:
    """Sources are set beside each other by the one claim in which each judges the whole best; what
    only sums up says many things, of which none is known to be another's."""
    if not all(claim.verdict for claim in claims):
        return _looking_alike(claims, "both sum up")
    return relate(_best(claims))


def _causes(claims: Sequence[Claim], subject: Subject) -> Verdict:
    """Sources differ on causes where they put one shortfall down to different things."""
    if explain_otherwise(claims, subject):
        return Relation.DIFFER, Difference.CAUSE, "the causes they name of one thing share no word"
    return _looking_alike(claims, "they explain different things, or explain one alike")


def _looking_alike(claims: Sequence[Claim], reason: str) -> Verdict:
    """Two texts that both look ahead, or both name a cause, do not agree by that alone."""
    if len(support(claims)) < 2:
        return relate(claims)
    return Relation.RELATED, None, reason


def _certainty(claims: Sequence[Claim]) -> Verdict:
    """Sources differ in certainty when they look ahead to things that share a word, and most of
    what one expects is left open and of another not."""
    each = by_voice(claims).values()
    akin = len(each) > 1 and _share_a_word(each)
    if akin and len(set(map(_mostly_open, each))) > 1:
        return Relation.DIFFER, Difference.CERTAINTY, "one leaves open what the other asserts"
    return _looking_alike(claims, "both look ahead")


def _of_one_thing(claims: Sequence[Claim], subject: Subject) -> Verdict:
    """The same of texts for which no owner vouches: only two claims on one thing show it."""
    if expect_otherwise(claims, subject):
        return Relation.DIFFER, Difference.CERTAINTY, "one leaves open what the other asserts"
    return _looking_alike(claims, "both look ahead")


def expect_otherwise(claims: Sequence[Claim], subject: Subject) -> list[Claim]:
    """Two claims of different texts on one thing to come, which one leaves open; else none."""
    if subject.topics:
        return []
    best = sorted(claims, key=lambda claim: -claim.score)
    told = (c for c in best if stands(c) and not recommends(c.span.text))
    for one, other in of_two_texts(tuple(islice(told, MOST))):
        akin = on_one_thing(one, other, subject) and _mostly_alike(one, other)
        sides = (one, other), (other, one)
        if akin and any(_doubts(open) and _asserts(sure) for open, sure in sides):
            return [one, other]
    return []


def _doubts(claim: Claim) -> bool:
    """True for what may not come; what "would" come says only that it has not come yet."""
    said = plain(claim.span.text)
    return unsure(said) or (is_open(claim) and listed("supposing").isdisjoint(said))


def _asserts(claim: Claim) -> bool:
    return not (is_open(claim) or claim.hedges or unsure(plain(claim.span.text)))


def _mostly_alike(one: Claim, other: Claim) -> bool:
    """True when the shorter claim says much of its words with the other: of two long ones some
    three words are the same whatever they speak of."""
    said = [set(content(claim.span.text)) for claim in (one, other)]
    return len(said[0] & said[1]) >= ALIKE * min(map(len, said))


_PAIRS = {Aspect.CAUSES: explain_otherwise, Aspect.NEXT: expect_otherwise}
"""What shows a difference on an aspect: two claims."""


def _share_a_word(each: Iterable[Sequence[Claim]]) -> bool:
    """True when some word stands in a claim of every source."""
    shared: set[str] | None = None
    for own in each:
        words = {word for c in own for word in _content(c.span.text)}
        shared = words if shared is None else shared & words
        if not shared:
            return False
    return bool(shared)


def _mostly_open(own: Sequence[Claim]) -> bool:
    return sum(map(is_open, own)) * 2 > len(own)


def is_open(claim: Claim) -> bool:
    """True when the claim says what could happen or what it depends on."""
    return claim.answer(_is_open)


def _is_open(claim: Claim) -> bool:
    return leaves_open(claim.span.text)


@lru_cache(maxsize=1_000)
def leaves_open(text: str) -> bool:
    """True for words of what could happen, or of what it depends on."""
    return bool(pattern("statements", "leaving open").search(text))


def _showing(claims: Sequence[Claim], verdict: Verdict) -> list[Claim]:
    """``claims``, best first; where certainty differs, first those that show each voice's own."""
    if verdict[1] is not Difference.CERTAINTY:
        return sorted(claims, key=lambda c: -c.score)
    open_of = {voice: _mostly_open(own) for voice, own in by_voice(claims).items()}
    return sorted(claims, key=lambda c: (is_open(c) is not open_of[c.span.source.id], -c.score))


def _best(claims: Sequence[Claim]) -> list[Claim]:
    """The strongest claim of each source."""
    return [max(own, key=_score) for own in by_voice(claims).values()]


def _score(claim: Claim) -> float:
    return claim.score


def _content(text: str) -> set[str]:
    """Words of five letters and more, without a plural ending: those that carry meaning."""
    words = ("".join(ch for ch in word if ch.isalnum()) for word in text.casefold().split())
    return {word.removesuffix("s") for word in words if len(word) > 4}
