"""What persons did to the brief, counted: labels changed, claims approved, notes of their own."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from briefgen.brief.parts import ComparedRow, RatedRow
from briefgen.claim import Claim, Decided
from briefgen.finding import Comparison, TopicReading


class EditorNote(NamedTuple):
    """An editor's own words."""

    section: str
    """Where they stand, from the closed list of the claims file."""
    text: str
    author: str


class Approval(NamedTuple):
    """A person who approved what rules decided, and how much of it."""

    name: str
    number: int


class Editing(NamedTuple):
    """What persons did by a claims file; empty where there is none."""

    changed: int = 0
    """Labels of claims and topics that are not the rules' own."""
    left_out: int = 0
    """Claims that are to be printed nowhere."""
    claims: tuple[Approval, ...] = ()
    """Of claims quoted."""
    quoted: int = 0
    topics: tuple[Approval, ...] = ()
    """Of topics in the tables."""
    shown: int = 0
    standings: tuple[str, ...] = ()
    """Topics in the tables whose standing the editor decided."""
    relations: tuple[str, ...] = ()
    notes: tuple[EditorNote, ...] = ()


def edited(comparison: Comparison, notes: tuple[EditorNote, ...]) -> Editing:
    """What was decided of all claims and topics, whatever is printed of them."""
    claims = comparison.claims
    return Editing(
        changed=sum(len(d.changed) for d in (*_of(claims), *_of(comparison.topics))),
        left_out=sum(claim.left_out for claim in claims),
        notes=notes,
    )


def editing(
    told: Editing,
    comparison: Comparison,
    ids: Sequence[str],
    used: Collection[str],
    rows: Sequence[RatedRow | ComparedRow],
) -> Editing:
    """``told`` with what was decided of the claims that are ``used``, by their ids, and of the
    topics that have ``rows``."""
    printed = _printed(comparison, ids, used)
    shown = {row.topic for row in rows}
    topics = [reading for reading in comparison.topics if reading.topic in shown]
    return told._replace(
        claims=_approvals(printed),
        quoted=len(printed),
        topics=_approvals(topics),
        shown=len(topics),
        standings=tuple(r.topic for r in topics if _changed(r, "standing")),
        relations=tuple(r.topic for r in topics if _changed(r, "relation", "difference")),
    )


def recounted(
    told: Editing, comparison: Comparison, ids: Sequence[str], used: Collection[str]
) -> Editing:
    """``told`` of the claims that are ``used`` after all: a template may quote fewer than were
    chosen for it."""
    printed = _printed(comparison, ids, used)
    return told._replace(claims=_approvals(printed), quoted=len(printed))


def _printed(comparison: Comparison, ids: Sequence[str], used: Collection[str]) -> list[Claim]:
    return [c for name, c in zip(ids, comparison.claims, strict=True) if name in used]


def _of(decided: Iterable[Claim | TopicReading]) -> list[Decided]:
    return [each.decided for each in decided if each.decided]


def _approvals(decided: Iterable[Claim | TopicReading]) -> tuple[Approval, ...]:
    """Who approved how many, most first."""
    names = Counter(each.approved_by for each in _of(decided) if each.approved_by)
    return tuple(Approval(*each) for each in sorted(names.items(), key=lambda e: (-e[1], e[0])))


def _changed(reading: TopicReading, *labels: str) -> bool:
    return reading.decided is not None and any(n in labels for n, _ in reading.decided.changed)
