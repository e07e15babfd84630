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
    """Names of topics by the words of each alias, and the subject's own names to pass over."""

    aliases: dict[_Phrase, str] = field(repr=False)
    """The name is "" for the subject itself."""
    lengths: dict[str, list[int]] = field(repr=False)
    """By an alias's first word how many words those have that begin with it, the most first: a
    look-up costs the same however many names a text has."""

    def find(self, found: Sequence[Token]) -> Iterator[tuple[int, str]]:
        """Index of the first word and name of each topic in ``found``, the longest alias first."""
        return ((at, name) for at, _, name in self.places(found))

    def places(self, found: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
        """The same with the number of words that name it."""
        keys = [*map(singular, [token.word for token in found])]
        if self.lengths.keys().isdisjoint(keys):
            return
        after = 0
        for at in [at for at, key in enumerate(keys) if key in self.lengths]:
            phrase = self._alias(keys, at) if at >= after else ()
            if phrase and self.aliases[phrase]:
                yield at, len(phrase), self.aliases[phrase]
            after = max(after, at + len(phrase))

    def is_subject(self, found: Sequence[Token]) -> bool:
        """True when ``found`` begins with a name of the subject itself."""
        keys = [singular(token.word) for token in found]
        lengths = self.lengths.get(keys[0], ()) if keys else ()
        return any(self.aliases.get(tuple(keys[:length])) == "" for length in lengths)

    def _alias(self, keys: Sequence[str], at: int) -> _Phrase:
        """The longest alias that stands at ``at``; () where none does."""
        for length in self.lengths.get(keys[at], ()):
            phrase = tuple(keys[at : at + length])
            if phrase in self.aliases:
                return phrase
        return ()


def index(subject: Subject, topics: Sequence[Topic]) -> Index:
    """The aliases of ``topics``, ready for look-up."""
    named = [(alias, topic.name) for topic in topics for alias in (topic.name, *topic.aliases)]
    own = [(name, "") for name in (subject.name, subject.outlook, *subject.aliases) if name]
    table: dict[_Phrase, str] = {}
    for alias, name in (*own, *named):
        phrase = tuple(singular(token.word) for token in tokens(alias, 0, len(alias)))
        if phrase:
            table.setdefault(phrase, name)
    lengths: dict[str, set[int]] = {}
    for phrase in table:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return Index(table, {first: sorted(found, reverse=True) for first, found in lengths.items()})


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
