"""Sources as voices."""

from __future__ import annotations

from datetime import date

import pytest

from briefgen.brief.voices import FIRST_WORDS, LONGEST, describes, newest, stated, voices
from briefgen.source import BlockKind, Profile, Source, SourceKind, StatedDate
from tests.making import text

DAY = StatedDate("FEB 9 2025", date(2025, 2, 9), True)
VAGUE = StatedDate("mid-2025", date(2025, 7, 1), False)


def voiced(words: str = "It grew.", **known: object) -> Source:
    return text("A", words, Profile(**known))


@pytest.mark.parametrize(
    ("kinds", "names"),
    [
        ((SourceKind.REPORT, SourceKind.NEWS), ["report", "article"]),
        (
            (SourceKind.NEWS, SourceKind.SPEECH, SourceKind.NEWS),
            ["article A", "speech", "article C"],
        ),
    ],
)
def test_a_voice_is_called_by_its_kind_and_by_its_letter_where_two_are_of_one(kinds, names):
    sources = [text(id, "It grew.", Profile(kind)) for id, kind in zip("ABC", kinds, strict=False)]
    assert [voice.name for voice in voices(sources)] == names


def test_a_voice_says_what_its_source_says_of_itself_and_no_more():
    (none,) = voices([voiced()])
    assert (none.signed, none.title, none.author, none.author_note) == (False, "", "", "")
    (known,) = voices([voiced(author="Ana Ruiz", author_note="an engineer", title='On "fares"')])
    assert (known.signed, known.author, known.author_note) == (True, "Ana Ruiz", "an engineer")
    assert known.title == "On ‘fares’"


def test_what_a_source_says_of_itself_is_printed_as_far_as_a_name_goes():
    fits, over = "x" * LONGEST, "x" * (LONGEST + 1)
    (voice,) = voices([voiced(title=fits, author=over)])
    assert (voice.title, voice.author) == (fits, f"{fits}…")


def test_the_first_words_are_those_of_the_first_paragraph_or_item():
    words = "Fares\nThe fares of all the island ferries fell: by much."
    source = voiced(words)
    heading = source.blocks[0]._replace(kind=BlockKind.HEADING)
    (voice,) = voices([source._replace(blocks=(heading, source.blocks[1]))])
    assert voice.first_words == "The fares of all the island ferries fell"
    assert len(voice.first_words.split()) == FIRST_WORDS
    item = source.blocks[1]._replace(kind=BlockKind.LIST_ITEM)
    (voice,) = voices([source._replace(blocks=(heading, item))])
    assert voice.first_words.startswith("The fares")
    (voice,) = voices([source._replace(blocks=(heading,))])
    assert voice.first_words == ""


def test_a_day_is_printed_in_full_and_less_in_the_source_s_own_words():
    assert [stated(None), stated(DAY), stated(VAGUE)] == ["", "9 February 2025", "mid-2025"]


def test_a_source_describes_the_time_it_names_before_the_day_it_came_out():
    assert describes(voiced(as_of=VAGUE, published=DAY)) == VAGUE
    assert describes(voiced(published=DAY)) == DAY
    assert newest([voiced(published=DAY), voiced(as_of=VAGUE), voiced()]) == VAGUE
    assert newest([voiced()]) is None
