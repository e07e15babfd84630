"""Topics for a subject whose owner named none: what its texts speak of, in their own words.

A topic is a noun, or a short run of words that ends in one. Those that several texts share come
first, and among them those on which texts say the same or otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from briefgen.claim import Claim, Role
from briefgen.comparison.phrasing.nouns import Word, noun_stem, nouns, words_of
from briefgen.comparison.phrasing.openings import named
from briefgen.comparison.phrasing.phrases import (
    LONGEST,
    Key,
    Phrases,
    is_heading,
    names,
    says_what,
    unnamed,
)
from briefgen.comparison.relating.facts import Fact, facts
from briefgen.comparison.speakers import who_speak
from briefgen.comparison.topics.abbreviations import expansions
from briefgen.comparison.topics.choosing import FIRM, Found, choose, may_show, voices_of
from briefgen.comparison.topics.holding import Holds
from briefgen.comparison.topics.spread import AT_MOST, fits, limit, without_covered
from briefgen.comparison.topics.usual import is_own
from briefgen.comparison.words import plain
from briefgen.finding import Link
from briefgen.languages import words as listed
from briefgen.source import Source, Span
from briefgen.subject import Subject, Topic

PLURAL = 4
"""A plural makes the heading unless another spelling is more than so many times as frequent."""
OPENING = 8
"""Words from a claim's beginning within which it says what it is about, as a rule."""
NEAR = 4
"""Words of a topic stand no further apart than this in a claim that speaks of it."""


def discover(
    sources: Sequence[Source], claims: Sequence[Claim], links: Sequence[Link], subject: Subject
) -> tuple[tuple[Topic, ...], tuple[tuple[str, ...], ...]]:
    """Topics, most telling first, and for each claim the names of those it speaks of, the one that
    it comes to first before the others."""
    known = facts(claims, links)
    found = _candidates(sources, claims, known, subject)
    chosen = choose(found, claims, links)
    topics = [(key, _topic(found[key])) for key in chosen]
    on: list[list[str]] = [[] for _ in claims]
    for key, topic in topics:
        for number in found[key].packed:
            on[number].append(topic.name)
    where = {topic.name: key for key, topic in topics}
    for number, own_names in enumerate(on):
        if len(own_names) > 1:
            stems = [word.stem for word in _words(claims[number].span)]
            own_names.sort(key=lambda name: _first(where[name], stems))
    _share(on, claims, known)
    return tuple(topic for _, topic in topics), tuple(map(tuple, on))


def _first(key: Key, stems: Sequence[str]) -> int:
    """The place of the first of ``stems`` that is of ``key``; before all where its label has it."""
    return next((at for at, stem in enumerate(stems) if stem in key), -1)


def _share(on: Sequence[list[str]], claims: Sequence[Claim], known: Iterable[Fact]) -> None:
    """Set a claim that names no topic on the one that a claim of its fact and role names first."""
    for fact in known:
        first: dict[Role, str] = {}
        for number in fact:
            if on[number]:
                first.setdefault(claims[number].role, on[number][0])
        for number in fact:
            topic = first.get(claims[number].role)
            if topic and not on[number]:
                on[number].append(topic)


def _of_a_part(label: Span) -> bool:
    """True for a label that a part of any text may have: "Abstract", "Key findings"."""
    return " ".join(label.text.lower().split()).strip(".:") in listed("structure", "parts of texts")


def _candidates(
    sources: Sequence[Source], claims: Sequence[Claim], told: Sequence[Fact], subject: Subject
) -> dict[Key, Found]:
    """Every noun and noun phrase of the claims and their labels, with the claims that hold it,
    but for those that can be no topic."""
    heard = nouns(sources)
    known = Phrases(heard)
    found: defaultdict[Key, Found] = defaultdict(Found)
    holds = Holds()
    for number, claim in enumerate(claims):
        label = _bare(claim.label) if claim.label and not _of_a_part(claim.label) else None
        for span, labelled in ((claim.span, False), (label, True)):
            if span:
                _note(span, labelled, number, known, found, holds)
    _expand(sources, found, holds, who_speak(claims))
    own = {noun_stem(word) for name in (subject.name, *subject.aliases) for word in plain(name)}
    common = limit(len(claims))
    folded = _folded(found)
    of_fact = {number: fact for fact in told for number in fact}
    kept: dict[Key, Found] = {}
    ids = [claim.span.source.id for claim in claims]
    for key, entry in found.items():
        # What only grows is looked at before: most that is common is so by now.
        if may_show(key, entry) and entry.noted() <= AT_MOST * common and not key <= own:
            entry.settle()
            _complete(key, entry, holds)
            if key in folded or not (_tells(key, entry, claims) and fits(entry, common, ids)):
                continue
            if _is_come_to(key, entry) or _holds_a_fact(entry, of_fact):
                entry.broad = len(entry.claims) > common
                kept[key] = _about(entry, ids)
    for fact in told:
        said = {claims[n].span.source.id: _words(claims[n].span) for n in fact}
        run = named(said, heard)
        key, spelling = known.named(run) if run else (frozenset[str](), "")
        if key and key not in kept and not key <= own:
            entry = _of_fact(key, fact, spelling, found, holds)
            if len(entry.claims) <= common:
                kept[key] = _about(entry, ids)
    return without_covered(kept, ids)


def _bare(label: Span) -> Span:
    """``label`` without what it says in brackets behind the name: "Footwear ($2.57 bn)"."""
    name = label.text.partition(" (")[0]
    return label._replace(end=label.start + len(name)) if name.strip() else label


def _expand(
    sources: Sequence[Source], found: Mapping[Key, Found], holds: Holds, speaking: Container[str]
) -> None:
    """Enter what abbreviations stand for, with the claims that hold them; those who are
    ``speaking`` are no topic."""
    for short, words in expansions(sources).items():
        if short in speaking:
            continue
        entry = found[frozenset(w.stem for w in words_of(words, 0, len(words)) if names(w))]
        name = words if len(words.split()) <= LONGEST else short.upper()
        entry.spellings[name[0].upper() + name[1:]] += FIRM
        entry.claims |= holds.claims(short.upper())
        entry.shorts.add(noun_stem(short))


def _of_fact(
    key: Key, fact: Fact, spelling: str, found: Mapping[Key, Found], holds: Holds
) -> Found:
    """What is known of the topic that ``fact`` is about."""
    entry = found.get(key) or Found()
    entry.settle()
    entry.spellings[spelling] += FIRM
    entry.claims.update(fact)
    entry.opened.update(fact)
    _complete(key, entry, holds)
    return entry


def _words(span: Span) -> list[Word]:
    return words_of(span.source.text, span.start, span.end)


def _tells(key: Key, entry: Found, claims: Sequence[Claim]) -> bool:
    """False for a single word that texts on anything use about as often."""
    alone = len(key) < 2 and not entry.labelled and not entry.shorts
    return not alone or is_own(next(iter(key), ""), len(entry.claims), len(claims))


def _is_come_to(key: Key, entry: Found) -> bool:
    """False for a single word that no claim comes to soon: none is about it."""
    return len(key) > 1 or entry.labelled or bool(entry.shorts) or bool(entry.opened)


def _folded(found: Mapping[Key, Found]) -> set[Key]:
    """The words of what has a short form, and the short forms: they are no topics beside it."""
    spelled = [key for key, entry in found.items() if entry.shorts]
    return {frozenset((word,)) for key in spelled for word in (*key, *found[key].shorts)}


def _holds_a_fact(entry: Found, of_fact: Mapping[int, Fact]) -> bool:
    """True where two of its claims say the same."""
    met = [of_fact[number] for number in entry.claims if number in of_fact]
    return len(set(met)) < len(met)


def _note(
    span: Span,
    labelled: bool,
    number: int,
    known: Phrases,
    found: Mapping[Key, Found],
    holds: Holds,
) -> None:
    """Enter the words and phrases of one claim or label."""
    words = words_of(span.source.text, span.start, span.end)
    if labelled:
        words = words[unnamed(words) :]
        if not any(map(says_what, words)):
            return
    holds.note(words, number, labelled)
    whole = labelled and is_heading(words)
    for first, run in [(0, tuple(words))] if whole else known.of(words):
        key, spelling = known.named(run)
        entry = found[key]
        entry.spellings[spelling] += 1
        entry.note(number, labelled or first < OPENING)
        entry.labelled |= whole


def _complete(key: Key, entry: Found, holds: Holds) -> None:
    """Add the claims in which the words of ``key`` stand near each other, whatever their order;
    of one word those are known that hold it as a noun."""
    if len(key) < 2:
        return
    rarest_first = sorted(key, key=lambda word: (holds.count(word), word))
    for number, (near, *beside) in holds.together(rarest_first):
        for places in beside:
            # One that stands near several comes several times: what counts is the first.
            near = [at for at in near for n in places if -NEAR <= at - n <= NEAR]
        if near:
            entry.claims.add(number)
            if near[0] < OPENING:
                entry.opened.add(number)


def _about(entry: Found, ids: Sequence[str]) -> Found:
    """``entry`` with only the claims that begin with it, where two texts have some."""
    opened = entry.opened & entry.claims
    if voices_of(opened, ids) > 1 or (entry.opened and voices_of(entry.claims, ids) == 1):
        entry.claims = opened
    entry.pack()
    return entry


def _topic(entry: Found) -> Topic:
    spellings = entry.spellings
    most = max(spellings.values())
    often = [name for name in spellings if PLURAL * spellings[name] >= most]
    name = min(often, key=lambda s: (not _plural(s), -spellings[s], len(s), s))
    return Topic(name, tuple(sorted(spellings)))


def _plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "us", "is"))
