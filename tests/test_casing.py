"""What a text writes small."""

from briefgen.casing import SmallWords


def test_a_word_that_a_text_writes_small_is_found_by_how_it_begins():
    small = SmallWords("The gaps\nbetween Lee's 7 gains.")
    asked = ["Gap", "GAINS", "Lee", "7", "The", "Zinc"]
    assert [word for word in asked if small.begin(word)] == ["Gap", "GAINS"]
    assert not SmallWords("").begin("Gap")
