"""Find the noun phrase that a claim opens with, which as a rule is what it is about.

So facts get a name even where the texts are too short to show which of their words are nouns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from briefgen.comparison.phrasing.nouns import Nouns, Word
from briefgen.comparison.phrasing.phrases import LONGEST, is_empty, says_something
from briefgen.comparison.words import acts, listed
from briefgen.languages import words as common_words

REACH = 12
"""Words within which the other claims of a fact come to what it is about."""


def named(claims: Mapping[str, Sequence[Word]], known: Nouns) -> tuple[Word, ...]:
    """What a fact is about: the longest phrase that one of its claims opens with and another soon
    holds; none where there is no such. ``claims`` are its claims' words by their sources' ids."""
    heads = Counter(run[-1].stem for run in map(opening, claims.values()) if run)
    found = [
        run
        for source, words in claims.items()
        for run in _endings(opening(words))
        if _can_name(run, known, heads[run[-1].stem] > 1)
        and any(_holds(words[:REACH], run) for other, words in claims.items() if other != source)
    ]
    return max(found, key=len, default=())


def opened_by(words: Sequence[Word], known: Nouns) -> tuple[Word, ...]:
    """The longest phrase at a claim's opening that can name a topic; none where there is none."""
    return next((run for run in _endings(opening(words)) if _can_name(run, known, False)), ())


def _holds(words: Sequence[Word], run: Sequence[Word]) -> bool:
    """True when the stems of ``run`` stand side by side in ``words`` and open no longer name there:
    "emergency" in "emergency admissions"."""
    wanted, stems = [word.stem for word in run], [word.stem for word in words]
    ends = (
        at for at in range(len(wanted), len(stems) + 1) if stems[at - len(wanted) : at] == wanted
    )
    return any(not _goes_on(words, at) for at in ends)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """True where a noun stands at ``at`` that belongs to the words before it."""
    if at >= len(words) or not words[at - 1].joined or words[at - 1].stopped:
        return False
    word = words[at]
    noun = says_something(word) and not word.low.endswith(("ly", "ed", "ing"))
    return noun and not (is_verb(words, at) or acts(word.low) or word.low in listed("evaluative"))


def opening(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of that phrase, without what stands before its nouns; none where no verb or joint
    shows where it ends."""
    start = _start(words)
    if start and words[start - 1].low in listed("singling"):
        return ()
    # Behind a label stands what it did: "Prices: fell by 9%".
    if start < len(words) and _is_finite(words[start].low):
        return ()
    for at in range(start, min(len(words), start + LONGEST + 2)):
        inside = at > start and words[at - 1].hyphened
        if at > start and not inside and (_joins(words[at]) or is_verb(words, at)):
            return _own(words[start:at])
        if words[at].stopped or (_joins(words[at]) and not inside):
            return ()
    return ()


def spoken_of(words: Sequence[Word]) -> list[Word]:
    """The words up to the verb: what it is said of; behind "she said that" the same of what is
    said. Where a claim opens with its speaker, and where no verb is found, its first words."""
    early = list(words[:REACH])
    if early and early[0].low in common_words("quoting", "speakers"):
        return early
    first = _verb(words, 0)
    if first < len(words) and words[first].low in common_words("quoting", "saying"):
        return list(words[first + 1 : _verb(words, first + 1)])
    return list(words[:first]) if first < len(words) else early


def _verb(words: Sequence[Word], start: int) -> int:
    found = (at for at in range(start + 1, len(words)) if is_verb(words, at))
    return next(found, len(words))


def is_verb(words: Sequence[Word], at: int) -> bool:
    """True for a word inside a claim that is a finite verb there: of nouns that are verbs too one
    in the singular follows no singular, and one in the plural no verb."""
    low, before = words[at].low, words[at - 1].low
    if _is_finite(low) or low in common_words("quoting", "saying"):
        return True
    if not acts(low) or words[at - 1].hyphened:
        return False
    if low.endswith("ed"):
        return before not in listed("determiners") and not words[at - 1].stopped
    if low.endswith("s"):
        return not (at + 1 < len(words) and _is_finite(words[at + 1].low))
    return before.endswith("s") and not before.endswith(("ss", "us", "is", "'s"))


def _is_finite(low: str) -> bool:
    """True for a word that is a verb wherever it stands."""
    return low in common_words("verbs", "auxiliaries") or low in common_words("verbs", "past")


def _start(words: Sequence[Word]) -> int:
    """Where the nouns begin: behind an opening phrase ("In 2024, …"), articles and numbers."""
    at = 0
    if words and words[0].low in common_words("quoting", "opening phrases"):
        at = next((n + 1 for n, word in enumerate(words[:REACH]) if word.stopped), len(words))
    while at < len(words) and (_is_number(words[at]) or words[at].low in listed("determiners")):
        at += 1
    return at


def _is_number(word: Word) -> bool:
    return word.low[0].isdigit() or word.low in listed("numbers")


def _joins(word: Word) -> bool:
    return is_empty(word) or word.low[0].isdigit()


def _own(run: Sequence[Word]) -> tuple[Word, ...]:
    """``run`` behind whose it is: "costs" of "Retura's costs"."""
    owned = [n for n, word in enumerate(run) if word.low.endswith(("'s", "s'"))]
    return tuple(run[owned[-1] + 1 :] if owned else run)


def _endings(run: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """``run`` and its ends, none of them with half of a hyphened word."""
    starts = (first for first in range(len(run)) if not (first and run[first - 1].hyphened))
    return (tuple(run[first:]) for first in starts)


def _can_name(run: Sequence[Word], known: Nouns, shared: bool) -> bool:
    """False for a name, a person, a body that only acts or says, and for words that say nothing;
    a word as broad as "cases" will do where two claims are ``shared`` by it: both open with it."""
    head = run[-1]
    if any(word.low in listed("titles") or known.is_name(word.stem) for word in run):
        return False
    if head.low in listed("hollow") or head.low in listed("calendar") or known.is_unit(head.stem):
        return False
    if len(run) > 1:
        inside = {id(behind) for word, behind in pairwise(run) if word.hyphened}
        apart = [word for word in run if not word.hyphened and id(word) not in inside]
        return not any(is_empty(w) or w.low in listed("evaluative") for w in apart)
    return (says_something(head) or shared) and head.low not in listed("actors")
