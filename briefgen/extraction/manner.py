"""Who acts in a clause, and in what tense, mood and leaning its first verb stands.

These sights name little of the subject matter, so they hold from one subject to the next.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.extraction.cast import Cast
from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words
from briefgen.extraction.polarity import polarity
from briefgen.extraction.sight import Sight
from briefgen.extraction.tokens import Token, tokens

TENSES = {
    "is": "is", "are": "is", "am": "is", "was": "was", "were": "was",
    "has": "has", "have": "has", "had": "had",
    "will": "will", "shall": "will", "would": "would", "could": "could", "may": "may",
    "might": "may", "can": "can", "should": "should", "ought": "should", "must": "should",
}  # fmt: skip
"""Auxiliaries that carry tense or mood, by what they say."""

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


def verb_group(clause: Clause) -> VerbGroup | None:
    """The first finite verb of the clause, or None where it has none."""
    first = next((at for at, finite in enumerate(clause.verbs) if finite), None)
    if first is None:
        return None
    chain: list[str] = []
    at = first
    while at < len(clause.words) - 1:
        word = clause.words[at].word
        kind = TENSES.get(word) or _LATER.get(word)
        if kind:
            chain.append(kind)
        elif not _between(word):
            break
        at += 1
    chain.extend(_ending(clause.words[at].word, chain))
    return VerbGroup(first, at, "-".join(chain))


def _between(word: str) -> bool:
    """True for what may stand between an auxiliary and its verb."""
    return word == "not" or word.endswith("ly") or word in words("core", "adverbs")


def _ending(word: str, chain: Sequence[str]) -> Iterator[str]:
    if word.endswith("ed") or word in words("verbs", "past"):
        yield "ed"
    elif word.endswith("ing"):
        yield "ing"
    elif word == "to":
        yield "to"
    elif chain and chain[-1] in _ENDS_OPEN:
        yield "-"


def predicate(clause: Clause, text: Cast) -> Iterator[Sight]:
    """The form of the first verb, the verb itself, and which way the clause leans in it."""
    leaning = polarity(clause).value
    yield Sight(f"lean:{leaning}", clause.start, clause.end)
    group = verb_group(clause)
    if group is None:
        yield Sight("predicate:none", clause.start, clause.end)
        return
    start, head = clause.words[group.first].start, clause.words[group.head]
    yield Sight(f"predicate:{group.form}", start, head.end)
    yield Sight(f"verb:{text.root(head)}", head.start, head.end)
    yield Sight(f"verb:{group.form}/{text.root(head)}", start, head.end)
    yield Sight(f"lean:{leaning}/{group.form}", start, head.end)
    if clause.negations:
        yield Sight(f"predicate:not/{group.form}", start, head.end)


def actor(clause: Clause, text: Cast) -> Iterator[Sight]:
    """What kind of subject the first verb has."""
    group = verb_group(clause)
    if group is None:
        return
    subject = clause.words[: group.first]
    if not subject:
        yield Sight("actor:dropped", clause.start, clause.words[group.head].end)
        return
    head = _head(subject)
    start, end = subject[0].start, subject[-1].end
    kind = _kind(clause, subject, head, text.actors)
    yield Sight(f"actor:{kind}", start, end)
    yield Sight(f"actor:{kind}/{group.form}", start, end)
    yield Sight(f"actor:{kind}/{polarity(clause)}", start, end)
    yield Sight(f"subject:{text.root(head)}", head.start, head.end)
    yield Sight(f"subject:first/{text.root(subject[0])}", start, subject[0].end)


def _kind(clause: Clause, subject: Sequence[Token], head: Token, actors: Collection[str]) -> str:
    """What the subject is to the text: its main actor, a name out of its title, a pronoun …"""
    if " ".join(token.word for token in subject) in actors:
        return "main"
    title = clause.passage.source.profile.title
    if title and head.capital and head.word in _title_words(title):
        return "title"
    if head.word in words("core", "pronouns") or head.word in words("core", "other pronouns"):
        return head.word
    if head.capital:
        return "name" if len(subject) > 1 or clause.position else "word"
    return "plural" if head.word.endswith("s") else "other"


@lru_cache(maxsize=64)
def _title_words(title: str) -> frozenset[str]:
    return frozenset(token.word for token in tokens(title, 0, len(title)) if token.capital)


def _head(subject: Sequence[Token]) -> Token:
    """The word before the first preposition: "the number of firms" is about a number."""
    for before, token in pairwise(subject):
        if token.word in words("core", "prepositions"):
            return before
    return subject[-1]
