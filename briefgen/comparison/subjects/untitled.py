"""What texts without a title are about: what the first of their sentences opens with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.comparison.phrasing.nouns import Word, words_of
from briefgen.comparison.phrasing.openings import is_verb
from briefgen.comparison.words import listed
from briefgen.languages import lists
from briefgen.source import BlockKind, Source

FIRST, MOST = 300, 8
"""Characters from the beginning of a text in which its first sentence opens, and words of that."""


def opened_with(sources: Sequence[Source]) -> str:
    """What a text without a title opens with and every other says: "Night ferries" of "The night
    ferries began in 2019"; "" where there is no such. A single word is too little."""
    for source in sources:
        name = "" if source.profile.title else _opening(source)
        others = [other for other in sources if other is not source]
        if name and others and all(name.lower() in other.text.lower() for other in others):
            return name[0].upper() + name[1:]
    return ""


def _opening(source: Source) -> str:
    """The noun phrase that the first paragraph opens with, up to its verb, as it is written."""
    telling = (block for block in source.blocks if block.kind is BlockKind.PARAGRAPH)
    first = next(telling, None)
    if first is None:
        return ""
    run = _named(words_of(source.text, first.start, min(first.end, first.start + FIRST)))
    return "".join(_written(run)) if len(run) > 1 else ""


def _named(words: Sequence[Word]) -> Sequence[Word]:
    """The words behind an article and before a small word or a verb; none where a stop comes
    before these, or there is no article: any sentence may open with what it is not about."""
    if not words or words[0].low not in lists("naming")["the"]:
        return ()
    for at, word in enumerate(words[1:MOST], 1):
        if word.low in listed("function") or (at > 1 and is_verb(words, at)):
            return words[1:at]
        if word.stopped:
            break
    return ()


def _written(run: Sequence[Word]) -> Iterator[str]:
    for word in run[:-1]:
        yield word.form + ("-" if word.hyphened else " ")
    yield run[-1].form
