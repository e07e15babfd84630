"""Any text survives the way into a claims file and back."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.deciding.model import ClaimsFile, Entry, Labels, Listed, NoteEntry
from briefgen.deciding.reading import parse
from briefgen.deciding.toml import string, value
from briefgen.deciding.writing import text

texts = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("given", "spelt"),
    [
        ("plain", '"plain"'),
        ('say "no"', '"say \\"no\\""'),
        ("a\\b", '"a\\\\b"'),
        ("two\nlines\tand\r", '"two\\nlines\\tand\\r"'),
        ("\x00\x7f\u202e", '"\\u0000\\u007F\\u202E"'),
        ("\U000e0001é“”", '"\\U000E0001é“”"'),
    ],
)
def test_a_string_is_spelt_on_one_line_and_nothing_in_it_is_unseen(given, spelt):
    assert string(given) == spelt


@given(texts)
def test_any_string_is_read_back_as_it_was(words):
    spelt = string(words)
    assert spelt.isprintable()
    assert tomllib.loads(f"a = {spelt}") == {"a": words}


@given(st.lists(texts), st.integers(0, 10**9), st.dictionaries(st.sampled_from("abc"), texts))
def test_lists_numbers_and_inline_tables_too(words, number, table):
    lines = f"a = {value(words)}\nb = {value(number)}\nc = {value(table)}"
    assert tomllib.loads(lines) == {"a": words, "b": number, "c": table}


@given(st.lists(texts.filter(bool), min_size=1, max_size=3), st.lists(texts, max_size=2))
def test_any_quotation_survives_a_round_trip(quotations, topics):
    labels = Labels("mixed", tuple(dict.fromkeys(topics)))
    claims = tuple(
        Entry(f"{n:010x}", "a.txt", n, 0, (n, n + 1), words, labels, labels)
        for n, words in enumerate(quotations)
    )
    written = ClaimsFile((Listed("a.txt", "0" * 64),), claims, (), (NoteEntry("mixed", "x", "y"),))
    found = parse(text(written).encode())
    assert found.slips == ()
    assert [entry.quotation for entry in found.content.claims] == quotations
    assert [entry.labels for entry in found.content.claims] == [labels] * len(claims)
