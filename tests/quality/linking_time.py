"""Prints how the time of linking grows with the claims: ``python -m tests.quality.linking_time``.

The claims are generated, in sources of ten, from words drawn as unevenly as in running text.
"""

from __future__ import annotations

import random
from math import log
from time import process_time

from briefgen.claim import Claim, Role
from briefgen.comparison.linking.links import link
from briefgen.subject import Subject
from tests.making import claim, text

SIZES = (1_000, 3_000, 10_000)
VOCABULARY = 20_000
WORDS, CLAIMS = 14, 10
"""Words in a claim, claims in a source."""


def generated(count: int) -> list[Claim]:
    """``count`` claims, the same each time."""
    draw = random.Random(count)
    found: list[Claim] = []
    for number in range(count // CLAIMS):
        lines = [" ".join(_word(draw) for _ in range(WORDS)) + "." for _ in range(CLAIMS)]
        source = text(f"S{number}", "\n".join(lines))
        found += [claim(source, line, Role.FINDING) for line in lines]
    return found


def _word(draw: random.Random) -> str:
    rank = int(VOCABULARY ** draw.random())
    return "".join(chr(97 + rank // 20**place % 20) for place in range(4))


def main() -> None:
    taken = []
    for size in SIZES:
        claims = generated(size)
        start = process_time()
        link(claims, Subject())
        taken.append(process_time() - start)
        print(f"{size:6} claims {taken[-1]:7.2f} s {1e6 * taken[-1] / size:7.0f} µs a claim")
    print(f"time ~ claims ^ {log(taken[-1] / taken[0]) / log(SIZES[-1] / SIZES[0]):.2f}")


if __name__ == "__main__":
    main()
