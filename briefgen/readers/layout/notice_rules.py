"""What notices look like: one list of rules, each with words of which one must stand there."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefgen.readers.sought import Sought, each_sought

LONGEST = 420
"""Characters: a longer paragraph is prose that happens to use such words."""
LONGEST_NOTE, LONGEST_CODE = 10_000, 2000
"""The same of what its signs alone show to be a note, or code."""

KINDS = {
    "notice": LONGEST,
    "cookie notice": 250,
    "subscription notice": 260,
    "advertisement": LONGEST,
    "navigation": 220,
    "copyright notice": 260,
    "disclaimer": 260,
    "contact": 150,
    "call": 300,
    "salutation": 130,
    "stage direction": LONGEST,
    "end mark": 20,
    "attendance": LONGEST,
    "formality": LONGEST,
}
"""Kinds of noise that are told by words, in the order in which they are looked for, and the
characters that such a paragraph has at the most. The language's ``notices`` has a section of
each."""
_CODE = r"(?:\b[a-z_]\w*\.[a-z_]\w*\(|\w\((?:\w+, )*[a-z_]\w*=|['\"]\w+['\"]: ?[\['\"{\d(])"
"""A call with a dot or a named argument, and a key with its value."""
SHAPES = (
    ("footnote", "[^", r"^\[\^[^\]\s]{1,40}\]:", LONGEST_NOTE),
    ("footnote", "¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹", r"^[¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s", LONGEST),
    ("footnote", "[", r"^\[\d{1,3}\]\s+\S", LONGEST),
    ("code", "{", r"[\w.#)\]-]\s?\{\s?[\w-]{1,40}\s?:[^{}]{1,300}\}", LONGEST_CODE),
    ("code", "( ': \":", rf"(?s){_CODE}.{{0,1000}}?{_CODE}", LONGEST_CODE),
    ("file name", "\\ /", r"^(?:[A-Za-z]:\\|\\\\|~?/)[^\s]{3,200}\.\w{2,5}$", 250),
)
"""The same of kinds that are told by their signs, in any language."""


class Rule(NamedTuple):
    """A paragraph that ``form`` finds, and that is not longer than ``longest``, is noise."""

    why: str
    form: Sought
    longest: int

    def fits(self, text: str) -> bool:
        """True when ``text``, in which one of the words stands, is noise by this rule."""
        return len(text) <= self.longest and self.form.pattern.search(text) is not None


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """The rules in the order in which they are tried; the first that fits names the noise."""
    worded = [
        Rule(why, form, longest)
        for why, longest in KINDS.items()
        for form in each_sought("notices", why)
    ]
    return (*worded, *(Rule(why, Sought(*form), longest) for why, *form, longest in SHAPES))
