"""Recognise notices: paragraphs that most texts of a folder hold in the same words.

Whoever published the texts put them there ("Join today …"). They say nothing of the subject, so no
claim in them is printed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from briefgen.claim import EDITOR, Claim, Role
from briefgen.source import Block, BlockKind, Source

LEAST_TEXTS = 3
"""Two texts may quote one another; a notice stands in more, and in half of all at least."""
LEAST_WORDS = 4
ALIKE = 0.5
"""A text of which more than this share stands in others is a copy of them, not full of notices."""

Places = frozenset[tuple[str, int]]
"""Ids of sources and offsets of blocks."""


def notices(sources: Sequence[Source]) -> Places:
    """Where the notices stand."""
    most = max(LEAST_TEXTS, (len(sources) + 1) // 2)
    # The paragraphs of many texts are many: by a number for each those are found that may be some.
    hashes = Counter(h for source in sources for h in {hash(w) for _, w in _paragraphs(source)})
    often = {each for each, count in hashes.items() if count >= most}
    if not often:
        return frozenset()
    spread = Counter(
        words
        for source in sources
        for words in {w for _, w in _paragraphs(source) if hash(w) in often}
    )
    return frozenset(
        (source.id, block.start)
        for source, found in ((source, list(_paragraphs(source))) for source in sources)
        if _share(spread, found, most) <= ALIKE
        for block, words in found
        if spread[words] >= most
    )


def _paragraphs(source: Source) -> Iterator[tuple[Block, str]]:
    for block in source.blocks:
        words = source.text[block.start : block.end].casefold().split()
        if block.kind is not BlockKind.NOISE and len(words) >= LEAST_WORDS:
            yield block, " ".join(words)


def _share(spread: Counter[str], found: Collection[tuple[Block, str]], most: int) -> float:
    """The share of a text's letters that stand in its repeated paragraphs."""
    repeated = sum(len(words) for _, words in found if spread[words] >= most)
    return repeated / max(1, sum(len(words) for _, words in found))


def without_notices(sources: Sequence[Source], claims: Sequence[Claim]) -> Sequence[Claim]:
    """``claims`` with those that stand in notices as background, of which nothing is printed."""
    places = notices(sources)
    if not places:
        return claims
    return [_background(claim) if _stands_in(claim, places) else claim for claim in claims]


def _stands_in(claim: Claim, places: Places) -> bool:
    block = claim.span.block
    told = claim.rule == EDITOR
    return block is not None and not told and (claim.span.source.id, block.start) in places


def _background(claim: Claim) -> Claim:
    return claim._replace(role=Role.CONTEXT, verdict=False, cause=None, score=0.0)
