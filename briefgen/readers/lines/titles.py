"""Does a line read like a heading rather than like a sentence?"""

from __future__ import annotations

import re

from briefgen.languages import words as listed

LONGEST = 100
"""Characters of a heading."""
LONGEST_TITLE = 180
"""Characters of a text's title."""
MOST_WORDS = 14

STOP_INSIDE = r"[.!?]['\"”’)]?\s+[\"'“‘(]?[^\W\d_a-z]"
OPENERS = "\"'“‘([¿¡"


def words(text: str) -> list[str]:
    """The words of ``text``: runs of letters and digits with what joins them."""
    return re.findall(r"[^\W_]+(?:['’\-./&][^\W_]+)*", text)


def first_word(text: str) -> str:
    """The letters, figures and underlines that ``text`` begins with, in small letters."""
    return re.split(r"\W", text, maxsplit=1)[0].lower()


def last_word(text: str) -> str:
    """The same of those that ``text`` ends with."""
    return re.split(r"\W", text)[-1].lower()


def opens(text: str) -> bool:
    """True when ``text`` begins with a letter or figure, or with one behind quotation marks."""
    return text.lstrip(OPENERS)[:1].isalnum()


def title_like(text: str) -> bool:
    """True for a short line that starts like a heading and does not end like a sentence."""
    if len(text) > LONGEST or not opens(text):
        return False
    first = next(char for char in text if char.isalnum())
    return (
        (first.isupper() or first.isdigit())
        and len(words(text)) <= MOST_WORDS
        and not _states(text)
    )


def _states(text: str) -> bool:
    """True where a sentence ends, inside ``text`` or with it."""
    inside = any(stop in text for stop in ".!?") and re.search(STOP_INSIDE, text)
    closed = text[-2:-1] if text.endswith(("'", '"', "”", "’", ")")) else ""
    return (
        text.endswith((".", ";", ",", "!", "…"))
        or (closed != "" and (closed in ".;,!…" or (closed == "?" and text[-1] != ")")))
        or bool(inside)
    )


def capitals(text: str) -> bool:
    """True when ``text`` is set in capitals: at least three letters, none of them small."""
    if len(text) > LONGEST or text != text.upper():
        return False
    return text != text.lower() and sum(map(str.isalpha, text)) > 2


def small_in_titles() -> frozenset[str]:
    """Words that stay small in a title whose other words are capitalised."""
    return listed("layout", "small in titles")


def headline_case(text: str) -> bool:
    """True when every word that counts begins with a capital or a figure."""
    small = small_in_titles()
    found = [word for word in words(text) if word not in small]
    return bool(found) and all(word[0].isupper() or word[0].isdigit() for word in found)
