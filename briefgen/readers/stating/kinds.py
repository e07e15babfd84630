"""What kind of source a text is, by what it says of itself: signs in an order."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.languages import words
from briefgen.readers.sought import sought
from briefgen.readers.stating.address import platform
from briefgen.source import Block, BlockKind, SourceKind
from briefgen.turns import speakers

MOSTLY = 0.6
"""Share of labelled lines and items that makes a text an outline."""
LEAST_POINTS = 6


class Signs(NamedTuple):
    """What of a text tells its kind."""

    text: str
    title: str
    front: tuple[str, ...]
    """The lines around the title: mastheads, bylines, dates."""
    edges: tuple[str, ...]
    """All noise, wherever it stands."""
    headings: tuple[str, ...]
    signed: bool
    """True when a byline names the author."""
    url: str
    blocks: tuple[Block, ...]


ARGUABLE = (SourceKind.NEWS, SourceKind.TEXT)
"""Kinds that a signed text may be taken for which is an opinion."""
QUOTED = r"“[^”]*”|\"[^\"]*\""
NUMERAL = r"\b([A-Z]\w+)\sI\b"
"""A name and its number, "Phase I", unless the name is a word that begins sentences."""
LEAST_SELF = 2

Table = tuple[str, tuple[SourceKind, ...]]
"""Where signs of kinds stand, and the kinds that they may show, the surest first. The language's
``kinds`` has a section of each."""

SURE_TITLE: Table = (
    "sure title",
    (SourceKind.OP_ED, SourceKind.MINUTES, SourceKind.SPEECH, SourceKind.INTERVIEW),
)
SURE_FRONT: Table = (
    "sure front",
    (
        SourceKind.OP_ED,
        SourceKind.PRESS_RELEASE,
        SourceKind.SPEECH,
        SourceKind.MINUTES,
        SourceKind.INTERVIEW,
    ),
)
TITLE: Table = ("title", (SourceKind.AUDIT, SourceKind.EVALUATION, SourceKind.FACT_SHEET))
AUDITORS: Table = ("front", (SourceKind.AUDIT,))
"""An auditor's review is an audit first."""
REVIEW: Table = ("title", (SourceKind.REPORT,))
FRONT: Table = (
    "front",
    (
        SourceKind.FACT_SHEET,
        SourceKind.BLOG_POST,
        SourceKind.EVALUATION,
        SourceKind.NEWS,
        SourceKind.REPORT,
    ),
)
ANYWHERE: Table = (
    "anywhere",
    (
        SourceKind.PRESS_RELEASE,
        SourceKind.SPEECH,
        SourceKind.MINUTES,
        SourceKind.BLOG_POST,
        SourceKind.FACT_SHEET,
        SourceKind.NEWS,
        SourceKind.OP_ED,
    ),
)
OPINION_PATH: Table = ("address", (SourceKind.OP_ED,))
PATH: Table = (
    "address",
    (SourceKind.BLOG_POST, SourceKind.SPEECH, SourceKind.PRESS_RELEASE, SourceKind.NEWS),
)


def kind_of(signs: Signs, declared: SourceKind | None = None) -> SourceKind:
    """The kind of source, by the first table that knows it; what the file is ``declared`` to be
    counts before all signs but the surest."""
    if signs.url and platform(signs.url):
        return SourceKind.SOCIAL_POST
    kind = _surely(signs) or declared or _stated(signs)
    return SourceKind.OP_ED if kind in ARGUABLE and _argues(signs) else kind


def _surely(signs: Signs) -> SourceKind | None:
    """The kind that the text states, or its form."""
    return (
        _first(SURE_TITLE, (signs.title,))
        or _first(SURE_FRONT, signs.front)
        or (SourceKind.INTERVIEW if _is_conversation(signs) else None)
        or _first(OPINION_PATH, (signs.url,))
    )


def _stated(signs: Signs) -> SourceKind:
    """The kind by what stands around the text and by its layout."""
    return (
        _first(TITLE, (signs.title,))
        or _first(AUDITORS, signs.front)
        or _first(REVIEW, (signs.title,))
        or _first(FRONT, signs.front)
        or _first(ANYWHERE, (*signs.edges, *signs.headings))
        or _first(PATH, (signs.url,))
        or (SourceKind.OUTLINE if _outline(signs.blocks) else SourceKind.TEXT)
    )


def _argues(signs: Signs) -> bool:
    """True when one person speaks in the text itself, and says what ought to be."""
    if not signs.signed:
        return False
    prose = (b for b in signs.blocks if b.kind is BlockKind.PARAGRAPH)
    said = re.sub(QUOTED, "", " ".join(signs.text[b.start : b.end] for b in prose))
    said = re.sub(NUMERAL, _without_number, said)
    selves = sum(1 for _ in sought("kinds", "first person").finditer(said))
    return selves >= LEAST_SELF and sought("kinds", "ought").search(said) is not None


def _without_number(match: re.Match[str]) -> str:
    return match[0] if match[1].lower() in words("common", "words") else match[1]


def _first(table: Table, lines: Sequence[str]) -> SourceKind | None:
    """The first kind in ``table`` of which a line bears a sign."""
    place, kinds = table
    signs = ((kind, sought("kinds", f"{place}: {kind}")) for kind in kinds)
    # A text may have hundreds of lines, and most signs stand in none of them.
    whole = "\n".join(lines).lower()
    return next(
        (kind for kind, sign in signs if sign.stands_in(whole) and any(map(sign.search, lines))),
        None,
    )


def _is_conversation(signs: Signs) -> bool:
    """True when questions to someone divide the text, or it says of each turn who speaks."""
    asked = sum(block.why == "question" for block in signs.blocks)
    return asked > 2 or bool(speakers(signs.text, signs.blocks))


def _outline(blocks: Sequence[Block]) -> bool:
    """True when the text is mostly labelled lines and items."""
    body = [block for block in blocks if block.kind not in (BlockKind.NOISE, BlockKind.HEADING)]
    points = sum(bool(block.label) or block.kind is BlockKind.LIST_ITEM for block in body)
    return points >= LEAST_POINTS and points >= MOSTLY * len(body)
