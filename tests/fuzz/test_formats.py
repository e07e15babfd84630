"""Whatever is done to a file of a richer format, it is a source or an error of ours."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.readers import reader
from briefgen.readers.apart import read_apart
from tests.fuzz.__main__ import FORMATS
from tests.fuzz.test_texts import check

RICHER = [name for name, format in FORMATS.items() if name in ("html", "docx", "pdf")]


@cache
def corpus(name: str) -> Sequence[bytes]:
    return FORMATS[name].corpus()


@pytest.mark.parametrize("name", RICHER)
@given(seed=st.integers(0, 2**32))
def test_a_changed_file_is_a_source_or_refused(name: str, seed: int) -> None:
    dice, files = random.Random(seed), corpus(name)
    data = FORMATS[name].mutated(dice.choice(files), dice.choice(files), dice)
    with suppress(ReadError):
        path = Path(f"a.{name}")
        if FORMATS[name].apart:
            check(read_apart(name, data, path, "A"))
        else:
            check(reader(name)(data, path, "A"))
