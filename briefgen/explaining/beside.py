"""Explain what a claim was put under and compared with, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.brief import claim_ids
from briefgen.building import Gathered
from briefgen.claim import Claim
from briefgen.comparison.linking.reasoning import Likeness, likenesses
from briefgen.comparison.words import content
from briefgen.explaining.model import Partner, Topic
from briefgen.extraction.topics import index, named_in
from briefgen.finding import Finding, TopicReading
from briefgen.source import Span
from briefgen.subject import Subject
from briefgen.subject import Topic as Named

MOST_UNLINKED = 2
"""Claims shown that were compared and not linked, the likeliest first."""
MOST_LISTED = 6
"""Claims shown that are only listed with it."""
UNSURE = "unsure"

WHY = {
    ("same", ""): "the log odds that both state one fact reach the mark",
    ("same", UNSURE): "they reach the mark, not that from which texts are said to agree in print",
    ("differs", "polarity"): "of one thing, and one denies, or turns round, what the other says",
    ("differs", "quantity"): "of one thing, as their words have it, they give figures apart",
    ("differs", "cause"): "of one thing they name other causes, or one denies what the other names",
    ("differs", UNSURE): "in print no difference is made of it: it is not sure enough",
    ("differs", "certainty"): "of one thing, and only one of them doubts it or disputes its figure",
    ("related", ""): "one role and one topic",
}
"""By how two claims stand to each other and in what they differ."""


def topics(gathered: Gathered, claim: Claim) -> Iterator[Topic]:
    """The topics of ``claim``, the one it is most about first, and the aspects it bears on."""
    comparison, subject = gathered.comparison, gathered.settings.subject
    readings = {reading.topic: reading for reading in comparison.topics}
    aspects = (r.topic for r in comparison.topics if r.topic[:1] == "@" and _in(claim, r.claims))
    for name in (*claim.topics, *aspects):
        where, words = _named(claim, name, subject)
        yield _topic(name, where, words, claim, readings.get(name))


def _topic(name: str, where: str, words: str, claim: Claim, reading: TopicReading | None) -> Topic:
    if reading is None:
        return Topic(name, where, words, "", "", "no text reports on it", False)
    difference = str(reading.difference or "")
    decisive = _in(claim, reading.claims)
    return Topic(name, where, words, reading.relation, difference, reading.reason, decisive)


def _in(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(other is claim for other in others)


def _named(claim: Claim, name: str, subject: Subject) -> tuple[str, str]:
    """Where the topic's name stands, and the words there; both "" where no words name it."""
    names = index(subject, subject.topics or (Named(name, ()),))
    lead = claim.lead_in.block if claim.lead_in else None
    listed = Span(claim.span.source, *lead.label) if lead and lead.label else None
    places = (
        ("its label", claim.label),
        ("its words", claim.span),
        ("the label of its list", listed),
        ("its heading", claim.heading),
    )
    for where, span in places:
        for found, words in named_in(span, names):
            if found == name:
                return where, words.text
    return _spread(claim, name, places)


def _spread(claim: Claim, name: str, places: Sequence[tuple[str, Span | None]]) -> tuple[str, str]:
    """The same for a topic whose words stand apart: "costs of maintenance"."""
    wanted = set(content(name))
    for where, span in places:
        words = [word.strip(".,;:()") for word in span.text.split()] if span else []
        held = [word for word in words if wanted & set(content(word))]
        if wanted and wanted <= {stem for word in held for stem in content(word)}:
            return where, " … ".join(dict.fromkeys(held))
    return "", ""


def partners(gathered: Gathered, number: int) -> list[Partner]:
    """Claims it was linked with, then those listed with it, then the likeliest of the others."""
    comparison = gathered.comparison
    claims = comparison.claims
    ids = claim_ids(claims)
    near = {like.partner: like for like in likenesses(claims, gathered.settings.subject, number)}
    found: dict[tuple[int, str], Partner] = {}
    for link in comparison.links:
        if number in (link.first, link.second):
            other = link.second if link.first == number else link.first
            kind = str(link.difference or "")
            how = "differs" if kind else "same"
            told = _partner(ids[other], claims[other], how, kind, near.get(other))
            why = told.why if link.firm else _unsure(how, told.why)
            found[other, how] = told._replace(why=why)
    linked = {other for other, _ in found}
    finding = listing(comparison.findings, claims[number])
    beside = [n for n, c in enumerate(claims) if n != number and finding.topic
              and _in(c, finding.claims) and n not in linked]  # fmt: skip
    for n in beside[:MOST_LISTED]:
        found[n, "related"] = _partner(ids[n], claims[n], "related", "", near.get(n))
    others = (like for n, like in near.items() if n not in linked and n not in beside)
    for like in sorted(others, key=lambda like: -like.odds)[:MOST_UNLINKED]:
        n = like.partner
        found[n, "compared"] = _partner(ids[n], claims[n], "compared", "", like)
    return list(found.values())


def _unsure(how: str, why: str) -> str:
    """Why two claims are linked, and not in print."""
    return WHY[how, UNSURE] if how == "same" else f"{why}; {WHY[how, UNSURE]}"


def listing(findings: Sequence[Finding], claim: Claim) -> Finding:
    """The claims of one role on one topic that ``claim`` is listed with."""
    return next(finding for finding in findings if _in(claim, finding.claims))


def _partner(id: str, claim: Claim, how: str, difference: str, like: Likeness | None) -> Partner:
    return Partner(
        id=id,
        file=claim.span.source.name,
        line=claim.span.line,
        text=claim.span.text,
        how=how,
        difference=difference,
        why=WHY.get((how, difference), ""),
        shared=like.shared if like else (),
        odds=round(like.odds, 4) if like else None,
        parts={name: round(gain, 4) for name, gain in like.parts} if like else {},
    )
