"""Sum up the weights of all that the rules see in a clause, without asking every rule.

What most rules see is settled by one word or by one phrase's list: what that is worth is looked up
by the word or the list itself, and where it stands is found only when it has decided. The result is
the same as going through ``features.sights``, which a test holds it to.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import compress
from typing import TypeVar

from briefgen.extraction import features, kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import Rule, Sight
from briefgen.extraction.lanes import packed
from briefgen.extraction.lexicon import MOST
from briefgen.extraction.structure import Passage

_SAYS_NOTHING = ("form:", "setting:", "mark:", "lean:")
"""Sights that count in the vote but name no words an analyst could argue with."""


class Worth:
    """What a sight says when it is seen; there is one for each key, so that two are the same only
    when they are one."""

    __slots__ = ("_pulls", "columns", "key", "lanes", "telling")

    def __init__(self, key: str, columns: tuple[float, ...], telling: float = 1.0) -> None:
        """``columns`` is what it adds to each column of the vote, ``telling`` to its length."""
        self.key, self.columns, self.telling = key, columns, telling
        self.lanes = packed((*columns, telling))
        """What it adds, to be summed in one go: the columns, then how telling it is."""
        self._pulls: tuple[float, ...] = ()

    @property
    def rule(self) -> str:
        """The rule that sees it; "heading-cue" is the rule "heading" seeing a cue."""
        return self.key.partition(":")[0]

    def _pulling(self) -> tuple[float, ...]:
        """How far it moves the vote towards each column, against their mean; what names no words
        decides nothing."""
        mean = sum(self.columns) / len(self.columns)
        decides = not self.key.startswith(_SAYS_NOTHING)
        self._pulls = tuple([gain - mean if decides else float("-inf") for gain in self.columns])
        return self._pulls

    @staticmethod
    def pulls(seen: Iterable[Worth], column: int) -> list[float]:
        """How far each of ``seen`` moves the vote towards a column."""
        # Most are only ever added up: this is worked out when it is first asked for.
        return [(worth._pulls or worth._pulling())[column] for worth in seen]


T = TypeVar("T", bound=Hashable)


class Memo(dict[T, Worth | None]):
    """What a rule's sights are worth by the words or list that they come of, None for nothing."""

    def __init__(self, worths: Worths, key: Callable[[T], str], most: int = MOST) -> None:
        """``key`` names the sight; no more than ``most`` are kept."""
        super().__init__()
        self._worths, self._key, self._most = worths, key, most

    def __missing__(self, name: T) -> Worth | None:
        if len(self) >= self._most:
            self.clear()
        worth = self[name] = self._worths.of(self._key(name))
        return worth


class Worths:
    """What sights are worth in a vote."""

    def __init__(self, find: Callable[[str], Worth | None]) -> None:
        """``find`` gives what is called by a key, None where that has no weight."""
        self._find = find
        self._made: dict[str, Worth] = {}
        self._above: dict[tuple[str, str], list[Worth]] = {}
        self._key = Memo(self, str)
        self._root = Memo(self, "word:{}".format)

    def of(self, key: str) -> Worth | None:
        """The worth of a sight, None where it has no weight."""
        worth = self._made.get(key)
        if worth is None:
            worth = self._find(key)
            if worth:
                self._made[key] = worth
        return worth

    def seen(self, clauses: Sequence[Clause]) -> list[list[Worth]]:
        """For each clause what the rules see that has a weight, each once, in their order."""
        above = self.above([clause.passage for clause in clauses])
        words = [map(self._root.__getitem__, features.roots(clause)) for clause in clauses]
        rows = zip(clauses, above, words, strict=True)
        return [each_once([*self.own(clause), *beyond, *said]) for clause, beyond, said in rows]

    def own(self, clause: Clause) -> Iterator[Worth | None]:
        """What is seen in the clause itself, beside its words by themselves."""
        return map(self._key.__getitem__, own_keys(clause))

    def above(self, passages: Iterable[Passage]) -> Iterator[list[Worth]]:
        """What is seen above the clauses of each passage, where a passage may come repeatedly."""
        last, found = None, list[Worth]()
        for passage in passages:
            if passage is not last:
                last, found = passage, self._above_all(passage)
            yield found

    def _above_all(self, passage: Passage) -> list[Worth]:
        stretches = {"heading": passage.heading, "label": passage.label, "lead": passage.lead}
        return [
            worth
            for rule, stretch in stretches.items()
            if stretch and not (rule == "heading" and passage.closing)
            for worth in self._above_in(rule, stretch.text)
        ]

    def _above_in(self, rule: str, text: str) -> list[Worth]:
        if (rule, text) not in self._above:
            if len(self._above) >= MOST // 10:
                self._above.clear()
            worths = [self._key[f"{rule}{key}"] for key, _, _ in features.seen_above(text)]
            self._above[rule, text] = [*filter(None, worths)]
        return self._above[rule, text]

    def sight(self, clause: Clause, worth: Worth) -> Sight:
        """Where a clause first shows what is worth that much to it."""
        rule = worth.rule
        if rule == "word":
            at = [*map(self._root.__getitem__, features.roots(clause))].index(worth)
            return Sight(worth.key, clause.starts[at], clause.ends[at])
        if rule == "cue" and not clause.holds & kinds.DENYING:
            hit = next(hit for hit in clause.cues if worth.key == f"cue:{hit[0]}")
            return Sight(worth.key, clause.starts[hit.first], clause.ends[hit.last - 1])
        looked = features.RULES[rule.removesuffix("-cue")](clause)
        return next(sight for sight in looked if sight[0] == worth.key)


def own_keys(clause: Clause) -> Sequence[str]:
    """What the rules see in the clause itself, beside its words by themselves: looked for once,
    however many votes ask. Rules that cannot see anything are not asked."""
    if clause.keys is None:
        clause.keys = [*_phrased(clause), *_verbal(clause), *features.form_keys(clause)]
    return clause.keys


def _phrased(clause: Clause) -> Sequence[str]:
    """What is seen in the phrases of the lists."""
    seen: list[str] = []
    if clause.cues:
        sections = [hit[0] for hit in clause.cues]
        if clause.holds & kinds.DENYING:
            seen += _keys_by(features.cues, clause)
        else:
            seen += map("cue:{}".format, sections)
        if "good" in sections or "bad" in sections:
            seen += _keys_by(features.change, clause)
    if clause.negations:
        seen.append("denial:not")
    if clause.hedges:
        seen.append("denial:hedge")
    if clause.frames:
        seen += _keys_by(features.verdict, clause)
    return seen


def _verbal(clause: Clause) -> Sequence[str]:
    """What is seen in its verbs, its first word and its figures."""
    seen: list[str] = []
    if True in clause.verbs:
        seen += map(features.tense_key, compress(clause.said, clause.verbs))
    else:
        seen.append("tense:none")
    where = "opener:inner" if clause.position else "opener:first"
    seen += where, f"{where}-{clause.said[0]}"
    if clause.holds & kinds.FIGURE:
        seen += _keys_by(features.figures, clause)
    return seen


def _keys_by(rule: Rule, clause: Clause) -> list[str]:
    return [sight[0] for sight in rule(clause)]


def each_once(seen: Iterable[Worth | None]) -> list[Worth]:
    """Those that have a worth; what is seen twice counts once."""
    return [*dict.fromkeys(filter(None, seen))]
