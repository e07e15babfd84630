"""Trim a claim to the words that are quoted.

Words at its edges that only tie it to its context are left off; nothing is cut from its middle.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.brief.ornaments import bounds
from briefgen.brief.quotation_marks import unquoted
from briefgen.languages import lists, may_begin
from briefgen.source import Span

MOST_LINKS = 2
_COUNTED = re.compile(r"\((?:\d{1,2}|[a-z]|([a-z])\1|[ivx]{2,4})\)\s+(?=[A-Z])")
"""The number or letter of a point in a list that its text runs on with: "(3) We are …"."""
_NOTES = re.compile(r"(?:\[\d{1,3}\]\s*)+(?=\w)")
_NOTED = re.compile(r"(?<=[\w.,;:!?”’)])(?:\s?\[\d{1,3}\])+$")
"""Numbers of notes, at either edge."""
_NUMBERED = re.compile(r"\d{1,3}(?:,|/(?:\d{1,3})?)\s+(?=[A-Z])")
"""The number of a paragraph, its stop read as a comma ("15, The board does not …"), or of a part of
a thread ("3/ Fares …", "3/7 Fares …")."""


# Asked of a claim wherever it may stand, at each rung of the ladder.
@lru_cache(maxsize=1024)
def quotable(span: Span) -> Span:
    """``span`` without a leading link word and a closing mark that the sentence around it owns, and
    without a quotation mark at its edge whose counterpart lies outside."""
    text = span.text
    at = _leading(span)
    if not at and _beside_main_clause(span) and (conceding := subordinate(text)):
        at = conceding.end()
    start = span.start + at
    bare = _NOTED.sub("", text) if text[-1:] == "]" else text
    end = span.end - (len(text) - len(bare.rstrip(" \n.,;:")))
    if start < end and not text.isascii():
        first, last = bounds(span.source.text[start:end])
        start, end = start + first, start + last
    found = unquoted(Span(span.source, start, end)) if start < end else span
    return found if found.start < found.end else span


def _leading(span: Span) -> int:
    """Where in ``span`` its statement begins, behind what ties it to others or whom it addresses:
    "For example, Mr Speaker, …"."""
    text, at = span.text, 0
    if _begins_a_paragraph(span) and (number := _NUMBERED.match(text)):
        at = number.end()
    if text[:1] == "[" and (notes := _NOTES.match(text)):
        at = notes.end()
    for _ in range(MOST_LINKS):
        link = (
            opening("coordinating", text, r",?\s+(?=\w)", at)
            or _COUNTED.match(text, at)
            or opening("linking", text, r",\s+(?=\w)", at)
            or opening("addressing", text, r",\s+(?=\w)", at)
            or opening("counting", text, r",\s+(?=\w)", at)
        )
        at = link.end() if link else at
    return at


def _begins_a_paragraph(span: Span) -> bool:
    return span.text[0].isdigit() and span.block is not None and span.block.start == span.start


def _beside_main_clause(span: Span) -> bool:
    """True when a comma parts the span from the clause it hangs on, which lies outside it."""
    text = span.source.text
    before = text[max(0, span.start - 3) : span.start].rstrip()
    return text[span.end : span.end + 1] == "," or before.endswith((",", "–", "—"))


def subordinate(text: str) -> re.Match[str] | None:
    """The opening of ``text`` where that is a subordinate clause ("while …"), else None."""
    return opening("subordinating", text, r"\s+(?=\w)")


def opening(section: str, text: str, behind: str = "", at: int = 0) -> re.Match[str] | None:
    """The entry of that section with which ``text`` goes on at ``at``, as whole words, with what
    must stand ``behind`` it."""
    begun = may_begin(text[at:], "quoting", section)
    return _openings(section, behind).match(text, at) if begun else None


@lru_cache(maxsize=16)
def _openings(section: str, behind: str) -> re.Pattern[str]:
    entries = "|".join(map(re.escape, lists("quoting")[section]))
    return re.compile(rf"(?:{entries})\b{behind}", re.IGNORECASE)
