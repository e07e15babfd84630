"""Clauses cover their sentence and lose no word but the "and" between them."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.clause import Clause, parts, sentence
from briefgen.extraction.clauses import CUTS, clauses
from briefgen.extraction.kinds import marks_of
from briefgen.extraction.tokens import words_in

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


SENTENCES = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)


def whole(text: str) -> Clause:
    return sentence(words_in(text), 0, len(text))


@given(SENTENCES)
def test_clauses_are_in_order_and_miss_only_linking_words(text: str) -> None:
    words = whole(text)
    said, found = words.said, clauses(words) or [(0, len(text), 0, len(words.said))]
    assert all(start < end for start, end, _, _ in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    covered = {at for _, _, first, last in found for at in range(first, last)}
    missed = {word for at, word in enumerate(said) if at not in covered}
    assert missed <= {"and", "or", "so"}


@given(SENTENCES)
def test_the_words_of_a_clause_lie_within_its_offsets(text: str) -> None:
    words = whole(text)
    for start, end, first, last in clauses(words):
        assert start <= words.starts[first]
        assert words.ends[last - 1] <= end


@given(SENTENCES)
def test_no_cut_is_made_where_what_it_needs_is_missing(text: str) -> None:
    words = whole(text)
    for left, at in combinations(range(len(words.said) - 1), 2):
        signs = words.kinds[at] | marks_of(words.gaps[at])
        assert not [cut for needed, cut in CUTS if not signs & needed and cut(words, left, at)]


def test_a_sentence_that_nothing_parts_is_its_own_clause() -> None:
    words = whole("The firm has grown in the north.")
    assert parts(words) == [words]
