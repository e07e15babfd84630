"""Words with what stands between them, and which are nouns."""

from briefgen.comparison.phrasing.nouns import nouns, words_of
from tests.making import text


def shown(text):
    return [(word.form, word.stopped, word.joined) for word in words_of(text, 0, len(text))]


def test_a_word_knows_what_parts_it_from_the_next():
    assert shown("Rail fares, too") == [
        ("Rail", False, True),
        ("fares", True, False),
        ("too", True, False),
    ]


def test_a_block_without_a_word_has_none():
    assert shown(":::") == []


def shows(words):
    return nouns([text("A", words)])


def test_a_word_that_mostly_stands_before_nouns_is_none_itself():
    known = shows("The social work of the social housing board is social.\nThe boards are old.")
    assert (known.is_noun("social"), known.is_noun("board")) == (False, True)


def test_an_abbreviation_is_never_written_small_and_a_shouted_word_is():
    known = shows("OF HISTORY we speak here.\nThe history of the CRP is long.")
    assert (known.is_short("crp"), known.is_short("history")) == (True, False)


def test_a_word_that_half_of_a_few_figures_stand_before_is_a_unit():
    half = "It cost 5 marks. Of each mark we lose. It made 9 marks. The mark is dear."
    once = "It hired 5 cooks. The cook is dear."
    assert nouns([text("A", half)]).is_unit("mark")
    assert not nouns([text("A", once)]).is_unit("cook")
