"""Pieces of a structured format become a source like any other."""

from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.pieces import Piece, assemble
from briefgen.readers.stating.declared import Declared

HEADING, BULLET = MarkKind.HEADING, MarkKind.BULLET
PIECES = [
    Piece("Nine Months On", HEADING, 1, page=1),
    Piece("Results  of\nthe plan", HEADING, 2, page=1),
    Piece("It met two goals.", page=1),
    Piece("Costs: they rose.", BULLET, 1, "•", page=2),
    Piece("In town only.", BULLET, 2, "–", page=2),
    Piece(" \n", page=2),
    Piece("Page 2 of 9", page=2, noise="running title"),
]
PATH = Path("a.docx")


def test_words_are_joined_line_under_line_and_blocks_keep_their_page() -> None:
    source = assemble(PATH, "A", b"bytes", PIECES)
    found = [
        (block.kind.value, block.level, block.page, source.text[block.start : block.end])
        for block in source.blocks
    ]
    assert found == [
        ("heading", 1, 1, "Nine Months On"),
        ("heading", 2, 1, "Results of the plan"),
        ("paragraph", 0, 1, "It met two goals."),
        ("list item", 1, 2, "Costs: they rose."),
        ("list item", 2, 2, "In town only."),
        ("noise", 0, 2, "Page 2 of 9"),
    ]
    assert source.text.endswith("Costs: they rose.\nIn town only.\n\nPage 2 of 9\n")


def test_metadata_fills_what_the_text_leaves_open() -> None:
    declared = Declared(
        "A title of the file's", "Ann Lee", "2025-05-09", "The Post", "https://a.example/x?utm_id=1"
    )
    profile = assemble(PATH, "A", b"", PIECES, declared).profile
    assert (profile.title, profile.author, profile.publisher, profile.url) == (
        "Nine Months On",
        "Ann Lee",
        "The Post",
        "https://a.example/x",
    )
    assert profile.published
    assert profile.published.day.isoformat() == "2025-05-09"


def test_pieces_without_words_are_refused() -> None:
    with pytest.raises(ReadError, match=r"a\.docx holds no text"):
        assemble(PATH, "A", b"", [Piece(" "), Piece("Page 1", noise="running title")])


def test_warnings_travel_with_the_source() -> None:
    assert assemble(PATH, "A", b"", PIECES, warnings=["odd"]).warnings == ("odd",)
