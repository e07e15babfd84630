"""Sentences end where they end, and nowhere else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It grew. It fell.", ["It grew.", "It fell."]),
        ("Dr. Aule spoke. Nobody came.", ["Dr. Aule spoke.", "Nobody came."]),
        ("It cost 4.5 million. Why?", ["It cost 4.5 million.", "Why?"]),
        ("The U.S. response was firm.", ["The U.S. response was firm."]),
        ("J. Fellgate asked. He left.", ["J. Fellgate asked.", "He left."]),
        ("It makes a matrix A. This is large.", ["It makes a matrix A.", "This is large."]),
        ("“It works.” So they said.", ["“It works.”", "So they said."]),
        ("A gap.[1] Another one.", ["A gap.[1]", "Another one."]),
        ("It rose (e.g. in May) twice.", ["It rose (e.g. in May) twice."]),
        ("No stop at all", ["No stop at all"]),
        ("It was\nwrapped. And on.", ["It was\nwrapped.", "And on."]),
        ("That was I. Then she came.", ["That was I.", "Then she came."]),
        ("Wait... it goes on. Done.", ["Wait... it goes on.", "Done."]),
    ],
)
def test_sentences_end_at_stops_that_end_them(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(alphabet='aB .!?\n"“”()[1]e.g', max_size=80))
def test_sentences_lose_nothing_but_white_space(text: str) -> None:
    joined = "".join("".join(sentence.split()) for sentence in split(text))
    assert joined == "".join(text.split())


def test_a_long_run_of_stops_takes_linear_time() -> None:
    text = "a." * 100_000 + "!" * 100_000 + " b"
    began = time.perf_counter()
    split(text)
    assert time.perf_counter() - began < 2


def test_a_million_dots_are_looked_through_once() -> None:
    text = "." * 1_000_000
    assert sum(end - start for start, end in sentences(text, 0, len(text))) == len(text)
