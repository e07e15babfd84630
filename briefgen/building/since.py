"""Tell what has changed since an earlier edition, for the brief that is being made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest

from briefgen.brief import Composed, claim_ids
from briefgen.brief.changes import KINDS, Changed, Changes, Turn
from briefgen.brief.parts import Quote
from briefgen.brief.quotation_marks import typographic
from briefgen.brief.quoting import Quoter
from briefgen.brief.voices import in_full
from briefgen.building.gathering import Gathered
from briefgen.building.record import rows
from briefgen.comparison.standalone.selfstanding import LONGEST
from briefgen.editions import (
    Change,
    ClaimPair,
    ClaimRow,
    Difference,
    Edition,
    SourcePair,
    difference,
    edition_of,
)

SECTIONS = (
    *("bottom line", "figures", "findings", "mixed", "responses"),
    *("phase", "outlooks", "watch", "scorecard", "comparison"),
)
"""By weight: what changes in the first is told first."""
READ = ("role", "topics", "direction")
"""How a claim is read; claims beside it have names that mean nothing on a page."""
HERE = "this edition"


def changes(old: Edition, gathered: Gathered, composed: Composed, most: int) -> Changes:
    """How ``composed`` differs from the edition ``old``: all changes counted, ``most`` of them
    told."""
    new = edition_of({"title": "", "build": HERE, **rows(gathered, composed)}, HERE)
    found = difference(old._replace(made={}), new._replace(made={}))
    told = list(_Telling(gathered, composed, new).told(found))
    lines = _weightiest(told, most)
    sources = tuple(map(_source, found.sources))
    return Changes(_since(old), old.build, _counts(found), sources, lines, len(told) - len(lines))


def _since(old: Edition) -> str:
    """What the edition is known by: its day, its version."""
    version = old.made.get("version", "")
    try:
        day = in_full(date.fromisoformat(old.made.get("date", "")))
    except ValueError:
        day = ""
    return ", ".join(filter(None, (day, f"version {version}" if version else "")))


def _counts(found: Difference) -> dict[str, int]:
    reworded = sum(bool(pair.words) for pair in found.changed)
    shown = sum(not pair.old.used for pair in found.moved)
    left_out = sum(not pair.new.used for pair in found.moved)
    return {
        "standing": sum(bool(_turned(topic.changes)) for topic in found.topics),
        "reworded": reworded,
        "new": len(found.new),
        "gone": len(found.gone),
        "reread": len(found.changed) - reworded,
        "moved": len(found.moved) - shown - left_out,
        "shown": shown,
        "left out": left_out,
        "kept": found.kept,
    }


def _turned(stated: Iterable[Change]) -> list[Change]:
    return [change for change in stated if change.what in ("standing", "relation")]


def _weightiest(told: Sequence[Changed], most: int) -> tuple[Changed, ...]:
    """``most`` of ``told``, taken from each kind in turn, so that no kind crowds out the others."""
    kinds = [[each for each in told if each.kind == kind] for kind in KINDS]
    turns = (each for turn in zip_longest(*kinds) for each in turn if each)
    chosen = [each for each, _ in zip(turns, range(most), strict=False)]
    return tuple(sorted(chosen, key=lambda each: KINDS.index(each.kind)))


class _Telling:
    """Words what changed in the claims and topics of one brief."""

    def __init__(self, gathered: Gathered, composed: Composed, new: Edition) -> None:
        claims = gathered.comparison.claims
        self.standings = {str(key): name for key, name in gathered.settings.standings.items()}
        self.numbers = {row.id: n for n, row in enumerate(new.claims)}
        self.claims = claims
        self.texts = {voice.file: voice.name for voice in composed.brief.voices}
        self.quoter = Quoter(
            {voice.letter: voice.name for voice in composed.brief.voices},
            {id(claim): name for claim, name in zip(claims, claim_ids(claims), strict=True)},
        )

    def told(self, found: Difference) -> Iterator[Changed]:
        """All that a reader would be told, had a page no end; by kind, the weightiest first."""
        for topic in found.topics:
            if turns := self._turns(_turned(topic.changes)):
                yield Changed("standing", topic.topic, turns=turns)
        for row in _printed(found.new):
            yield Changed("new", _topic(row), quote=self._quote(row))
        for row in _printed(found.gone):
            yield self._earlier("gone", row)
        for pair in _pairs(found.changed):
            if pair.words:
                yield self._earlier("reworded", pair.old)._replace(quote=self._quote(pair.new))
            elif turns := self._turns(c for c in pair.changes if c.what in READ):
                yield Changed("reread", _topic(pair.new), quote=self._quote(pair.new), turns=turns)
        # What found or lost its place did so for want of room, more often than not.
        between = [pair for pair in found.moved if pair.old.used and pair.new.used]
        for pair in _pairs(between):
            turns = (Turn("place", _section(pair.old), _section(pair.new)),)
            if turns[0].was != turns[0].now:
                yield Changed("moved", _topic(pair.new), quote=self._quote(pair.new), turns=turns)

    def _turns(self, stated: Iterable[Change]) -> tuple[Turn, ...]:
        found = (Turn(c.what, self._called(c.old), self._called(c.new)) for c in stated)
        return tuple(turn for turn in found if turn.was != turn.now)

    def _called(self, said: str) -> str:
        """A standing by its name in this brief; topics that every subject has go unnamed."""
        named = (each for each in said.split(", ") if not each.startswith("@"))
        return self.standings.get(said) or ", ".join(named)

    def _earlier(self, kind: str, row: ClaimRow) -> Changed:
        """Words of the earlier edition, with the text that they stood in."""
        text = self.texts.get(row.file, row.file)
        where = f"page {row.page}" if row.page else f"line {row.line}"
        return Changed(kind, _topic(row), _tidy(row), f"{text}, {where}")

    def _quote(self, row: ClaimRow) -> Quote:
        claim = self.claims[self.numbers[row.id]]
        return self.quoter.full(claim)._replace(text=_tidy(row))


def _tidy(row: ClaimRow) -> str:
    """All of a claim's words, as a quotation has them."""
    return typographic(row.text).strip(" .,;:")


def _topic(row: ClaimRow) -> str:
    return next((topic for topic in row.topics if not topic.startswith("@")), "")


def _section(row: ClaimRow) -> str:
    """The weightiest section that prints the claim, or ""."""
    return min(row.used, key=_weight, default="")


def _weight(section: str) -> int:
    return SECTIONS.index(section) if section in SECTIONS else len(SECTIONS)


def _printed(found: Sequence[ClaimRow]) -> list[ClaimRow]:
    """Claims that are printed, and no longer than a quotation may be, the weightiest first."""
    kept = [row for row in found if row.used and _quotable(row)]
    return sorted(kept, key=lambda row: _weight(_section(row)))


def _pairs(found: Sequence[ClaimPair]) -> list[ClaimPair]:
    """The same of claims that both editions have, printed in either."""
    kept = [
        pair
        for pair in found
        if (pair.old.used or pair.new.used) and _quotable(pair.old) and _quotable(pair.new)
    ]
    return sorted(kept, key=lambda pair: min(_weight(_section(row)) for row in pair[:2]))


def _quotable(row: ClaimRow) -> bool:
    return len(row.text.split()) <= LONGEST


def _source(pair: SourcePair) -> tuple[str, str]:
    row = pair.new or pair.old
    assert row is not None
    what = "new" if pair.old is None else "gone" if pair.new is None else "edited"
    return row.file, what
