"""What the rules see: one clause, its words and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.extraction import kinds
from briefgen.extraction.clauses import Place, clauses
from briefgen.extraction.hedges import marks
from briefgen.extraction.language import lists, words
from briefgen.extraction.legible import legible
from briefgen.extraction.phrases import Hit, phrases
from briefgen.extraction.sentences import sentences
from briefgen.extraction.stretch import Stretch
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import Words, words_in
from briefgen.extraction.verbs import finite
from briefgen.source import BlockKind, Span

_LEAST_LEAD = 5
"""Words that a lead-in needs to assert something."""


class Clause(Stretch):
    """A stretch of text that may be a claim."""

    __slots__ = (
        "cues", "frames", "hedges", "keys", "leanings", "moves", "negations", "passage", "position",
    )  # fmt: skip

    passage: Passage
    cues: Sequence[Hit]
    """Phrases of ``cues.txt``; their indices count its words."""
    leanings: Sequence[Hit]
    """Phrases of ``polarity.txt``."""
    hedges: Sequence[Hit]
    """Words that weaken it."""
    negations: Sequence[Hit]
    """Words that deny."""
    frames: Sequence[Hit]
    """Set phrases of ``frames.txt``, as they stand."""
    moves: Sequence[Hit]
    """Phrases of ``movement.txt``."""
    position: int
    """Its number in its sentence, from 0."""
    keys: Sequence[str] | None
    """What the rules see in it, once they have looked (``bearing.own_keys``)."""

    def found(self, passage: Passage, position: int) -> Clause:
        """The clause itself, with what it says: the clause ``position`` of a sentence."""
        self.passage, self.position, self.keys = passage, position, None
        self.cues, self.leanings, softened, self.frames, self.moves = phrases(
            self.said, self.stems, self.words.openings[self.first : self.last]
        )
        self.hedges, self.negations = marks(softened) if softened else _NONE
        return self

    @property
    def span(self) -> Span:
        return Span(self.passage.source, self.start, self.end)


_NONE: tuple[Sequence[Hit], Sequence[Hit]] = (), ()


def clauses_of(passage: Passage, words: Words | None = None) -> Iterator[Clause]:
    """The clauses of a passage in order; questions, asides and empty lead-ins are left out.

    ``words`` are those of the whole text, where they are known.
    """
    text = passage.source.text
    words = words or words_in(text, passage.start, passage.end)
    for start, end in sentences(text, passage.start, passage.end):
        whole = sentence(words, start, end)
        if not _stated(passage, whole):
            continue
        if text[end - 1] == ":":
            whole = sentence(words, start, _without_list_opener(whole))
        for position, part in enumerate(parts(whole)):
            if part.said and not _introduces(part.said):
                yield part.found(passage, position)


def sentence(words: Words, start: int, end: int) -> Clause:
    """The sentence between two offsets as one clause; ``words`` are those of its text."""
    first, last = words.between(start, end)
    if first < 0:
        words = words_in(words.text, start, end)
        first, last = 0, len(words.said)
    whole = Clause(words, first, last, start, end)
    whole.verbs = finite(whole)
    return whole


def parts(whole: Clause) -> list[Clause]:
    """The clauses of a sentence; the sentence itself where nothing parts it."""
    return [_part(whole, place) for place in clauses(whole)] or [whole]


def _part(whole: Clause, place: Place) -> Clause:
    start, end, first, last = place
    part = Clause(whole.words, whole.first + first, whole.first + last, start, end)
    part.verbs = whole.verbs[first:last]
    return part


def _stated(passage: Passage, whole: Stretch) -> bool:
    """False for a sentence of one word or none, and for what cannot be read or claims nothing."""
    kind = passage.block.kind
    if len(whole.said) < 2 and (not whole.said or kind is BlockKind.PARAGRAPH):
        return False
    return not _aside(whole) and legible(whole, kind, passage.label is not None)


def _without_list_opener(whole: Stretch) -> int:
    """Where a lead-in ends without its ", such as:"; its start when it says nothing else."""
    for phrase in lists("structure")["list openers"]:
        opener = tuple(phrase.split())
        if whole.said[-len(opener) :] == opener:
            alone = len(whole.said) == len(opener)
            return whole.start if alone else whole.ends[-len(opener) - 1]
    announces = whole.said[-1] in words("structure", "announcing")
    return whole.start if announces or len(whole.said) < _LEAST_LEAD else whole.end


def _introduces(said: Sequence[str]) -> bool:
    """True for words that only raise the question ("Considering whether …")."""
    return said[0] in _raising() and " ".join(said[:2]) in lists("structure")["raising"]


@lru_cache(maxsize=1)
def _raising() -> frozenset[str]:
    """The first words of what raises a question: few clauses begin with one."""
    return frozenset(entry.split()[0] for entry in lists("structure")["raising"])


def _aside(whole: Stretch) -> bool:
    """True for a question, a stage direction, a greeting or a notice."""
    if whole.text[-1] != ".":
        bare = whole.text.strip('*_ "”’')
        if bare[-1] == "?" or (bare[0] in "([" and bare[-1] in ")]"):
            return True
    opens = whole.kinds[0] & kinds.ASIDE
    if not opens and not whole.holds & kinds.NOTICE:
        return False
    flat = " ".join(whole.text.lower().split())
    asides = lists("asides")
    return (opens and flat.startswith(asides["openers"])) or any(
        map(flat.__contains__, asides["anywhere"])
    )
