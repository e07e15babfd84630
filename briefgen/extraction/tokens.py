"""Words with their places, made once for each sentence and shared by all rules."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from itertools import accumulate
from typing import NamedTuple

from briefgen.extraction.kinds import kinds_of

_WORD = re.compile(r"([^\W_]+(?:[.,](?=\d)\d+|['’](?=\w)\w+|[-‑](?=\w)\w+)*)")


class Token(NamedTuple):
    """A word or figure of a source's text."""

    word: str
    """Lower case, with straight apostrophes."""
    start: int
    end: int
    capital: bool
    """True when it begins with a capital letter."""


_token: Callable[[Iterable[object]], Token] = partial(tuple.__new__, Token)
"""A token of its four fields: ``Token._make`` without its detour through Python."""


class Parted(NamedTuple):
    """A stretch of text in its words."""

    words: tuple[Token, ...]
    said: tuple[str, ...]
    """The words by themselves, as ``Token.word`` has them."""
    kinds: tuple[int, ...]
    """What each word is by itself, as bits of ``kinds``."""
    gaps: tuple[str, ...]
    """What stands before each word."""


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words between two offsets, hyphenated compounds and figures whole."""
    return parted(text, start, end).words


def said_in(text: str) -> tuple[str, ...]:
    """The words of ``text`` without their places."""
    return parted(text, 0, len(text)).said


def parted(text: str, start: int, end: int) -> Parted:
    """The same words with all that is known of each, and what stands between them."""
    # Splitting and mapping run outside of the interpreter's loop: this is done for every word.
    pieces = _WORD.split(text[start:end])
    found = pieces[1::2]
    if not found:
        return _NOTHING
    said, capitals, known = zip(*map(_known, found), strict=True)
    edges = [*accumulate(map(len, pieces), initial=start)]
    fields = zip(said, edges[1::2], edges[2::2], capitals, strict=False)
    return Parted(tuple(map(_token, fields)), said, known, tuple(pieces[:-1:2]))


_NOTHING = Parted((), (), (), ())


@lru_cache(maxsize=20_000)
def _known(found: str) -> tuple[str, bool, int]:
    """A word as a text has it in small letters, whether it begins with a capital, its kinds."""
    word = found.lower().replace("’", "'")
    return word, found[0].isupper(), kinds_of(word)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The part of a word its inflections share, roughly: "lags", "lagged" → "lag"."""
    word = word.removesuffix("'s")
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    for suffix in ("ing", "ed", "es", "s", "e"):
        root = word.removesuffix(suffix)
        if root != word and len(root) >= 3 and not (suffix == "s" and word.endswith("ss")):
            return (
                root[:-1] if _doubled(root) and suffix in ("ing", "ed") else root.removesuffix("e")
            )
    return word


def _doubled(root: str) -> bool:
    """True for a final consonant doubled before an ending ("lagg"), not for "fall" or "pass"."""
    return len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz"
