"""Learn which words of a subject's texts are nouns, by the words around them.

A noun stands behind an article or a preposition and before one, or before a stop; a verb stands
behind a pronoun or "to". Names of persons and places are told by their capitals.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.comparison.words import listed, stem
from briefgen.source import BlockKind, Source

_WORD = re.compile(r"([^\W_]+(?:[.,](?=\d)\d+|['’](?=\w)\w+)*)")
SELDOM, OFTEN = 7, 3
"""A noun is met as one in one of so many places at least; a word in "-ing" must be met so more
often, for most are verbs. And in one of ``OFTEN`` places it ends its phrase."""
FEW = 4
"""From so many places on a word's half of them tells something."""
_STOP = re.compile(r"[^\w\s'’“”\"-]|\n\s*\n")


class Word(NamedTuple):
    """A word as it stands in a text."""

    form: str
    """As it is written."""
    low: str
    stem: str
    stopped: bool
    """True when punctuation, or the end, stands between it and the next word."""
    joined: bool
    """True when only a space or hyphen does."""
    hyphened: bool = False
    """True when a hyphen does."""


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words between two offsets."""
    # Splitting and mapping run outside of the interpreter's loop: this is done for every word.
    pieces = _WORD.split(text[start:end])
    return list(map(_word, pieces[1::2], (*pieces[2:-1:2], None)))


@lru_cache(maxsize=20_000)
def _word(form: str, gap: str | None) -> Word:
    """The word written ``form`` before ``gap``, None for the end."""
    low = form.lower().replace("’", "'")
    stopped = gap is None or bool(_STOP.search(gap))
    return Word(form, low, noun_stem(low), stopped, gap in (" ", "-", "\n"), gap == "-")


def noun_stem(low: str) -> str:
    """What the forms of a noun share; one in "-ing" is a noun of its own: planting, no plant."""
    bare = low.removesuffix("'s")
    return bare if bare.endswith("ing") and len(bare) > len("being") else stem(low)


class Nouns:
    """What the texts show about their words, by stem."""

    def __init__(self) -> None:
        self.as_noun: Counter[str] = Counter()
        self.as_verb: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        """How often it stands inside a sentence with a capital."""
        self.small: Counter[str] = Counter()
        self.closing: Counter[str] = Counter()
        """How often its phrase ends with it: no further noun follows."""
        self.counted: Counter[str] = Counter()
        """How often a figure, or a number in words, stands right before it."""
        self.shouted: Counter[str] = Counter()
        """How often it stands in capitals throughout."""
        self.gerund: Counter[str] = Counter()
        """How often it ends in "-ing"."""
        self.all: Counter[str] = Counter()

    def is_noun(self, word: str) -> bool:
        """True when ``word``, a stem, is met as a noun, mostly not as a verb, and not too seldom:
        an adjective ends a phrase once in a while ("the social and the natural")."""
        places = OFTEN if 2 * self.gerund[word] > self.all[word] else SELDOM
        often = places * self.as_noun[word] >= self.all[word] <= OFTEN * self.closing[word]
        return often and self.as_noun[word] > self.as_verb[word] and not word.endswith("ly")

    def is_short(self, word: str) -> bool:
        """True for an abbreviation: a word that is never or hardly ever written but in capitals."""
        return 2 * self.shouted[word] > self.all[word]

    def is_unit(self, word: str) -> bool:
        """True for a currency or measure: a word that figures stand before more often than not; of
        one that is met a few times half of them will do."""
        counted, met = 2 * self.counted[word], self.all[word]
        return counted > met or counted == met >= FEW

    def is_name(self, word: str) -> bool:
        """True when ``word`` is written with a capital wherever that tells something."""
        return self.capital[word] > self.small[word]


class _Before(NamedTuple):
    """What a word shows about the word behind it."""

    inside: bool
    """It stands there, and no stop between the two."""
    counts: bool
    """It is a figure, a number or a scale ("million")."""
    verbal: bool
    """A verb follows it."""
    free: bool
    """It is none of those that stand behind a noun, or a stop parts the two."""
    opens: bool
    """A noun phrase begins with it."""


_NOTHING = _Before(inside=False, counts=False, verbal=False, free=True, opens=False)
"""Before the first word."""
_Place = tuple[_Before, Word, bool]
"""A word, what stands before it, and whether its phrase may end with it."""


def nouns(sources: Sequence[Source]) -> Nouns:
    """What ``sources`` together show."""
    # Words stand in few kinds of places: counted first, each place is looked at once.
    known = _Known()
    counted = Counter(
        place
        for source in sources
        for block in source.blocks
        if block.kind is not BlockKind.NOISE
        for place in known.places(source.text[block.start : block.end])
    )
    found = Nouns()
    for place, count in counted.items():
        _look(known.place(place), count, found)
    return found


class _Known(dict[tuple[str, "str | None"], int]):
    """Numbers of the words met so far, by how each is written and what follows it.

    A place is a number too: that of the word, of what stands before it, and whether it is closed.
    """

    def __init__(self) -> None:
        self._words: list[Word] = []
        self._behind: list[bool] = []
        self._before: list[int] = []
        """What each says of the word after it, by its number among ``_kinds``."""
        self._kinds = {_NOTHING: 0}

    def __missing__(self, written: tuple[str, str | None]) -> int:
        word = _word(*written)
        number = self[written] = len(self._words)
        self._words.append(word)
        self._behind.append(_behind(word))
        self._before.append(self._kinds.setdefault(_before(word), len(self._kinds)))
        return number

    def places(self, text: str) -> list[int]:
        """The places of the words of ``text``."""
        pieces = _WORD.split(text)
        gaps = (*pieces[2:-1:2], None)
        numbers = list(map(self.__getitem__, zip(pieces[1::2], gaps, strict=False)))
        before = (0, *map(self._before.__getitem__, numbers))
        closed = (*map(self._behind.__getitem__, numbers[1:]), True)
        return [n << 6 | b << 1 | c for n, b, c in zip(numbers, before, closed, strict=False)]

    def place(self, number: int) -> _Place:
        """The place that has a number."""
        kinds = (*self._kinds,)
        return kinds[number >> 1 & 31], self._words[number >> 6], bool(number & 1)


def _before(word: Word) -> _Before:
    numbers = word.low in listed("numbers") or word.low in listed("scales")
    return _Before(
        inside=not word.stopped,
        counts=not word.stopped and (numbers or word.low[0].isdigit()),
        verbal=word.low in listed("verbal"),
        free=word.stopped or not _behind(word),
        opens=word.low in listed("determiners"),
    )


def _behind(word: Word) -> bool:
    """True for a word that stands behind a noun, as a rule."""
    return word.low in listed("behind")


def _look(place: _Place, count: int, found: Nouns) -> None:
    before, word, closed = place
    closed = closed or word.stopped
    found.all[word.stem] += count
    found.shouted[word.stem] += count * (word.form.isupper() and len(word.form) > 1)
    found.gerund[word.stem] += count * word.low.endswith("ing")
    found.counted[word.stem] += count * before.counts
    if before.inside:
        (found.capital if word.form[0].isupper() else found.small)[word.stem] += count
    found.closing[word.stem] += count * closed
    if before.inside and before.verbal:
        found.as_verb[word.stem] += count
    elif closed and before.free:
        found.as_noun[word.stem] += count * (word.low.endswith("s") or before.opens)
    elif closed and before.opens:
        found.as_noun[word.stem] += count
