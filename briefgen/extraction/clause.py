"""What the rules see: one clause, its words and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefgen.extraction.clauses import clauses
from briefgen.extraction.hedges import hedges, negations
from briefgen.extraction.language import lists
from briefgen.extraction.language import words as listed
from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.sentences import sentences
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import Token, tokens
from briefgen.extraction.verbs import finite
from briefgen.source import Span

_LEAST_LEAD = 5
"""Words that a lead-in needs to assert something."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of text that may be a claim."""

    passage: Passage
    start: int
    end: int
    words: tuple[Token, ...] = field(repr=False)
    verbs: tuple[bool, ...] = field(repr=False)
    """For each word whether it is likely a finite verb."""
    cues: tuple[Hit, ...] = field(repr=False)
    """Phrases of ``cues.txt``; their indices count ``words``."""
    hedges: tuple[Hit, ...] = field(repr=False)
    """Words that weaken it."""
    negations: tuple[Hit, ...] = field(repr=False)
    """Words that deny."""
    frames: tuple[Hit, ...] = field(repr=False)
    """Set phrases of ``frames.txt``, as they stand."""
    position: int
    """Its number in its sentence, from 0."""

    @property
    def span(self) -> Span:
        return Span(self.passage.source, self.start, self.end)

    @property
    def text(self) -> str:
        return self.passage.source.text[self.start : self.end]


def clauses_of(passage: Passage) -> Iterator[Clause]:
    """The clauses of a passage in order; questions, asides and empty lead-ins are left out."""
    text = passage.source.text
    for start, end in sentences(text, passage.start, passage.end):
        words = tokens(text, start, end)
        if not words or _aside(text[start:end], words):
            continue
        if text[end - 1] == ":":
            words, end = _without_list_opener(words, end)
        if words:
            yield from _clauses(passage, words, start, end)


def _without_list_opener(found: tuple[Token, ...], end: int) -> tuple[tuple[Token, ...], int]:
    """A lead-in without its closing ", such as:"; nothing when it only announces the list."""
    for phrase in lists("structure")["list openers"]:
        opener = phrase.split()
        if [token.word for token in found[-len(opener) :]] == opener:
            found = found[: -len(opener)]
            return found, found[-1].end if found else end
    announces = found[-1].word in listed("structure", "announcing")
    return ((), end) if announces or len(found) < _LEAST_LEAD else (found, end)


def _clauses(passage: Passage, sentence: Sequence[Token], start: int, end: int) -> Iterator[Clause]:
    text = passage.source.text
    for position, (begin, finish) in enumerate(clauses(text, sentence, start, end)):
        inside = tuple(token for token in sentence if begin <= token.start < finish)
        if inside and not _introduces(inside):
            yield Clause(
                passage,
                begin,
                finish,
                inside,
                tuple(finite(text, inside)),
                tuple(hits("cues", inside)),
                hedges(inside),
                negations(inside),
                tuple(hits("frames", inside, inflected=False)),
                position,
            )


def _introduces(found: Sequence[Token]) -> bool:
    """True for words that only raise the question ("Considering whether …")."""
    return " ".join(token.word for token in found[:2]) in lists("structure")["raising"]


def _aside(sentence: str, found: Sequence[Token]) -> bool:
    """True for a question, a stage direction, a greeting, a notice or a single word."""
    bare = sentence.strip('*_ "”’')
    if bare.endswith("?") or (bare[:1] in "([" and bare[-1:] in ")]"):
        return True
    if len(found) == 1 and not found[0].word[0].isdigit():
        return True
    flat = " ".join(sentence.lower().split())
    return flat.startswith(_openers()) or any(
        phrase in flat for phrase in lists("asides")["anywhere"]
    )


@lru_cache(maxsize=1)
def _openers() -> tuple[str, ...]:
    return lists("asides")["openers"]
