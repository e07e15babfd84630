"""The outlook in three parts: the phase under its name, what else comes next, what to watch."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from briefgen.claim import Claim, Role
from briefgen.comparison.aspects import leaves_open, speaks_of_phase
from briefgen.comparison.relations import finding
from briefgen.finding import Aspect, Finding
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
    """What else is said of what comes next, as one finding, best claim first."""
    claims = [c for f in findings for c in f.claims if not speaks_of_phase(c, subject)]
    claims.sort(key=lambda claim: -claim.score)
    return [finding(Aspect.NEXT, Role.OUTLOOK, tuple(claims))] if claims else []


_PAST = re.compile(r"\b(?:could|would)\b", re.IGNORECASE)


def _is_to_come(claim: Claim) -> bool:
    """True for a claim that leaves something open; outside of what looks ahead "could" and "would"
    tell of the past as a rule ("could find no trace of it")."""
    text = claim.span.text
    return leaves_open(text if claim.role is Role.OUTLOOK else _PAST.sub("", text))


def open_questions(claims: Sequence[Claim]) -> list[Claim]:
    """Claims that say what could happen or what it depends on, the best first."""
    found = [claim for claim in claims if claim.role is not Role.CONTEXT and _is_to_come(claim)]
    return sorted(found, key=lambda c: (c.role is not Role.OUTLOOK, -c.score))


def in_turn(questions: Sequence[Claim], printed: Callable[[Claim], bool]) -> Iterator[Claim]:
    """Of open ``questions`` one a topic, those not yet ``printed`` first, the voices in turn."""
    seen: set[str] = set()
    turns: Counter[str] = Counter()
    later = []
    # As a rule a few are asked for: of the others nothing is to be worked out.
    for claim in (c for was in (False, True) for c in questions if printed(c) is was):
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
