"""What has changed from one edition of a brief to the next, by the records of their builds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.editions import matching
from briefgen.editions.edits import edits, shown
from briefgen.editions.keeping import kept
from briefgen.editions.loading import edition, edition_of
from briefgen.editions.matching import Pairs
from briefgen.editions.model import (
    Change,
    ClaimPair,
    ClaimRow,
    Difference,
    Edit,
    Edition,
    SourcePair,
    SourceRow,
    TopicPair,
    TopicRow,
)

__all__ = [
    "Change",
    "ClaimPair",
    "ClaimRow",
    "Difference",
    "Edit",
    "Edition",
    "SourcePair",
    "SourceRow",
    "TopicPair",
    "difference",
    "edition",
    "edition_of",
    "edits",
    "kept",
    "shown",
]


def difference(old: Edition, new: Edition) -> Difference:
    """What is otherwise in ``new`` than in ``old``; numbering alone is no change."""
    sources = matching.sources(old, new)
    claims = matching.claims(old, new, sources)
    pairs = list(_claims(old, new, claims))
    there = set(claims.values())
    return Difference(
        made=tuple(_changes(old.made, new.made)),
        sources=tuple(_sources(old, new, sources)),
        unread=tuple(_changes(old.unread, new.unread)),
        topics=tuple(_topics(old, new, sources)),
        new=tuple(row for n, row in enumerate(new.claims) if n not in there),
        gone=tuple(row for n, row in enumerate(old.claims) if n not in claims),
        changed=tuple(pair for pair in pairs if pair.words or _more_than_moved(pair)),
        moved=tuple(p for p in pairs if p.changes and not p.words and not _more_than_moved(p)),
        kept=sum(not pair.words and not pair.changes for pair in pairs),
    )


def _more_than_moved(pair: ClaimPair) -> bool:
    return any(change.what != "printed in" for change in pair.changes)


def _changes(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    """What is stated otherwise, in the order of ``new``."""
    for what in dict.fromkeys((*new, *old)):
        before, after = old.get(what, ""), new.get(what, "")
        if before != after:
            yield Change(what, before, after)


def _sources(old: Edition, new: Edition, alike: Pairs) -> Iterator[SourcePair]:
    """Sources that are otherwise, in the order of the new edition, and then those gone."""
    before = {j: i for i, j in alike.items()}
    for number, row in enumerate(new.sources):
        if number not in before:
            yield SourcePair(None, row, ())
            continue
        was = old.sources[before[number]]
        if changes := tuple(_changes(_stated(was), _stated(row))):
            yield SourcePair(was, row, changes)
    yield from (SourcePair(row, None, ()) for n, row in enumerate(old.sources) if n not in alike)


def _stated(row: SourceRow) -> dict[str, str]:
    return {"file": row.file, "text": row.sha256, **row.about}


def _topics(old: Edition, new: Edition, alike: Pairs) -> Iterator[TopicPair]:
    """Topics whose reading is otherwise."""
    called = {row.id: f"{row.id} (gone)" for row in old.sources}
    called |= {old.sources[i].id: new.sources[j].id for i, j in alike.items()}
    before = {row.topic: _reading(row, called) for row in old.topics}
    after = {row.topic: _reading(row, {}) for row in new.topics}
    for topic in dict.fromkeys((*after, *before)):
        changes = tuple(_changes(before.get(topic, {}), after.get(topic, {})))
        if topic not in before or topic not in after:
            yield TopicPair(topic, "new" if topic in after else "gone", changes)
        elif changes:
            yield TopicPair(topic, "changed", changes)


def _reading(row: TopicRow, called: Mapping[str, str]) -> dict[str, str]:
    """The reading of a topic, its sources by the letters that ``called`` gives them."""
    return {
        "standing": row.standing,
        "relation": row.relation,
        "difference": row.difference,
        "texts": " ".join(sorted(called.get(letter, letter) for letter in row.support)),
    }


def _claims(old: Edition, new: Edition, pairs: Pairs) -> Iterator[ClaimPair]:
    """Every claim of both editions, in the order of the new one, with what is otherwise."""
    there = {number: number for number in pairs.values()}
    for i, j in sorted(pairs.items(), key=lambda pair: pair[1]):
        was, row = old.claims[i], new.claims[j]
        before = _said(was) | _beside(was, pairs, new)
        after = _said(row) | _beside(row, there, new)
        yield ClaimPair(was, row, edits(was.text, row.text), tuple(_changes(before, after)))


def _beside(row: ClaimRow, kept: Pairs, new: Edition) -> dict[str, str]:
    """The claims that ``row`` is set beside, of those that both editions have, by their new ids."""
    lists = (("says the same as", row.same), ("differs from", row.differs))
    return {
        what: ", ".join(new.claims[n].id for n in sorted(kept[n] for n in numbers if n in kept))
        for what, numbers in lists
    }


def _said(row: ClaimRow) -> dict[str, str]:
    return {
        "role": row.role,
        "topics": ", ".join(row.topics),
        "direction": row.polarity,
        "printed in": ", ".join(row.used),
    }
