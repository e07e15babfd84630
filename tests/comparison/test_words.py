"""The content of a text, word by word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.comparison.words import content, stem


def test_function_words_fall_away_and_the_rest_comes_by_its_stem():
    assert list(content("The boats were moved to newer harbours.")) == [
        *("boat", "mof", "newer", "harbour"),
    ]


def test_hyphenated_words_count_apart_and_small_numbers_as_figures():
    assert list(content("Thirty-eight half-kept rooms")) == ["30", "8", "half", "kept", "room"]


@pytest.mark.parametrize(
    "forms",
    [
        ("review", "reviews", "reviewed"),
        ("policy", "policies"),
        ("stop", "stopped"),
        ("wife", "wives"),
    ],
)
def test_inflections_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


@settings(derandomize=True)
@given(st.text("abcdefgs -.,'", max_size=80))
def test_capitals_and_spacing_do_not_matter(text):
    assert list(content(text)) == list(content(f"  {text.upper()}\n"))
