"""Topics for a subject whose owner named none: what its texts speak of, in their own words.

A topic is a noun, or a short run of words that ends in one. Those that several texts share come
first, and among them those on which texts say the same or otherwise.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import log

from briefgen.claim import Claim
from briefgen.comparison.abbreviations import expansions
from briefgen.comparison.nouns import Nouns, Word, nouns, words_of
from briefgen.comparison.words import content, listed, plain, stem, stems
from briefgen.finding import Link
from briefgen.source import Source, Span
from briefgen.subject import Subject, Topic

LONGEST = 3
"""Words in a topic found in running text; a label may have one more."""
SPREAD = 0.15
"""A word in more than this share of the claims runs through the whole subject and tells nothing."""
MOST = 16
"""How many topics a brief can hold."""
ALONE = 6
"""How many of them only one text may speak of."""
PLURAL = 4
"""A plural makes the heading unless another spelling is more than so many times as frequent."""
NEW = 0.5
"""Share of a topic's claims that no topic before it has."""

Key = frozenset[str]
"""The stems of a topic's words: order, number and hyphens do not matter."""


@dataclass(slots=True)
class _Found:
    """What is known of a possible topic."""

    spellings: Counter[str] = field(default_factory=Counter)
    claims: set[int] = field(default_factory=set)
    labelled: bool = False
    shorts: set[str] = field(default_factory=set)
    """Stems of its short forms, which are no topics beside it."""


def discover(
    sources: Sequence[Source], claims: Sequence[Claim], links: Sequence[Link], subject: Subject
) -> tuple[tuple[Topic, ...], tuple[tuple[str, ...], ...]]:
    """Topics, most telling first, and for each claim the names of those it speaks of."""
    found = _candidates(sources, claims, subject)
    chosen = _choose(found, claims, links)
    named = [(key, _topic(found[key])) for key in chosen]
    on: list[list[str]] = [[] for _ in claims]
    for key, topic in named:
        for number in sorted(found[key].claims):
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
) -> dict[Key, _Found]:
    """Every noun and noun phrase of the claims and their labels, with the claims that hold it."""
    known = _Known(nouns(sources))
    found: defaultdict[Key, _Found] = defaultdict(_Found)
    holds: defaultdict[str, set[int]] = defaultdict(set)
    for number, claim in enumerate(claims):
        for span, labelled in ((claim.span, False), (claim.label, True)):
            if span:
                _note(span, labelled, number, known, found, holds)
    for short, words in expansions(sources).items():
        entry = found[frozenset(content(words))]
        entry.spellings[words[0].upper() + words[1:]] += 1
        entry.claims |= holds[stem(short)]
        entry.shorts.add(stem(short))
    own = {stem(word) for name in (subject.name, *subject.aliases) for word in plain(name)}
    common = max(6, SPREAD * len(claims))
    for key, entry in found.items():
        entry.claims |= set.intersection(*(holds[word] for word in key))
    folded = {frozenset((word,)) for entry in found.values() for word in entry.shorts}
    return {
        key: entry
        for key, entry in found.items()
        if len(entry.claims) <= common and not key <= own and key not in folded
    }


def _note(
    span: Span,
    labelled: bool,
    number: int,
    known: _Known,
    found: Mapping[Key, _Found],
    holds: Mapping[str, set[int]],
) -> None:
    """Enter the words and phrases of one claim or label."""
    words = words_of(span.source.text, span.start, span.end)
    for word in words:
        holds[word.stem].add(number)
    runs = [tuple(words)] if labelled and _is_heading(words) else _phrases(words, known)
    for run in runs:
        entry = found[frozenset(word.stem for word in run if word.low not in listed("function"))]
        entry.spellings[_spelling(run, known.nouns)] += 1
        entry.claims.add(number)
        entry.labelled |= labelled


def _is_heading(words: Sequence[Word]) -> bool:
    """True for a label of up to four words of which one at least says what it is about."""
    telling = [w for w in words if w.low not in listed("function") and not w.low[0].isdigit()]
    return 0 < len(telling) <= len(words) <= LONGEST + 1 and not all(map(_generic, telling))


def _phrases(words: Sequence[Word], known: _Known) -> Iterator[tuple[Word, ...]]:
    """Nouns, and runs of up to ``LONGEST`` words that end in one."""
    for last, head in enumerate(words):
        if not known.heads(head) or _person(words, last):
            continue
        if not _generic(head):
            yield (head,)
        elif head.low in listed("calendar"):
            continue
        for first in range(last - 1, max(-1, last - LONGEST), -1):
            if not words[first].joined or not known.modifies(words[first]):
                break
            yield tuple(words[first : last + 1])


class _Known:
    """What the texts show about their words, asked once for each."""

    def __init__(self, found: Nouns) -> None:
        self.nouns = found
        self.heads = cache(lambda word: _heads(word, found))
        self.modifies = cache(lambda word: _modifies(word, found))


def _heads(word: Word, known: Nouns) -> bool:
    return (
        len(word.low) > 2
        and word.low not in listed("function")
        and word.low not in listed("calendar")
        and word.stem not in stems("measures")
        and word.low not in listed("numbers")
        and not word.low[0].isdigit()
        and not known.is_unit(word.stem)
        and not word.low.endswith("ed")
        and not (known.is_name(word.stem) and not word.form.isupper())
        and known.is_noun(word.stem)
    )


def _modifies(word: Word, known: Nouns) -> bool:
    return (
        len(word.low) > 2
        and not word.low[0].isdigit()
        and not _generic(word)
        and word.low not in listed("function")
        and word.low not in listed("numbers")
        and word.low not in listed("calendar")
        and word.stem not in stems("measures")
        and not known.is_unit(word.stem)
        and known.as_verb[word.stem] == 0
        and not word.low.endswith(("ly", "'s"))
        and not known.is_name(word.stem)
    )


def _generic(word: Word) -> bool:
    return word.low in listed("generic") or word.stem in stems("generic")


def _person(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at - 1].low in listed("titles")


def _spelling(run: Sequence[Word], known: Nouns) -> str:
    """The run as a heading: small letters, but for abbreviations and names, the first a capital."""
    written = [
        w.form if w.form.isupper() or known.is_name(w.stem) else w.low.removesuffix("'s")
        for w in run
    ]
    name = " ".join(written)
    return name[0].upper() + name[1:]


def _choose(
    found: Mapping[Key, _Found], claims: Sequence[Claim], links: Sequence[Link]
) -> list[Key]:
    """The most telling topics, each with claims that those before it do not have."""
    partners: defaultdict[int, list[int]] = defaultdict(list)
    for link in links:
        partners[link.first].append(link.second)
    worth = {key: _worth(key, entry, claims, partners) for key, entry in found.items()}
    order = sorted(worth, key=lambda key: (-worth[key], sorted(key)))
    chosen: list[Key] = []
    covered: set[int] = set()
    alone = 0
    for key in order:
        own = found[key].claims
        single = _voices(own, claims) == 1
        if worth[key] <= 0 or len(own - covered) < NEW * len(own) or (single and alone >= ALONE):
            continue
        chosen.append(key)
        covered |= own
        alone += single
        if len(chosen) == MOST:
            break
    return chosen


def _voices(numbers: set[int], claims: Sequence[Claim]) -> int:
    return len({claims[n].span.source.id for n in numbers})


def _worth(
    key: Key, entry: _Found, claims: Sequence[Claim], partners: Mapping[int, Sequence[int]]
) -> float:
    """How much a topic helps a reader who sets the texts side by side."""
    if len(entry.claims) < 2 and not entry.labelled:
        return 0
    voices = _voices(entry.claims, claims)
    if voices == 1 and not entry.labelled and len(entry.claims) < 3:
        return 0
    linked = sum(n in entry.claims for own in entry.claims for n in partners.get(own, ()))
    return (
        2 * (voices > 1)
        + 0.5 * voices
        + log(1 + len(entry.claims))
        + min(2, linked)
        + 0.6 * (len(key) > 1)
        + 0.6 * entry.labelled
    )


def _topic(entry: _Found) -> Topic:
    spellings = entry.spellings
    most = max(spellings.values())
    often = [name for name in spellings if PLURAL * spellings[name] >= most]
    name = min(often, key=lambda s: (not _plural(s), -spellings[s], len(s), s))
    return Topic(name, tuple(sorted(spellings)))


def _plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "us", "is"))
