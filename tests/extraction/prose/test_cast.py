"""Names are told from words by their capitals, in the text itself."""

from __future__ import annotations

from briefgen.extraction import clauses_in
from briefgen.extraction.prose.cast import NAME, names, roots
from tests.extraction.outlines import outline


def test_a_word_is_a_name_when_it_always_has_a_capital_inside_sentences_too() -> None:
    source = outline("Vey leads the Board. The city trusts Vey. Every board has trusted the city.")
    found = clauses_in(source)
    named = names(found)
    assert named == {"vey"}
    assert roots(found[0], named) == [NAME, "lead", "the", "board"]
