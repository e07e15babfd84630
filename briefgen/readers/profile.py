"""What a text says about itself, found in its noise: bylines, dates, notices, addresses."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.readers.address import (
    BARE_ADDRESS,
    clean,
    find,
    publisher,
)
from briefgen.readers.author import author
from briefgen.readers.citing import cites
from briefgen.readers.dates import YEAR, find_dates, in_address, parse
from briefgen.readers.flaws import flaws
from briefgen.readers.kinds import Signs, kind_of
from briefgen.readers.mastheads import house
from briefgen.readers.sought import Sought
from briefgen.source import Block, BlockKind, Profile, SourceKind, StatedDate

LONGEST_LINE = 500
"""Characters of a line that may say something about the text."""
LEAST_PROSE = 60
"""Characters of a paragraph with which the text itself has surely begun."""
OPENING = 400
"""Characters of the text's own words in which it says what time it describes."""

NOT_ITS_OWN = Sought(
    "subscribe sign_up newsletter /join /u /list /give /letter read_ full_ follow_ photographs "
    "licen further more_from doi",
    r"subscribe|sign up|newsletter|/(?:join|u|list|give|letter|subscribe)\b|read (?:next|more|on)"
    r"|full (?:tables|report)|follow |photographs|licen[cs]e|further|more from|https?://(?:dx\.)?doi",
)
"""Words beside an address that leads elsewhere."""
OWN_NOISE = frozenset(
    {"address", "navigation", "copyright notice", "contact", "disclaimer", "notice"}
)

ABOUT_IT = frozenset({"masthead", "imprint", "date line", "byline", "running title", "notice"})
"""Noise at the top that may say who brought the text out."""

AS_OF_WORDS = "as_of as_at status position_ correct_ figures_"
_AS_OF = (
    r"\b(?:as (?:of|at)|status(?: as of| at)?|position (?:at|to|in)|correct (?:at|to)"
    r"|figures (?:are )?to (?:the )?end of)\s+"
)
AS_OF = Sought(AS_OF_WORDS, _AS_OF)
AS_OF_DATE = Sought(AS_OF_WORDS, rf"{_AS_OF}[^,.;|]{{0,30}}")
FIELD = r"(?a)(?P<name>[A-Za-z][\w-]{0,30}):\s*[\"']?(?P<value>[^\n]*?)[\"']?\s*"


class Declared(NamedTuple):
    """What a file's own metadata says of its text; "" where it says nothing."""

    title: str = ""
    author: str = ""
    published: str = ""
    """A date in any of the ways that ``dates.parse`` reads."""
    publisher: str = ""
    url: str = ""
    cites: bool = False
    """True when it gives sources in notes whose numbers are not in the text."""


NOTHING = Declared()


def profile(
    text: str, blocks: Sequence[Block], path: Path, declared: Declared = NOTHING
) -> Profile:
    """What the source in the file at ``path`` says about itself, from its noise and title.

    What the text says wins; ``declared`` fills what it leaves open, and gives the day where the
    text names a month only.
    """
    front, lines = _front(text, blocks), _lines(text, blocks)
    fields = _fields(lines)
    title = next((text[b.start : b.end] for b in blocks if b.level == 1 and _heading(b)), None)
    title = title or declared.title or None
    url = _url(lines) or (clean(declared.url) if declared.url else None)
    closing = [line for why, line in lines if why != "byline" and line not in front]
    bylines = [line for why, line in lines if why == "byline"]
    writer = author(bylines or _by({"author": declared.author} | fields), closing)
    kind = kind_of(_signs(text, blocks, title, front, lines, url, bool(writer.name)))
    return Profile(
        kind=kind,
        title=title,
        author=writer.name,
        author_note=writer.note,
        published=_published([*bylines, title or "", *front, *_dates(fields, declared)], url),
        as_of=_as_of([title or "", *front, _opening(text, blocks)]),
        publisher=fields.get("publisher")
        or declared.publisher
        # Above a speech stands the house it was given at.
        or (_house(text, blocks, writer.note) if kind is not SourceKind.SPEECH else None)
        or (publisher(url) if url else None),
        url=url,
        cites_references=declared.cites or cites(text, blocks, url),
        notes=tuple(note for note in (writer.oddity, flaws(lines)) if note),
    )


def _heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING


def _lines(text: str, blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """Kind and words of each piece of noise."""
    return [
        (block.why, text[block.start : block.end][:3000])
        for block in blocks
        if block.kind is BlockKind.NOISE
    ]


def _front(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """The words of the noise before the text itself begins."""
    return tuple(text[b.start : b.end][:3000] for b in _front_blocks(blocks))


def _front_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The noise before the text itself begins."""
    found = []
    for block in blocks:
        if block.kind is BlockKind.NOISE:
            found.append(block)
        elif block.level != 1 and block.end - block.start > LEAST_PROSE:
            break
    return found


def _house(text: str, blocks: Sequence[Block], but: str | None) -> str | None:
    """Who brought the text out, by the lines around its title that tell of it;
    ``but`` is what they call the author."""
    front = _front_blocks(blocks)
    return house((text[b.start : b.end] for b in front if b.why in ABOUT_IT), but)


def _fields(lines: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The fields of the front matter, names in small letters."""
    matches = (
        re.fullmatch(FIELD, line[:LONGEST_LINE]) for why, line in lines if why == "front matter"
    )
    return {match["name"].lower(): match["value"] for match in matches if match and match["value"]}


def _by(fields: dict[str, str]) -> list[str]:
    """The author that the front matter names, as a byline."""
    return [f"By {fields['author']}"] if fields.get("author") else []


def _dates(fields: dict[str, str], declared: Declared) -> list[str]:
    """The days of publication that front matter and metadata give."""
    return [fields.get("date", ""), declared.published]


def _signs(
    text: str,
    blocks: Sequence[Block],
    title: str | None,
    front: tuple[str, ...],
    lines: Sequence[tuple[str, str]],
    url: str | None,
    signed: bool,
) -> Signs:
    """What ``kind_of`` looks at."""
    return Signs(
        text=text,
        title=title or "",
        front=front,
        edges=tuple(line[:LONGEST_LINE] for _, line in lines),
        headings=tuple(text[b.start : b.end][:LONGEST_LINE] for b in blocks if _heading(b)),
        signed=signed,
        url=url or "",
        blocks=tuple(blocks),
    )


def _url(lines: Sequence[tuple[str, str]]) -> str | None:
    """The text's own address: one that stands alone, else one in its closing lines."""
    addresses = []
    for why, line in lines:
        if why not in OWN_NOISE:
            continue
        place = find(line)
        bare = BARE_ADDRESS.search(line) if not place else None
        if not (place or bare) or NOT_ITS_OWN.search(line):
            continue
        address = line[slice(*place)] if place else str(bare and bare[0])
        addresses.append((len(line) - len(address), address))
    return clean(min(addresses, key=lambda each: each[0] > 2)[1]) if addresses else None


def _published(lines: Sequence[str], url: str | None) -> StatedDate | None:
    """The day of publication: from bylines and the lines at the top, or else the address.

    A year alone, or the time that the text says it describes, is no day of publication.
    """
    found = []
    for line in lines:
        line = line[:LONGEST_LINE]
        described = AS_OF_DATE.stands_in(line.lower())
        stated = parse(AS_OF_DATE.pattern.sub("", line) if described else line)
        if stated and not re.fullmatch(YEAR, stated.text):
            found.append(stated)
    exact = next((stated for stated in found if stated.exact), None)
    return exact or (in_address(url) if url else None) or next(iter(found), None)


def _opening(text: str, blocks: Sequence[Block]) -> str:
    """The first words of the text itself."""
    body = next((b for b in blocks if b.kind is BlockKind.PARAGRAPH), None)
    return text[body.start : min(body.end, body.start + OPENING)] if body else ""


def _as_of(lines: Sequence[str]) -> StatedDate | None:
    """The time that one of ``lines`` says the text describes."""
    for line in lines:
        for match in AS_OF.finditer(line[:LONGEST_LINE]):
            for at, stated in find_dates(line[match.end() : match.end() + 40]):
                if at == 0:
                    return stated
    return None
