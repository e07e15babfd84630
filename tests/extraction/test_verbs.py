"""Finite verbs are told from the nouns and participles that look like them."""

from __future__ import annotations

import pytest

from briefgen.extraction.clause import sentence
from briefgen.extraction.thirds import third
from briefgen.extraction.tokens import words_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Growers received most of the price.", ["received"]),
        ("The rejected samples were tested.", ["were", "tested"]),
        ("Restrictions imposed by others have limited its access.", ["have", "limited"]),
        ("The country still faces significant reliance.", ["faces"]),
        ("The faces of the crowd", []),
        ("Families use it.", ["use"]),
        ("The use of it fell.", ["fell"]),
        ("Firms integrating power, advanced computing and glass", []),
        ("They said that Made Here sells.", ["said", "sells"]),
        ("Rents rose by a tenth.", ["rose"]),
        ("In 40 tested schools marks rose.", ["rose"]),
        ("In Holm 40 tested it.", ["tested"]),
        ("a scheme led by banks", []),
    ],
)
def test_finite_verbs_are_found(text: str, expected: list[str]) -> None:
    whole = sentence(words_in(text), 0, len(text))
    found = [word for word, verb in zip(whole.said, whole.verbs, strict=True) if verb]
    assert found == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("say", "says"), ("try", "tries"), ("reach", "reaches"), ("go", "goes")]
)
def test_the_third_person_follows_the_spelling(verb: str, expected: str) -> None:
    assert third(verb) == expected
