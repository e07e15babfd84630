"""Recognise scraps of what stands around prose: addresses, references, cells of tables.

Most claims hold none of what the patterns look for, as a plain search sees sooner; and then a
pattern need not be compiled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages import words

_ADDRESS = r"\S@\S|\bwww\.|https?://"
_CITED = r"\b(?:accessed|retrieved)(?: on)? \d{1,2} [A-Z]|\b[Ii]bid\b|\bet al\.|first published \d"
_REPORTED = (
    r"\[(?:1[89]|20)\d\d\] \d+ [A-Z]{2,}|\b(?:1[89]|20)\d\d [A-Z]{2,6} \d+\b"
    r"|^[^,]{3,40}, \d{1,2} [A-Z]\w+ (?:19|20)\d\d\W*$"
)
"""A report of cases, or a paper and its day: words of a footnote."""
_TITLED = r"[A-Z]\w+(?: [A-Z][\w’'-]+){1,2}, [‘“\"'][A-Z]"
"""An author and the title of what he wrote."""
_ASIDE = r"\([^()]*\)(?:\s?\([^()]*\))*\W*$"
"""Nothing but what stands in brackets."""
_FIGURE = r"\d"
_CELLS = r"(?!\d{1,3}(?:\s\d{3})+\b)(?:(?<![\w.,])\d+(?:[.,]\d+)?%?\s+){3}"
"""Three bare figures in a row: cells of a table whose lines are lost; never "1 200 000"."""
_TWICE = r"(?<![\w.,])(\d{1,3})\s\1(?![\w.,%])"
"""The same figure twice over, as a note's number that ran into the text."""

_FUNCTION = r"[^\W_]\(\s?[α-λν-ω]"
_ASIDES = re.compile(r"\([^()]*\)")
_FORMULA = (
    r"[∑∏√∫∈∉∀∃∪∩⊂≡∂∇]|(?<![\w-])[α-λν-ω](?![\w-])|[^\W\d_](?:\([^\W\d_]\s?\))?\s[≤≥≈]\s[^\W\d_]"
)
"""Signs of mathematics, Greek letters that stand for numbers ("µ" is of units), and two letters one
of which is held to be the smaller."""

LEAST_AGAIN, MOST_AGAIN = 4, 6
"""Words that a source has twice in a row by a slip."""


def no_prose(text: str) -> str:
    """Why ``text`` is none that a reader could be quoted, or ""."""
    if _holds_address(text):
        return "holds an address"
    if text[:2] == ". ":
        return "begins behind what was left out"
    figured = re.search(_FIGURE, text) is not None
    if _is_reference(text, figured):
        return "a reference"
    if _says_again(text.split()):
        return "has words twice over"
    if not text.isascii() and _is_formula(text):
        return "a formula"
    if figured and (re.search(_CELLS, text) or re.search(_TWICE, text)):
        return "figures of a table without its lines"
    return ""


def own_label(label: str) -> str:
    """``label`` on one line; "" for what a part of any text may be called ("Abstract"), and for
    what is no words."""
    plain = " ".join(label.split())
    common = plain.lower().strip(".:") in words("structure", "parts of texts")
    return "" if common or no_prose(plain) else plain


def _is_formula(text: str) -> bool:
    """True for words with signs of mathematics among them; in brackets figures are given so."""
    return re.search(_FUNCTION, text) is not None or bool(
        re.search(_FORMULA, _ASIDES.sub("", text))
    )


def _holds_address(text: str) -> bool:
    signs = "@" in text or "://" in text or "www." in text.lower()
    return signs and re.search(_ADDRESS, text, re.IGNORECASE) is not None


def _is_reference(text: str, figured: bool) -> bool:
    signs = "bid" in text or "et al." in text or "ed " in text
    if (signs and re.search(_CITED, text)) or (figured and re.search(_REPORTED, text)):
        return True
    titled = any(mark in text for mark in (", ‘", ", “", ', "', ", '"))
    if titled and re.match(_TITLED, text):
        return True
    return text[:1] == "(" and re.match(_ASIDE, text) is not None


def _says_again(found: Sequence[str]) -> bool:
    if len(found) - len(set(found)) < LEAST_AGAIN:
        return False
    return any(
        found[at : at + size] == found[at + size : at + 2 * size]
        for size in range(LEAST_AGAIN, MOST_AGAIN + 1)
        for at in range(len(found) - 2 * size + 1)
    )
