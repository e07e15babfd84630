"""Find out what a statement is made of: words of the template, of the owner, or computed ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from functools import lru_cache
from typing import Any

from briefgen.brief.notice import handling, notice
from briefgen.building import Gathered
from briefgen.settings import Settings
from briefgen.templating import Layout
from briefgen.verifying.comparing import normal, sentences
from briefgen.verifying.verbatim import quotations, without_quotations

MARKUP = re.compile(r"^\s*(?::::[^\n\"]*|#+ |- |> )|\*+|[|\"“”\\]", re.MULTILINE)
"""What of a template's text is no words: directives, marks of Markdown, quote marks."""
NUMBER = re.compile(r"\d+")
LONGEST = 2000
"""Characters of a statement that is taken apart; no sentence of a brief is that long."""


class Part(IntEnum):
    """What a part of a statement is; of two readings of it the lower is taken."""

    WORDING = 0
    OWNER = 1
    COMPUTED = 2


class Vocabulary:
    """The parts that statements may be made of."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self.by_head: dict[str, list[tuple[str, Part]]] = {}
        for text, part in parts.items():
            self.by_head.setdefault(text[0], []).append((text, part))

    def made_of(self, statement: str) -> Part | None:
        """The part that best says what ``statement``, less its quotations, consists of.

        It is the weightiest of those that the statement cannot do without; None when the parts do
        not cover it.
        """
        text = without_quotations(statement).casefold()
        if len(text) > LONGEST:
            return None
        best: list[tuple[int, int] | None] = [None] * (len(text) + 1)
        best[0] = (0, 0)
        for at in range(len(text)):
            if (reached := best[at]) is None:
                continue
            if text[at] == " ":
                best[at + 1] = _lower(best[at + 1], reached)
            for end, part in self._parts(text, at):
                weight, count = reached
                best[end] = _lower(best[end], (max(weight, part), count + 1))
        last = best[len(text)]
        return Part(last[0]) if last else None

    def _parts(self, text: str, at: int) -> Iterator[tuple[int, Part]]:
        """Where parts that stand at ``at`` end; none begins or ends within a word."""
        if at and text[at - 1].isalnum() and text[at].isalnum():
            return
        for words, part in self.by_head.get(text[at], ()):
            end = at + len(words)
            if text.startswith(words, at) and not (
                end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
            ):
                yield end, part
        if number := NUMBER.match(text, at):
            yield number.end(), Part.COMPUTED


def _lower(one: tuple[int, int] | None, two: tuple[int, int]) -> tuple[int, int]:
    return two if one is None or two < one else one


def vocabulary(layout: Layout, gathered: Gathered | None, brief: Any = None) -> Vocabulary:
    """The words of the template, and, where the sources are there, of owner and computation."""
    parts: dict[str, Part] = {}
    if brief is not None:
        parts.update(_parts(_texts(brief), Part.COMPUTED))
    if gathered is not None:
        parts.update(_parts(_owned(gathered.settings), Part.OWNER))
        parts.update(_parts(_editors(gathered), Part.OWNER))
    wording, chosen = _literals(tuple(part.text for part in layout.parts))
    parts.update(_parts(wording, Part.WORDING))
    # A word that is taken from a list by a number stands for that number.
    parts.update(_parts(chosen, Part.COMPUTED))
    return Vocabulary(parts)


def _parts(texts: Iterable[str], part: Part) -> Iterator[tuple[str, Part]]:
    for text in texts:
        if words := without_quotations(normal(text)).casefold().strip():
            yield words, part


def _owned(settings: Settings) -> Iterator[str]:
    """What brief.toml states of the brief and of its sources."""
    subject = settings.subject
    yield from (subject.name, subject.outlook, *subject.aliases, *settings.topic_noun)
    yield from (topic.name for topic in subject.topics)
    yield from settings.issuer
    for figure in settings.figures:
        yield from (figure.title, figure.source, *figure.columns)
        yield from (cell for row in figure.rows for cell in row)
    yield from (text for stated in settings.profiles.values() for text in stated.values())
    told = handling(settings)
    yield from (notice(settings), *told, *(each for text in told for each in sentences(text)))


def _editors(gathered: Gathered) -> Iterator[str]:
    """The names of those who approved something, or left a note."""
    yield from (c.decided.approved_by for c in gathered.comparison.claims if c.decided)
    yield from (t.decided.approved_by for t in gathered.comparison.topics if t.decided)
    yield from (note.author for note in (gathered.outcome.notes if gathered.outcome else ()))


def _texts(value: Any) -> Iterator[str]:
    """Every text in a brief, which is plain data."""
    if isinstance(value, str):
        yield value
        yield from (sentence for sentence in sentences(value) if sentence != value)
        yield from quotations(value)
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)


@lru_cache(maxsize=4)
def _literals(texts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a template's files, in pieces as they stand between its values, and of those
    the ones that it takes from lists."""
    from jinja2 import Environment, nodes

    trees = [Environment().parse(text) for text in texts]
    chosen = [
        item.value
        for tree in trees
        for made in tree.find_all(nodes.List)
        for item in made.items
        if isinstance(item, nodes.Const) and isinstance(item.value, str)
    ]
    constants = [
        node.value
        for tree in trees
        for node in tree.find_all(nodes.Const)
        if isinstance(node.value, str)
    ]
    running = [node.data for tree in trees for node in tree.find_all(nodes.TemplateData)]
    pieces = [
        piece
        for text in running
        for line in MARKUP.sub("\n", text).split("\n")
        for piece in (line, *sentences(line))
    ]
    return (*pieces, *constants), tuple(chosen)
