"""The evidence annex: each claim that the brief quotes, with what it was taken from and why."""

from __future__ import annotations

from collections.abc import Container, Sequence

from briefgen.brief.parts import AnnexEntry, Voice
from briefgen.brief.quotation_marks import typographic
from briefgen.brief.trimming import quotable
from briefgen.claim import Claim, claim_ids
from briefgen.extraction.sentences import sentences
from briefgen.source import Span


def annex(
    claims: Sequence[Claim], used: Container[str], voices: Sequence[Voice]
) -> tuple[AnnexEntry, ...]:
    """An entry for each of ``claims`` whose id is ``used``, in the order of the sources."""
    names = {voice.letter: voice.name for voice in voices}
    return tuple(
        _entry(name, claim, names[claim.span.source.id])
        for name, claim in zip(claim_ids(claims), claims, strict=True)
        if name in used
    )


def _entry(name: str, claim: Claim, voice: str) -> AnnexEntry:
    words = quotable(claim.span)
    quoted, around = typographic(words.text), typographic(_sentence(words))
    return AnnexEntry(
        claim=name,
        voice=voice,
        text=quoted,
        place=place(claim),
        sentence="" if around.rstrip(".!?;:") == quoted else around,
        role=str(claim.role),
        rule=claim.rule,
        cue=typographic(claim.cue),
    )


def place(claim: Claim) -> str:
    """Where the words of ``claim`` stand: "line 37", or "page 3" where its source has pages."""
    words = quotable(claim.span)
    return f"page {words.page}" if words.page else f"line {words.line}"


def _sentence(words: Span) -> str:
    """The sentence of the source that ``words`` stand in, or those, where they are in several."""
    block, text = words.block, words.source.text
    if block is None:
        return words.text
    touched = [
        (start, end)
        for start, end in sentences(text, block.start, block.end)
        if start < words.end and end > words.start
    ]
    return text[touched[0][0] : touched[-1][1]] if touched else words.text
