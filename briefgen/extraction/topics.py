"""Which topics a claim is about, the one it is most about first."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.extraction.clause import Clause
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import words_in
from briefgen.source import Span
from briefgen.subject import Subject, Topic

_Phrase = tuple[str, ...]


class Place(NamedTuple):
    """Where words name a topic."""

    first: int
    last: int
    """Index after the last word."""
    name: str


class Index:
    """Names of topics by the words of each alias, and the subject's own names to pass over."""

    __slots__ = ("aliases", "lengths")

    def __init__(self, aliases: dict[_Phrase, str], lengths: dict[str, list[int]]) -> None:
        self.aliases = aliases
        """The name is "" for the subject itself."""
        self.lengths = lengths
        """By an alias's first word how many words those have that begin with it, the most first: a
        look-up costs the same however many names a text has."""

    def places(self, keys: Sequence[str]) -> list[Place]:
        """The topics named in words, given in the singular; of two names at one word the
        longer."""
        lengths = self.lengths
        if lengths.keys().isdisjoint(keys):
            return []
        found = []
        after = 0
        for at in [at for at, key in enumerate(keys) if key in lengths]:
            phrase = self._alias(keys, at) if at >= after else ()
            if phrase:
                after = at + len(phrase)
                if self.aliases[phrase]:
                    found.append(Place(at, after, self.aliases[phrase]))
        return found

    def is_subject(self, keys: Sequence[str]) -> bool:
        """True when words, given in the singular, begin with a name of the subject itself."""
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
        phrase = tuple(words_in(alias).singulars)
        if phrase:
            table.setdefault(phrase, name)
    lengths: dict[str, set[int]] = {}
    for phrase in table:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return Index(table, {first: sorted(found, reverse=True) for first, found in lengths.items()})


def topics_of(clause: Clause, names: Index) -> tuple[str, ...]:
    """Names of the clause's topics: its label's, its own, else those of what stands above it."""
    own = [name for _, _, name in names.places(clause.singulars)]
    label, above = _around(clause.passage, names)
    found = (*label, *own) or above
    return tuple(dict.fromkeys(found)) if found else ()


# Asked for every clause of one passage.
@lru_cache(maxsize=8)
def _around(passage: Passage, names: Index) -> tuple[list[str], list[str]]:
    """The topics of a passage's label, and those that count where nothing nearer names one: its
    lead-in's, else its heading's."""
    above = _of_span(passage.lead.label, names) if passage.lead else []
    if not above and not passage.closing:
        above = _of_span(passage.heading, names)
    return _of_span(passage.label, names), above


def _of_span(span: Span | None, names: Index) -> list[str]:
    if span is None:
        return []
    found = _words_in(span.source.text, span.start, span.end)
    return [name for _, _, name in names.places(found.singulars)]


def named_in(span: Span | None, names: Index) -> Iterator[tuple[str, Span]]:
    """The topics that ``span`` names, each with the words that name it."""
    if span:
        found = _words_in(span.source.text, span.start, span.end)
        for first, last, name in names.places(found.singulars):
            yield name, Span(span.source, found.starts[first], found.ends[last - 1])


# Asked for every clause below one heading or label.
_words_in = lru_cache(maxsize=8)(words_in)
