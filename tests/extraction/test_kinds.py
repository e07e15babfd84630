"""What a word is by itself: the lists that hold it, and its shape."""

from __future__ import annotations

import pytest

from briefgen.extraction import kinds
from briefgen.extraction.kinds import kinds_of, together
from briefgen.extraction.language import words


@pytest.mark.parametrize(
    ("bit", "file", "section"),
    [
        (kinds.AUXILIARY, "verbs", "auxiliaries"),
        (kinds.BY, "verbs", "by"),
        (kinds.JOINING, "clauses", "joining"),
        (kinds.COMMON, "common", "words"),
        (kinds.ITS_OWN, "frames", "its own"),
    ],
)
def test_a_bit_is_set_of_the_words_of_its_list_and_of_no_other(
    bit: int, file: str, section: str
) -> None:
    listed = words(file, section)
    asked = listed | {"harbour", "reservoir", "is", "and", "by", "the", "its"}
    assert {word for word in asked if kinds_of(word) & bit} == listed


@pytest.mark.parametrize(
    ("word", "bit", "others"),
    [
        ("funded", kinds.LONG_ED, ["need", "used", "red"]),
        ("nearly", kinds.LY, ["lye"]),
        ("boats", kinds.PLURAL, ["glass", "bus", "basis", "firm's"]),
        ("achieves", kinds.THIRD, ["achieve", "faces"]),
        ("2019", kinds.FIGURE, ["m2"]),
        ("two-thirds", kinds.QUANTITY, ["well-run", "in", "out"]),
        ("38m", kinds.QUANTITY, ["harbour"]),
        ("supercookies", kinds.NOTICE, ["cooks"]),
    ],
)
def test_a_shape_is_seen_in_a_word_and_not_in_one_like_it(
    word: str, bit: int, others: list[str]
) -> None:
    assert kinds_of(word) & bit
    assert not together(map(kinds_of, others)) & bit


def test_every_bit_stands_for_one_thing() -> None:
    named = {name: value for name, value in vars(kinds).items() if name.isupper()}
    single = [
        value for value in named.values() if isinstance(value, int) and value.bit_count() == 1
    ]
    assert len(single) == len(set(single))
    assert sum(single) == (1 << len(single)) - 1
