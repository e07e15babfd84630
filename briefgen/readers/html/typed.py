"""Bullets, numbers and rules that a page's author typed where HTML has elements for them."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.html.flow import Run
from briefgen.readers.lines.marks import Mark, MarkKind, mark_lines, raw_lines
from briefgen.readers.lines.numbering import number_lines

TAKEN = frozenset(
    {MarkKind.BULLET, MarkKind.NUMBER, MarkKind.CLAUSE, MarkKind.NUMBERED_HEADING, MarkKind.RULE}
)
"""What counts as typed; pipes around a line are its own."""


def with_typed_marks(runs: Sequence[Run]) -> list[Run]:
    """``runs`` with the typed marks of paragraphs taken for what they say; rules are gone.

    They are looked for by the rules for plain text, in a text that has a line for each run.
    """
    # What has a mark by its element stands between as an empty line.
    lines = [run.piece.text if run.piece.kind is MarkKind.NONE else "" for run in runs]
    raw = "\n".join(("" if run.piece.tight else "\n") + line
                    for run, line in zip(runs, lines, strict=True))  # fmt: skip
    marks = number_lines(raw, mark_lines(raw, raw_lines(raw), False))
    at, kept = 0, []
    for run, line in zip(runs, lines, strict=True):
        at += not run.piece.tight
        mark = marks[at]
        at += 1
        if line and mark.kind in TAKEN:
            kept += [_marked(run, mark, raw)] if mark.start < mark.end else []
        else:
            kept.append(run)
    return kept


def _marked(run: Run, mark: Mark, raw: str) -> Run:
    """``run`` as the item or numbered paragraph that ``mark`` says it is."""
    text = raw[mark.start : mark.end]
    cut = len(run.piece.text) - len(text)
    item = mark.kind in (MarkKind.BULLET, MarkKind.NUMBER)
    return run._replace(
        piece=run.piece._replace(
            text=text,
            kind=mark.kind,
            level=1 if item else mark.level,
            style=mark.style,
            strong=max(run.piece.strong - cut, 0),
        )
    )
