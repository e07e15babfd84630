"""Count words: to guess whether a brief will fit, and to hold it to its template's limit."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from briefgen.brief.drafting import Draft
from briefgen.document import Block, Document, Figure, Paragraph, TextRole
from briefgen.spoken import block_lines


def quoted_words(draft: Draft, sections: Collection[str]) -> int:
    """Words of all quotations in the lists and tables of ``draft`` that are among ``sections``."""
    lists = (entries for name, entries in draft.found.items() if name in sections)
    rated = draft.scorecard if "scorecard" in sections else ()
    compared = draft.compared if "comparison" in sections else ()
    quotes = (
        *(quote for entries in lists for entry in entries for quote in entry.quotes),
        *(quote for row in rated for cell in row.cells for quote in cell),
        *(quote for row in compared for cell in row.cells for quote in cell),
    )
    return sum(len(quote.text.split()) for quote in quotes)


def word_count(document: Document) -> int:
    """Words in the document, tables included, small print (sources, method) and drawings, but for
    what stands over and under them, left out."""
    return sum(
        len(line.split())
        for block in document.blocks
        if not (isinstance(block, Paragraph) and block.role is TextRole.FINE)
        for line in _read(block)
    )


def _read(block: Block) -> Iterator[str]:
    if isinstance(block, Figure):
        yield from (f"Figure {block.number}. {block.title}", block.source)
    else:
        yield from block_lines(block)
