"""Make the footnotes of a DOCX: at the end of each quotation, where its source has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, assert_never

from briefgen.brief import claim_ids
from briefgen.brief.annex import place
from briefgen.building.gathering import Gathered
from briefgen.building.job import Fitted
from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Cell,
    Document,
    Figure,
    Heading,
    Inline,
    Labelled,
    Note,
    OrderedList,
    PageBreak,
    Panel,
    Paragraph,
    Quote,
    Run,
    Table,
    anchors,
    plain,
)

CLOSING = re.compile(r"”?[.,;:!?]?")
"""What follows a quotation and belongs before the mark of its note."""
Change = Callable[[Inline], Inline]


class Footnote(NamedTuple):
    """One note, in the order of the text."""

    claim: str
    """The id of the claim whose place it tells: "A03"."""
    text: str


def footnoted(gathered: Gathered, fitted: Fitted) -> Document:
    """The document of ``fitted`` with a note to each quotation that leads to its source.

    One that leads nowhere stands in an entry that tells its place already.
    """
    notes = _notes(gathered, fitted)
    blocks = (_over(block, lambda text: annotated(text, notes)) for block in fitted.document.blocks)
    return fitted.document._replace(blocks=tuple(blocks))


def footnotes(document: Document) -> tuple[Footnote, ...]:
    """The notes of ``document`` in the order of their marks."""
    found: list[Footnote] = []
    claim = ""

    def read(text: Inline) -> Inline:
        nonlocal claim
        for run in text:
            claim = run.id or claim
            if run.note:
                found.append(Footnote(claim, plain(run.note)))
        return text

    for block in document.blocks:
        _over(block, read)
    return tuple(found)


def _notes(gathered: Gathered, fitted: Fitted) -> Mapping[str, Inline]:
    """What the note to a quotation of each claim says, by the claim's id."""
    claims, known = gathered.comparison.claims, anchors(fitted.document)
    voices = {voice.letter: voice for voice in fitted.composed.brief.voices}
    made = {}
    for name, claim in zip(claim_ids(claims), claims, strict=True):
        voice = voices[claim.span.source.id]
        told = f"{voice.letter}. {f'“{voice.title}”' if voice.title else voice.file}"
        entry = f"source-{voice.letter}"
        href = f"#{entry}" if entry in known else None
        made[name] = (Run(told, href=href), Run(f", {place(claim)}."))
    return made


def annotated(text: Inline, notes: Mapping[str, Inline]) -> Inline:
    """``text`` with the notes; a mark stands behind the closing quotation mark and a point."""
    found: list[Run] = []
    waiting: Inline = ()
    for run in text:
        here, waiting = waiting, ()
        if here:
            found += _closed(found.pop(), run, here)
        else:
            found.append(run)
        if run.href and run.id in notes:
            waiting = notes[run.id]
    if waiting:
        found[-1] = found[-1]._replace(note=waiting)
    return tuple(found)


def _closed(quotation: Run, below: Run, note: Inline) -> Sequence[Run]:
    """``quotation`` and what follows it, with the mark where it belongs."""
    match = CLOSING.match(below.text)
    end = match.end() if match and not (below.href or below.id) else 0
    if not end:
        return quotation._replace(note=note), below
    head = below._replace(text=below.text[:end], note=note)
    rest = below._replace(text=below.text[end:])
    return (quotation, head, rest) if rest.text else (quotation, head)


def _over(block: Block, change: Change) -> Block:
    """``block`` with all of its text changed, in reading order."""
    match block:
        case Heading() | Paragraph() | Labelled() | Quote() | Note():
            return block._replace(text=change(block.text))
        case BulletList() | OrderedList():
            return block._replace(items=_each(block.items, change))
        case Callout(paragraphs=paragraphs):
            return block._replace(paragraphs=_each(paragraphs, change))
        case Panel(cells=cells):
            return block._replace(cells=tuple(_cell(cell, change) for cell in cells))
        case Table():
            caption, header = change(block.caption), _each(block.header, change)
            rows = tuple(_each(row, change) for row in block.rows)
            return block._replace(caption=caption, header=header, rows=rows)
        case Figure() | PageBreak():
            return block
        case _:
            assert_never(block)


def _each(texts: tuple[Inline, ...], change: Change) -> tuple[Inline, ...]:
    return tuple(change(text) for text in texts)


def _cell(cell: Cell, change: Change) -> Cell:
    return cell._replace(lines=tuple((change(text), right) for text, right in cell.lines))
