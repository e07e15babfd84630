"""Leave out the pictures and arrows around a post's words.

They say nothing, and few fonts have them.
"""

from __future__ import annotations

import re
from functools import lru_cache


def bounds(text: str) -> tuple[int, int]:
    """Where the words of ``text`` begin and end, without ornaments and spaces at its edges; all of
    it where there is nothing else."""
    if text.isascii():
        return 0, len(text)
    before, after = _edges()
    first, last = before.match(text), after.search(text)
    start = first.end() if first else 0
    end = last.start() if last else len(text)
    return (start, end) if start < end else (0, len(text))


def unadorned(text: str) -> str:
    """``text`` between those bounds."""
    return text[slice(*bounds(text))]


# Most texts are without; then nothing is compiled.
@lru_cache(maxsize=1)
def _edges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    ornament = r"[\u2190-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
    return re.compile(rf"(?:\s*{ornament})+\s*"), re.compile(rf"(?:\s*{ornament})+\s*$")
