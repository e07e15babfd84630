"""The blocks of a document as values."""

from __future__ import annotations

from briefgen.document import Note, PageBreak, Quote
from tests.blocks import inline


def test_the_same_words_in_another_kind_of_block_are_another_block() -> None:
    words = inline("The quay was extended.")
    assert Quote(words) == Quote(words)
    assert Quote(words) != Note(words)
    assert (Quote(words), Note(words)) != (Note(words), Quote(words))
    assert len({Quote(words), Quote(words)}) == 1
    assert Note(words)._replace(text=()) == Note(())


def test_a_page_break_is_a_block_although_it_holds_nothing() -> None:
    assert PageBreak()
    assert PageBreak() == PageBreak()
