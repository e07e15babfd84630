"""What the vote is fitted on and measured on: clauses and sentences with their labels.

A subject's claims are clauses; the labels on real texts are of sentences, so there the tool's
own sentence that shares most with a labelled one stands for it, uncut. A real text gives its
labelled runs and what stands up to ``REACH`` sentences away.
"""

from __future__ import annotations

import json
import random
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from briefgen.extraction import clauses_in
from briefgen.extraction.clause import Clause, clauses_of, sentence
from briefgen.extraction.genre import dense
from briefgen.extraction.prose.cast import names
from briefgen.extraction.sentences import sentences
from briefgen.extraction.structure import Passage, passages
from briefgen.extraction.tokens import words_in
from briefgen.readers import read
from briefgen.source import Source
from tests.quality import score
from tests.quality.subjects import gold, sources

HERE = Path(__file__).parent
REAL = ("real", "real-domestic")
"""Folders below ``gold`` with labels on texts that are had separately."""
REACH = 4
"""How many sentences on either side of a labelled one are looked at."""
OTHERS = 60
"""How many sentences of a real text that have no label are learnt from too, by a teacher."""
Texts = Mapping[str, Path]
"""For each kind of real text that is at hand the folder it stands in."""
Label = dict[str, Any]
"""role, role_alt and, on real texts, weight."""


class Run(NamedTuple):
    """Clauses that follow each other in one text."""

    kind: str
    """"subject", "real" or "real-domestic"."""
    group: str
    """What is held out together: the subject's or the text's name."""
    clauses: tuple[Clause, ...]
    labels: tuple[Label | None, ...]
    """For each clause its label, None where it has none."""
    names: frozenset[str]
    """The names of the whole text."""
    dense: bool
    """Whether the whole text reads as a report."""
    unread: tuple[Label, ...] = ()
    """Labels on sentences that the tool does not read: it takes them for layout."""


def subject(folder: Path) -> Iterator[Run]:
    """A run for each text of a subject."""
    found = [
        [clause for passage in passages(source) for clause in clauses_of(passage)]
        for source in sources(folder)
    ]
    spans = [_as_prediction(clause) for clauses in found for clause in clauses]
    wanted = gold(folder)
    claim_at = {j: i for i, j in score.match(wanted["claims"], spans).items()}
    at = 0
    for clauses in found:
        labels = []
        for j in range(at, at + len(clauses)):
            noise = any(_covers(noise, spans[j]) for noise in wanted["noise"])
            aside = {"role": "aside", "role_alt": []} if noise else None
            labels.append(wanted["claims"][claim_at[j]] if j in claim_at else aside)
        at += len(clauses)
        all_of = tuple(clauses)
        yield Run("subject", folder.name, all_of, tuple(labels), names(all_of), dense(all_of))


def _as_prediction(clause: Clause) -> dict[str, str | int]:
    start, end = clause.span.raw
    return {"file": clause.span.source.name, "start": start, "end": end}


def _covers(noise: dict[str, str | int], span: dict[str, str | int]) -> bool:
    shared: int = score.overlap(noise, span)
    return noise["file"] == span["file"] and shared * 2 >= int(span["end"]) - int(span["start"])


def real(kind: str, folder: Path) -> tuple[Run, ...]:
    """The labelled runs of each real text of a kind; ``folder`` holds the texts."""
    return tuple(run for text in whole(kind, folder) for run in _runs(text))


@lru_cache(maxsize=2)
def whole(kind: str, folder: Path) -> tuple[Run, ...]:
    """Each real text of a kind as one run, with labels on some of its sentences."""
    rows = json.loads((HERE / "gold" / kind / "labels.json").read_text(encoding="utf-8"))
    by_file: dict[str, list[Label]] = {}
    for row in rows:
        row["role"] = row["role"].replace("noise", "aside")
        by_file.setdefault(row["file"], []).append(row)
    return tuple(
        _text(kind, file, read(folder / file, "A"), labels)
        for file, labels in sorted(by_file.items())
    )


def chosen(texts: Texts) -> Iterator[tuple[Run, list[int]]]:
    """Each real text, and which of its clauses are learnt from: the labelled and ``OTHERS`` more.

    Those are drawn by lot, the same every time.
    """
    lot = random.Random(1)
    for kind, folder in texts.items():
        for run in whole(kind, folder):
            found = [at for at, label in enumerate(run.labels) if label]
            left = [at for at, label in enumerate(run.labels) if not label]
            yield run, sorted([*found, *lot.sample(left, min(len(left), OTHERS))])


def _text(kind: str, file: str, source: Source, labels: Sequence[Label]) -> Run:
    clauses = tuple(
        clause
        for passage in passages(source)
        for start, end in sentences(source.text, passage.start, passage.end)
        if (clause := _uncut(passage, start, end))
    )
    at, unread = _placed(clauses, labels)
    found = tuple(at.get(n) for n in range(len(clauses)))
    as_built = clauses_in(source)  # cut where the product cuts: that decides by which vote it reads
    return Run(kind, file, clauses, found, names(clauses), dense(as_built), unread)


def _runs(text: Run) -> Iterator[Run]:
    unread = text.unread
    for first, last in stretches(text):
        part, found = text.clauses[first:last], text.labels[first:last]
        yield text._replace(clauses=part, labels=found, unread=unread)
        unread = ()
    if unread:
        yield text._replace(clauses=(), labels=(), unread=unread)


def _uncut(passage: Passage, start: int, end: int) -> Clause | None:
    """The stretch between two offsets as one clause, whatever it holds; None without a word."""
    whole = sentence(words_in(passage.source.text, start, end), start, end)
    return whole.found(passage, 0) if whole.said else None


def _placed(
    clauses: Sequence[Clause], labels: Sequence[Label]
) -> tuple[dict[int, Label], tuple[Label, ...]]:
    """Which clause each label is of, and the labels that are of none."""
    spans = [clause.span.raw for clause in clauses]
    starts = [start for start, _ in spans]
    found: dict[int, Label] = {}
    unread = []
    for label in labels:
        low = max(0, bisect_right(starts, label["start"]) - 2)
        near = [at for at in range(low, min(len(spans), low + 5)) if at not in found]
        shared = {at: _shared(spans[at], label) for at in near}
        best = max(near, key=lambda at: shared[at], default=None)
        if best is None or shared[best] < 0.5:
            unread.append(label)
        else:
            found[best] = label
    return found, tuple(unread)


def _shared(span: tuple[int, int], label: Label) -> float:
    """The share of the shorter of the two that both cover."""
    first, last = int(label["start"]), int(label["end"])
    both = min(span[1], last) - max(span[0], first)
    return both / max(1, min(span[1] - span[0], last - first))


def stretches(run: Run) -> Iterator[tuple[int, int]]:
    """First and last-plus-one of each stretch of labelled clauses with what stands around them."""
    first = last = -1
    for at in (at for at, label in enumerate(run.labels) if label):
        if first < 0:
            first = max(0, at - REACH)
        elif at - REACH > last:
            yield first, last
            first = at - REACH
        last = min(len(run.clauses), at + REACH + 1)
    if first >= 0:
        yield first, last
