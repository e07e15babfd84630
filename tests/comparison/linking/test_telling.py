"""What a claim tells by which others are spoken against."""

import pytest

from briefgen.comparison.linking.telling import tells


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I don’t see it.", "doubting it"),
        ("The date is optimistic.", "doubting it"),
        ("I wouldn't credit the fare.", "another cause"),
        ("Not a soul wants it back.", "refusing"),
        ("The ruling slips to autumn.", "disbelieving"),
    ],
)
def test_a_claim_tells_what_the_language_lists(text, what):
    assert tells(text, what)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I don’t see the ferry.", "doubting it"),
        ("To its credit it was open.", "another cause"),
        ("They hold a licence.", "refusing"),
        ("", "disbelieving"),
    ],
)
def test_words_that_stand_otherwise_tell_nothing(text, what):
    assert not tells(text, what)
