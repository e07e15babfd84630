"""Compare what the texts blame shortfalls on.

Only causes that a reader understands by themselves count, and only causes of one shortfall.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.claim import Claim, Role
from briefgen.comparison.words import content, listed, plain
from briefgen.source import Span
from briefgen.subject import Subject

MOST = 40
"""Claims that are set beside each other at most: the work grows with their square."""
LEAST_SHARED, ON_ONE_TOPIC = 3, 2
"""Words beside their causes that two claims share which explain one thing; fewer on one topic."""


def explaining(claims: Sequence[Claim]) -> list[Claim]:
    """Shortfalls whose cause a reader understands without the words around it."""
    causes = ((c, c.cause) for c in claims if c.role is Role.MIXED)
    return [claim for claim, cause in causes if cause and says_something(cause)]


def says_something(cause: Span) -> bool:
    """False for a cause that points at one ("this", "they refuse"), for a bare word or name."""
    words = plain(cause.text)
    if len(words) < 2 or words[0] in listed("pointing") | listed("speaking"):
        return False
    bare = [word for word in cause.text.split() if word.lower() not in listed("determiners")]
    named = all(word[0].isupper() for word in bare)
    return not named and any(True for _ in content(cause.text))


def explain_otherwise(claims: Sequence[Claim], subject: Subject) -> list[Claim]:
    """Two claims of different texts that put one shortfall down to causes that share no word, the
    best such pair; none where there is none.

    Who names the topics of a brief vouches that its texts explain the same: then each text's best
    claims are set beside each other, whatever words they use.
    """
    best = sorted(claims, key=lambda claim: -claim.score)
    for one, other in of_two_texts(best):
        vouched = bool(subject.topics) or on_one_thing(one, other, subject)
        if vouched and _caused(one).isdisjoint(_caused(other)):
            return [one, other]
    return []


def of_two_texts(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of different sources, those first whose weaker claim is best; only so many meet."""
    near = claims[:MOST]
    for n, other in enumerate(near):
        yield from ((one, other) for one in near[:n] if one.span.source.id != other.span.source.id)


def on_one_thing(one: Claim, other: Claim, subject: Subject) -> bool:
    """True when two claims share the words that say what they are about, causes aside."""
    own = {word for name in (subject.name, *subject.aliases) for word in content(name)}
    least = ON_ONE_TOPIC if set(one.topics) & set(other.topics) else LEAST_SHARED
    return len((_explained(one) & _explained(other)) - own) >= least


def _explained(claim: Claim) -> set[str]:
    return set(content(claim.span.text)) - _caused(claim)


def _caused(claim: Claim) -> set[str]:
    return set(content(claim.cause.text)) if claim.cause else set()
