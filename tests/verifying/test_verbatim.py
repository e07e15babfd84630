"""Quotations looked up in the sources themselves."""

from pathlib import Path

import pytest

from briefgen.readers import reader
from briefgen.verifying.verbatim import Sources, quotations, without_quotations

ONE = 'The line\nhas "cut" travel times\nby a third. It isn\'t  fast.\n'
TWO = "Costs rose.\nThe line has cut travel times.\n"


@pytest.fixture
def sources() -> Sources:
    read = reader("text")
    texts = ((ONE, "A"), (TWO, "B"))
    return Sources([read(text.encode(), Path(f"{id}.txt"), id) for text, id in texts])


@pytest.mark.parametrize(
    ("quotation", "place"),
    [
        ("The line has ‘cut’ travel times by a third", ("A", 1)),
        ("by a third", ("A", 3)),
        ("It isn’t fast", ("A", 3)),
        ("has cut travel times", ("B", 2)),
        ("has cut travel times by a third", ("", 0)),
        ("ravel time", ("", 0)),
        ("a third. it", ("", 0)),
        ("", ("", 0)),
    ],
)
def test_only_whole_words_in_their_order_are_verbatim(sources, quotation, place):
    found = sources.find(quotation)
    assert (found.letter, found.line) == place


def test_quotations_stand_in_curly_marks_and_hold_single_ones():
    text = "Post: “It ‘fell’ back”; op-ed: “so”."
    assert quotations(text) == ["It ‘fell’ back", "so"]
    assert without_quotations(text) == "Post: ; op-ed: ."
