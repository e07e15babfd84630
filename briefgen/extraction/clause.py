"""What the rules see: one clause, its words and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefgen.extraction.clauses import Sentence, clauses, sentence
from briefgen.extraction.hedges import marks
from briefgen.extraction.language import lists, words
from briefgen.extraction.legible import legible
from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.sentences import sentences
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import Token
from briefgen.source import BlockKind, Span

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
        whole = sentence(text, start, end)
        alone = len(whole.words) == 1 and passage.block.kind is BlockKind.PARAGRAPH
        if not whole.words or alone or _aside(text[start:end]):
            continue
        if not legible(text[start:end], whole, passage.block.kind, passage.label is not None):
            continue
        if text[end - 1] == ":":
            end = _without_list_opener(whole)
            whole = sentence(text, start, end)
        yield from _clauses(passage, whole)


def _without_list_opener(whole: Sentence) -> int:
    """Where a lead-in ends without its ", such as:"; its start when it says nothing else."""
    found = [token.word for token in whole.words]
    for phrase in lists("structure")["list openers"]:
        opener = phrase.split()
        if found[-len(opener) :] == opener:
            return whole.words[-len(opener) - 1].end if len(found) > len(opener) else whole.start
    announces = found[-1] in words("structure", "announcing")
    return whole.start if announces or len(found) < _LEAST_LEAD else whole.end


def _clauses(passage: Passage, whole: Sentence) -> Iterator[Clause]:
    for position, (start, end, first, last) in enumerate(clauses(whole)):
        inside = whole.words[first:last]
        if inside and not _introduces(inside):
            yield Clause(
                passage,
                start,
                end,
                inside,
                whole.verbs[first:last],
                tuple(hits("cues", inside)),
                *marks(inside),
                tuple(hits("frames", inside, inflected=False)),
                position,
            )


def _introduces(found: Sequence[Token]) -> bool:
    """True for words that only raise the question ("Considering whether …")."""
    return " ".join(token.word for token in found[:2]) in lists("structure")["raising"]


def _aside(sentence: str) -> bool:
    """True for a question, a stage direction, a greeting or a notice."""
    bare = sentence.strip('*_ "”’')
    if bare.endswith("?") or (bare[:1] in "([" and bare[-1:] in ")]"):
        return True
    flat = " ".join(sentence.lower().split())
    return flat.startswith(_openers()) or any(map(flat.__contains__, lists("asides")["anywhere"]))


@lru_cache(maxsize=1)
def _openers() -> tuple[str, ...]:
    return lists("asides")["openers"]
