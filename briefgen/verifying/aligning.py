"""Align two sequences of texts: which stayed, changed, came and went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from briefgen.verifying.comparing import key

LEAST = 0.4
"""Share of words that two texts have in common when one is taken for the other, changed."""
MOST = 40_000
"""Pairs that are weighed in one stretch; of longer stretches nothing is paired."""

Pair = tuple[int | None, int | None]
"""The numbers of an expected text and of the one printed for it; None where there is none."""


def aligned(expected: Sequence[str], printed: Sequence[str]) -> list[Pair]:
    """Every text of both sequences once, in order; texts that are alike are paired."""
    found: list[Pair] = []
    keys = [key(text) for text in expected], [key(text) for text in printed]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    for what, i, j, k, m in matcher.get_opcodes():
        if what == "equal":
            found += zip(range(i, j), range(k, m), strict=True)
        else:
            found += _paired(expected, printed, range(i, j), range(k, m))
    return found


def _paired(expected: Sequence[str], printed: Sequence[str], old: range, new: range) -> list[Pair]:
    """The best way to pair two stretches in their order; a lone text with a lone one always."""
    if len(old) == len(new) == 1:
        return [(old[0], new[0])]
    if len(old) * len(new) > MOST or not old or not new:
        return [*((i, None) for i in old), *((None, k) for k in new)]
    gain = [[_alike(expected[i], printed[k]) for k in new] for i in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for a in reversed(range(len(old))):
        for b in reversed(range(len(new))):
            both = best[a + 1][b + 1] + gain[a][b] if gain[a][b] >= LEAST else -1
            best[a][b] = max(best[a + 1][b], best[a][b + 1], both)
    return _way(gain, best, old, new)


def _way(gain: list[list[float]], best: list[list[float]], old: range, new: range) -> list[Pair]:
    found: list[Pair] = []
    a = b = 0
    while a < len(old) and b < len(new):
        if gain[a][b] >= LEAST and best[a][b] == best[a + 1][b + 1] + gain[a][b]:
            found.append((old[a], new[b]))
            a, b = a + 1, b + 1
        elif best[a][b] == best[a + 1][b]:
            found.append((old[a], None))
            a += 1
        else:
            found.append((None, new[b]))
            b += 1
    found += ((i, None) for i in old[a:])
    found += ((None, k) for k in new[b:])
    return found


def _alike(one: str, two: str) -> float:
    """Share of words in common, their order aside."""
    first, second = Counter(one.split()), Counter(two.split())
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0
