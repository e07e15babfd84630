"""What can be said of a clause that bears on its role: the rules, in order.

Each rule is a small function that names what it sees and the words it saw it in. What each
sight is worth for each role stands in ``en/weights.txt``.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.kinds import together
from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import Token, parted, stem
from briefgen.source import BlockKind, Span


class Sight(NamedTuple):
    """Something a rule saw."""

    key: str
    """"cue:shortfall", "tense:will", …; the part before the colon names the rule."""
    start: int
    end: int
    """Where it stands in the text."""


made_sight: Callable[[Iterable[object]], Sight] = partial(tuple.__new__, Sight)
"""A sight of its three fields: ``Sight._make`` without its detour through Python."""
_PAST = kinds.ED | kinds.PAST
_FORMS = {kind: f"form:{kind.name.lower()}" for kind in BlockKind}
_PARTS = (0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875)
"""Edges of the parts of a text, as shares of its length."""
_SHORT = 1200
"""Code points up to which a text has no parts."""
_YEAR = re.compile(r"(?:19|20|21)\d\d$")
Sights = Sequence[Sight]
Rule = Callable[[Clause], Sights]
TENSES = {
    "is": "is", "are": "is", "am": "is", "was": "was", "were": "was",
    "has": "has", "have": "has", "had": "had",
    "will": "will", "shall": "will", "would": "would", "could": "could", "may": "may",
    "might": "may", "can": "can", "should": "should", "ought": "should", "must": "should",
}  # fmt: skip
"""Auxiliaries that carry tense or mood, by what they say."""


def cues(clause: Clause) -> Sights:
    """Phrases of the cue lists, and whether a negation stands right before."""
    if not clause.holds & kinds.DENYING:
        return [_placed(clause, f"cue:{hit.section}", hit) for hit in clause.cues]
    denied = (together(clause.kinds[max(0, hit.first - 3) : hit.first]) for hit in clause.cues)
    return [
        _placed(clause, f"cue:{'not-' if near & kinds.DENYING else ''}{hit.section}", hit)
        for hit, near in zip(clause.cues, denied, strict=True)
    ]


def change(clause: Clause) -> Sights:
    """Something good or bad that goes up or down: "deaths … fell"."""
    found = {hit.section: hit for hit in reversed(clause.cues)}
    if found.keys().isdisjoint(("good", "bad")) or found.keys().isdisjoint(("up", "down")):
        return ()
    return [
        _placed(clause, f"change:{thing}-{way}", _both(found[thing], found[way]))
        for thing in ("good", "bad")
        for way in ("up", "down")
        if thing in found and way in found
    ]


def _both(one: Hit, other: Hit) -> Hit:
    """From the beginning of the first to the end of the last."""
    return Hit("", min(one.first, other.first), max(one.last, other.last))


def denial(clause: Clause) -> Sights:
    """Words that deny, and words that weaken."""
    denying = [_placed(clause, "denial:not", hit) for hit in clause.negations[:1]]
    return denying + [_placed(clause, "denial:hedge", hit) for hit in clause.hedges[:1]]


def verdict(clause: Clause) -> Sights:
    """Set phrases of judgement: "achieved … its objectives", "has been effective"."""
    if not clause.frames:
        return ()
    found = {hit.section: hit for hit in clause.frames}
    if "evaluating" in found and "goals" in found:
        return (_placed(clause, "verdict:goals", found["goals"]),)
    return (_placed(clause, "verdict:judging", found["judging"]),) if "judging" in found else ()


def tense(clause: Clause) -> Sights:
    """Auxiliaries, which are finite wherever they stand, and the kind of any other finite verb."""
    if True not in clause.verbs:
        return (made_sight(("tense:none", clause.start, clause.end)),)
    found = []
    for at in [at for at, finite in enumerate(clause.verbs) if finite]:
        word, start, end, _ = clause.words[at]
        kind = TENSES.get(word) or ("past" if clause.kinds[at] & _PAST else "present")
        found.append(made_sight((f"tense:{kind}", start, end)))
    return found


def opener(clause: Clause) -> Sights:
    """The first words of the clause, and of one that continues a sentence."""
    word, start, end, _ = clause.words[0]
    where = "opener:inner" if clause.position else "opener:first"
    return made_sight((where, start, end)), made_sight((f"{where}-{word}", start, end))


def figures(clause: Clause) -> Sights:
    """Figures, shares and years."""
    if not clause.holds & kinds.FIGURE:
        return ()
    numbered = zip(clause.words, clause.kinds, strict=True)
    return [
        made_sight((f"figure:{_figure(clause, token)}", token.start, token.end))
        for token in [token for token, kind in numbered if kind & kinds.FIGURE]
    ]


def _figure(clause: Clause, token: Token) -> str:
    if token.word.isdigit() and _YEAR.match(token.word):
        return "year"
    after = clause.passage.source.text[token.end : token.end + 9].lower()
    return "share" if after.startswith(("%", " per cent", " percent")) else "number"


def form(clause: Clause) -> Sights:
    """What the clause stands in: a list, a row, beneath a label, in quotation marks."""
    passage = clause.passage
    text = passage.source.text
    found = []
    if passage.block.kind is not BlockKind.PARAGRAPH:
        found.append(_FORMS[passage.block.kind])
    if passage.label:
        found.append("form:labelled")
    if text[clause.start] in '“"':
        found.append("form:quoted")
    if len(text) > _SHORT:
        found.append(f"form:part-{bisect_right(_PARTS, passage.place)}")
    return [made_sight((key, clause.start, clause.end)) for key in found]


def heading(clause: Clause) -> Sights:
    """Words of the section's heading, unless the text is summing up."""
    passage = clause.passage
    return _words_of("heading", passage.heading) if not passage.closing else ()


def label(clause: Clause) -> Sights:
    """Words of the label."""
    return _words_of("label", clause.passage.label)


def lead(clause: Clause) -> Sights:
    """Words of the sentence that introduces the list."""
    return _words_of("lead", clause.passage.lead)


def wording(clause: Clause) -> Sights:
    """Every word by its stem."""
    _, starts, ends, _ = zip(*clause.words, strict=True)
    return [*map(made_sight, zip(map(word_key, clause.said), starts, ends, strict=True))]


OWN: tuple[Rule, ...] = (cues, change, denial, verdict, tense, opener, figures, form)
"""What is seen in the clause itself."""
ABOVE: tuple[Rule, ...] = (heading, label, lead)
"""What stands above it, the same for all clauses of a passage."""
RULES: tuple[Rule, ...] = (*OWN, *ABOVE, wording)
"""In the order in which they are asked; the order settles ties."""


def sights(clause: Clause) -> list[Sight]:
    """Everything the rules see in ``clause``."""
    return [sight for rule in RULES for sight in rule(clause)]


def bearing(clauses: Iterable[Clause], known: Container[str]) -> Iterator[list[Sight]]:
    """For each clause what the rules see that is ``known``; where nothing is, what they see first.

    The same as ``sights``, less what need not be looked at.
    """
    passage, above = None, list[Sight]()
    for clause in clauses:
        if clause.passage is not passage:
            passage = clause.passage
            above = [sight for rule in ABOVE for sight in rule(clause) if sight[0] in known]
        found = [sight for rule in OWN for sight in rule(clause) if sight[0] in known]
        found += above
        for key, token in zip(map(word_key, clause.said), clause.words, strict=True):
            if key in known:
                found.append(made_sight((key, token.start, token.end)))
        yield found or sights(clause)[:1]


def _words_of(rule: str, stretch: Span | Passage | None) -> Sights:
    """The words and cues of what stands above."""
    if not stretch:
        return ()
    at, found = stretch.start, _keys(stretch.text)
    return [made_sight((f"{rule}{key}", at + start, at + end)) for key, start, end in found]


@lru_cache(maxsize=512)
def _keys(text: str) -> tuple[Sight, ...]:
    """Words and cues of a heading, label or lead-in, their places counted from its start."""
    found, said, *_ = parted(text, 0, len(text))
    single = (Sight(f":{_root(token.word)}", token.start, token.end) for token in found)
    cued = (
        Sight(f"-cue:{hit.section}", found[hit.first].start, found[hit.last - 1].end)
        for hit in hits("cues", said)
    )
    return (*single, *cued)


@lru_cache(maxsize=20_000)
def word_key(word: str) -> str:
    """The key of a word's own sight."""
    return f"word:{_root(word)}"


def _root(word: str) -> str:
    """A word's stem; figures are all alike."""
    return "0" if word[0].isdigit() else stem(word)


def _placed(clause: Clause, key: str, hit: Hit) -> Sight:
    """The sight called ``key`` where a phrase stands."""
    words = clause.words
    return made_sight((key, words[hit.first].start, words[hit.last - 1].end))
