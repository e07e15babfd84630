"""Find the claims in which a text sums up the whole: its own "bottom line"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.claim import Claim, Role
from briefgen.comparison.standalone.selfstanding import stands
from briefgen.comparison.words import content, plain
from briefgen.languages import lists, pattern
from briefgen.source import Span
from briefgen.subject import Subject

PIECES = 3
"""Claims of one sentence that are quoted as its judgement."""
OPENING = 8
"""Words within which such a sentence names what it judges."""
LONGEST = 1_000
"""Characters on either side of a claim within which its sentence is looked for."""
_STOP = re.compile(r"[.!?][”\"’')]*\s+(?=[A-Z“\"‘'(])")


def sums_up(claim: Claim, subject: Subject) -> bool:
    """True for the first claim of a sentence in which its text sums up: it says that it does
    ("In summary, …"), or opens what stands under such a heading or label; and it speaks early of
    the subject, or of what stands for it ("the scheme")."""
    if claim.role in (Role.CONTEXT, Role.OUTLOOK) or not stands(claim):
        return False
    sentence = sentence_of(claim)
    said = claim.span.source.text[sentence.start : claim.span.start].strip()
    if said and not _only_opens(said):
        return False
    opening = pattern("summing", "summing up").match(sentence.text)
    if opening and pattern("summing", "judging").match(sentence.text):
        return True
    return bool(opening or _is_first_under(claim, sentence)) and _names(claim, subject)


def with_its_sentence(claim: Claim, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """``claim`` and those of ``claims`` that go on with its sentence."""
    sentence = sentence_of(claim)
    own = (c for c in claims if sentence.contains(c.span) and c.span.start >= claim.span.start)
    return tuple(sorted(own, key=lambda c: c.span.start))[:PIECES]


def sentence_of(claim: Claim) -> Span:
    """The sentence around ``claim``, without a label before it."""
    source, block = claim.span.source, claim.span.block
    first, last = (block.start, block.end) if block else (claim.span.start, claim.span.end)
    first, last = max(first, claim.span.start - LONGEST), min(last, claim.span.end + LONGEST)
    if claim.label and first <= claim.label.end <= claim.span.start:
        first = claim.label.end
    stops = [match.end() for match in _STOP.finditer(source.text, first, last)]
    start = max((at for at in stops if at <= claim.span.start), default=first)
    end = min((at for at in stops if at >= claim.span.end), default=last)
    while start < end and not (source.text[start].isalnum() or source.text[start] in "“\"‘'("):
        start += 1
    return Span(source, start, end)


def _only_opens(said: str) -> bool:
    """True for the words before a claim that only say that it sums up."""
    return pattern("summing", "summing up").match(said) is not None


def _is_first_under(claim: Claim, sentence: Span) -> bool:
    """True for the first sentence under a heading, or behind a label, that announces it."""
    heads = lists("summing")["headings"]
    block = claim.span.block
    for above in (claim.label, claim.heading):
        if above and block and " ".join(plain(above.text)) in heads:
            between = claim.span.source.text[above.end : sentence.start]
            return not any(map(str.isalnum, between))
    return False


def _names(claim: Claim, subject: Subject) -> bool:
    early = set(content(" ".join(claim.span.text.split()[:OPENING])))
    names = {stem for name in (subject.name, *subject.aliases) for stem in content(name)}
    return not early.isdisjoint(names | set(content(" ".join(lists("summing")["standing for it"]))))
