"""Texts as they are compared, cut and set against each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.verifying.aligning import aligned
from briefgen.verifying.comparing import normal, sentences


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("a \u00a0 b\n", "a b"),
        ("soft\u00adhyphen and join\u200der", "softhyphen and joiner"),
        ("no font has [U+4E2D]", "no font has 中"),
        ("e\u0301t\u00e9", "été"),
        ("e\ufb03cient", "efficient"),
        ("10 m² of [U+ZZZZ]", "10 m² of [U+ZZZZ]"),
    ],
)
def test_what_no_reader_sees_makes_no_difference(printed, read):
    assert normal(printed) == read


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("One. Two! Three", ["One.", "Two!", "Three"]),
        ("Post: “It fell. It rose.” So it is.", ["Post: “It fell. It rose.”", "So it is."]),
        ("A. Signed op-ed. No date.", ["A. Signed op-ed.", "No date."]),
        ("Up by 2.5 % (see a.org).", ["Up by 2.5 % (see a.org)."]),
        ("", []),
    ],
)
def test_sentences_are_cut_outside_quotations(text, cut):
    assert sentences(text) == cut


@given(st.text())
def test_sentences_hold_every_word_of_their_text(text):
    assert " ".join(sentences(text)).split() == text.split()


def test_texts_are_paired_in_their_order_by_the_words_they_share():
    old = ["title", "costs have risen by a third", "it fell", "end"]
    new = ["title", "new", "costs have risen by a half", "end"]
    assert aligned(old, new) == [(0, 0), (None, 1), (1, 2), (2, None), (3, 3)]


rows = st.lists(st.sampled_from(["a b", "a c", "d", "e f g", "e f"]), max_size=8)


@given(rows, rows)
def test_every_text_is_set_beside_another_once_and_in_order(old, new):
    pairs = aligned(old, new)
    assert [i for i, _ in pairs if i is not None] == list(range(len(old)))
    assert [k for _, k in pairs if k is not None] == list(range(len(new)))
