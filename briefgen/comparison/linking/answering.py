"""Find claims that differ because they answer sentences that speak of one thing.

"I'll believe it when I see it" speaks of what the sentence before it says, and "because the depots
pay less" explains that. So two claims that share no word may speak of one thing, when the claims
before them do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from briefgen.claim import Claim, Role
from briefgen.comparison.linking.contrary import explains_away, finds_none
from briefgen.comparison.linking.crediting import credit_otherwise
from briefgen.comparison.linking.hearing import Beside
from briefgen.comparison.linking.showing import unsure
from briefgen.comparison.linking.telling import tells
from briefgen.comparison.words import plain
from briefgen.finding import Difference, Link
from briefgen.source import BlockKind, Span

REACH = 2
"""Claims of its paragraph behind another within which one still speaks of what that says."""
STEP = 0.5
"""Log odds that each of these steps takes."""
EXPLAINED = -1.75
"""Log odds, less these steps, from which two claims explain one thing."""
DOUBTED = -0.5
"""And from which one doubts, or explains away, what the other says."""

_Pair = tuple[int, int]


def answers(
    claims: Sequence[Claim], besides: Iterable[Beside], known: Collection[_Pair]
) -> Iterator[Link]:
    """Claims of different texts, none of them ``known``, that differ in what they say of one
    thing, which claims before them show."""
    behind = lru_cache(1000)(lambda number: tuple(_behind(claims, number)))
    said = set(known)
    for first, second, odds in besides:
        if odds < min(EXPLAINED, DOUBTED):
            continue
        for i, j in product(behind(first), behind(second)):
            moved = i - first, j - second
            if any(moved) and (i, j) not in said:
                kind = _kind((claims[i], claims[j]), moved, odds - STEP * sum(moved))
                if kind:
                    said.add((i, j))
                    yield Link(i, j, kind, False)


def _behind(claims: Sequence[Claim], number: int) -> Iterator[int]:
    """The number, and those of the claims behind it in its paragraph that may speak of it."""
    first = claims[number].span
    for at in range(number, min(len(claims), number + REACH + 1)):
        span = claims[at].span
        if span.source.id == first.source.id and (
            span.block == first.block or (at == number + 1 and _in_list(first, span))
        ):
            yield at


def _in_list(first: Span, next: Span) -> bool:
    """True for two items of lists; that the claims follow each other makes them neighbours."""
    blocks = first.block, next.block
    return all(block is not None and block.kind is BlockKind.LIST_ITEM for block in blocks)


def _kind(pair: tuple[Claim, Claim], moved: _Pair, odds: float) -> Difference | None:
    """In what two claims differ that stand so many steps behind two of one thing."""
    one, other = pair
    if odds >= EXPLAINED and credit_otherwise(one.span.text, other.span.text):
        return Difference.CAUSE
    if odds < DOUBTED or all(moved):
        return None
    answering, told = (one, other) if moved[0] else (other, one)
    if _doubts(answering, told):
        return Difference.CERTAINTY
    near = max(moved) == 1 and told.role in (Role.FINDING, Role.MIXED)
    if near and explains_away(told.span.text, answering.span.text):
        return Difference.CAUSE
    none = near and finds_none(told.span.text, answering.span.text)
    return Difference.POLARITY if none else None


def _doubts(answering: Claim, told: Claim) -> bool:
    """True where one says of what the other expects, without naming it, that it may not be so."""
    return not unsure(plain(told.span.text)) and tells(answering.span.text, "doubting it")
