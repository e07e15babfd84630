"""Whatever the bytes: a source or a ``ReadError`` of one line; whatever the layout: all words."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.readers.pdf import read
from briefgen.readers.pdf.document import Broken
from tests.fuzz.mutation import mutated
from tests.hostile import pdf as hostile
from tests.readers.pdf.drawing import Line, source

PATH = Path("a.pdf")
NAMES = sorted(hostile.small_files())
WORDS = ("harbour", "Costs", "quay", "12.5", "of", "• item", "1.", "the", "Figure 3", "(a)")


def refused_or_read(data: bytes) -> bool:
    try:
        found = read(data, PATH, "A")
    except ReadError as error:
        # What a reader does not foresee is hidden by its own boundary; here it must show.
        return "\n" not in str(error) and isinstance(error.__cause__, Broken | None)
    ends = [0, *(block.end for block in found.blocks)]
    starts = [block.start for block in found.blocks]
    return all(end <= start for end, start in zip(ends, starts, strict=False))


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(0, 2**32))
def test_a_mutated_file_is_read_or_refused(one: str, two: str, seed: int) -> None:
    files = hostile.small_files()
    assert refused_or_read(mutated(files[one], files[two], random.Random(seed)))


@given(st.binary(max_size=400))
def test_any_bytes_behind_a_header_are_read_or_refused(data: bytes) -> None:
    assert refused_or_read(b"%PDF-1.7\n" + data)


lines = st.builds(
    Line,
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join),
    x=st.integers(20, 300),
    y=st.integers(1, 26).map(lambda row: 30 * row),
    size=st.sampled_from([6.0, 8.0, 10.0, 14.0]),
    bold=st.booleans(),
)


pages_of_lines = st.lists(lines, min_size=1, max_size=20, unique_by=lambda line: line.y)


@settings(max_examples=30)
@given(st.lists(pages_of_lines, min_size=1, max_size=3))
def test_no_letter_of_a_page_is_lost_or_invented(pages: list[list[Line]]) -> None:
    drawn = [line for page in pages for line in page]
    try:
        read_back = source(*pages).text
    except ReadError:
        # Captions and figures alone are no text.
        return
    allowed = sorted(char for line in drawn for char in line.text if char.isalpha() and char > "h")
    found = sorted(char for char in read_back if char.isalpha() and char > "h")
    assert found == allowed
