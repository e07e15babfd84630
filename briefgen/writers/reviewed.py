"""What a person is to approve before a brief is signed: the labels that rules chose."""

from __future__ import annotations

from typing import NamedTuple


class Ground(NamedTuple):
    """A claim that a label rests on."""

    claim: str
    """Its id: "A03"."""
    role: str
    cue: str
    """The words that gave it its role, or ""."""


class Decision(NamedTuple):
    """One label, the rule that chose it, and what it rests on."""

    what: str
    """The label in words: 'the standing “Contested”'."""
    rule: str
    grounds: tuple[Ground, ...] = ()
    """The first of the claims it rests on, best first."""
    more: int = 0
    """How many others there are."""
    approved_by: str = ""
    """Who approved it, or "" while it waits."""
