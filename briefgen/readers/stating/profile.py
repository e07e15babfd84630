"""What a text says about itself, found in its noise: bylines, dates, notices, addresses."""

import re
from collections.abc import Sequence
from pathlib import Path

from briefgen.languages import lists, words
from briefgen.readers.lines.titles import LONGEST_TITLE, last_word, small_in_titles
from briefgen.readers.sought import sought
from briefgen.readers.stating.address import clean, publisher
from briefgen.readers.stating.author import Author, author
from briefgen.readers.stating.byline import byline, is_name
from briefgen.readers.stating.citing import cites
from briefgen.readers.stating.dates import YEAR, find_dates, in_address, parse
from briefgen.readers.stating.declared import FRONT_MATTER, NOTHING, Declared
from briefgen.readers.stating.flaws import flaws
from briefgen.readers.stating.kinds import Signs, kind_of
from briefgen.readers.stating.mastheads import house as house_named
from briefgen.readers.stating.mastheads import released_by
from briefgen.readers.stating.own_address import own_address
from briefgen.source import Block, BlockKind, Profile, SourceKind, StatedDate

LONGEST_LINE = 500
"""Characters of a line that may say something about the text."""
MOST_TITLE_LINES = 4
FIRST = re.compile(r"1[.)]?\s+(?=[A-Z])")
OPEN_ENDS = ("&", ":", ",", "–", "—")
"""Signs with which no title ends or begins."""
UNSEEN = "\ufeff\u200b \n"
"""What a title may have at its edges and nobody sees."""
LEAST_PROSE = 60
"""Characters of a paragraph with which the text itself has surely begun."""
NEAR = 3_000
"""Characters from the beginning or the end of a text within which a byline is the text's own."""
OPENING = 400
"""Characters of the text's own words in which it says what time it describes."""

ABOUT_IT = frozenset({"masthead", "imprint", "date line", "byline", "running title", "notice"})
"""Noise at the top that may say who brought the text out."""

NOT_ABOUT_IT = frozenset({"caption", "footnote"})
"""Noise that may stand there too, and says nothing of the text: of a table it tells the years."""


def profile(
    text: str, blocks: Sequence[Block], path: Path, declared: Declared = NOTHING
) -> Profile:
    """What the source in the file at ``path`` says about itself, from its noise and title.

    What the text says wins; ``declared`` fills what it leaves open, and gives the day where the
    text names a month only.
    """
    front, lines = _front(text, blocks), _lines(text, blocks)
    kinds: tuple[str, ...] = ()
    if blocks and blocks[0].why == FRONT_MATTER:
        # Few texts have any.
        from briefgen.readers.stating.fielded import joined

        declared, kinds = joined(declared, text, blocks)
    # Some files call themselves "-".
    told = declared.title if any(map(str.isalpha, declared.title or "")) else None
    title = _title(text, blocks) or told or None
    # A line may lead anywhere; what the file calls its own address is its own.
    url = clean(declared.url) if declared.url else own_address(text, blocks)
    closing = [line for why, line in lines if why != "byline" and line not in front]
    bylines = _bylines(text, blocks)
    house = declared.publisher or released_by(front)
    under = _under_title(text, blocks)
    writer = author([*bylines, *_by(under)] if under else bylines or _by(declared.author), closing)
    # A body that is named as both has signed nothing.
    if house and writer.name and writer.name.casefold() == house.casefold():
        writer = Author()
    signs = _signs(text, blocks, title, (*front, *kinds), lines, url, writer.name)
    kind = kind_of(signs, declared.kind)
    return Profile(
        kind=kind,
        title=title,
        author=writer.name,
        author_note=writer.note,
        published=_published([*bylines, title or "", *front, declared.published], url),
        as_of=_as_of([title or "", *front, _opening(text, blocks)]),
        publisher=house
        # Above a speech stands the house it was given at.
        or (_house(text, blocks, writer.note) if kind is not SourceKind.SPEECH else None)
        or (publisher(url) or None if url else None),
        url=url,
        cites_references=declared.cites or cites(text, blocks, url),
        notes=tuple(note for note in (writer.oddity, flaws(lines)) if note),
    )


def _title(text: str, blocks: Sequence[Block]) -> str:
    """The heading of the first level, with the lines below in which it goes on, or ""."""
    at = next((n for n, b in enumerate(blocks) if b.level == 1 and _heading(b)), len(blocks))
    near = blocks[at : at + MOST_TITLE_LINES]
    lines = [text[b.start : b.end] for b in near]
    heads = [*map(_heading, near[1:]), False]
    below = [*lines[1:], ""]
    each = enumerate(zip(lines, below, heads, strict=False), 1)
    end = next((n for n, (line, next_, head) in each if not _goes_on(line, next_, head)), 1)
    whole = _unnumbered(" ".join(lines[:end]).strip(UNSEEN), text, blocks)
    title = whole if len(whole) <= LONGEST_TITLE else lines[0]
    subject = sought("front", "subject line").search(title)
    return title[subject.end() :].rstrip(".") if subject else title


def _unnumbered(title: str, text: str, blocks: Sequence[Block]) -> str:
    """``title`` without the number of a first section, where another heading has the second."""
    first = FIRST.match(title)
    if first is None:
        return title
    others = (text[block.start : block.start + 3] for block in blocks if _heading(block))
    second = any(other[:1] == "2" and not other[1:2].isdigit() for other in others)
    return title[first.end() :] if second else title


def _goes_on(line: str, below: str, heads: bool) -> bool:
    """True for a line that ends with a word that hardly a title ends with, over small letters; and
    for one over a heading, where its end, or the beginning of that, is none of a title."""
    if heads and (line[-1:] in OPEN_ENDS or below[:1] in OPEN_ENDS or below[:1].islower()):
        return True
    if heads and line[-1:].isalpha() and last_word(line) in words("front", "open ends"):
        return True
    joint = line[-1:].isalpha() and last_word(line) in small_in_titles()
    return joint and below[:1].islower()


def _heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING


def _bylines(text: str, blocks: Sequence[Block]) -> list[str]:
    """The bylines but those far from both ends of a long text, which are of something in it."""
    last = len(text) - NEAR
    return [
        text[block.start : block.end]
        for block in blocks
        if block.why == "byline" and (block.start < NEAR or block.end > last)
    ]


def _lines(text: str, blocks: Sequence[Block]) -> list[tuple[str, str]]:
    """Kind and words of each piece of noise but the fields of front matter."""
    return [
        (block.why, text[block.start : block.end][:3000])
        for block in blocks
        if block.kind is BlockKind.NOISE and block.why != FRONT_MATTER
    ]


def _front(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """The words of the noise before the text itself begins."""
    front = (b for b in _front_blocks(blocks) if b.why not in NOT_ABOUT_IT)
    return tuple(text[b.start : b.end][:3000] for b in front)


def _front_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The noise before the text itself begins."""
    found = []
    for block in blocks:
        if block.kind is BlockKind.NOISE:
            # Its fields say what they say by name, and else nothing of the text.
            found += [block] * (block.why != FRONT_MATTER)
        elif block.level != 1 and block.end - block.start > LEAST_PROSE:
            break
    return found


def _house(text: str, blocks: Sequence[Block], but: str | None) -> str | None:
    """Who brought the text out, by the lines around its title that tell of it;
    ``but`` is what they call the author."""
    front = _front_blocks(blocks)
    return house_named((text[b.start : b.end] for b in front if b.why in ABOUT_IT), but)


def _by(name: str) -> list[str]:
    """The author that metadata names, as a byline."""
    return [f"{lists('bylines')['by'][0]} {name}"] if name else []


def _under_title(text: str, blocks: Sequence[Block]) -> str:
    """The name that stands alone right under the title, as that of who signs a text does, or ""."""
    at = next((n for n, b in enumerate(blocks) if b.level == 1 and _heading(b)), len(blocks))
    below = next((b for b in blocks[at + 1 : at + 2] if b.why == "byline"), None)
    name = text[below.start : below.end] if below else ""
    # "By Ann Lee" says by itself that it is a byline.
    return name if is_name(name) and not byline(name) else ""


def _signs(
    text: str,
    blocks: Sequence[Block],
    title: str | None,
    front: tuple[str, ...],
    lines: Sequence[tuple[str, str]],
    url: str | None,
    author: str | None,
) -> Signs:
    """What ``kind_of`` looks at."""
    return Signs(
        text=text,
        title=title or "",
        front=front,
        edges=tuple(line[:LONGEST_LINE] for _, line in lines),
        headings=tuple(text[b.start : b.end][:LONGEST_LINE] for b in blocks if _heading(b)),
        signed=bool(author),
        url=url or "",
        blocks=tuple(blocks),
    )


def _published(lines: Sequence[str], url: str | None) -> StatedDate | None:
    """The day of publication: from bylines and the lines at the top, or else the address.

    A year alone, or the time that the text says it describes, is no day of publication.
    """
    found = []
    as_of = sought("profile", "as of", behind=r"\s+[^,.;|]{0,30}")
    for line in lines:
        line = line[:LONGEST_LINE]
        described = as_of.stands_in(line.lower())
        stated = parse(as_of.pattern.sub("", line) if described else line)
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
    as_of = sought("profile", "as of", behind=r"\s+")
    for line in lines:
        for match in as_of.finditer(line[:LONGEST_LINE]):
            for at, stated in find_dates(line[match.end() : match.end() + 40]):
                if at == 0:
                    return stated
    return None
