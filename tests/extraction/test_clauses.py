"""Clauses cover their sentence and lose no word but the "and" between them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.clauses import clauses, sentence

WORDS = st.sampled_from(
    [
        "it",
        "the firm",
        "has grown",
        "and",
        "but",
        "while",
        "though",
        ",",
        ";",
        ":",
        "which could",
        "costs",
        "fell",
        "because",
        "a sum that",
        "leading to",
        "(",
        ")",
        "–",
        "“",
        "”",
        "70%",
        "not only",
        "but also",
        "so",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=30).map(" ".join))
def test_clauses_are_in_order_and_miss_only_linking_words(text: str) -> None:
    whole = sentence(text, 0, len(text))
    found = clauses(whole) if whole.words else []
    assert all(start < end for start, end, _, _ in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    covered = {at for _, _, first, last in found for at in range(first, last)}
    missed = {token.word for at, token in enumerate(whole.words) if at not in covered}
    assert missed <= {"and", "or", "so"}


@given(st.lists(WORDS, min_size=1, max_size=30).map(" ".join))
def test_the_words_of_a_clause_lie_within_its_offsets(text: str) -> None:
    whole = sentence(text, 0, len(text))
    for start, end, first, last in clauses(whole) if whole.words else []:
        assert start <= whole.words[first].start
        assert whole.words[last - 1].end <= end
