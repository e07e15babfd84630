"""The lines of a paragraph: white space collapsed, what is set strong counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefgen.readers.docx.model import Block, Paragraph, Run, Table

LARGER = 1.15
"""How many times the usual size characters are that are there to stand out."""
SHORT = 45
"""Characters: a line that is shorter was not broken because it was full."""
ENDS = '.!?:;”"'


class Look(NamedTuple):
    """How most of a document's characters look."""

    bold: bool
    size: int


class Line(NamedTuple):
    """Words between two line breaks."""

    text: str
    strong: int
    """How many of its first characters are bold where most of the document is not."""
    large: float
    """Size of its smallest characters, as a multiple of the usual one."""


def usual(blocks: Iterable[Block]) -> Look:
    """How most characters of ``blocks`` look."""
    sizes: Counter[int] = Counter()
    bold = total = 0
    for paragraph in paragraphs(blocks):
        for run in paragraph.runs:
            sizes[run.size] += len(run.text)
            total += len(run.text)
            bold += len(run.text) * run.bold
    return Look(bold * 2 > total, max(sizes, key=lambda size: sizes[size], default=0))


def paragraphs(blocks: Iterable[Block]) -> Iterable[Paragraph]:
    """All paragraphs in ``blocks``, those in tables and text boxes too, in reading order."""
    waiting = list(blocks)[::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, Table):
            inner = [each for row in block.rows for cell in row.cells for each in cell]
            waiting += [*inner, *block.stray][::-1]
        else:
            yield block
            waiting += block.boxes[::-1]


def lines(paragraph: Paragraph, look: Look) -> list[Line]:
    """The lines of ``paragraph``; one that carries on in the next is joined to it."""
    broken: list[list[Run]] = [[]]
    for run in paragraph.runs:
        first, *others = run.text.split("\n")
        broken[-1].append(run._replace(text=first))
        broken += [[run._replace(text=other)] for other in others]
    found = [line for runs in broken if (line := _line(runs, look)).text]
    joined: list[Line] = []
    for line in found:
        if joined and _carries_on(joined[-1].text, line.text):
            joined[-1] = _both(joined[-1], line)
        else:
            joined.append(line)
    return joined


def _line(runs: Sequence[Run], look: Look) -> Line:
    """``runs`` as one line."""
    words, strong, large, counting = "", 0, 0.0, not look.bold
    for run in runs:
        text = " ".join(run.text.split())
        if not text:
            words += " " if run.text and words and not words.endswith(" ") else ""
            continue
        if run.text[0].isspace() and words and not words.endswith(" "):
            words += " "
        words += text + (" " if run.text[-1].isspace() else "")
        counting = counting and run.bold
        strong = len(words) if counting else strong
        size = run.size / (look.size or run.size or 1)
        large = min(large or size, size)
    return Line(words.rstrip(), min(strong, len(words.rstrip())), large)


def _carries_on(text: str, following: str) -> bool:
    """True when ``text`` was broken in the middle of a sentence that goes on in ``following``."""
    return (
        following[0].islower() or text.endswith(",") or (len(text) > SHORT and text[-1] not in ENDS)
    )


def _both(one: Line, two: Line) -> Line:
    """``one`` and ``two`` as one line."""
    strong = one.strong if one.strong < len(one.text) else len(one.text) + 1 + two.strong
    strong = one.strong if not two.strong else strong
    return Line(f"{one.text} {two.text}", strong, min(one.large, two.large))
