"""Claims as quotations: which words stand between the marks, and what must stand beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from briefgen.brief.parts import Quote
from briefgen.brief.predicates import stands_for_all
from briefgen.claim import Claim
from briefgen.comparison.pointing import points_inside
from briefgen.comparison.selfstanding import LONGEST, of_the_text
from briefgen.comparison.severed import is_severed
from briefgen.comparison.words import WORD, content
from briefgen.languages import lists, words
from briefgen.source import BlockKind, Span

LEANING = 0.15
"""What a claim loses that points back ("which …") or is only conceded ("while …")."""

LONGEST_LABEL = 6
"""Words in a label that says what stands under it; a longer one is a sentence itself."""
LEAST_LABELLED = 5
"""Words of a piece that its label makes readable."""
_ADDRESS = re.compile(r"\S@\S|\bwww\.|https?://", re.I)
_REFERENCE = re.compile(r"\b(?:accessed|retrieved)(?: on)? \d{1,2} [A-Z]|\b[Ii]bid\b|\bet al\.")
_FIGURE = re.compile(r"\d")
_CELLS = re.compile(r"(?!\d{1,3}(?:\s\d{3})+\b)(?:(?<![\w.,])\d+(?:[.,]\d+)?%?\s+){3}")
"""Three bare figures in a row: cells of a table whose lines are lost; never "1 200 000"."""
_TWICE = re.compile(r"(?<![\w.,])(\d{1,3})\s\1(?![\w.,%])")
"""The same figure twice over, as a note's number that ran into the text."""
_PAIR = re.compile(r"(?<![\w'])'(?=[A-Za-z])([^'\n]{1,120}?[\w.,!?])'(?!\w)")
"""What stands between two straight single marks; an apostrophe stands within a word or behind."""
_DOUBLE = re.compile('[“”„"]')


class Quoter:
    """Makes quotations of claims; knows how each source is called and whether it cites anything."""

    def __init__(self, names: Mapping[str, str], ids: Mapping[int, str]) -> None:
        self.names, self.ids = names, ids
        """Voice names by source id, and claim ids by ``id(claim)``."""
        self._quoted: dict[str, Claim] = {}

    def whole(self, quote: Quote) -> Quote:
        """All of the claim of which ``quote``, made here, has a part."""
        return self.full(self._quoted[quote.claim])

    def full(self, claim: Claim) -> Quote:
        """The whole claim, for running text."""
        return self._quote(claim, quotable(claim.span))

    def core(self, claim: Claim) -> Quote:
        """Its predicate, for a table cell; all of it where that breaks off ("it is that")."""
        short = quotable(claim.core)
        will_do = stands_for_all(short.text, _left_out(claim))
        return self._quote(claim, short if will_do else quotable(claim.span))

    def cause(self, claim: Claim) -> Quote:
        """The words it names as the cause, or its predicate where it names none."""
        return self._quote(claim, quotable(claim.cause or claim.core))

    def _quote(self, claim: Claim, span: Span) -> Quote:
        source = claim.span.source
        inside = closed(span.text)
        figures = any(typographic(q.text) in inside for q in claim.quantities)
        name, known = self.names[source.id], self.ids[id(claim)]
        self._quoted[known] = claim
        return Quote(
            claim=known,
            letter=source.id,
            voice=name[:1].upper() + name[1:],
            text=inside,
            listed_under=_listed_under(claim),
            unsourced_figure=figures and not source.profile.cites_references,
            line=span.line,
        )


# Asked of a claim wherever it may stand, at each rung of the ladder.
@lru_cache(maxsize=1024)
def quotable(span: Span) -> Span:
    """``span`` without a leading link word and a closing mark that the sentence around it owns, and
    without a quotation mark at its edge whose counterpart lies outside."""
    text = span.text
    link = _coordinate().match(text) or _opening("linking", r",\s+(?=\w)").match(text)
    if not link and _beside_main_clause(span):
        link = _subordinate().match(text)
    start = span.start + (link.end() if link else 0)
    end = span.end - (len(text) - len(text.rstrip(" \n.,;:")))
    found = _unquoted(Span(span.source, start, end)) if start < end else span
    return found if found.start < found.end else span


def _unquoted(span: Span) -> Span:
    """``span`` without a mark that opens or closes at its edge and does neither inside."""
    text, start, end = span.text, span.start, span.end
    opened, ended = text.count("“") + text.count("„"), text.count("”")
    odd = text.count('"') % 2 == 1
    if (text[0] in "“„" and opened > ended) or (text[0] == '"' and odd):
        start += 1
    elif (text[-1] == "”" and ended > opened) or (text[-1] == '"' and odd):
        end -= 1
    bare = span.source.text[start:end]
    return Span(span.source, start, start + len(bare.rstrip(" \n.,;:")))


def _beside_main_clause(span: Span) -> bool:
    """True when a comma parts the span from the clause it hangs on, which lies outside it."""
    text = span.source.text
    before = text[max(0, span.start - 3) : span.start].rstrip()
    return text[span.end : span.end + 1] == "," or before.endswith((",", "–", "—"))


def typographic(text: str) -> str:
    """``text`` as it stands inside double quotation marks: its own are single, white space one."""
    paired = _PAIR.sub(r"‘\1’", text) if "'" in text else text
    return " ".join(_DOUBLE.sub(_single, paired).replace("'", "’").split())


def closed(text: str) -> str:
    """The same, with the mark at its edge that a quotation within it lacks there: one that goes on
    behind ``text`` ends with it, one that began before begins with it."""
    waiting, began = 0, False
    for match in _DOUBLE.finditer(text):
        opens = _single(match) == "‘"
        # Behind a figure such a mark may be one of inches.
        began |= not opens and not waiting and not text[match.start() - 1 : match.start()].isdigit()
        waiting = waiting + 1 if opens else max(waiting - 1, 0)
    return f"{'‘' * began}{typographic(text)}{'’' * bool(waiting)}"


def _single(match: re.Match[str]) -> str:
    """The single mark for a double one; a straight one opens at a word's start."""
    mark, text, at = match.group(), match.string, match.start()
    if mark in "“„":
        return "‘"
    opens = mark == '"' and (at == 0 or text[at - 1].isspace() or text[at - 1] in "([–—")
    return "‘" if opens else "’"


def stands_alone(claim: Claim) -> bool:
    """False for a claim that points back, unless its label says what at, for one that goes on
    with an enumeration ("Third, …"), and for one conceded at the head of its sentence."""
    span = quotable(claim.span)
    goes_on = _opening("continuing", r",").match(span.text) is not None
    return not goes_on and not _leans(claim, span) and not conceded(claim)


def _leans(claim: Claim, span: Span) -> bool:
    """True where ``span``, the quotation of ``claim``, is not to be understood without more."""
    headless = claim.label is None and _opens("headless", span.text)
    return headless or (claim.label is None and points_back(span))


def conceded(claim: Claim) -> bool:
    """True for a clause granted at the head of its sentence, before what it is said for."""
    text = claim.span.text
    return text[:1].isupper() and _subordinate().match(text) is not None


def points_back(span: Span) -> bool:
    """True for words that begin with "this", "which" and the like, or soon come to one."""
    return _opens("pointing", span.text) or points_inside(span.text)


def printable(claim: Claim) -> bool:
    """True for a claim that can be quoted whole; nothing is ever cut from its middle."""
    return not unprintable(claim)


def unprintable(claim: Claim) -> str:
    """Why ``claim`` is listed and never quoted, or ""."""
    return _unprintable(claim, quotable(claim.span).text)


def _unprintable(claim: Claim, text: str) -> str:
    """Why ``claim`` is never quoted, as ``text``, or ""."""
    block = claim.span.block
    if block and block.kind is BlockKind.TABLE_ROW:
        return "a row of a table, which says little by itself"
    if _holds_address(text):
        return "holds an address"
    if _is_reference(text):
        return "a reference"
    if _FIGURE.search(text) and (_CELLS.search(text) or _TWICE.search(text)):
        return "figures of a table without its lines"
    if of_the_text(text):
        return "speaks of the text and not of its subject"
    if claim.span.text.rstrip().endswith(":") and _unfinished(text):
        return "breaks off where a list begins"
    if is_severed(claim):
        return "cut from the words it needs"
    return "longer than a quotation may be" if len(text.split()) > LONGEST else ""


# Most claims hold none of what the patterns look for, as a plain search sees sooner.
def _holds_address(text: str) -> bool:
    signs = "@" in text or "://" in text or "www." in text.lower()
    return signs and _ADDRESS.search(text) is not None


def _is_reference(text: str) -> bool:
    signs = "accessed" in text or "retrieved" in text or "bid" in text or "et al." in text
    return signs and _REFERENCE.search(text) is not None


def unreadable(claim: Claim, topic: str = "") -> str:
    """Why ``claim`` says too little by itself to stand in a list, or "".

    Printed under ``topic`` it may point back; and a piece of a sentence will do there, if its own
    label is a short one and names the same.
    """
    words_shown = quotable(claim.span)
    if reason := _unprintable(claim, words_shown.text):
        return reason
    named = claim.label is not None and _name_alike(claim.label.text, topic)
    if not claim.whole and not (named and _is_labelled_piece(claim)):
        return "a piece of a sentence"
    if _opens("concluding", words_shown.text):
        return _POINTS
    return "" if named or not points_back(words_shown) else _POINTS


_POINTS = "points at what stands before it"


def _name_alike(label: str, topic: str) -> bool:
    """True when a label and the topic printed over its claim share a word that says something."""
    return not set(content(label)).isdisjoint(content(topic))


def _is_labelled_piece(claim: Claim) -> bool:
    """False for a piece that no label makes whole: too short, or cut at an edge."""
    found = WORD.findall(quotable(claim.span).text.lower())
    label = claim.label.text.split() if claim.label else ()
    if len(found) < LEAST_LABELLED or not 0 < len(label) <= LONGEST_LABEL:
        return False
    return found[0] not in words("quoting", "cut") and found[-1] not in words("whole", "dangling")


def _left_out(claim: Claim) -> str:
    return claim.span.source.text[claim.span.start : claim.core.start]


def _unfinished(text: str) -> bool:
    """True for words that lead on to others, as "…, chiefly in" does."""
    return text.split()[-1].lower() in lists("quoting")["unfinished"]


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
