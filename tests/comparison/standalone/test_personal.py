"""What a speaker says of himself."""

import pytest

from briefgen.comparison.standalone.personal import in_passing, of_oneself
from briefgen.source import Profile, SourceKind
from tests.making import claim, text


@pytest.mark.parametrize(
    "words",
    [
        *("I love the job", "I'm looking forward", "Yes, in hindsight I would sail"),
        *("I have boats", "My son learned to sail from a film", "My proposal is a dull one"),
    ],
)
def test_a_speaker_tells_of_himself(words: str) -> None:
    assert of_oneself(words)


@pytest.mark.parametrize(
    "words",
    [
        *("I believe that fares will rise", "I have also seen crews leave", "In May they sank"),
        *("My son says that fares rose", "My boat was sold for 9 crowns"),
    ],
)
def test_what_he_thinks_or_has_seen_is_of_the_subject(words: str) -> None:
    assert not of_oneself(words)


def test_a_few_words_of_an_interview_say_nothing_away_from_it() -> None:
    said = "Even as it was hurtful."
    spoken = text("A", said, Profile(kind=SourceKind.INTERVIEW))
    assert in_passing(claim(spoken, said))
    assert not in_passing(claim(text("A", said), said))


def test_so_do_words_of_an_interview_that_mean_little() -> None:
    for said, passing in (
        ("We can give a lot of advice.", True),
        ("The private ferries of Holm went backwards.", False),
    ):
        spoken = text("A", said, Profile(kind=SourceKind.INTERVIEW))
        assert in_passing(claim(spoken, said)) is passing
