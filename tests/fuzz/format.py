"""What there is to know of a format, to fuzz its reader."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Format(NamedTuple):
    """One format that is fuzzed."""

    corpus: Callable[[], Sequence[bytes]]
    """Makes the files that are changed."""
    mutated: Callable[[bytes, bytes, random.Random], bytes]
    """Changes one, with parts taken from another."""
    expected: tuple[type[BaseException], ...]
    """Exceptions of libraries that a reader may turn into its own."""
