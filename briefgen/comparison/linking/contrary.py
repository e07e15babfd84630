"""The rules by which two claims of different sources contradict each other.

What two figures show when they are set against each other is told in ``differing``. Each rule here
asks one question of two claims; whether its answer counts depends on how likely the claims are to
speak of one thing. The thresholds were found on the labelled subjects (``python -m
tests.quality.links``).
"""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.comparison.figures.amounts import Way, amounts
from briefgen.comparison.linking.crediting import causes, credit_otherwise
from briefgen.comparison.linking.differing import on_condition
from briefgen.comparison.linking.disputing import corrected, disputed, short
from briefgen.comparison.linking.opposing import opposed, reversed_of, said_by
from briefgen.comparison.linking.sayings import Saying
from briefgen.comparison.linking.showing import recommends
from briefgen.comparison.linking.telling import tells
from briefgen.comparison.words import plain
from briefgen.finding import Difference
from briefgen.languages import words


class Rule(NamedTuple):
    """One way to speak against each other."""

    holds: Callable[[Saying, Saying], bool]
    """True of two claims of which one does, in either order."""
    asks: frozenset[str]
    """What one of them must tell (``telling.told``) for it to be asked; always, where empty."""
    least: float
    """Log odds that they state one fact from which they differ by it."""
    firm: float
    """And from which they do so in print."""
    kind: Difference
    alike: bool = False
    """Whether it is asked only of two in like words."""
    reverses: bool = False
    """Whether two of which it holds cannot say the same."""


def signs(a: Saying, b: Saying, like: bool) -> int:
    """The rules that hold of two claims, a bit for each; ``like``: they are in like words."""
    told = a.told | b.told
    return sum(
        1 << n
        for n, rule in (enumerate(RULES) if told else ALWAYS)
        if not (rule.asks and rule.asks.isdisjoint(told))
        and (like or not rule.alike)
        and rule.holds(a, b)
    )


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


def _corrected(a: Saying, b: Saying) -> bool:
    """One gives another figure in place of the other's."""
    return bool(a.amounts and b.amounts) and corrected(a, b)


def _credited(a: Saying, b: Saying) -> bool:
    """They put something down to other causes, or one denies that it is the other's."""
    return credit_otherwise(_text(a), _text(b))


def _explained(a: Saying, b: Saying) -> bool:
    """One tells of a change, and the other of something else that came with it."""
    return explains_away(_text(a), _text(b)) or explains_away(_text(b), _text(a))


def explains_away(told: str, other: str) -> bool:
    """True when ``other`` tells of what else may explain the change that is ``told``, which names
    no cause."""
    if not tells(other, "another cause") or tells(told, "another cause") or causes(told).named:
        return False
    return _changes(told)


def finds_none(told: str, other: str) -> bool:
    """True when ``other`` finds nothing of such a change as is ``told``."""
    if not tells(other, "nothing found") or tells(told, "nothing found"):
        return False
    return _changes(told) and not _are_apart(_parts(told), _parts(other))


def _changes(told: str) -> bool:
    return bool(said_by(told).ways) or any(x.way in (Way.CHANGE, Way.BEFORE) for x in amounts(told))


def _parts(text: str) -> frozenset[str]:
    return words("amounts", "parts").intersection(plain(text))


def _are_apart(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """True for the parts of all of which two claims speak, each of its own."""
    return bool(ours and theirs) and ours != theirs


def _refused(a: Saying, b: Saying) -> bool:
    """Both look ahead, and one says of something that it be not done."""
    return _looks_ahead(a) and _looks_ahead(b) and _turned_down(a, b)


def _turned_down(a: Saying, b: Saying) -> bool:
    """One says of something to come that it be not done."""
    if not (_looks_ahead(a) or _looks_ahead(b)):
        return False
    return ("refusing" in a.told) is not ("refusing" in b.told)


def _unmoved(a: Saying, b: Saying) -> bool:
    """One reports a change as a result, and the other found none in what it opens with."""
    roles = a.claim.role, b.claim.role
    if sorted(roles) != [Role.FINDING, Role.MIXED] or a.opening.isdisjoint(b.opening):
        return False
    none = [not said.told.isdisjoint(_NONE) for said in (a, b)]
    if none[0] is none[1] or _are_apart(a.parts, b.parts):
        return False
    return _changes(_text(b if none[0] else a))


def _left(a: Saying, b: Saying) -> bool:
    """What one expects waits for something, or is supposed only by one of them that looks ahead."""
    if all(map(_looks_ahead, (a, b))):
        waits = _waits(a, b)
        sure = b if waits else a
        return waits is not _waits(b, a) and not on_condition(sure)
    supposing, sure = (a, b) if _looks_ahead(a) else (b, a)
    waits = sure.doubts or "left to others" in sure.told
    arranged = sure.claim.role not in (Role.FINDING, Role.MIXED) and not waits
    return _looks_ahead(supposing) and supposing.unsure and arranged


def _waits(said: Saying, other: Saying) -> bool:
    """What it expects waits for something, or is only likely, where the other is no less sure."""
    if "left to others" in said.told:
        return True
    return "only likely" in said.told and "expecting" not in other.told


def _doubted(a: Saying, b: Saying) -> bool:
    """Both look ahead, neither to what ought to be, and only one says that it is unsure, or does
    not believe it; or one speaks against a figure that the other gives."""
    if a.amounts and b.amounts and disputed(a, b):
        return True
    if not (_looks_ahead(a) and _looks_ahead(b)):
        return False
    unsure = a.unsure is not b.unsure and not (a.doubts and b.doubts)
    doubted = unsure or ("disbelieving" in a.told) is not ("disbelieving" in b.told)
    return doubted and not (recommends(_text(a)) or recommends(_text(b)))


def _heard(a: Saying, b: Saying) -> bool:
    """One has only heard of what the other states."""
    return ("by hearsay" in a.told) is not ("by hearsay" in b.told)


def _opposed(a: Saying, b: Saying) -> bool:
    """They say the reverse of each other in like words."""
    return opposed(_text(a), _text(b))


def _looks_ahead(said: Saying) -> bool:
    return said.claim.role is Role.OUTLOOK


def _text(said: Saying) -> str:
    return said.claim.span.text


_ANY = frozenset[str]()
_CAUSES = frozenset({"cause behind", "cause before"})
_NONE = frozenset({"nothing found", "no change"})


RULES = (
    Rule(_reversed, _ANY, -inf, -inf, Difference.POLARITY, reverses=True),
    Rule(_corrected, frozenset({"in place of"}), -3.0, -1.0, Difference.QUANTITY),
    Rule(_credited, _CAUSES, -2.0, -1.0, Difference.CAUSE),
    Rule(_explained, frozenset({"another cause"}), -1.5, -1.0, Difference.CAUSE),
    Rule(_unmoved, _NONE, -1.6, 0.5, Difference.POLARITY),
    Rule(_refused, frozenset({"refusing"}), -2.0, -0.6, Difference.POLARITY),
    Rule(_turned_down, frozenset({"refusing"}), -0.6, -0.6, Difference.POLARITY),
    Rule(_left, _ANY, 0.5, 0.5, Difference.CERTAINTY),
    Rule(_doubted, _ANY, -2.5, -0.15, Difference.CERTAINTY),
    Rule(_heard, frozenset({"by hearsay"}), 0.5, 0.5, Difference.CERTAINTY),
    Rule(_opposed, _ANY, -1.0, -1.0, Difference.POLARITY, alike=True, reverses=True),
)
"""What is asked of two claims; the first that is heard decides."""
ALWAYS = tuple((n, rule) for n, rule in enumerate(RULES) if not rule.asks)
"""Those that are asked whatever they tell, with their places."""
TURNED = sum(1 << n for n, rule in enumerate(RULES) if rule.reverses)
"""Those by which they cannot say the same."""
