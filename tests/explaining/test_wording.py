"""What a rule sees has a phrase, and what has none is named all the same."""

from __future__ import annotations

import pytest

from briefgen.explaining.wording import in_words
from briefgen.extraction.features import RULES as ASKED
from briefgen.extraction.rule_words import RULES
from briefgen.extraction.weights import load


def test_everything_that_has_a_weight_has_a_phrase() -> None:
    bare = {key for key in load() if key != "bias" and in_words(key) == key}
    assert bare == set()
    assert not [key for key in load() if "of the list" in in_words(key)]


def test_every_rule_has_a_name_in_words() -> None:
    of_reports = {"pair", "verb", "predicate", "lean", "setting", "mark"}
    assert len(RULES) == len(ASKED) + len(of_reports)
    named = {key.partition(":")[0].removesuffix("-cue") for key in load()} - {"bias"}
    assert named | of_reports == set(RULES)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("cue:shortfall", "a word of shortfall"),
        ("cue:not-shortfall", "a word of shortfall, denied"),
        ("heading-cue:not-up", "stands under a heading with a word of increase, denied"),
        ("label:cost", "stands under a label with the word"),
        ("form:part-0", "it stands in part 1 of 8 of its text"),
        ("opener:inner-but", "it goes on with"),
        ("cue:odd", "a word of the list “odd”"),
        ("pair:fell short", "the words"),
        ("verb:will-be-ed/built", "the verb"),
        ("setting:first", "its setting is “first”"),
        ("manner:odd", "manner:odd"),
    ],
)
def test_a_sight_is_named_in_words(key: str, words: str) -> None:
    assert in_words(key) == words
