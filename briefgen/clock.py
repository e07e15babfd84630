"""Say in words how far a long task is, and how much longer it will take."""

from __future__ import annotations

import time
from collections.abc import Callable

LONG = 90
"""Seconds from which minutes are told."""


class Clock:
    """Tells of one stage of the work how much is done and what that means for the rest.

    The stage begins when the clock is made, or when it is told that nothing is done yet.
    """

    def __init__(self, progress: Callable[[str], None], stage: str) -> None:
        self._progress = progress
        self._stage = stage
        self._began = time.monotonic()

    def tell(self, did: int, count: int, share: float | None = None) -> None:
        """``did`` of ``count`` are done; ``share`` of the work, 0 to 1, where they differ in
        size."""
        share = did / count if share is None else share
        if not did:
            self._began = time.monotonic()
        spent = time.monotonic() - self._began
        left = f", {in_words(max(0.0, spent * (1 / share - 1)))} left" if share > 0 else ""
        self._progress(f"{self._stage} {did:,} of {count:,}{left}")


def in_words(seconds: float) -> str:
    """A time as one says it: "about 40 s", "about 3 min"."""
    return f"about {seconds:.0f} s" if seconds < LONG else f"about {seconds / 60:.0f} min"
