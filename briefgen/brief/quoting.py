"""Claims as quotations: which words stand between the marks, and what must stand beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from briefgen.brief.model import Quote
from briefgen.claim import Claim
from briefgen.languages import lists
from briefgen.source import BlockKind, Span

LONGEST = 40
"""Words in a quotation at most; a longer claim is listed, not printed."""
LEANING = 0.15
"""What a claim loses that points back ("which …") or is only conceded ("while …")."""

_DOUBLE = re.compile('[“”„"]')


class Quoter:
    """Makes quotations of claims; knows how each source is called and whether it cites anything."""

    def __init__(self, names: Mapping[str, str], ids: Mapping[int, str]) -> None:
        self.names = names
        """Voice names by source id."""
        self.ids = ids
        """Claim ids by ``id(claim)``."""

    def full(self, claim: Claim) -> Quote:
        """The whole claim, for running text."""
        return self._quote(claim, quotable(claim.span))

    def core(self, claim: Claim) -> Quote:
        """Its predicate, for a table cell."""
        return self._quote(claim, quotable(claim.core))

    def cause(self, claim: Claim) -> Quote:
        """The words it names as the cause, or its predicate where it names none."""
        return self._quote(claim, quotable(claim.cause or claim.core))

    def _quote(self, claim: Claim, span: Span) -> Quote:
        source = claim.span.source
        inside = typographic(span.text)
        figures = any(typographic(q.text) in inside for q in claim.quantities)
        name = self.names[source.id]
        return Quote(
            claim=self.ids[id(claim)],
            letter=source.id,
            voice=name[:1].upper() + name[1:],
            text=inside,
            listed_under=_listed_under(claim),
            unsourced_figure=figures and not source.profile.cites_references,
            line=span.line,
        )


def quotable(span: Span) -> Span:
    """``span`` without a leading link word and a closing mark that the sentence around it owns."""
    text = span.text
    link = _coordinate().match(text) or (_beside_main_clause(span) and _subordinate().match(text))
    start = span.start + (link.end() if link else 0)
    end = span.end - (len(text) - len(text.rstrip(" \n.,;:")))
    return Span(span.source, start, end) if start < end else span


def _beside_main_clause(span: Span) -> bool:
    """True when a comma parts the span from the clause it hangs on, which lies outside it."""
    text = span.source.text
    before = text[max(0, span.start - 3) : span.start].rstrip()
    return text[span.end : span.end + 1] == "," or before.endswith((",", "–", "—"))


def typographic(text: str) -> str:
    """``text`` as it stands inside double quotation marks: its own are single, white space one."""
    return " ".join(_DOUBLE.sub(_single, text).replace("'", "’").split())


def _single(match: re.Match[str]) -> str:
    """The single mark for a double one; a straight one opens at a word's start."""
    mark, text, at = match.group(), match.string, match.start()
    if mark in "“„":
        return "‘"
    opens = mark == '"' and (at == 0 or text[at - 1].isspace() or text[at - 1] in "([–—")
    return "‘" if opens else "’"


def stands_alone(claim: Claim) -> bool:
    """False for a claim that points back, unless its label says what at, and for one conceded
    at the head of its sentence ("While trade fell, …")."""
    words = quotable(claim.span).text
    leans = claim.label is None and (_opens("pointing", words) or _opens("headless", words))
    return not leans and not conceded(claim)


def conceded(claim: Claim) -> bool:
    """True for a clause granted at the head of its sentence, before what it is said for."""
    text = claim.span.text
    return text[:1].isupper() and _subordinate().match(text) is not None


def points_back(span: Span) -> bool:
    """True for words that begin with "this", "which" and the like."""
    return _opens("pointing", span.text)


def printable(claim: Claim) -> bool:
    """True for a claim that can be quoted whole; nothing is ever cut from its middle."""
    return not unprintable(claim)


def unprintable(claim: Claim) -> str:
    """Why ``claim`` is listed and never quoted, or ""."""
    block = claim.span.block
    if block and block.kind is BlockKind.TABLE_ROW:
        return "a row of a table, which says little by itself"
    long = len(quotable(claim.span).text.split()) > LONGEST
    return "longer than a quotation may be" if long else ""


def _opens(section: str, text: str) -> bool:
    """True when ``text`` begins with an entry of that section."""
    return _opening(section).match(text) is not None


def _coordinate() -> re.Pattern[str]:
    return _opening("coordinating", r",?\s+(?=\w)")


def _subordinate() -> re.Pattern[str]:
    return _opening("subordinating", r"\s+(?=\w)")


@lru_cache(maxsize=8)
def _opening(section: str, behind: str = "") -> re.Pattern[str]:
    """One of the entries of that section as whole words, and what must stand behind it."""
    entries = "|".join(map(re.escape, lists("quoting")[section]))
    return re.compile(rf"(?:{entries})\b{behind}", re.IGNORECASE)


def _listed_under(claim: Claim) -> str:
    """What a bare item of a list stands under, for it says nothing by itself: the label of the
    words that introduce the list, else those words."""
    lead = claim.lead_in
    if lead is None or claim.lead_role is None or claim.label or claim.core != claim.span:
        return ""
    block = lead.block
    return typographic(Span(lead.source, *block.label).text if block and block.label else lead.text)
