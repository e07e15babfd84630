"""Names are told from words by their capitals, in the text itself."""

from __future__ import annotations

from briefgen.extraction.cast import NAME, cast
from briefgen.extraction.clause import clauses_of
from briefgen.extraction.structure import passages
from tests.extraction.outlines import outline


def test_a_word_is_a_name_when_it_always_has_a_capital_inside_sentences_too() -> None:
    source = outline("Vey leads the Board. The city trusts Vey. Every board has trusted the city.")
    found = [clause for passage in passages(source) for clause in clauses_of(passage)]
    text = cast(found)
    assert text.names == {"vey"}
    assert [text.root(token) for token in found[0].words] == [NAME, "lead", "the", "board"]
