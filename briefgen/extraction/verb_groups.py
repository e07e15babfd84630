"""A finite verb with what belongs to it, and the form in which it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import TENSES

_LATER = {"be": "be", "been": "been", "being": "being", "do": "do", "does": "do", "did": "did"}
_ENDS_OPEN = ("is", "was", "be", "been")
"""After these a word without an ending of its own is no verb: "is weak"."""


class VerbGroup(NamedTuple):
    """A finite verb with its auxiliaries: "has not yet been built"."""

    first: int
    """Index of its first word."""
    head: int
    """Index of the word that says what is done."""
    form: str
    """"has-been-ed": tense, mood and voice in one."""


def verb_group(clause: Clause, first: int | None = None) -> VerbGroup | None:
    """The finite verb at ``first``, else the first of the clause, or None where it has none."""
    if first is None and True not in clause.verbs:
        return None
    first = clause.verbs.index(True) if first is None else first
    chain: list[str] = []
    at = first
    while at < len(clause.said) - 1:
        kind = TENSES.get(clause.said[at]) or _LATER.get(clause.said[at])
        if kind:
            chain.append(kind)
        elif not _between(clause, at):
            break
        at += 1
    chain.extend(_ending(clause, at, chain))
    return VerbGroup(first, at, "-".join(chain))


def _between(clause: Clause, at: int) -> bool:
    """True for what may stand between an auxiliary and its verb."""
    return bool(clause.kinds[at] & (kinds.LY | kinds.ADVERB)) or clause.said[at] == "not"


def _ending(clause: Clause, at: int, chain: Sequence[str]) -> Iterator[str]:
    if clause.kinds[at] & (kinds.ED | kinds.PAST):
        yield "ed"
    elif clause.kinds[at] & kinds.ING:
        yield "ing"
    elif clause.said[at] == "to":
        yield "to"
    elif chain and chain[-1] in _ENDS_OPEN:
        yield "-"
