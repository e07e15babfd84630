"""The features of a clause that bear on its role: the rules, in order.

Each rule is a small function that says what it sees, and in which words: a *sight*, which is a
feature of a classifier with its evidence. What each sight is worth for each role stands in
``en/weights.txt``.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import compress
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.kinds import kinds_of, together
from briefgen.extraction.language import any_of, lists
from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.structure import Passage
from briefgen.extraction.tokens import words_in
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
_PARTS = (0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875)
"""Edges of the parts of a text, as shares of its length."""
_SHORT = 1200
"""Code points up to which a text has no parts."""
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
    starts, ends = clause.starts, clause.ends
    if not clause.holds & kinds.DENYING:
        return [
            made_sight((f"cue:{section}", starts[first], ends[last - 1]))
            for section, first, last in clause.cues
        ]
    denied = (together(clause.kinds[max(0, hit.first - 3) : hit.first]) for hit in clause.cues)
    return [
        _placed(clause, f"cue:{'not-' if near & kinds.DENYING else ''}{hit.section}", hit)
        for hit, near in zip(clause.cues, denied, strict=True)
    ]


def change(clause: Clause) -> Sights:
    """Something good or bad that goes up or down: "deaths … fell"."""
    found = {hit[0]: hit for hit in reversed(clause.cues)}
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
    found = {hit.section: hit for hit in clause.frames}
    if "evaluating" in found and "goals" in found:
        return (_placed(clause, "verdict:goals", found["goals"]),)
    return (_placed(clause, "verdict:judging", found["judging"]),) if "judging" in found else ()


def tense(clause: Clause) -> Sights:
    """Auxiliaries, which are finite wherever they stand, and the kind of any other finite verb."""
    if True not in clause.verbs:
        return (made_sight(("tense:none", clause.start, clause.end)),)
    rows = zip(clause.said, clause.starts, clause.ends, strict=True)
    return [
        made_sight((tense_key(word), start, end))
        for word, start, end in compress(rows, clause.verbs)
    ]


@lru_cache(maxsize=20_000)
def tense_key(verb: str) -> str:
    """What a finite verb says of its tense."""
    return f"tense:{TENSES.get(verb) or ('past' if kinds_of(verb) & _PAST else 'present')}"


def opener(clause: Clause) -> Sights:
    """The first words of the clause, and of one that continues a sentence."""
    start, end = clause.starts[0], clause.ends[0]
    where = "opener:inner" if clause.position else "opener:first"
    return made_sight((where, start, end)), made_sight((f"{where}-{clause.said[0]}", start, end))


def figures(clause: Clause) -> Sights:
    """Figures, shares and years."""
    return [
        made_sight((f"figure:{_figure(clause, at)}", clause.starts[at], clause.ends[at]))
        for at in [at for at, kind in enumerate(clause.kinds) if kind & kinds.FIGURE]
    ]


def _figure(clause: Clause, at: int) -> str:
    if clause.kinds[at] & kinds.YEAR:
        return "year"
    return "share" if _share().match(clause.within, clause.ends[at]) else "number"


@lru_cache(maxsize=1)
def _share() -> re.Pattern[str]:
    """What follows a number that is a share."""
    return re.compile(rf"%| (?:{any_of(lists('numbers')['share'])})", re.IGNORECASE)


def form(clause: Clause) -> Sights:
    """What the clause stands in: a list, a row, beneath a label, in quotation marks."""
    return [made_sight((key, clause.start, clause.end)) for key in form_keys(clause)]


def form_keys(clause: Clause) -> tuple[str, ...]:
    """What ``form`` sees, all of it in the whole clause."""
    passage = clause.passage
    part = bisect_right(_PARTS, passage.place) if len(clause.within) > _SHORT else None
    quoted = clause.text[0] in '“"'
    return _forms(passage.block.kind, passage.label is not None, quoted, part)


@lru_cache(maxsize=256)
def _forms(kind: BlockKind, labelled: bool, quoted: bool, part: int | None) -> tuple[str, ...]:
    found = [] if kind is BlockKind.PARAGRAPH else [f"form:{kind.name.lower()}"]
    if labelled:
        found.append("form:labelled")
    if quoted:
        found.append("form:quoted")
    return (*found,) if part is None else (*found, f"form:part-{part}")


def heading(clause: Clause) -> Sights:
    """Words of the section's heading, unless the text is summing up."""
    passage = clause.passage
    return () if passage.closing else _words_of("heading", passage.heading)


def label(clause: Clause) -> Sights:
    """Words of the label."""
    return _words_of("label", clause.passage.label)


def lead(clause: Clause) -> Sights:
    """Words of the sentence that introduces the list."""
    return _words_of("lead", clause.passage.lead)


def wording(clause: Clause) -> Sights:
    """Every word by its stem."""
    keys = map("word:{}".format, roots(clause))
    return [*map(made_sight, zip(keys, clause.starts, clause.ends, strict=True))]


RULES: Mapping[str, Rule] = {
    "cue": cues, "change": change, "denial": denial, "verdict": verdict, "tense": tense,
    "opener": opener, "figure": figures, "form": form, "heading": heading, "label": label,
    "lead": lead, "word": wording,
}  # fmt: skip
"""By name, in the order in which they are asked; the order settles ties."""


def sights(clause: Clause) -> list[Sight]:
    """Everything the rules see in ``clause``."""
    return [sight for rule in RULES.values() for sight in rule(clause)]


def _words_of(rule: str, stretch: Span | Passage | None) -> Sights:
    """The words and cues of what stands above."""
    if not stretch:
        return ()
    at, found = stretch.start, seen_above(stretch.text)
    return [made_sight((f"{rule}{key}", at + start, at + end)) for key, start, end in found]


@lru_cache(maxsize=512)
def seen_above(text: str) -> tuple[Sight, ...]:
    """Words and cues of a heading, label or lead-in; the keys lack the rule, the places count from
    its start."""
    found = words_in(text)
    keys = map(":{}".format, _alike(found.stems, found.kinds))
    cued = [
        Sight(f"-cue:{hit.section}", found.starts[hit.first], found.ends[hit.last - 1])
        for hit in hits("cues", found.said)
    ]
    return (*map(made_sight, zip(keys, found.starts, found.ends, strict=True)), *cued)


def roots(clause: Clause) -> Sequence[str]:
    """Its words by their stems; figures are all alike."""
    return _alike(clause.stems, clause.kinds) if clause.holds & kinds.FIGURE else clause.stems


def _alike(stems: Sequence[str], known: Sequence[int]) -> Sequence[str]:
    """``stems``, whose words are of kinds ``known``, with one in place of all figures."""
    figure = kinds.FIGURE
    return ["0" if kind & figure else stem for stem, kind in zip(stems, known, strict=True)]


def _placed(clause: Clause, key: str, hit: Hit) -> Sight:
    """The sight called ``key`` where a phrase stands."""
    return made_sight((key, clause.starts[hit.first], clause.ends[hit.last - 1]))
