"""Fits when two claims differ by their figures: ``python -m tests.quality.differing``.

Logistic regression over what is seen of figures apart (``comparison.linking.differing``), with
the odds that both claims state one fact as ``comparison.linking.links`` has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.comparison.linking import differing, links
from briefgen.comparison.linking.pairs import pairs
from briefgen.comparison.linking.sayings import sayings
from tests.quality.links import DEV, case, covered, gold_pairs
from tests.quality.logistic import logistic


class Example(NamedTuple):
    """Two claims with figures apart, both of which gold knows."""

    seen: tuple[float, ...]
    differ: bool
    """Whether gold says so."""


def examples(folder: Path) -> Iterator[Example]:
    """Those of a subject, with roles found as in a text nobody labelled."""
    found = case(folder, held_out=True)
    held = [covered(folder, claim) for claim in found.claims]
    differ = gold_pairs(folder, "differs")
    odds = {(b.first, b.second): b.odds for b in links.judge(found.claims, found.subject).besides}
    for pair in pairs(sayings(found.claims, found.subject)):
        ours, theirs = held[pair.first], held[pair.second]
        if pair.apart and ours and theirs:
            first, _, *rest = pair.apart
            seen = (first, odds[pair.first, pair.second], *rest)
            yield Example(seen, any(frozenset((i, j)) in differ for i in ours for j in theirs))


def fitted(folders: Sequence[Path]) -> tuple[float, ...]:
    """The weights that some subjects give, in the order of ``differing.NAMES``."""
    found = [example for folder in folders for example in examples(folder)]
    return logistic([example.seen for example in found], [example.differ for example in found])


def main() -> None:
    weights = fitted(DEV)
    print(*(f"{w:6} {n}" for n, w in zip(differing.NAMES, weights, strict=True)), sep="\n")
    print("APART =", weights)


if __name__ == "__main__":
    main()
