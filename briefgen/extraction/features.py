"""What can be said of a clause that bears on its role: the rules, in order.

Each rule is a small function that names what it sees and the words it saw it in. What each
sight is worth for each role stands in ``en/weights.txt``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from itertools import chain
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.kinds import together
from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.tokens import parted, stem
from briefgen.source import BlockKind, Span


class Sight(NamedTuple):
    """Something a rule saw."""

    key: str
    """"cue:shortfall", "tense:will", …; the part before the colon names the rule."""
    start: int
    end: int
    """Where it stands in the text."""


_sight: Callable[[Iterable[object]], Sight] = partial(tuple.__new__, Sight)
"""A sight of its three fields: ``Sight._make`` without its detour through Python."""
_PAST = kinds.ED | kinds.PAST
_PARTS = (0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875)
"""Edges of the parts of a text, as shares of its length."""
_SHORT = 1200
"""Code points up to which a text has no parts."""
_YEAR = re.compile(r"(?:19|20|21)\d\d$")
TENSES = {
    "is": "is", "are": "is", "am": "is", "was": "was", "were": "was",
    "has": "has", "have": "has", "had": "had",
    "will": "will", "shall": "will", "would": "would", "could": "could", "may": "may",
    "might": "may", "can": "can", "should": "should", "ought": "should", "must": "should",
}  # fmt: skip
"""Auxiliaries that carry tense or mood, by what they say."""


def cues(clause: Clause) -> Iterator[Sight]:
    """Phrases of the cue lists, and whether a negation stands right before."""
    denied = clause.holds & kinds.DENYING
    for section, first, last in clause.cues:
        near = denied and together(clause.kinds[max(0, first - 3) : first]) & kinds.DENYING
        flip = "not-" if near else ""
        yield _sight(
            (f"cue:{flip}{section}", clause.words[first].start, clause.words[last - 1].end)
        )


def change(clause: Clause) -> Iterator[Sight]:
    """Something good or bad that goes up or down: "deaths … fell"."""
    kinds: dict[str, Hit] = {}
    for hit in clause.cues:
        kinds.setdefault(hit.section, hit)
    for thing in ("good", "bad"):
        for way in ("up", "down"):
            if thing in kinds and way in kinds:
                first = min(kinds[thing].first, kinds[way].first)
                last = max(kinds[thing].last, kinds[way].last)
                yield _sight((f"change:{thing}-{way}", *_place(clause, first, last)))


def denial(clause: Clause) -> Iterator[Sight]:
    """Words that deny, and words that weaken."""
    for name, found in (("not", clause.negations), ("hedge", clause.hedges)):
        for hit in found[:1]:
            yield _sight((f"denial:{name}", *_place(clause, hit.first, hit.last)))


def verdict(clause: Clause) -> Iterator[Sight]:
    """Set phrases of judgement: "achieved … its objectives", "has been effective"."""
    found = {hit.section: hit for hit in clause.frames}
    if "evaluating" in found and "goals" in found:
        yield _sight(("verdict:goals", *_place(clause, found["goals"].first, found["goals"].last)))
    elif "judging" in found:
        hit = found["judging"]
        yield _sight(("verdict:judging", *_place(clause, hit.first, hit.last)))


def tense(clause: Clause) -> Iterator[Sight]:
    """Auxiliaries, and the kind of verb where there is none."""
    for at in [at for at, finite in enumerate(clause.verbs) if finite]:
        word, start, end, _ = clause.words[at]
        kind = TENSES.get(word) or ("past" if clause.kinds[at] & _PAST else "present")
        yield _sight((f"tense:{kind}", start, end))
    if True not in clause.verbs:
        yield _sight(("tense:none", clause.start, clause.end))


def opener(clause: Clause) -> Iterator[Sight]:
    """The first words of the clause, and of one that continues a sentence."""
    first = clause.words[0]
    where = "inner" if clause.position else "first"
    yield _sight((f"opener:{where}", first.start, first.end))
    yield _sight((f"opener:{where}-{first.word}", first.start, first.end))


def figures(clause: Clause) -> Iterator[Sight]:
    """Figures, shares and years."""
    if not clause.holds & kinds.FIGURE:
        return
    for at in [at for at, kind in enumerate(clause.kinds) if kind & kinds.FIGURE]:
        token = clause.words[at]
        after = clause.passage.source.text[token.end : token.end + 9].lower()
        if token.word.isdigit() and _YEAR.match(token.word):
            yield _sight(("figure:year", token.start, token.end))
        else:
            share = after.startswith(("%", " per cent", " percent"))
            yield _sight(("figure:share" if share else "figure:number", token.start, token.end))


def form(clause: Clause) -> Iterator[Sight]:
    """What the clause stands in: a list, a row, beneath a label, in quotation marks."""
    passage = clause.passage
    if passage.block.kind is not BlockKind.PARAGRAPH:
        yield _sight((f"form:{passage.block.kind.name.lower()}", clause.start, clause.end))
    if passage.label:
        yield _sight(("form:labelled", clause.start, clause.end))
    if passage.source.text[clause.start] in '“"':
        yield _sight(("form:quoted", clause.start, clause.end))
    if len(passage.source.text) > _SHORT:
        part = bisect_right(_PARTS, passage.place)
        yield _sight((f"form:part-{part}", clause.start, clause.end))


def heading(clause: Clause) -> Iterator[Sight]:
    """Words of the section's heading, unless the text is summing up."""
    if clause.passage.heading and not clause.passage.closing:
        yield from _words_of("heading", clause.passage.heading)


def label(clause: Clause) -> Iterator[Sight]:
    """Words of the label."""
    if clause.passage.label:
        yield from _words_of("label", clause.passage.label)


def lead(clause: Clause) -> Iterator[Sight]:
    """Words of the sentence that introduces the list."""
    above = clause.passage.lead
    if above:
        yield from _words_of("lead", Span(above.source, above.start, above.end))


def wording(clause: Clause) -> Iterator[Sight]:
    """Every word by its stem."""
    _, starts, ends, _ = zip(*clause.words, strict=True)
    return map(_sight, zip(map(_wording, clause.said), starts, ends, strict=True))


RULES: tuple[Callable[[Clause], Iterator[Sight]], ...] = (
    cues,
    change,
    denial,
    verdict,
    tense,
    opener,
    figures,
    form,
    heading,
    label,
    lead,
    wording,
)
"""In the order in which they are asked; the order settles ties."""


def sights(clause: Clause) -> Iterator[Sight]:
    """Everything the rules see in ``clause``."""
    return chain.from_iterable(rule(clause) for rule in RULES)


def _words_of(rule: str, span: Span) -> Iterator[Sight]:
    yield from _placed(rule, span.text, span.start)


@lru_cache(maxsize=64)
def _placed(rule: str, text: str, at: int) -> tuple[Sight, ...]:
    """The words and cues of ``text``, which stands above many clauses and begins at ``at``."""
    return tuple(Sight(f"{rule}{key}", at + start, at + end) for key, start, end in _keys(text))


@lru_cache(maxsize=512)
def _keys(text: str) -> tuple[Sight, ...]:
    """Words and cues of a heading, label or lead-in, their places counted from its start."""
    found, said, _ = parted(text, 0, len(text))
    single = (Sight(f":{_root(token.word)}", token.start, token.end) for token in found)
    cued = (
        Sight(f"-cue:{hit.section}", found[hit.first].start, found[hit.last - 1].end)
        for hit in hits("cues", said)
    )
    return (*single, *cued)


@lru_cache(maxsize=20_000)
def _wording(word: str) -> str:
    return f"word:{_root(word)}"


def _root(word: str) -> str:
    """A word's stem; figures are all alike."""
    return "0" if word[0].isdigit() else stem(word)


def _place(clause: Clause, first: int, last: int) -> tuple[int, int]:
    return clause.words[first].start, clause.words[last - 1].end
