"""What the rules see: one clause, its words and what stands around it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.extraction.clauses import Place, Sentence, clauses, sentence
from briefgen.extraction.hedges import marks
from briefgen.extraction.kinds import NOTICE, together
from briefgen.extraction.language import lists, words
from briefgen.extraction.legible import legible
from briefgen.extraction.phrases import Hit, phrases
from briefgen.extraction.sentences import sentences
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import Token
from briefgen.source import BlockKind, Span

_HEAD = 4
"""Letters by which an aside may be told."""
_LEAST_LEAD = 5
"""Words that a lead-in needs to assert something."""


class Clause(NamedTuple):
    """A stretch of text that may be a claim."""

    passage: Passage
    start: int
    end: int
    words: tuple[Token, ...]
    said: tuple[str, ...]
    """The words by themselves, in small letters."""
    gaps: tuple[str, ...]
    """What stands before each word."""
    kinds: tuple[int, ...]
    """What each word is by itself, as bits of ``kinds``."""
    holds: int
    """The bits that any of them has."""
    verbs: tuple[bool, ...]
    """For each word whether it is likely a finite verb."""
    cues: tuple[Hit, ...]
    """Phrases of ``cues.txt``; their indices count ``words``."""
    leanings: tuple[Hit, ...]
    """Phrases of ``polarity.txt``."""
    hedges: tuple[Hit, ...]
    """Words that weaken it."""
    negations: tuple[Hit, ...]
    """Words that deny."""
    frames: tuple[Hit, ...]
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
        if not whole.words or alone or _aside(text[start:end], whole):
            continue
        if not legible(text[start:end], whole, passage.block.kind, passage.label is not None):
            continue
        if text[end - 1] == ":":
            end = _without_list_opener(whole)
            whole = sentence(text, start, end)
        for position, place in enumerate(clauses(whole)):
            if place.last > place.first and not _introduces(whole.said[place.first : place.last]):
                yield clause(passage, whole, place, position)


def clause(passage: Passage, whole: Sentence, place: Place, position: int) -> Clause:
    """What of ``whole`` stands at ``place``, as the rules see it."""
    start, end, first, last = place
    said, known = whole.said[first:last], whole.kinds[first:last]
    found = phrases(said)
    return Clause(
        passage,
        start,
        end,
        whole.words[first:last],
        said,
        whole.gaps[first:last],
        known,
        together(known),
        whole.verbs[first:last],
        tuple(found.cues),
        tuple(found.polarity),
        *marks(found.hedges),
        tuple(found.frames),
        position,
    )


def _without_list_opener(whole: Sentence) -> int:
    """Where a lead-in ends without its ", such as:"; its start when it says nothing else."""
    for phrase in lists("structure")["list openers"]:
        opener = tuple(phrase.split())
        if whole.said[-len(opener) :] == opener:
            alone = len(whole.said) == len(opener)
            return whole.start if alone else whole.words[-len(opener) - 1].end
    announces = whole.said[-1] in words("structure", "announcing")
    return whole.start if announces or len(whole.said) < _LEAST_LEAD else whole.end


def _introduces(said: Sequence[str]) -> bool:
    """True for words that only raise the question ("Considering whether …")."""
    return said[0] in _raising() and " ".join(said[:2]) in lists("structure")["raising"]


@lru_cache(maxsize=1)
def _raising() -> frozenset[str]:
    """The first words of what raises a question: few clauses begin with one."""
    return frozenset(entry.split()[0] for entry in lists("structure")["raising"])


def _aside(text: str, whole: Sentence) -> bool:
    """True for a question, a stage direction, a greeting or a notice."""
    bare = text.strip('*_ "”’')
    if bare.endswith("?") or (bare[:1] in "([" and bare[-1:] in ")]"):
        return True
    opens = whole.said[0][:_HEAD] in _heads()
    if not opens and not together(whole.kinds) & NOTICE:
        return False
    flat = " ".join(text.lower().split())
    asides = lists("asides")
    return (opens and flat.startswith(asides["openers"])) or any(
        map(flat.__contains__, asides["anywhere"])
    )


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """What the first word of an aside begins with: few sentences begin so."""
    first = (re.match(r"\w+", entry) for entry in lists("asides")["openers"])
    return frozenset(word.group()[:_HEAD] for word in first if word)
