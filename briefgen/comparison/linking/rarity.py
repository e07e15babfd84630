"""How much a word, or a run of letters, that two claims share says about them.

The fewer other claims hold it, the more.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from briefgen.comparison.words import stems

MEASURE = 0.4
"""What a word of measure or a small number counts: it joins no two claims on its own."""


def rarity(spread: Mapping[str, int], count: int) -> dict[str, float]:
    """1 for what one of ``count`` claims holds, towards 0 for what all hold; measures count less.

    ``spread`` says how many hold each word, or each run of letters.
    """
    full = log(count + 1)
    by_count = {held: log((count + 1) / held) / full for held in set(spread.values())}
    found = {key: by_count[held] for key, held in spread.items()}
    small = [key for key in found if len(key) < 3 and key.isdigit()]
    for key in {*small, *(stems("measures") & found.keys())}:
        found[key] *= MEASURE
    return found
