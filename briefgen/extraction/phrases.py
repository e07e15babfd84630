"""Finding the phrases of the lists in a run of words: one walk for all lists, no backtracking."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from briefgen.extraction.language import lists
from briefgen.languages.stems import stem


class Hit(NamedTuple):
    """A phrase found: the list's section and the words it covers."""

    section: str
    first: int
    last: int
    """Index after the last word."""


class Found(NamedTuple):
    """The phrases of each list of ``FILES`` in a run of words, in the order of their words."""

    cues: Sequence[Hit]
    polarity: Sequence[Hit]
    hedges: Sequence[Hit]
    frames: Sequence[Hit]
    movement: Sequence[Hit]


FILES = {"cues": True, "polarity": True, "hedges": False, "frames": False, "movement": True}
"""The lists asked of every clause, and whether their words are compared by their stems."""
NO_PHRASES = {"frames": ("cause ends", "within", "to come", "its own")}
"""Sections of single words that are asked for as bits of ``kinds``."""


class _Node(NamedTuple):
    """Where a phrase may end or go on."""

    sections: list[str]
    """The sections that hold the phrase that ends here."""
    behind: "dict[str, _Node]"
    """By the next word."""


class Opening(NamedTuple):
    """A list that holds phrases beginning with some word."""

    file: int
    """Its number in ``FILES``."""
    inflected: bool
    sections: list[str]
    """The sections that hold the word alone."""
    behind: dict[str, _Node]
    """Where longer phrases go on, by the next word."""


_hit: Callable[[Iterable[object]], Hit] = partial(tuple.__new__, Hit)
"""A hit of its three fields: ``Hit._make`` without its detour through Python."""


def phrases(
    said: Sequence[str], stems: Sequence[str], openings: Sequence[tuple[Opening, ...]]
) -> Found:
    """Every phrase of ``FILES`` in the words ``said``, the longest of a list at each word.

    ``stems`` are theirs, ``openings`` what ``openings`` finds for each.
    """
    found: tuple[list[Hit], ...] = ([], [], [], [], [])
    beyond = len(said)
    for at, opened in [pair for pair in enumerate(openings, 1) if pair[1]]:
        for file, inflected, sections, behind in opened:
            last = at
            # Most phrases are of one word, and a word seldom goes on as one.
            if behind and at < beyond and (stems if inflected else said)[at] in behind:
                sections, last = _longest(sections, behind, stems if inflected else said, at)
            for section in sections:
                found[file].append(_hit((section, at - 1, last)))
    return Found(*found)


def hits(file: str, said: Sequence[str], inflected: bool = True) -> list[Hit]:
    """Every phrase of one list in the words ``said``, the longest at each word.

    With ``inflected`` words are compared by their stems.
    """
    keys = [*map(stem, said)] if inflected else said
    table = _by_first(file, inflected)
    found = []
    for at in [at for at, key in enumerate(keys) if key in table]:
        sections, last = _longest(*_node(file, inflected, keys[at]), keys, at + 1)
        found += [_hit((section, at, last)) for section in sections]
    return found


def _longest(
    sections: list[str], behind: dict[str, _Node], keys: Sequence[str], end: int
) -> tuple[list[str], int]:
    """The sections of the longest phrase that goes on at ``end``, and where it ends itself."""
    last = end
    while behind and end < len(keys):
        following = behind.get(keys[end])
        if following is None:
            break
        end += 1
        behind = following.behind
        if following.sections:
            sections, last = following.sections, end
    return sections, last


def openings(word: str) -> tuple[Opening, ...]:
    """The lists of ``FILES`` with phrases that may begin with ``word``: most words open none."""
    stems, forms = _files(True), _files(False)
    root = stem(word)
    return tuple(
        [
            Opening(number, inflected, *_node(file, inflected, root if inflected else word))
            for number, file, inflected in (*stems.get(root, ()), *forms.get(word, ()))
        ]
    )


@lru_cache(maxsize=2)
def _files(inflected: bool) -> dict[str, list[tuple[int, str, bool]]]:
    """The lists of ``FILES`` of one sort by the words that their phrases begin with."""
    table: dict[str, list[tuple[int, str, bool]]] = {}
    for number, (file, by_stems) in enumerate(FILES.items()):
        if by_stems is inflected:
            for first in _by_first(file, inflected):
                table.setdefault(first, []).append((number, file, inflected))
    return table


@lru_cache(maxsize=5_000)
def _node(file: str, inflected: bool, first: str) -> _Node:
    """The phrases of ``file`` that begin with ``first``: made when a text first holds the word."""
    root = _Node([], {})
    for section, entry in _by_first(file, inflected)[first]:
        node = root
        for word in entry.split()[1:]:
            node = node.behind.setdefault(stem(word) if inflected else word, _Node([], {}))
        if section not in node.sections:
            node.sections.append(section)
    return root


@lru_cache(maxsize=16)
def _by_first(file: str, inflected: bool) -> dict[str, list[tuple[str, str]]]:
    """The entries of ``file``, each with its section, by the first word."""
    table: dict[str, list[tuple[str, str]]] = {}
    for section, entries in lists(file).items():
        for entry in entries if section not in NO_PHRASES.get(file, ()) else ():
            plain = entry.replace(".", "")
            first = plain.partition(" ")[0]
            table.setdefault(stem(first) if inflected else first, []).append((section, plain))
    return table
