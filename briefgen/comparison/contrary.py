"""By what two claims of different sources speak against each other, figures apart aside.

Each rule asks two claims one thing; how likely they are of one thing says whether it is heard. The
marks were found on the labelled subjects (``python -m tests.quality.links``).
"""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.comparison.crediting import credit_otherwise, credited
from briefgen.comparison.disputing import disputed, short
from briefgen.comparison.opposing import opposed, reversed_of
from briefgen.comparison.sayings import Saying
from briefgen.comparison.telling import tells
from briefgen.finding import Difference


class Rule(NamedTuple):
    """One way to speak against each other."""

    holds: Callable[[Saying, Saying], bool]
    """True of two claims of which one does, in either order."""
    least: float
    """Log odds that they state one fact from which they differ by it."""
    firm: float
    """And from which they do so in print."""
    kind: Difference


def signs(a: Saying, b: Saying, like: bool) -> int:
    """The rules that hold of two claims, a bit for each; ``like``: they are in like words."""
    found = 0
    for n, rule in enumerate(RULES):
        if (like or rule.holds is not _opposed) and rule.holds(a, b):
            found |= 1 << n
    return found


def difference(found: int, odds: float) -> tuple[Difference, bool] | None:
    """In what two claims differ by the rules that hold of them, and whether in print, where they
    speak of one thing at all.

    Not in direction by their roles or leanings: of 19 pairs in like words that lean apart, on the
    labelled subjects, 14 say the same and one contradicts.
    """
    heard = (rule for n, rule in enumerate(RULES) if found >> n & 1 and odds >= rule.least)
    first = next(heard, None)
    return (first.kind, odds >= first.firm) if first else None


def _reversed(a: Saying, b: Saying) -> bool:
    """They say the reverse of one subject, or of one mark to be reached, whatever their words."""
    return reversed_of(a, b) or (bool(a.amounts and b.amounts) and short(a, b))


def _credited(a: Saying, b: Saying) -> bool:
    """They put something down to other causes."""
    return credit_otherwise(_text(a), _text(b))


def _explained(a: Saying, b: Saying) -> bool:
    """One tells of a change, and the other of something else that came with it."""
    return explains_away(_text(a), _text(b)) or explains_away(_text(b), _text(a))


def explains_away(told: str, other: str) -> bool:
    """True when ``other`` tells of what else may explain what is ``told``, which names no cause."""
    return tells(other, "another cause") and not (tells(told, "another cause") or credited(told))


def _refused(a: Saying, b: Saying) -> bool:
    """One says of something to come that it be not done."""
    return _coming(a, b) and tells(_text(a), "refusing") is not tells(_text(b), "refusing")


def _left(a: Saying, b: Saying) -> bool:
    """What one expects waits for something, or is supposed only by one of them that looks ahead."""
    if all(map(_looks_ahead, (a, b))):
        return tells(_text(a), "left to others") is not tells(_text(b), "left to others")
    supposing, sure = (a, b) if _looks_ahead(a) else (b, a)
    return _looks_ahead(supposing) and supposing.unsure and not sure.doubts


def _doubted(a: Saying, b: Saying) -> bool:
    """Both look ahead, and only one says that it is unsure, or does not believe it; or one speaks
    against a figure that the other gives."""
    if a.amounts and b.amounts and disputed(a, b):
        return True
    if not (_looks_ahead(a) and _looks_ahead(b)):
        return False
    unsure = a.unsure is not b.unsure and not (a.doubts and b.doubts)
    return unsure or tells(_text(a), "disbelieving") is not tells(_text(b), "disbelieving")


def _opposed(a: Saying, b: Saying) -> bool:
    """They say the reverse of each other in like words."""
    return opposed(_text(a), _text(b))


def _coming(a: Saying, b: Saying) -> bool:
    return _looks_ahead(a) or _looks_ahead(b)


def _looks_ahead(said: Saying) -> bool:
    return said.claim.role is Role.OUTLOOK


def _text(said: Saying) -> str:
    return said.claim.span.text


RULES = (
    Rule(_reversed, -inf, -inf, Difference.POLARITY),
    Rule(_credited, -2.0, -1.0, Difference.CAUSE),
    Rule(_explained, -1.5, -1.0, Difference.CAUSE),
    Rule(_refused, -0.6, -0.6, Difference.POLARITY),
    Rule(_left, 0.5, 0.5, Difference.CERTAINTY),
    Rule(_doubted, -1.0, -0.15, Difference.CERTAINTY),
    Rule(_opposed, -1.0, -1.0, Difference.POLARITY),
)
"""What is asked of two claims; the first that is heard decides."""
TURNED = sum(1 << n for n, rule in enumerate(RULES) if rule.holds in (_reversed, _opposed))
"""Those by which they cannot say the same."""
