"""Part the outlook in three: the phase that has a name, what else comes next, what to watch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from briefgen.claim import Claim, Role
from briefgen.comparison.relating.aspects import leaves_open, speaks_of_phase
from briefgen.comparison.relating.relations import finding, support
from briefgen.finding import Aspect, Finding, Relation
from briefgen.languages import pattern
from briefgen.subject import Subject


def phase(findings: Sequence[Finding], subject: Subject) -> list[Finding]:
    """What is said of the named phase to come: under each label of a source's own, as these mark
    what the phase consists of, else topic by topic."""
    kept: dict[str, list[Claim]] = {}
    for found in findings:
        for claim in found.claims:
            if speaks_of_phase(claim, subject):
                label = " ".join(claim.label.text.split()) if claim.label else found.topic
                kept.setdefault(label, []).append(claim)
    return [finding(label, Role.OUTLOOK, tuple(claims)) for label, claims in kept.items()]


def elsewhere(findings: Sequence[Finding], subject: Subject) -> list[Finding]:
    """What is said of what comes next, topic by topic, without what one text alone leaves open,
    which is to be watched; beside a phase that has a name, what else is said, as one finding,
    best claim first."""
    if not subject.outlook:
        told = [found for each in findings if (found := _asserted(each))]
        return told or list(findings)
    claims = [c for f in findings for c in f.claims if not speaks_of_phase(c, subject)]
    claims.sort(key=lambda claim: -claim.score)
    return [finding(Aspect.NEXT, Role.OUTLOOK, tuple(claims))] if claims else []


def _asserted(found: Finding) -> Finding | None:
    """``found`` without what one text leaves open, and what has come already; None where that is
    all."""
    if found.relation is not Relation.ONE_ONLY:
        return found
    kept = tuple(c for c in found.claims if c.wanted or _is_told(c.span.text))
    return found._replace(claims=kept, support=support(kept)) if kept else None


def _is_told(text: str) -> bool:
    return not leaves_open(text) and not pattern("statements", "come already").search(text)


def _is_to_come(claim: Claim) -> bool:
    """True for a claim that leaves something open, and what is to come, not what was or is."""
    text = claim.span.text
    if claim.role is not Role.OUTLOOK and leaves_open(text):
        text = pattern("statements", "said of what is").sub("", text)
    return leaves_open(text)


def open_questions(claims: Sequence[Claim]) -> list[Claim]:
    """Claims that say what could happen or what it depends on, the best first."""
    found = [claim for claim in claims if claim.role is not Role.CONTEXT and _is_to_come(claim)]
    return sorted(found, key=lambda c: (c.role is not Role.OUTLOOK, -c.score))


def in_turn(questions: Sequence[Claim]) -> Iterator[Claim]:
    """Of open ``questions`` one a topic, the voices in turn."""
    seen: set[str] = set()
    turns: Counter[str] = Counter()
    later = []
    # As a rule a few are asked for: of the others nothing is to be worked out.
    for claim in questions:
        named = claim.topics[0] if claim.topics else claim.core.text
        if named in seen:
            continue
        seen.add(named)
        turns[claim.span.source.id] += 1
        if turns[claim.span.source.id] == 1:
            yield claim
        else:
            later.append((turns[claim.span.source.id], claim))
    yield from (claim for _, claim in sorted(later, key=lambda turn: turn[0]))
