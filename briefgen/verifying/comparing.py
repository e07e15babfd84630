"""Compare texts: normalise them, cut them into sentences, measure how alike they are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from unicodedata import category, normalize

from briefgen.xmltext import allowed

CODE = re.compile(r"\[U\+((?:[0-9A-F]\s?){4,6})\]")
"""What the PDF prints for a character that no font has; a line may end within it."""
SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0x034F)))
"""Characters that only choose among shapes; the PDF leaves them out."""
LIGATURES = {code: normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
"""Letters in one sign, as "ﬁ"; readers of PDF part them."""
END = re.compile(r"[.!?][”’)]*(?=\s|$)")
LETTER = re.compile(r"(?:^|\s)[A-Z]{1,2}\.$")
"""A source's letter, or an initial: no sentence."""


def normal(text: str) -> str:
    """``text`` in a form in which both formats can be compared.

    White space is single, characters are composed, and what has no visible shape is left out.
    """
    spelt = CODE.sub(_character, allowed(text))
    composed = normalize("NFC", spelt)
    if not composed.isascii():
        composed = "".join(
            char
            for char in composed.translate(LIGATURES)
            if category(char) != "Cf" and char not in SELECTORS
        )
    return " ".join(composed.split())


def key(text: str) -> str:
    """What of ``text`` is compared: all but white space, which a PDF may not keep."""
    return "".join(normal(text).split())


def _character(match: re.Match[str]) -> str:
    number = int("".join(match[1].split()), 16)
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else match[0]


def sentences(text: str) -> list[str]:
    """``text`` cut after each sentence, and never within curly quotation marks."""
    found, start = [], 0
    for match in END.finditer(text):
        end = match.end()
        open_marks = text.count("“", start, end) > text.count("”", start, end)
        if open_marks or LETTER.search(text, start, end):
            continue
        found.append(text[start:end].strip())
        start = end
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def alike(one: str, two: str) -> float:
    """How much of both texts is the same, in words: 0 to 1."""
    return SequenceMatcher(None, one.split(), two.split(), autojunk=False).ratio()
