"""What the DOCX writer says, the DOCX reader reads: our own briefs come back."""

import re
from pathlib import Path

from briefgen.document import Document
from briefgen.readers import docx
from briefgen.source import BlockKind, Source
from briefgen.spoken import lines
from briefgen.theme import Theme
from briefgen.writers.docx import write
from tests.blocks import EVERY_BLOCK, bullets, document, h1, h2, labelled, p, table
from tests.readers.layouts import shown

SAID = "The scheme cut waiting times by a third in its first year, the review found."


def back(made: Document) -> Source:
    return docx.read(write(made, Theme()).data, Path("brief.docx"), "A")


def flat(text: str) -> str:
    """``text`` without white space and what parts cells: both differ from writer to reader."""
    return "".join(text.replace("|", "").split())


def test_title_headings_paragraphs_items_and_rows_come_back() -> None:
    said = h1("Ferries"), h2("Findings"), p(SAID), bullets("One thing.", "Another."), h2("Costs")
    shares = table("Shares", ("Year", "Share"), ("2020", "5%"))
    made = document(*said, labelled("Both texts", SAID), shares)
    source = back(made)
    found = [shown(source.text, b) for b in source.blocks if b.kind is not BlockKind.NOISE]
    assert found[:6] == [
        "h1 Ferries",
        "h2 Findings",
        f"p {SAID}",
        "li1 One thing.",
        "li1 Another.",
        "h2 Costs",
    ]
    assert "tr 2020 | 5%" in found


def test_every_kind_of_block_comes_back() -> None:
    source = back(EVERY_BLOCK)
    for line in lines(EVERY_BLOCK):
        # The number of an item is a mark, and no text.
        assert flat(re.sub(r"^\d+\. ", "", line)) in flat(source.text)
    assert source.warnings == ()
