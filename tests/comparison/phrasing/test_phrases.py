"""Noun phrases that may name a topic."""

from briefgen.comparison.phrasing.nouns import nouns, words_of
from briefgen.comparison.phrasing.phrases import Phrases, is_heading
from tests.making import text

SHOWN = (
    "The tram. The trams. The fares. The plan. The plans. The committees. The school. The museum. "
    "The strikes. The fewest. The people. The rights. The sanctions. The lines. The drivers. "
    "A depot."
)


def found(line):
    """The topics of one line, as headings, where the words of ``SHOWN`` are known as nouns."""
    known = Phrases(nouns([text("A", f"{SHOWN}\n\n{line}")]))
    return [known.named(run)[1] for _, run in known.of(words_of(line, 0, len(line)))]


def test_no_topic_begins_or_ends_within_a_hyphened_word():
    assert found("the tram-free fares") == ["Fares", "Tram-free fares"]
    assert found("a museum-quality depot") == ["Depot", "Museum-quality depot"]


def test_a_hyphened_word_that_only_describes_is_no_topic():
    assert found("a short-plan") == []


def test_a_word_that_opens_a_longer_one_is_no_topic():
    assert found("the tram committees") == ["Committees", "Tram committees"]


def test_a_verb_behind_a_plural_does_not_hide_it():
    assert "Drivers" in found("the drivers plan it")


def test_a_verb_before_a_noun_makes_no_topic_of_the_two():
    assert found("it often affects trams") == ["Trams"]


def test_what_only_weighs_a_noun_is_no_part_of_a_topic():
    assert found("the important trams") == ["Trams"]


def test_a_hollow_head_makes_no_topic():
    assert found("the tram people") == []


def test_the_end_of_a_longer_name_is_no_topic():
    assert found("for Holm Island Pass drivers") == []


def test_a_common_adjective_may_open_a_topic():
    assert found("the public trams") == ["Trams", "Public trams"]


def test_a_label_that_only_says_whose_view_it_is_is_no_heading():
    labels = "Committee's view", "Committee's strikes", "The fares", "Second change"
    headed = [is_heading(words_of(label, 0, len(label))) for label in labels]
    assert headed == [False, True, True, False]


def test_a_label_of_a_part_of_a_document_or_of_a_day_is_no_heading():
    labels = "Methods", "Limitations of fares", "19 February 2026"
    headed = [is_heading(words_of(label, 0, len(label))) for label in labels]
    assert headed == [False, True, False]


def test_what_has_least_of_something_names_no_topic():
    assert found("the fewest left") == []
