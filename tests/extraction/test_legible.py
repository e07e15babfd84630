"""What nobody wrote as a sentence is no candidate for a claim."""

from pathlib import Path

import pytest

from briefgen.extraction import clauses_in
from briefgen.readers import reader


def clauses(text: str) -> list[str]:
    source = reader("markdown")(f"# Title\n\n{text}\n".encode(), Path("a.md"), "A")
    return [clause.text for clause in clauses_in(source)]


@pytest.mark.parametrize(
    "debris",
    [
        "Business Engineering Medical History Work",
        "86.1 12.4 $2b $600m",
        "Rail • Ports • Roads grew",
        "The crea\ufffdon of schools has helped.",
        "The crea\uf001on of schools has helped.",
        "Visitors \x83 to schools have helped.",
        "Nils Aster, two doors down from here",
    ],
)
def test_debris_is_no_clause(debris: str) -> None:
    assert clauses(debris) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Coverage rose from 61% in 2019 to 82% by 2024.",
        "- Housing: too few homes",
        "- fewer delays",
        "| Harbourside | 9,800 | 50% |\n|---|---|---|\n| Old Town | 7,400 | 45% |",
    ],
)
def test_sentences_items_labelled_words_and_rows_are(prose: str) -> None:
    assert clauses(prose) != []
