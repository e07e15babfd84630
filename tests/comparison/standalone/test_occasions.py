"""What is said of the occasion."""

import pytest

from briefgen.comparison.standalone.occasions import of_proceedings, to_hearers
from briefgen.source import Profile, SourceKind
from tests.making import claim, span, text

SPOKEN = Profile(kind=SourceKind.INTERVIEW)
MINUTED = Profile(kind=SourceKind.MINUTES)


@pytest.mark.parametrize(
    "words", ["As you know, it sank.", "It is in the log, my  Lady.", "Let's just look at a ferry."]
)
def test_what_is_said_to_those_who_hear_it_is_so_anywhere(words: str) -> None:
    assert to_hearers(claim(text("A", words), words))


@pytest.mark.parametrize(
    "words",
    ["Well, the ferry is late.", "The ferries are late, Ann.", "When you wait, the ferry is late."],
)
def test_in_a_conversation_replies_and_addresses_are_too(words: str) -> None:
    assert to_hearers(claim(text("A", words, SPOKEN), words))
    assert not to_hearers(claim(text("A", words), words))


@pytest.mark.parametrize(
    "words",
    ["It was late -- it rose.", "Of course the ferry sank.", "I think that it matters a lot."],
)
def test_so_are_words_that_only_a_speaker_uses(words: str) -> None:
    assert to_hearers(claim(text("A", words, SPOKEN), words))


def test_what_a_speaker_says_of_the_subject_is_not() -> None:
    words = "The ferries were late in Holm, Ek and all of Lee."
    assert not to_hearers(claim(text("A", words, SPOKEN), words))


@pytest.mark.parametrize(
    "words",
    [
        "The motion was carried.",
        "Ann Lee was elected.",
        "No apologies were received.",
        "AL asks what the ferries cost.",
        "The Chair announced a new log.",
        "Ann thanked the crews.",
        "the accounts were accepted and approved.",
        "There were no questions.",
        "There ensued discussion on the merits of each ferry.",
        "RI and JS had seen the plans.",
    ],
)
def test_minutes_tell_of_their_meeting(words: str) -> None:
    assert of_proceedings(claim(text("A", words, MINUTED), words))
    assert not of_proceedings(claim(text("A", words), words))


def test_a_task_of_the_meeting_is_known_by_its_label() -> None:
    source = text("A", "ACTION AL: Find the log.", MINUTED)
    label = span(source, "ACTION AL")
    assert of_proceedings(claim(source, "Find the log.", label=label))
    assert not of_proceedings(claim(source, "Find the log."))


def test_what_a_meeting_was_told_is_of_the_subject() -> None:
    words = "Ferries lost nine crews in May."
    assert not of_proceedings(claim(text("A", words, MINUTED), words))


@pytest.mark.parametrize(
    ("words", "leads_up"),
    [
        ("Start with what is not in dispute.", True),
        ("We write because the report is wrong.", True),
        ("We will go further.", True),
        ("The rest are scrap.", True),
        ("The rest are sold to islands in the far north.", False),
        ("I think that is right: it sank.", True),
        ("We have no power there.", True),
        ("We start with new boats.", False),
    ],
)
def test_so_is_what_only_leads_up_to_something(words: str, leads_up: bool) -> None:
    assert to_hearers(claim(text("A", words), words)) is leads_up
