"""Which topics a claim is about, the one it is most about first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefgen.extraction.clause import Clause
from briefgen.extraction.tokens import Token, tokens
from briefgen.source import Span
from briefgen.subject import Subject, Topic

_Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """Names of topics by the first word of each alias, and the subject's own names to pass over."""

    aliases: dict[str, list[tuple[_Phrase, str]]] = field(repr=False)
    """The name is "" for the subject itself."""

    def find(self, found: Sequence[Token]) -> Iterator[tuple[int, str]]:
        """Index of the first word and name of each topic in ``found``, the longest alias first."""
        return ((at, name) for at, _, name in self.places(found))

    def places(self, found: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
        """The same with the number of words that name it."""
        keys = [*map(singular, [token.word for token in found])]
        if self.aliases.keys().isdisjoint(keys):
            return
        at = 0
        while at < len(keys):
            matches = self.aliases.get(keys[at], ())
            phrase, name = next(
                ((p, n) for p, n in matches if tuple(keys[at : at + len(p)]) == p), ((), "")
            )
            if name:
                yield at, len(phrase), name
            at += len(phrase) or 1

    def is_subject(self, found: Sequence[Token]) -> bool:
        """True when ``found`` begins with a name of the subject itself."""
        keys = [singular(token.word) for token in found]
        matches = self.aliases.get(keys[0], ()) if keys else ()
        return any(not name and tuple(keys[: len(p)]) == p for p, name in matches)


def index(subject: Subject, topics: Sequence[Topic]) -> Index:
    """The aliases of ``topics``, ready for look-up."""
    named = [(alias, topic.name) for topic in topics for alias in (topic.name, *topic.aliases)]
    own = [(name, "") for name in (subject.name, subject.outlook, *subject.aliases) if name]
    table: dict[str, list[tuple[_Phrase, str]]] = {}
    for alias, name in (*own, *named):
        phrase = tuple(singular(token.word) for token in tokens(alias, 0, len(alias)))
        if phrase:
            table.setdefault(phrase[0], []).append((phrase, name))
    for phrases in table.values():
        phrases.sort(key=lambda entry: -len(entry[0]))
    return Index(table)


def topics_of(clause: Clause, names: Index) -> tuple[str, ...]:
    """Names of the clause's topics: its label's, its own, else those of what stands above it."""
    passage = clause.passage
    own = [*_of_span(passage.label, names), *(name for _, name in names.find(clause.words))]
    if not own and passage.lead:
        own = [*_of_span(passage.lead.label, names)]
    if not own and not passage.closing:
        own = [*_of_span(passage.heading, names)]
    return tuple(dict.fromkeys(own))


def _of_span(span: Span | None, names: Index) -> Iterator[str]:
    return (name for name, _ in named_in(span, names))


def named_in(span: Span | None, names: Index) -> Iterator[tuple[str, Span]]:
    """The topics that ``span`` names, each with the words that name it."""
    if span:
        found = _tokens(span.source.text, span.start, span.end)
        for at, count, name in names.places(found):
            yield name, Span(span.source, found[at].start, found[at + count - 1].end)


# Asked for every clause below one heading or label.
_tokens = lru_cache(maxsize=8)(tokens)


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """A word without its plural ending, the same for both numbers: "vehicles" → "vehicle"."""
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word
