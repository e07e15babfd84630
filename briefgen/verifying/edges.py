"""Check what surrounds the text, such as running heads and properties, and what is not text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from briefgen.document import Block, Figure, Table, plain
from briefgen.readers.printed import Passage, Printed
from briefgen.verifying.comparing import normal
from briefgen.verifying.houses import NO_HOUSE, House
from briefgen.verifying.model import PLACE, Kind, Statement

NUMBERED = re.compile(r"Page (\d+) of (\d+)")
CUT = "…"
"""Ends running matter for which there was no room."""
PART_OF_CODE = re.compile(r"\[(?:U(?:\+[0-9A-F]*)?)?$")
"""What is left of the code of a character that no font has, where the words are cut in it."""


def around(
    printed: Printed,
    wanted: Sequence[str],
    blocks: Iterable[Block],
    doubt: str,
    house: House = NO_HOUSE,
) -> Iterator[Statement]:
    """The statements that stand around the pages of a file; ``wanted`` are those expected, and
    ``house`` has others of its own."""
    heads = {normal(head) for block in blocks for head in _heads(block)}
    for page, text in _joined(printed.running):
        for words, known in _parted(text, [*wanted, *heads, *house.running]):
            numbered = NUMBERED.fullmatch(words)
            if numbered and _right(numbered, page, printed.pages):
                yield Statement(words, Kind.COMPUTED, "the file's own pages", PLACE, page)
            elif words in house.running:
                yield Statement(words, Kind.HOUSE, house.file, PLACE, page)
            elif known:
                yield Statement(words, Kind.OWNER, "brief.toml and template", PLACE, page)
            elif doubt:
                yield Statement(words, Kind.UNPROVEN, doubt, PLACE, page)
            else:
                proof = "no build puts it there"
                yield Statement(words, Kind.NOT_FOUND, proof, PLACE, page)


def _heads(block: Block) -> Iterable[str]:
    """The table heads that are printed again on each page that a table goes on to."""
    if isinstance(block, Table):
        return map(plain, block.header)
    return block.header if isinstance(block, Figure) else ()


def odd(printed: Printed, house: House = NO_HOUSE) -> Iterator[Statement]:
    """What is seen in the file and is no text of the brief.

    No build makes any, but the ``house`` may have some.
    """
    for text, page, _ in printed.odd:
        if text in house.odd:
            yield Statement(text, Kind.HOUSE, house.file, page=page)
        else:
            yield Statement(text, Kind.NOT_FOUND, "no build puts it there", page=page)


def stray(statement: Statement) -> bool:
    """True for a statement around the pages that no build puts there."""
    return statement.kind is Kind.NOT_FOUND and statement.place == PLACE


def _joined(running: Sequence[Passage]) -> Iterator[tuple[int | None, str]]:
    """The running matter page by page: a PDF has it line by line, and lines go on in others."""
    pages: dict[int | None, list[str]] = {}
    for text, page, _ in running:
        pages.setdefault(page, []).append(normal(text))
    yield from ((page, " ".join(texts)) for page, texts in pages.items())


def _parted(text: str, known: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """``text`` cut into what is known and what is not, in order."""
    names = sorted(filter(None, known), key=len, reverse=True)
    # What goes on in another line, or another font, is read with a space there or without one.
    spaced = (r"\s*".join(map(re.escape, "".join(name.split()))) for name in names)
    pattern = "|".join([NUMBERED.pattern.replace("(", "(?:"), *spaced])
    at = 0
    for match in re.finditer(rf"(?<!\S)(?:{pattern})(?!\S)", text):
        if between := text[at : match.start()].strip():
            yield between, _shortened(between, names)
        yield match[0], True
        at = match.end()
    if rest := text[at:].strip():
        yield rest, _shortened(rest, names)


def _shortened(text: str, names: Sequence[str]) -> bool:
    """True for the beginning of a known text, cut for want of room."""
    kept = "".join(PART_OF_CODE.sub("", text.removesuffix(CUT)).split())
    known = ("".join(name.split()) for name in names)
    return len(text) > 2 and text.endswith(CUT) and any(name.startswith(kept) for name in known)


def _right(numbered: re.Match[str], page: int | None, pages: int | None) -> bool:
    """True unless the printed page number contradicts the file's own; Word counts for itself."""
    return pages is None or (int(numbered[1]), int(numbered[2])) == (page, pages)
