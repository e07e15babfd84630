"""Lines that end where their author's screen ended, joined to the paragraphs that they are."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.html.inline import Paragraph
from briefgen.readers.layout.parts import parts
from briefgen.readers.lines.stripped import read_lines


def rejoined(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """``lines`` of one block, those that carry on from one to the next as one.

    They are joined by the rules for plain text, in which a line end may mean as little.
    """
    if len(lines) < 2:
        return list(lines)
    raw = "\n".join(("" if line.tight else "\n") + line.text for line in lines)
    numbers: list[int] = []
    for line in lines:
        numbers.append((numbers[-1] + 1 if numbers else 0) + (not line.tight))
    at = {number: index for index, number in enumerate(numbers)}
    selection, read = read_lines(raw, False)
    found, taken = [], 0
    for part in parts(selection.text, read):
        count = part.text.count("\n") + 1
        group = [lines[at[line.number]] for line in read[taken : taken + count]]
        taken += count
        found.append(_one(group))
    return found


def _one(group: Sequence[Paragraph]) -> Paragraph:
    """The lines of ``group`` as one paragraph."""
    text = " ".join(line.text for line in group)
    strong = 0
    for line in group:
        strong += line.strong
        if line.strong < len(line.text):
            break
        strong += 1
    linked = sum(line.linked for line in group)
    return Paragraph(text, min(strong, len(text)), linked, group[0].tight)
