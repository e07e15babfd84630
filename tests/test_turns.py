"""Who takes turns in a conversation."""

import pytest

from briefgen.source import Block, BlockKind
from briefgen.turns import speakers


def turns(*lines: str) -> tuple[str, list[Block]]:
    """A text whose every line is a paragraph, labelled up to its colon."""
    text, blocks = "\n".join(lines), []
    at = 0
    for line in lines:
        label = (at, at + line.index(":")) if ":" in line else None
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line), label=label))
        at += len(line) + 1
    return text, blocks


ASKED = ["Ms Lee: Why?", "Mr Ek: It sank."]


def test_those_who_come_back_and_ask_take_turns() -> None:
    assert speakers(*turns(*ASKED * 4)) == {"Ms Lee", "Mr Ek"}


def test_so_does_who_is_called_otherwise_at_first() -> None:
    first = "ANN LEE, MAYOR: Good day."
    said = turns(first, *["LEE: It sank.", "EK: Why?", "Speaker 7: When?"] * 4)
    assert speakers(*said) == {"ANN LEE, MAYOR", "LEE", "EK", "Speaker 7"}


@pytest.mark.parametrize(
    "lines",
    [
        ["Ms Lee: It rose.", "Mr Ek: It sank."] * 4,
        ASKED * 2,
        ["Ms Lee: Why?"] * 9,
        ["Gains: Why?", "Gaps: Of gains and gaps."] * 4,
        ["It sank."] * 9,
        [*["Ms Lee: It rose.", "Mr Ek: It sank."] * 4, *["Why?"] * 4],
    ],
)
def test_labels_without_questions_or_names_make_no_conversation(lines: list[str]) -> None:
    assert speakers(*turns(*lines)) == frozenset()


def test_what_is_written_small_in_parts_only_is_a_name() -> None:
    lines = ["Mark Rose: Why?", "Ada Low: Low prices, by a mark."] * 4
    assert speakers(*turns(*lines)) == {"Mark Rose", "Ada Low"}
