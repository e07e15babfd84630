"""What a speaker says of himself."""

import pytest

from briefgen.comparison.personal import of_oneself


@pytest.mark.parametrize(
    "words",
    ["I love the job", "I'm looking forward to it", "Yes, in hindsight I would have sailed", "I have many boats"],
)  # fmt: skip
def test_a_speaker_tells_of_himself(words: str) -> None:
    assert of_oneself(words)


@pytest.mark.parametrize(
    "words",
    ["I believe that fares will rise", "I have also seen crews leave", "In March the ferries sank", "Iron rose"],
)  # fmt: skip
def test_what_he_thinks_or_has_seen_is_of_the_subject(words: str) -> None:
    assert not of_oneself(words)
