"""The parts of a source that can hold claims, each with what stands above it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extraction.language import lists, words
from briefgen.extraction.sentences import sentences
from briefgen.source import Block, BlockKind, Source, SourceKind, Span
from briefgen.turns import speakers

_BESIDE_LABEL = " \t\n:*_.–—-"


class Passage(NamedTuple):
    """A stretch of one block, its label and marks left off; equal to no other."""

    source: Source
    block: Block
    start: int
    end: int
    heading: Span | None = None
    """The nearest section heading above it, never the title."""
    closing: bool = False
    """True when it sums up ("In conclusion"), so that its heading says nothing of its role."""
    label: Span | None = None
    lead: "Passage | None" = None
    """The passage that introduces the list it is an item of."""
    lead_in: Span | None = None
    """The sentence of ``lead`` that ends in the list's colon, without the colon."""
    speaker: str | None = None
    place: float = 0.0
    """How far into the text it stands, 0 to 1."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        # What is worked out of a passage is kept by it: its place is quicker than its fields.
        return id(self)

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]


def passages(source: Source) -> tuple[Passage, ...]:
    """Every block that can hold claims, in order, without questions put to the speaker."""
    found = list(_with_leads(_passages(source)))
    asking = _interviewers(found)
    return tuple(passage for passage in found if passage.speaker not in asking)


def _passages(source: Source) -> Iterator[Passage]:
    heading: Span | None = None
    closing = False
    spoken = source.profile.kind is SourceKind.INTERVIEW
    known = speakers(source.text, source.blocks) if spoken else frozenset()
    speaking: str | None = None
    for block in source.blocks:
        if block.kind is BlockKind.HEADING:
            heading = _section(source, block)
            closing = False
        elif block.kind is not BlockKind.NOISE:
            passage = _passage(source, block, heading, closing, known)
            if passage:
                closing = passage.closing
                # A turn goes on until another speaks.
                speaking = passage.speaker or (speaking if known and not passage.label else None)
                yield passage._replace(speaker=speaking) if known else passage


def _section(source: Source, block: Block) -> Span | None:
    """The heading's span; None for the title and for its repetitions as a running head."""
    text = source.text[block.start : block.end].strip()
    if block.level == 1 or text == source.profile.title:
        return None
    return Span(source, block.start, block.end)


def _passage(
    source: Source, block: Block, heading: Span | None, closing: bool, turns: frozenset[str]
) -> Passage | None:
    """What of ``block`` is text, with its label, unless that is who speaks, as those who take
    ``turns`` are; ``closing`` when those before it sum up."""
    start, end = block.start, block.end
    label: Span | None = None
    speaker: str | None = None
    if block.label:
        label = Span(source, *block.label)
        tag = label.text
        start = block.label[1]
        while start < end and source.text[start] in _BESIDE_LABEL:
            start += 1
        if tag in turns or _is_speaker(tag):
            label, speaker = None, tag
        elif _is_sentence(source.text, label):
            label, start = None, block.label[0]
    if start >= end:
        return None
    return Passage(
        source,
        block,
        start,
        end,
        heading,
        closing=closing or _closes(source.text[start : min(end, start + 40)]),
        label=label,
        speaker=speaker,
        place=block.start / len(source.text),
    )


def _is_speaker(label: str) -> bool:
    """True for "Q", "HOST" or "MARLOW [00:02:14]", the tags of a conversation."""
    name = label.split("[")[0].strip()
    return name.isupper() and (len(name) <= 2 or name.isalpha()) and len(name.split()) <= 2


def _is_sentence(text: str, label: Span) -> bool:
    """True for what a text prints bold and says all the same: "Justice is late." """
    found = label.text.lower().split()
    ends = text[label.end :].lstrip("*_")[:1] == "."
    asks = words("structure", "asking")
    return ends and found[0] not in asks and not words("verbs", "auxiliaries").isdisjoint(found[1:])


def _closes(text: str) -> bool:
    """True when a passage begins by summing up."""
    return text.lower().startswith(lists("structure")["closing"])


def _interviewers(found: Sequence[Passage]) -> frozenset[str]:
    """Speakers most of whose turns are questions; where "Q" speaks, that one alone."""
    turns: dict[str, list[bool]] = {}
    for passage in found:
        if passage.speaker and passage.block.label:
            turns.setdefault(passage.speaker, []).append("?" in passage.text)
    asking = {who for who, asked in turns.items() if sum(asked) * 2 > len(asked)}
    return frozenset(asking | (words("structure", "askers") & turns.keys()))


def _with_leads(found: Iterable[Passage]) -> Iterator[Passage]:
    """Each passage with the one that introduces its list, where it stands in one."""
    leads: list[tuple[Passage, Span]] = []
    for passage in found:
        while leads and not _governs(leads[-1][0], passage):
            leads.pop()
        if leads:
            lead, lead_in = leads[-1]
            yield passage._replace(lead=lead, lead_in=lead_in)
        else:
            yield passage
        if passage.text.rstrip().endswith(":"):
            leads.append((passage, _lead_in(passage)))


def _lead_in(passage: Passage) -> Span:
    """The last sentence of a passage that ends in a colon, without the colon."""
    *_, (start, end) = sentences(passage.source.text, passage.start, passage.end)
    return Span(passage.source, start, max(start + 1, end - 1))


def _governs(lead: Passage, item: Passage) -> bool:
    """True when an item is deeper than the words that open its list, under the same heading."""
    return item.heading == lead.heading and item.block.level > lead.block.level
