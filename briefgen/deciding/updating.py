"""Bring a claims file up to date with sources that have changed, without losing a decision."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.deciding.drafting import claim_id
from briefgen.deciding.model import (
    GONE,
    NEW,
    ClaimsFile,
    Entry,
    Labels,
    Listed,
    Reading,
    TopicEntry,
)

SAME_TEXT = 0.5
"""Share of a source's quotations from which another file is that source, renamed and edited."""


class Change(NamedTuple):
    """What became of one source."""

    file: str
    """As it is called now; for one that is gone, as it was."""
    was: str
    """As it was called; "" for one that is new."""
    edited: bool
    present: bool
    kept: int
    new: int
    gone: int
    """Claims that were in the file and whose words are no longer found."""


class Updated(NamedTuple):
    """A claims file up to date, and what was done to it."""

    content: ClaimsFile
    changes: tuple[Change, ...]
    """Of sources that are not as they were."""
    reread: tuple[Entry, ...]
    """Approved claims that the rules read otherwise now; what was approved stands."""
    dropped: int
    """Claims that are gone and of which nobody had decided anything."""


def updated(old: ClaimsFile, draft: ClaimsFile) -> Updated:
    """``old`` with what ``draft``, which the rules made of the sources as they are, has besides."""
    now = _present(old, draft)
    pairs = _paired(old, draft, now)
    taken = {entry.id for entry in old.claims}
    known = {topic.name for topic in draft.topics}
    claims = []
    for place, entry in enumerate(draft.claims):
        before = pairs.get(place)
        claims.append(_carried(before, entry, known) if before else _new(entry, taken))
    matched = {before.id for before in pairs.values()}
    lost = [entry for entry in old.claims if entry.id not in matched]
    gone = [_gone(e) for e in lost if e.touched or e.status == GONE]
    topics, gone_topics = _topics(old.topics, draft.topics)
    was = {new: before for before, new in now.items()}
    listed = {source.file: source for source in old.sources}
    sources = tuple(
        source._replace(comments=listed[was[source.file]].comments)
        if source.file in was
        else source
        for source in _in_order(old.sources, draft.sources, now)
    )
    orphans = (c for source in old.sources if source.file not in now for c in source.comments)
    return Updated(
        content=old._replace(
            sources=sources,
            claims=(*claims, *gone),
            topics=(*topics, *gone_topics),
            tail=(*old.tail, *orphans),
        ),
        changes=tuple(_changes(old, draft, now, pairs)),
        reread=tuple(e for place, e in enumerate(claims) if _reread(pairs.get(place), e)),
        dropped=len(lost) - len(gone),
    )


def _present(old: ClaimsFile, draft: ClaimsFile) -> dict[str, str]:
    """By the name that the file has for it, how each source that is still there is called now: the
    same bytes come first, then the same name, then most of its quotations."""
    files = {source.file: source.sha256 for source in draft.sources}
    now = {s.file: s.file for s in old.sources if files.get(s.file) == s.sha256}
    named = {source.sha256: source.file for source in draft.sources if source.file not in now}
    for source in old.sources:
        if source.file not in now and source.sha256 in named:
            now[source.file] = named.pop(source.sha256)
    free = files.keys() - now.values()
    now |= {s.file: s.file for s in old.sources if s.file not in now and s.file in free}
    lost = [source.file for source in old.sources if source.file not in now]
    return now | _same_texts(old, draft, lost, files.keys() - now.values())


def _same_texts(
    old: ClaimsFile, draft: ClaimsFile, lost: Sequence[str], free: Collection[str]
) -> dict[str, str]:
    """By the name that the file has for it, the one of the ``free`` sources that each of the
    ``lost`` ones is: the one that has most of its quotations."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for entry in draft.claims:
        if entry.file in free:
            holders[_words(entry)].add(entry.file)
    said: defaultdict[str, list[str]] = defaultdict(list)
    for entry in old.claims:
        if entry.status != GONE:
            said[entry.file].append(_words(entry))
    found: dict[str, str] = {}
    taken: set[str] = set()
    for file in lost:
        shared = Counter(other for words in said[file] for other in holders[words] - taken)
        best, most = min(shared.items(), key=lambda item: (-item[1], item[0]), default=("", 0))
        if best and most >= SAME_TEXT * len(said[file]):
            found[file] = best
            taken.add(best)
    return found


def _in_order(
    old: Sequence[Listed], draft: Sequence[Listed], now: Mapping[str, str]
) -> list[Listed]:
    """The sources of ``draft``, those that the file had in the order it had them in, so that git
    sees nothing move; a new one behind the one that it follows."""
    place = {now[source.file]: n for n, source in enumerate(old) if source.file in now}
    behind, places = -1, {}
    for source in draft:
        behind = places[source.file] = place.get(source.file, behind)
    return sorted(draft, key=lambda source: (places[source.file], source.file not in place))


def _words(entry: Entry) -> str:
    """Its quotation, wherever its lines break."""
    return " ".join(entry.quotation.split())


def _paired(old: ClaimsFile, draft: ClaimsFile, now: Mapping[str, str]) -> dict[int, Entry]:
    """By its place in ``draft``, what the file said of each claim that it knew: first those that
    stand, in their order; then those that were gone and are back."""
    waiting: defaultdict[tuple[str, str], deque[Entry]] = defaultdict(deque)
    for entry in sorted(old.claims, key=lambda e: (e.status == GONE, e.file, e.span)):
        waiting[now.get(entry.file, entry.file), _words(entry)].append(entry)
    pairs = {}
    for place, entry in enumerate(draft.claims):
        if found := waiting.get((entry.file, _words(entry))):
            pairs[place] = found.popleft()
    return pairs


def _carried(before: Entry, entry: Entry, known: Collection[str]) -> Entry:
    """``entry``, by the rules, with what was decided ``before``; of approved topics with those
    that are ``known`` still."""
    mine, ruled = before.labels, entry.labels
    base = before.by_rule
    kept = bool(before.approved_by) or base is None
    there = kept and all(topic in known for topic in mine.topics)
    stays = not before.touched and before.status == NEW
    return entry._replace(
        id=before.id,
        labels=Labels(
            mine.role if kept or (base and mine.role != base.role) else ruled.role,
            mine.topics if there or (base and mine.topics != base.topics) else ruled.topics,
        ),
        include=before.include,
        order=before.order,
        approved_by=before.approved_by,
        status=NEW if stays else "",
        comments=before.comments,
    )


def _new(entry: Entry, taken: set[str]) -> Entry:
    """``entry`` as a claim that the file does not know, under an id that no other has."""
    turn, name = 1, entry.id
    while name in taken:
        turn += 1
        name = claim_id(entry.file, entry.quotation, turn)
    taken.add(name)
    return entry._replace(id=name, status=NEW)


def _gone(entry: Entry) -> Entry:
    about = ("Its words are in no source any more, or no claim; this is what was decided.",)
    return entry._replace(status=GONE, about=about)


def _reread(before: Entry | None, entry: Entry) -> bool:
    """True for an approved claim that the rules read otherwise than when it was approved."""
    approved = before is not None and before.approved_by and before.by_rule
    return bool(approved and before and before.by_rule != entry.by_rule)


def _topics(
    old: Sequence[TopicEntry], draft: Sequence[TopicEntry]
) -> tuple[list[TopicEntry], list[TopicEntry]]:
    """The topics that there are, with what was decided, and those that are gone and were."""
    known = {topic.name: topic for topic in old}
    names = {topic.name for topic in draft}
    found = [
        _carried_topic(known[topic.name], topic) if topic.name in known else topic
        for topic in draft
    ]
    lost = [t._replace(status=GONE, about=("No text speaks of it now.",)) for t in old if t.touched]
    return found, [topic for topic in lost if topic.name not in names]


def _carried_topic(before: TopicEntry, topic: TopicEntry) -> TopicEntry:
    base = before.by_rule
    kept = bool(before.approved_by) or base is None
    triples = zip(before.reading, base or before.reading, topic.reading, strict=True)
    return topic._replace(
        reading=Reading(*(mine if kept or mine != b else ruled for mine, b, ruled in triples)),
        approved_by=before.approved_by,
        comments=before.comments,
    )


def _changes(
    old: ClaimsFile, draft: ClaimsFile, now: Mapping[str, str], pairs: Mapping[int, Entry]
) -> Iterator[Change]:
    """What became of each source that is not as it was."""
    before = {source.file: source for source in old.sources}
    was = {new: name for name, new in now.items()}
    kept = Counter(draft.claims[place].file for place in pairs)
    had, found = _counted(old.claims), _counted(draft.claims)
    for source in draft.sources:
        name = was.get(source.file, "")
        edited = bool(name) and before[name].sha256 != source.sha256
        new = found[source.file] - kept[source.file]
        gone = had[name] - kept[source.file] if name else 0
        if not name or edited or name != source.file or new or gone > 0:
            yield Change(source.file, name, edited, True, kept[source.file], new, max(0, gone))
    for source in old.sources:
        if source.file not in now:
            yield Change(source.file, source.file, False, False, 0, 0, had[source.file])


def _counted(entries: Iterable[Entry]) -> Counter[str]:
    """How many of ``entries``, those that are gone aside, each file has."""
    return Counter(entry.file for entry in entries if entry.status != GONE)
