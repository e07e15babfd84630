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


_CLAUSE = re.compile(r"(\d{1,2})\.(\d{1,2})\.?\s+(?=[A-Z][a-z])")
"""The number of a clause, where its neighbours are numbered too: "7.3 Ferries are …"."""
_PLACE = r"[A-Z]{3}[A-Z.' -]{0,30}(?:,\s[A-Z][A-Za-z. ]{1,20})?"
_DAY = r"(?:,?\s\(?[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?\)?)?"
_DATELINE = re.compile(rf"{_PLACE}{_DAY}\s?(?:—|–|--|\s-)\s?(?=[A-Z“\"])")
"""Where a release was written: "HOLM, Harl — The ferries …"."""


# Asked of a claim wherever it may stand, at each rung of the ladder.
@lru_cache(maxsize=1024)
def quotable(span: Span) -> Span:
    """``span`` without what belongs to the sentence around it.

    That is a leading link word, a closing mark, and a quotation mark at its edge whose counterpart
    lies outside.
    """
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
    """Where in ``span`` its statement begins.

    What stands before only ties it to other statements, or addresses somebody: "For example, Mr
    Speaker, …".
    """
    text, at = span.text, 0
    if _begins_a_paragraph(span):
        at = _behind_number(span) if text[0].isdigit() else _behind_place(span)
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


def _behind_number(span: Span) -> int:
    """Where the words of a paragraph begin whose number stands before them; 0 where none does."""
    if number := _NUMBERED.match(span.text):
        return number.end()
    found = _CLAUSE.match(span.text)
    if found is None:
        return 0
    part, at = found[1], int(found[2])
    beside = (f"\n{part}.{other}{end}" for other in (at - 1, at + 1) for end in (" ", ". ", "\t"))
    text = span.source.text
    return found.end() if any(each in text or text.startswith(each[1:]) for each in beside) else 0


def _behind_place(span: Span) -> int:
    """The same behind where and when a release was written."""
    dateline = _DATELINE.match(span.text)
    return dateline.end() if dateline else 0


def _begins_a_paragraph(span: Span) -> bool:
    """True where a number or a place may stand before the words of one."""
    marked = span.text[0].isdigit() or span.text[:3].isupper()
    return marked and span.block is not None and span.block.start == span.start


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
