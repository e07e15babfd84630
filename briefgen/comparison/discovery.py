"""Topics for a subject whose owner named none: what its texts speak of, in their own words.

A topic is a noun, or a short run of words that ends in one. Those that several texts share come
first, and among them those on which texts say the same or otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt

from briefgen.claim import Claim
from briefgen.comparison.abbreviations import expansions
from briefgen.comparison.choosing import FIRM, Found, Key, choose, may_show, voices_of
from briefgen.comparison.holding import Holds
from briefgen.comparison.nouns import noun_stem, nouns, words_of
from briefgen.comparison.phrases import LONGEST, Phrases, is_heading, names
from briefgen.comparison.usual import is_own
from briefgen.comparison.words import plain
from briefgen.finding import Link
from briefgen.source import Source, Span
from briefgen.subject import Subject, Topic

SPREAD = 0.15
"""A word in more than this share of the claims runs through the whole subject and tells nothing."""
BROAD = 3.0
"""In long texts the same holds of a word in more claims than so many times the root of them all."""
PLURAL = 4
"""A plural makes the heading unless another spelling is more than so many times as frequent."""
OPENING = 8
"""Words from a claim's beginning within which it says what it is about, as a rule."""
NEAR = 4
"""Words of a topic stand no further apart than this in a claim that speaks of it."""


def discover(
    sources: Sequence[Source], claims: Sequence[Claim], links: Sequence[Link], subject: Subject
) -> tuple[tuple[Topic, ...], tuple[tuple[str, ...], ...]]:
    """Topics, most telling first, and for each claim the names of those it speaks of."""
    found = _candidates(sources, claims, subject)
    chosen = choose(found, claims, links)
    named = [(key, _topic(found[key])) for key in chosen]
    on: list[list[str]] = [[] for _ in claims]
    for key, topic in named:
        for number in found[key].packed:
            on[number].append(topic.name)
    return tuple(topic for _, topic in named), tuple(map(tuple, on))


def fold(name: str) -> str:
    """``name`` without case, hyphens and plural endings, so that spellings of one thing meet."""
    return " ".join(_singular(word) for word in name.casefold().replace("-", " ").split())


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _candidates(
    sources: Sequence[Source], claims: Sequence[Claim], subject: Subject
) -> dict[Key, Found]:
    """Every noun and noun phrase of the claims and their labels, with the claims that hold it,
    but for those that can be no topic."""
    known = Phrases(nouns(sources))
    found: defaultdict[Key, Found] = defaultdict(Found)
    holds = Holds()
    for number, claim in enumerate(claims):
        for span, labelled in ((claim.span, False), (claim.label, True)):
            if span:
                _note(span, labelled, number, known, found, holds)
    for short, words in expansions(sources).items():
        entry = found[frozenset(w.stem for w in words_of(words, 0, len(words)) if names(w))]
        name = words if len(words.split()) <= LONGEST else short.upper()
        entry.spellings[name[0].upper() + name[1:]] += FIRM
        entry.claims |= holds.claims(short.upper())
        entry.shorts.add(noun_stem(short))
    own = {noun_stem(word) for name in (subject.name, *subject.aliases) for word in plain(name)}
    common = max(6, min(SPREAD * len(claims), BROAD * sqrt(len(claims))))
    spelled = [key for key, entry in found.items() if entry.shorts]
    folded = {frozenset((word,)) for key in spelled for word in (*key, *found[key].shorts)}
    kept: dict[Key, Found] = {}
    ids = [claim.span.source.id for claim in claims]
    for key, entry in found.items():
        # What only grows is looked at before: most that is common is so by now.
        if may_show(key, entry) and entry.noted() <= common and not key <= own:
            entry.settle()
            _complete(key, entry, holds)
            if len(entry.claims) <= common and key not in folded and _tells(key, entry, claims):
                kept[key] = _about(entry, ids)
                entry.pack()
    return kept


def _tells(key: Key, entry: Found, claims: Sequence[Claim]) -> bool:
    """False for a single word that texts on anything use about as often."""
    alone = len(key) < 2 and not entry.labelled and not entry.shorts
    return not alone or is_own(next(iter(key), ""), len(entry.claims), len(claims))


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
            near = [at for at in near if any(abs(at - n) <= NEAR for n in places)]
        if near:
            entry.claims.add(number)
            if near[0] < OPENING:
                entry.opened.add(number)


def _about(entry: Found, ids: Sequence[str]) -> Found:
    """``entry`` with only the claims that begin with it, where two texts have some."""
    opened = entry.opened & entry.claims
    if voices_of(opened, ids) > 1 or (entry.opened and voices_of(entry.claims, ids) == 1):
        entry.claims = opened
    return entry


def _topic(entry: Found) -> Topic:
    spellings = entry.spellings
    most = max(spellings.values())
    often = [name for name in spellings if PLURAL * spellings[name] >= most]
    name = min(often, key=lambda s: (not _plural(s), -spellings[s], len(s), s))
    return Topic(name, tuple(sorted(spellings)))


def _plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "us", "is"))
