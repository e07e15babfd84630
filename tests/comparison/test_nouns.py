"""Words with what stands between them, and which are nouns."""

from briefgen.comparison.nouns import words_of


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
