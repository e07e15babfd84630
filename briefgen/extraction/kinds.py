"""What can be said of a word by itself, as bits: the lists that hold it, and its shape.

Each distinct word is looked up once; the rules then ask of a word, or of all words of a clause
together, whether a bit is set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from operator import or_

from briefgen.extraction.language import lists
from briefgen.extraction.thirds import thirds


@lru_cache(maxsize=1)
def _notices() -> re.Pattern[str]:
    """The longest word of each notice."""
    said = (re.findall(r"[^\W_]+", entry) for entry in lists("asides")["anywhere"])
    longest = (max(found, key=len) for found in said)
    return re.compile("|".join(map(re.escape, longest)))


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """What the first word of an aside begins with: few sentences begin so."""
    first = (re.match(r"\w+", entry) for entry in lists("asides")["openers"])
    return frozenset(_head(word.group()) for word in first if word)


def _head(word: str) -> str:
    """The letters by which an aside may be told."""
    return word[:4]


_YEAR = re.compile(r"(?:19|20|21)\d\d$")
_LISTS: list[tuple[str, tuple[str, ...]]] = []
"""File and sections of each bit that stands for lists; its place here is its bit."""


def _listed(file: str, *sections: str) -> int:
    """The bit of the words that stand in any of these lists."""
    _LISTS.append((file, sections))
    return 1 << len(_LISTS) - 1


# What finite verbs are told by, most often asked for.
AUXILIARY = _listed("verbs", "auxiliaries")
PAST = _listed("verbs", "past")
BASE = _listed("verbs", "verbs")
NOUN_TOO = _listed("verbs", "also nouns")
NOT_FINITE_AFTER = _listed("verbs", "not finite after")
BY = _listed("verbs", "by")
MEASURE = _listed("verbs", "measures")
BEFORE_VERB = _listed("verbs", "before a verb")
VERB_BEFORE = _listed("verbs", "verb before")
PLURAL_OR_PERSON = _listed("verbs", "plural or person")

# Where clauses part.
JOINING = _listed("clauses", "joining")
DROPPED = _listed("clauses", "dropped connectors")
AFTER_COMMA = _listed("clauses", "after a comma")
ANYWHERE = _listed("clauses", "anywhere")
CONCESSIVE = _listed("clauses", "concessive openers")
RELATIVE = _listed("clauses", "relatives")
MODAL = _listed("clauses", "modals")
TAIL = _listed("clauses", "tails")
PARTICIPLE = _listed("clauses", "participles")
PAIRING = _listed("clauses", "pairing")
SUBJECT = _listed("clauses", "subjects")
APPOSED = _listed("clauses", "apposed")
FRONTING = _listed("clauses", "fronting")
WITHOUT_VERB = _listed("clauses", "without a verb")
LIST_GOES_ON = _listed("clauses", "list goes on")
PRONOUN = _listed("clauses", "pronouns")

# What is asked of whole clauses.
DENYING = _listed("roles", "negations")
COMMON = _listed("common", "words")
HANGING = _listed("whole", "hanging")
FRONTED = _listed("whole", "fronted")
DANGLING = _listed("whole", "dangling")
NO_SUBJECT = _listed("whole", "no subject")
SMALL_OPENER = _listed("whole", "small openers")
ADVERB = _listed("core", "adverbs")
AFTERTHOUGHT = _listed("core", "afterthoughts")
OPENER = _listed("core", "openers")
QUALIFIER = _listed("core", "qualifiers")
LIMITING = _listed("scope", "limiting")
NOT_LIMITING = _listed("scope", "not limiting")
CAUSE_ENDS = _listed("frames", "cause ends")
WITHIN = _listed("frames", "within")
TO_COME = _listed("frames", "to come")
ITS_OWN = _listed("frames", "its own")

# What a number in words may hold, and what sets it against a whole ("nine in ten"). A compound has
# these bits of its parts, too.
NUMBER = _listed("numbers", "words")
FRACTION = _listed("numbers", "fractions")
MULTIPLE = _listed("numbers", "multiples")
SCALE = _listed("numbers", "scales")
OF_WHOLE = _listed("numbers", "of a whole")

_ANY, _MIXED = "", "-"
_SHAPES: dict[str, list[tuple[int, Callable[[str], object]]]] = {_ANY: [], _MIXED: []}
"""What is asked of a word, with its bit: of any word, of one that holds more than letters, and
beyond that by the last letter."""


def _shaped(of: str, is_so: Callable[[str], object]) -> int:
    """The bit of a shape; ``of`` says which words are asked."""
    bit = 1 << len(_LISTS) + sum(map(len, _SHAPES.values()))
    _SHAPES.setdefault(of, []).append((bit, is_so))
    return bit


ED = _shaped("d", lambda word: word.endswith("ed"))
LONG_ED = _shaped("d", lambda word: word.endswith("ed") and len(word) > 4)
ING = _shaped("g", lambda word: word.endswith("ing"))
LY = _shaped("y", lambda word: word.endswith("ly"))
S = _shaped("s", lambda word: True)
PLURAL = _shaped("s", lambda word: not word.endswith(("ss", "us", "is", "'s")))
THIRD = _shaped("s", lambda word: word in thirds())
HYPHEN = _shaped(_MIXED, lambda word: "-" in word)
FIGURE = _shaped(_MIXED, lambda word: word[0].isdigit())
DIGIT = _shaped(_MIXED, lambda word: any(map(str.isdigit, word)))
YEAR = _shaped(_MIXED, lambda word: word.isdigit() and _YEAR.match(word))
SHORT = _shaped(_ANY, lambda word: len(word) <= 2)
ASIDE = _shaped(_ANY, lambda word: _head(word) in _heads())
"""Begins as an aside does."""
NOTICE = _shaped(_ANY, lambda word: _notices().search(word))
"""May be of a notice that stands anywhere in a sentence."""
NUMERAL = NUMBER | FRACTION | MULTIPLE | SCALE
QUANTITY = NUMERAL | DIGIT
"""Holds a digit, or a word that a number in words may hold."""


_LETTERS = re.compile(r"[^\W\d_]+")
_MARKS: list[tuple[int, Callable[[str], object]]] = []


def _marked(is_so: Callable[[str], object]) -> int:
    """The bit of a mark that may stand before a word."""
    bit = 1 << len(_LISTS) + sum(map(len, _SHAPES.values())) + len(_MARKS)
    _MARKS.append((bit, is_so))
    return bit


_DASHED = re.compile(r"\s[–—-]\s")
COMMA = _marked(lambda gap: "," in gap)
SEMICOLON = _marked(lambda gap: ";" in gap)
BRACKET = _marked(lambda gap: not set("()[]").isdisjoint(gap))
DASH = _marked(_DASHED.search)


@lru_cache(maxsize=2_000)
def marks_of(gap: str) -> int:
    """The bits of what stands before a word."""
    return together([bit for bit, is_so in _MARKS if is_so(gap)])


@lru_cache(maxsize=20_000)
def kinds_of(word: str) -> int:
    """The bits of ``word``, which is in small letters."""
    listed = _by_word()
    found, asked = listed.get(word, 0), _SHAPES[_ANY]
    if not word.isalpha():
        asked = [*asked, *_SHAPES[_MIXED]]
        parts = [listed.get(part, 0) for part in _LETTERS.findall(word)]
        found |= together(parts) & (NUMERAL | OF_WHOLE)
    for bit, is_so in (*asked, *_SHAPES.get(word[-1], ())):
        if is_so(word):
            found |= bit
    return found


def together(kinds: Iterable[int]) -> int:
    """The bits that are set of any word."""
    return reduce(or_, kinds, 0)


@lru_cache(maxsize=1)
def _by_word() -> dict[str, int]:
    """For each word of the lists the bits of those that hold it."""
    table: dict[str, int] = {}
    for place, (file, sections) in enumerate(_LISTS):
        for section in sections:
            for word in lists(file)[section]:
                table[word] = table.get(word, 0) | 1 << place
    return table
