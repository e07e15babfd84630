"""Topics found in a text when none are given: labels, abbreviated names, repeated terms."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words
from briefgen.extraction.tokens import words_in
from briefgen.subject import Subject, Topic

_ABBREVIATION = re.compile(r"\(([A-Z][A-Za-z0-9]{1,7})\)")
_LONGEST_LABEL = 4
_SIGNS = re.compile(r"[≡∈∉∀∃∑∏√≤≥≈=<>|`\\{}]")
"""Signs of a formula, which names nothing."""
_REPEATED = 3
"""How often a term of two words must occur in one text to be a topic."""


def candidates(clauses: Sequence[Clause], subject: Subject) -> tuple[Topic, ...]:
    """Topics that one text speaks about, in order of first mention; never the subject itself."""
    found: dict[str, dict[str, None]] = {}
    for name, *aliases in (*_labels(clauses), *_abbreviated(clauses), *_terms(clauses)):
        key = _key(name)
        if key and not _is_subject(key, subject):
            found.setdefault(key, {name: None}).update(dict.fromkeys(aliases))
    return tuple(Topic(next(iter(names)), tuple(names)) for names in found.values())


def _labels(clauses: Sequence[Clause]) -> Iterator[tuple[str, ...]]:
    """Short run-in labels; "Electric Vehicles (EVs)" gives both of its names."""
    for label in dict.fromkeys(clause.passage.label for clause in clauses):
        if label:
            text = " ".join(label.text.split())
            abbreviations = _ABBREVIATION.findall(text)
            name = text.split("(")[0].strip(" .*_")
            if 0 < len(name.split()) <= _LONGEST_LABEL and _names_a_topic(name):
                yield (_sentence_case(name), *abbreviations)


def _names_a_topic(name: str) -> bool:
    """False for what a part of any text is called ("Abstract"), and for a formula."""
    return name.lower() not in words("structure", "parts of texts") and not _SIGNS.search(name)


def _abbreviated(clauses: Sequence[Clause]) -> Iterator[tuple[str, ...]]:
    """Names that the text abbreviates: "Home Energy Agency (HEA)"."""
    for clause in clauses:
        if "(" not in clause.text:
            continue
        for match in _ABBREVIATION.finditer(clause.text):
            at = clause.start + match.start()
            last = bisect_right(clause.ends, at)
            first = max(0, last - len(match.group(1)))
            initials = "".join([word[0] for word in clause.said[first:last]])
            if last - first > 1 and initials == match.group(1).lower().rstrip("s"):
                text = clause.within[clause.starts[first] : clause.ends[last - 1]]
                yield (_sentence_case(" ".join(text.split())), match.group(1))


def _terms(clauses: Sequence[Clause]) -> Iterator[tuple[str, ...]]:
    """Pairs of content words that the text repeats."""
    counts: dict[tuple[str, str], int] = {}
    first: dict[tuple[str, str], tuple[Clause, int]] = {}
    empty = kinds.SHORT | kinds.FIGURE | kinds.COMMON | kinds.LY
    for clause in clauses:
        named, gaps = clause.singulars, clause.gaps
        beside = zip(clause.kinds, clause.kinds[1:], strict=False)
        for at in [at for at, (one, other) in enumerate(beside) if not (one | other) & empty]:
            if len(gaps[at + 1]) == 1:
                pair = (named[at], named[at + 1])
                if pair in counts:
                    counts[pair] += 1
                else:
                    counts[pair] = 1
                    first[pair] = clause, at
    for pair, (clause, at) in first.items():
        if counts[pair] >= _REPEATED:
            text = clause.within[clause.starts[at] : clause.ends[at + 1]]
            yield (_sentence_case(" ".join(text.split())),)


def _is_subject(key: str, subject: Subject) -> bool:
    names = (subject.name, *subject.aliases)
    return any(key in _key(name) for name in names if name)


@lru_cache(maxsize=1_000)
def _key(name: str) -> str:
    return " ".join(words_in(name).singulars)


def _sentence_case(name: str) -> str:
    """The name with only its first word and its abbreviations in capitals."""
    first, *rest = name.split()
    return " ".join(
        (first[0].upper() + first[1:], *(w if w.isupper() else w.lower() for w in rest))
    )
