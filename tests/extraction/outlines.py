"""Small sources with headings, labels and lists, for tests of extraction."""

from __future__ import annotations

from pathlib import Path

from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.structure import passages
from briefgen.source import Block, BlockKind, Source


def outline(*lines: str) -> Source:
    """A source of one block a line: "# Title", "## Heading", "- item", "  - deeper", else prose.

    A line may begin with a label, set off by " :: "; the mark is left out of the text.
    """
    text, blocks = "", []
    for line in lines:
        bare = line.lstrip()
        kind, level, words = _kind(bare, (len(line) - len(bare)) // 2)
        label, mark, rest = words.partition(" :: ")
        words = f"{label}: {rest}" if mark else words
        place = (len(text), len(text) + len(label)) if mark else None
        blocks.append(Block(kind, len(text), len(text) + len(words), level, place))
        text += f"{words}\n"
    return Source("A", Path("a.txt"), "0" * 64, text, tuple(blocks))


def _kind(bare: str, depth: int) -> tuple[BlockKind, int, str]:
    """The kind, level and words of a line."""
    if bare.startswith("#"):
        marks = bare.split(" ", 1)[0]
        return BlockKind.HEADING, len(marks), bare.removeprefix(marks).strip()
    if bare.startswith("- "):
        return BlockKind.LIST_ITEM, depth + 1, bare[2:]
    return BlockKind.PARAGRAPH, 0, bare


def only_clause(words: str) -> Clause:
    """The one clause of a text of one paragraph."""
    (passage,) = passages(outline(words))
    (clause,) = clauses_of(passage)
    return clause
