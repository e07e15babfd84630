"""Tell speakers from topics.

A label such as "Mr Low: …" or "ACTION AL: …", and a sentence such as "AL says …", names who speaks
or is to act, not what is spoken of.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from briefgen.casing import SmallWords
from briefgen.claim import EDITOR, Claim, Role
from briefgen.comparison.words import listed, plain
from briefgen.languages import may_find, pattern, words

TURNS = 2
"""Places in a text that one label opens where it names a speaker."""


def without_speakers(claims: Sequence[Claim]) -> Sequence[Claim]:
    """``claims`` without labels that are speakers: these do not say what "it" or "they" are; what
    who asks puts to another is background."""
    known = speakers(claims)
    if not known:
        return claims
    return [
        _unlabelled(claim) if claim.label and claim.label.text in known else claim
        for claim in claims
    ]


def _unlabelled(claim: Claim) -> Claim:
    asks = claim.label is not None and _asks(claim.label.text) and claim.rule != EDITOR
    return claim._replace(label=None, role=Role.CONTEXT if asks else claim.role)


def _asks(label: str) -> bool:
    """True for who leads a conversation: "Presenter"."""
    return not listed("askers").isdisjoint(plain(label))


def speakers(claims: Sequence[Claim]) -> frozenset[str]:
    """The labels of ``claims`` that are persons: by their title, or because they open several
    places of a text in words that it writes with a capital only."""
    places: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for claim in claims:
        if claim.label:
            places[claim.span.source.id, claim.label.text].add(claim.label.start)
    texts = {claim.span.source.id: claim.span.source.text for claim in claims}
    often = [known for known, starts in places.items() if len(starts) >= TURNS]
    maybe = [(source, label) for source, label in often if _is_written_high(label)]
    small = {source: SmallWords(texts[source]) for source in {source for source, _ in maybe}}
    named = frozenset(label for source, label in maybe if _is_name(label, small[source]))
    return named | {label for _, label in places if _titled(label) or _is_task(label)}


def _titled(label: str) -> bool:
    return not listed("titles").isdisjoint(plain(label)[:1])


def _is_task(label: str) -> bool:
    """True for "ACTION AL", under which stands what somebody is to do."""
    found = may_find(label, "quoting", "task of")
    return found and pattern("quoting", "task of").match(label) is not None


def who_speak(claims: Sequence[Claim]) -> frozenset[str]:
    """The short names, in small letters, with which claims open that tell what somebody said:
    "AL asks if …", more than once."""
    telling = words("quoting", "saying") | words("quoting", "minuted")
    opened = Counter(
        first.lower()
        for claim in claims
        for first, second, *_ in [(*claim.span.text.split(None, 2), "", "")]
        if first[1:] != first[1:].lower() and first.isalpha() and second in telling
    )
    return frozenset(short for short, count in opened.items() if count >= TURNS)


def _is_written_high(label: str) -> bool:
    return all(word[0].isupper() or word.lower() in listed("function") for word in _parts(label))


def _is_name(label: str, small: SmallWords) -> bool:
    return not any(small.begin(word) for word in _parts(label) if len(word) > 2)


def _parts(label: str) -> list[str]:
    return label.replace("-", " ").split()
