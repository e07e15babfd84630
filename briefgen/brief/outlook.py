"""The outlook in three parts: the phase under its name, what else comes next, what to watch."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefgen.claim import Claim, Role
from briefgen.comparison.aspects import leaves_open, speaks_of_phase
from briefgen.comparison.relations import finding, support
from briefgen.finding import Aspect, Finding, Relation
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
    """``found`` without what one text leaves open; None where that is all."""
    if found.relation is not Relation.ONE_ONLY:
        return found
    kept = tuple(c for c in found.claims if c.wanted or not leaves_open(c.span.text))
    return found._replace(claims=kept, support=support(kept)) if kept else None


_PAST = re.compile(r"\b(?:could|would)\b", re.IGNORECASE)

_STATE = re.compile(
    r"\b(?:may|might)(?: (?:\w+ly|not|also|well|still|therefore))*"
    r" (?:be|have|belong|reflect|mean|explain|account|owe|seem)\b",
    re.IGNORECASE,
)
"""What may be so already is not to come ("the share may be lower")."""


def _is_to_come(claim: Claim) -> bool:
    """True for a claim that leaves something open; outside of what looks ahead "could" and "would"
    tell of the past as a rule ("could find no trace of it")."""
    text = claim.span.text
    return leaves_open(text if claim.role is Role.OUTLOOK else _STATE.sub("", _PAST.sub("", text)))


def open_questions(claims: Sequence[Claim]) -> list[Claim]:
    """Claims that say what could happen or what it depends on, the best first."""
    found = [claim for claim in claims if claim.role is not Role.CONTEXT and _is_to_come(claim)]
    return sorted(found, key=lambda c: (c.role is not Role.OUTLOOK, -c.score))


def in_turn(questions: Sequence[Claim]) -> list[Claim]:
    """Of open ``questions`` one a topic, the voices in turn."""
    found: dict[str, Claim] = {}
    for claim in questions:
        found.setdefault(claim.topics[0] if claim.topics else claim.core.text, claim)
    turns: Counter[str] = Counter()
    order = []
    for claim in found.values():
        turns[claim.span.source.id] += 1
        order.append((turns[claim.span.source.id], claim))
    return [claim for _, claim in sorted(order, key=lambda turn: turn[0])]
