"""Apply a claims file to a build: its notes, how much was approved, and what could not be kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from briefgen.brief import claim_ids
from briefgen.brief.editing import EditorNote
from briefgen.building.gathering import Gathered
from briefgen.building.job import Fitted
from briefgen.spoken import block_lines


def editor_notes(gathered: Gathered) -> tuple[EditorNote, ...]:
    """The editor's own words, in the order of the claims file."""
    notes = gathered.outcome.notes if gathered.outcome else ()
    return tuple(EditorNote(note.section, note.text, note.author) for note in notes)


def approved(gathered: Gathered, fitted: Fitted) -> int | None:
    """How many of the claims that are printed a person approved; None without a claims file."""
    if gathered.outcome is None:
        return None
    return sum(approval.number for approval in fitted.composed.brief.editing.claims)


def unkept(gathered: Gathered, fitted: Fitted) -> Iterator[str]:
    """A warning for each claim that is to be printed, and each note, that the brief has not."""
    outcome, used = gathered.outcome, fitted.composed.used
    if outcome is None:
        return
    claims, template = gathered.comparison.claims, fitted.job.layout.name
    for name, claim in zip(claim_ids(claims), claims, strict=True):
        if claim.wanted and name not in used:
            line = outcome.lines[claim.span.source.id, claim.span.start]
            reason = (
                f'include is "yes", and the template "{template}" prints no {claim.role} like it'
            )
            yield f"{outcome.path}:{line}: {reason}"
    said = [line for block in fitted.document.blocks for line in block_lines(block)]
    for note in outcome.notes:
        if not any(note.text in line for line in said):
            yield (
                f"{outcome.path}:{note.at}: the note is not printed: the template "
                f'"{template}" has no place for one on "{note.section}"'
            )


def told(gathered: Gathered, fitted: Fitted) -> dict[str, Any]:
    """What the record says of the editor's part; empty where there is none."""
    outcome = gathered.outcome
    if outcome is None or not outcome.decisions:
        return {}
    editing = fitted.composed.brief.editing
    decisions = "\n".join(map(repr, outcome.decisions)).encode()
    return {
        "editor": {
            "decisions": hashlib.sha256(decisions).hexdigest(),
            "changed": editing.changed,
            "left_out": editing.left_out,
            "approved": {each.name: each.number for each in editing.claims},
            "approved_topics": {each.name: each.number for each in editing.topics},
            "notes": [note._asdict() for note in editing.notes],
        }
    }
