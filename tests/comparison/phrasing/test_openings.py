"""What a claim opens with, and what that makes a fact's name."""

import pytest

from briefgen.comparison.phrasing.nouns import Nouns, nouns, words_of
from briefgen.comparison.phrasing.openings import named, opening, spoken_of
from tests.making import text


def words(line):
    return words_of(line, 0, len(line))


def said(found):
    return " ".join(word.form for word in found)


@pytest.mark.parametrize(
    ("line", "phrase"),
    [
        ("The median wait for a berth fell.", "median wait"),
        ("Reported wrecks dropped from 9 to 4.", "Reported wrecks"),
        ("Each night crossing costs 40 crowns.", "night crossing"),
        ("In 2024, the ferry fares rose.", "ferry fares"),
        ("Two of the nine piers were shut.", "piers"),
        ("The line's costs were high.", "costs"),
        ("No sailor has drowned.", ""),
        ("They are late.", ""),
        ("Ferries, boats", ""),
        ("Fell by 9 per cent.", ""),
    ],
)
def test_a_claim_opens_with_the_nouns_before_its_verb(line, phrase):
    assert said(opening(words(line))) == phrase


def name(*lines):
    sources = [text(id, line) for id, line in zip("AB", lines, strict=True)]
    spoken = {source.id: words(source.text) for source in sources}
    return said(named(spoken, nouns(sources)))


def test_a_fact_is_named_by_what_one_claim_opens_with_and_the_other_soon_holds():
    assert name(
        "The ferry fares fell by 9 crowns.", "She said that the ferry fares are lower."
    ) == ("ferry fares")
    assert name("The ferry fares fell.", "Crossing is cheaper.") == ""


def test_a_word_that_opens_a_longer_name_in_the_other_claim_names_no_fact():
    assert name("Emergency visits to Holm rose.", "Emergency berths have been shut.") == ""
    assert name("Berths were shut.", "Sadly berths remain shut.") == "Berths"


def test_a_broad_word_names_a_fact_only_where_both_claims_open_with_it():
    assert name("Reported cases fell.", "Cases fell by a half.") == "cases"
    assert name("Reported cases fell.", "It was told of cases.") == ""


def test_a_body_that_acts_and_a_person_name_no_fact():
    assert name("The ministry paid for it.", "Then the ministry paid.") == ""
    assert name("Mr Low paid for it.", "Then Mr Low paid.") == ""
    assert named({}, Nouns()) == ()


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("Wrecks of night ferries fell by a half.", "Wrecks of night ferries"),
        ("People say that northern piers lack berths.", "that northern piers"),
        ("She said that the piers were shut.", "that the piers"),
        ("We have not filled three of the posts.", "We have not filled three of the posts"),
    ],
)
def test_what_stands_before_the_verb_is_what_is_spoken_of(line, subject):
    assert said(spoken_of(words(line))) == subject


def test_half_of_a_hyphened_word_names_nothing():
    words = ("A national roll-out costs much.", "A national roll-out would cost less.")
    sources = [text(id, said) for id, said in zip("AB", words, strict=True)]
    said = {s.id: words_of(s.text, 0, len(s.text)) for s in sources}
    assert [word.low for word in named(said, nouns(sources))] == ["national", "roll", "out"]
