"""Does a line read like a heading rather than like a sentence?"""

from __future__ import annotations

import re

LONGEST = 100
"""Characters of a heading."""
MOST_WORDS = 14

SMALL = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "of"}
    | {"on", "or", "our", "over", "per", "the", "their", "to", "up", "upon", "via", "vs", "what"}
    | {"why", "how", "where", "when", "which", "who", "with", "within", "without"}
)
"""Words that stay small in a title whose other words are capitalised."""

STATEMENT = re.compile(r"[.!?]['\"”’)]?\s+[\"'“‘(]?[^\W\d_a-z]|[.;,!…]['\"”’)]?$|[.!?]['\"”’]$")
"""A stop inside or at the end."""

OPENERS = re.compile(r"[\"'“‘(\[¿¡]*[^\W_]")


def words(text: str) -> list[str]:
    """The words of ``text``: runs of letters and digits with what joins them."""
    return re.findall(r"[^\W_]+(?:['’\-./&][^\W_]+)*", text)


def title_like(text: str) -> bool:
    """True for a short line that starts like a heading and does not end like a sentence."""
    if len(text) > LONGEST or not OPENERS.match(text):
        return False
    first = next(char for char in text if char.isalnum())
    return (
        (first.isupper() or first.isdigit())
        and len(words(text)) <= MOST_WORDS
        and not STATEMENT.search(text)
    )


def capitals(text: str) -> bool:
    """True when ``text`` is set in capitals: at least three letters, none of them small."""
    if len(text) > LONGEST or text != text.upper():
        return False
    return text != text.lower() and sum(map(str.isalpha, text)) > 2


def headline_case(text: str) -> bool:
    """True when every word that counts begins with a capital or a figure."""
    found = [word for word in words(text) if word not in SMALL]
    return bool(found) and all(word[0].isupper() or word[0].isdigit() for word in found)
