"""Assign claims to topics that were found in the texts, so that each can stand in a topic's row."""

from __future__ import annotations

from briefgen.claim import Claim
from briefgen.comparison.words import content
from briefgen.source import Span


def placed(claim: Claim, topics: tuple[str, ...]) -> Claim:
    """``claim`` on ``topics``, with its subject back in its core unless every topic says it.

    "They" and "it" are a subject too: their topic is one of many that a text speaks of.
    """
    if claim.core.start == claim.span.start and claim.topics == topics:
        return claim
    left_out = claim.span.source.text[claim.span.start : claim.core.start]
    words = set(content(left_out))
    said = [set(content(topic)) for topic in topics]
    missing = bool(left_out.strip()) and not (words and said and all(words <= own for own in said))
    core = Span(claim.span.source, claim.span.start, claim.core.end) if missing else claim.core
    return claim._replace(topics=topics, core=core)
