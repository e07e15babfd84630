"""Quote claims: which words stand between the marks, and what must be said beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefgen.brief.company import LONE, NONE, Company
from briefgen.brief.parts import Quote
from briefgen.brief.predicates import stands_for_all
from briefgen.brief.quotation_marks import closed, typographic
from briefgen.brief.scraps import no_prose
from briefgen.brief.sourcing import names_its_source
from briefgen.brief.trimming import opening, quotable, subordinate
from briefgen.claim import Claim, Polarity
from briefgen.comparison.standalone.occasions import of_proceedings, to_hearers
from briefgen.comparison.standalone.personal import in_passing, of_oneself
from briefgen.comparison.standalone.pointing import points_inside
from briefgen.comparison.standalone.selfstanding import LONGEST, of_the_text
from briefgen.comparison.standalone.severed import is_severed
from briefgen.comparison.words import WORD, acts, content
from briefgen.languages import lists, pattern, words
from briefgen.source import BlockKind, Span

LEANING = 0.15
"""What a claim loses that points back ("which …") or is only conceded ("while …")."""
LONGEST_LABEL = 6
"""Words in a label that says what stands under it; a longer one is a sentence itself."""
LEAST_LABELLED = 5
"""Words of a piece that its label makes readable."""
REST = (",", "–", "—", "-", ")")
"""Signs inside a sentence."""
LEADS_ON = re.compile(r":\s*[-–—]?\s*$")
"""How words end that a list stands below."""


class Quoter:
    """Makes quotations of claims; knows how each source is called and whether it cites anything."""

    def __init__(
        self,
        names: Mapping[str, str],
        ids: Mapping[int, str],
        company: Mapping[str, Company] = NONE,
    ) -> None:
        self.names, self.ids, self.company = names, ids, company
        """Voice names by source id, claim ids by ``id(claim)``, and who else says what claims say,
        by their ids."""
        self._quoted: dict[str, Claim] = {}
        self._full: dict[int, Quote] = {}

    def whole(self, quote: Quote) -> Quote:
        """All of the claim of which ``quote``, made here, has a part."""
        return self.full(self._quoted[quote.claim])

    def full(self, claim: Claim) -> Quote:
        """The whole claim, for running text; each rung of the ladder asks for it again."""
        known = self._full.get(id(claim))
        if known is None:
            known = self._full[id(claim)] = self._quote(claim, quotable(claim.span))
        return known

    def core(self, claim: Claim) -> Quote:
        """Its predicate, for a table cell; all of it where that breaks off ("it is that")."""
        short = quotable(claim.core)
        left_out = claim.span.source.text[claim.span.start : claim.core.start]
        will_do = stands_for_all(short.text, left_out)
        return self._quote(claim, short if will_do else quotable(claim.span))

    def cause(self, claim: Claim) -> Quote:
        """The words it names as the cause, or its predicate where it names none."""
        return self._quote(claim, quotable(claim.cause or claim.core))

    def _quote(self, claim: Claim, span: Span) -> Quote:
        source = claim.span.source
        inside = closed(span.text)
        figures = any(typographic(q.text) in inside for q in claim.quantities)
        unsourced = figures and not source.profile.cites_references
        name, known = self.names[source.id], self.ids[id(claim)]
        others = self.company.get(known, LONE)
        self._quoted[known] = claim
        return Quote(
            claim=known,
            letter=source.id,
            voice=name[:1].upper() + name[1:],
            text=inside,
            listed_under=_listed_under(claim),
            unsourced_figure=unsourced and not names_its_source(inside),
            line=span.line,
            alike=others.alike,
            lone=others.lone,
        )


def stands_alone(claim: Claim) -> bool:
    """False for a claim that points back, unless its label says what at, for one that goes on
    with an enumeration ("Third, …"), and for one conceded at the head of its sentence."""
    return not goes_on(claim) and not _leans(claim, quotable(claim.span)) and not conceded(claim)


def goes_on(claim: Claim) -> bool:
    """True for "Second, …" and "In turn, …"."""
    counted = opening("counting", claim.span.text, ",") is not None
    return counted or opening("continuing", quotable(claim.span).text, ",") is not None


def _leans(claim: Claim, span: Span) -> bool:
    """True where ``span``, the quotation of ``claim``, is not to be understood without more."""
    headless = claim.label is None and _opens("headless", span.text)
    return headless or (claim.label is None and points_back(span))


def conceded(claim: Claim) -> bool:
    """True for a clause granted at the head of its sentence, before what it is said for."""
    text = claim.span.text
    return text[:1].isupper() and subordinate(text) is not None


def points_back(span: Span) -> bool:
    """True for words that begin with "this", "which" and the like, or soon come to one."""
    return _opens("pointing", span.text) or points_inside(span.text)


def printable(claim: Claim) -> bool:
    """True for a claim that can be quoted whole; nothing is ever cut from its middle."""
    return not unprintable(claim)


def unprintable(claim: Claim) -> str:
    """Why ``claim`` is listed and never quoted, or ""."""
    block, text = claim.span.block, quotable(claim.span).text
    if block and block.kind is BlockKind.TABLE_ROW:
        return "a row of a table, which says little by itself"
    if why := no_prose(text):
        return why
    if of_the_text(text):
        return "speaks of the text and not of its subject"
    if LEADS_ON.search(claim.span.text) and (_unfinished(text) or _counts_up(text)):
        return "breaks off where a list begins"
    if is_severed(claim):
        return "cut from the words it needs"
    if to_hearers(claim) or of_proceedings(claim):
        return "speaks of the occasion and not of the subject"
    if in_passing(claim) or (claim.label is None and of_oneself(text)):
        return "speaks of the speaker and not of the subject"
    return "longer than a quotation may be" if len(text.split()) > LONGEST else ""


def unreadable(claim: Claim, topic: str = "") -> str:
    """Why ``claim`` says too little by itself to stand in a list, or "".

    Printed under ``topic`` it may point back; and a piece of a sentence will do there, if its own
    label is a short one and names the same.
    """
    return unprintable(claim) or needs_more(claim, topic)


def needs_more(claim: Claim, topic: str) -> str:
    """The same of a claim that can be quoted."""
    words_shown = quotable(claim.span)
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
    if _is_the_rest(claim) or _tells_nothing(claim, found):
        return False
    return found[0] not in words("quoting", "cut") and found[-1] not in words("whole", "dangling")


def _is_the_rest(claim: Claim) -> bool:
    """True for a verb that other words of its sentence stand before, by which alone it is known
    what it says that of: "Ferries: the boats are old and | are kept out of it"."""
    if not _opens("headless", claim.span.text):
        return False
    block = claim.span.block
    start = max(claim.label.end if claim.label else 0, block.start if block else 0)
    before = claim.span.source.text[start : claim.span.start].rstrip()
    return before[-1:].isalnum() or before[-1:] in REST


def _tells_nothing(claim: Claim, found: Sequence[str]) -> bool:
    """True for a piece with no verb, no figure and no word for better or worse: a name, or what
    stands in a cell ("maps, tables and a chart of ferries")."""
    leans = claim.polarity is not Polarity.NEUTRAL or claim.quantities
    return not leans and not any(map(acts, found))


def _counts_up(text: str) -> bool:
    """True for words that say how many things follow: "There are two ferries"."""
    return pattern("quoting", "counting up").search(text) is not None


def _unfinished(text: str) -> bool:
    """True for words that lead on to others, as "…, chiefly in" does."""
    return text.split()[-1].lower() in lists("quoting")["unfinished"]


def _opens(section: str, text: str) -> bool:
    """True when ``text`` begins with an entry of that section."""
    return opening(section, text) is not None


def _listed_under(claim: Claim) -> str:
    """What a bare item of a list stands under, for it says nothing by itself: the label of the
    words that introduce the list, else those words."""
    lead = claim.lead_in
    if lead is None or claim.lead_role is None or claim.label or claim.core != claim.span:
        return ""
    block = lead.block
    return typographic(Span(lead.source, *block.label).text if block and block.label else lead.text)
