"""A cache for yes-or-no questions about claims, which are asked again and again.

Claims go by their numbers here, so each answer takes one byte.
"""

from __future__ import annotations

from collections.abc import Callable

_UNKNOWN, _NO, _YES = range(3)


def once(ask: Callable[[int], bool], count: int) -> Callable[[int], bool]:
    """``ask``, with each answer remembered; it is asked of numbers below ``count``."""
    known = bytearray(count)

    def answer(number: int) -> bool:
        if known[number] == _UNKNOWN:
            known[number] = _YES if ask(number) else _NO
        return known[number] == _YES

    return answer
