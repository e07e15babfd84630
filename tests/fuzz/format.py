"""What there is to know of a format, to fuzz its reader."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple

from briefgen.readers import Reader

LARGEST = 60_000
"""Bytes of a file that is mutated; larger ones are tried by the tests."""


class Format(NamedTuple):
    """One format that is fuzzed."""

    corpus: Callable[[], Sequence[bytes]]
    """Makes the files that are changed."""
    mutated: Callable[[bytes, bytes, random.Random], bytes]
    """Changes one, with parts taken from another."""
    expected: tuple[type[BaseException], ...]
    """Exceptions of libraries that a reader may turn into its own."""
    apart: bool = False
    """True where a library that is not Python may take its process along: the worker's then."""
    read: Reader | None = None
    """What is fuzzed, where it is not the reader of that name."""


def small_files(module: str) -> Callable[[], Sequence[bytes]]:
    """The corpus that ``FILES`` of ``module`` is, without its large files."""
    return lambda: [each for each in import_module(module).FILES.values() if len(each) <= LARGEST]
