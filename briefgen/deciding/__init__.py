"""claims.toml: what rules decided about each claim, laid before a person, and what they made of it.

The format, number 1. UTF-8, tables in any order; ``briefgen claims --write`` makes the file.

``format = 1``
    The number of this format.
``[[source]]``
    One a source. ``file``: its path from the file's folder, with "/". ``sha256``: of its bytes.
``[[claim]]``
    One a claim. Written by the command, to be left as they are: ``id`` (of the claim, whatever
    else is in the file: ten hexadecimal digits), ``file``, ``line``, ``page`` where there are
    pages, ``span`` (offsets of the first character and after the last, in code points of the
    decoded file), ``by_rule`` (``role`` and ``topics`` as the rules had them) and ``quotation``.
    For a person to decide: ``role`` (one of ``Role``), ``topics`` (names, the main one first),
    ``include`` ("auto": as there is room; "yes": always; "no": never), ``order`` (from 1, the
    place among its like; 0: as the rules rank it), ``approved_by`` (a name), and ``status``
    ("new": added since by ``--update``; "gone": its words are in no source any more, or no claim).
``[[topic]]``
    One a topic. ``name``; ``by_rule`` (``standing``, ``relation``, ``difference``); to be decided:
    ``standing`` (one of ``Standing``, or "none"), ``relation`` (one of ``Relation``),
    ``difference`` (one of ``Difference``, or "none"), ``approved_by``, and ``status``.
``[[note]]``
    An editor's own words. ``section`` (one of ``SECTIONS``), ``text``, ``author``.

What stands in a label and is not what ``by_rule`` says is the editor's decision, and wins; so does
an approved label. Anything else follows the rules, also where they have changed since; a
``by_rule`` that is not what the rules say is told with its line. Comments that begin with "#." are
the command's; others are kept with the table that they stand in or above.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.deciding.applying import applied, impossible
from briefgen.deciding.drafting import Ruled, draft
from briefgen.deciding.matching import Matched, matched, shown
from briefgen.deciding.misruled import misruled, told
from briefgen.deciding.model import ClaimsFile, NoteEntry, Slip
from briefgen.deciding.reading import parse
from briefgen.deciding.tallying import Tally, tally
from briefgen.deciding.writing import text
from briefgen.errors import DecisionError
from briefgen.finding import Comparison
from briefgen.opening import load
from briefgen.settings import CLAIMS
from briefgen.subject import Subject

__all__ = ["Outcome", "Ruled", "Tally", "corrected", "decide", "draft", "read", "text"]

LARGEST = 64 * 1024 * 1024
"""Bytes of a claims file: a few hundred a claim."""
MEND = "decide in the keys below it"


class Outcome(NamedTuple):
    """What came of a claims file."""

    path: Path
    comparison: Comparison
    """With what was decided."""
    notes: tuple[NoteEntry, ...]
    warnings: tuple[str, ...]
    tally: Tally
    lines: Mapping[tuple[str, int], int]
    """By its source's id and its offset, the line of the claims file that a claim stands on."""

    @property
    def decisions(self) -> tuple[object, ...]:
        """All that a person decided, to tell one build from another; empty where it is nothing."""
        claims = self.comparison.claims
        said = [
            (c.span.source.id, c.span.start, c.span.end, c.decided) for c in claims if c.decided
        ]
        read = [(r.topic, r.decided) for r in self.comparison.topics if r.decided]
        notes = [note[:3] for note in self.notes]
        return (*said, *read, *notes)


def update_command(path: Path) -> str:
    """How to bring the claims file at ``path`` up to date."""
    if path.name == CLAIMS:
        return f"briefgen claims --update {shlex.quote(str(path.parent))}"
    return f"briefgen claims --update --claims {shlex.quote(str(path))}, with the sources"


def read(path: Path) -> ClaimsFile:
    """The claims file at ``path``; raises DecisionError with a line for each thing wrong."""
    found = _parsed(path)
    refuse(path, found.slips)
    return found.content


class _Parsed(NamedTuple):
    """A claims file that is TOML, with what is wrong with it besides."""

    content: ClaimsFile
    slips: tuple[Slip, ...]


def _parsed(path: Path) -> _Parsed:
    """The claims file at ``path``; raises DecisionError where it is no TOML."""
    found = parse(load(path, LARGEST))
    if found.content is None:
        refuse(path, found.slips)
        raise AssertionError("what is no TOML has a slip")
    return _Parsed(found.content, found.slips)


def refuse(path: Path, slips: tuple[Slip, ...]) -> None:
    """Raise a DecisionError where there are any ``slips``."""
    if slips:
        faults = (f"{path}:{line}: {reason}; {way}" for line, reason, way in sorted(slips))
        raise DecisionError(tuple(dict.fromkeys(faults)))


def decide(path: Path, ruled: Ruled, subject: Subject) -> Outcome:
    """What the rules made of the sources, with the decisions of the claims file at ``path``.

    Raises DecisionError where it is no claims file or has drifted from its sources, with a line
    for everything that is wrong; ReadError where it cannot be opened.
    """
    parsed = _parsed(path)
    content = parsed.content
    update = update_command(path)
    found = matched(content, ruled, update)
    wrong = impossible(content, found.entries, ruled, subject, update)
    refuse(path, (*parsed.slips, *found.slips, *wrong))
    return Outcome(
        path=path,
        comparison=applied(content, found.entries, ruled, subject),
        notes=content.notes,
        warnings=(
            *told(
                path, misruled(content, found.entries, ruled), f"{MEND}, and {update} sets it right"
            ),
            *_unlisted(path, found, ruled),
        ),
        tally=tally(content, found, ruled),
        lines={
            (span.source.id, span.start): entry.at
            for n, entry in found.entries.items()
            if (span := ruled.comparison.claims[n].span)
        },
    )


def corrected(path: Path, old: ClaimsFile, ruled: Ruled) -> Iterator[str]:
    """A line for each ``by_rule`` of ``old``, the claims file that stood at ``path``, which an
    update has set right."""
    found = matched(old, ruled, update_command(path))
    yield from told(path, misruled(old, found.entries, ruled), f"set right; {MEND}")


def _unlisted(path: Path, found: Matched, ruled: Ruled) -> Iterator[str]:
    """A line for each source that has claims which the file does not list."""
    by_source: dict[str, list[Claim]] = {source.id: [] for source in ruled.sources}
    for number, claim in enumerate(ruled.comparison.claims):
        if number not in found.entries:
            by_source[claim.span.source.id].append(claim)
    for source in ruled.sources:
        others = by_source[source.id]
        if others:
            first = others[0].span
            one = len(others) == 1
            count = "1 claim" if one else f"{len(others)} claims"
            where = f"line {first.line}" if one else f"the first on line {first.line}"
            yield (
                f"{path.name}: not listed, so by the rules alone: {count} of {source.name}, "
                f"{where}: “{shown(first.text)}”; {update_command(path)}"
            )
