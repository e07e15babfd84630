"""What the front matter of a text says of it: title, author, day, publisher, address, kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefgen.readers.lines.front_matter import Line, fields
from briefgen.readers.stating.declared import FRONT_MATTER, Declared
from briefgen.readers.stating.mastheads import is_house
from briefgen.source import Block

Fields = Mapping[str, tuple[str, ...]]

TITLES = ("title", "headline")
AUTHORS = ("author", "authors", "byline", "by", "creator", "writer", "writtenby")
DATES = ("date", "published", "pubdate", "publishdate", "publisheddate", "datepublished",
         "publicationdate", "publishedat", "issued", "dateissued", "created",
         "createdat")  # fmt: skip
PUBLISHERS = ("publisher", "publication", "publishedby", "sitename", "sourcename", "organization",
              "organisation", "institution", "institute", "agency", "outlet", "newspaper",
              "journal", "source", "site")  # fmt: skip
ADDRESSES = ("canonicalurl", "canonical", "sourceurl", "originalurl", "externalurl", "sourcelink",
             "link", "url", "permalink", "source")  # fmt: skip
KINDS = ("type", "layout", "documenttype", "contenttype", "genre", "category", "categories",
         "section", "kicker")  # fmt: skip
ID = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
"""What a program calls someone: "ann-lee"."""
NAME_PART = re.compile(r"[a-z]{2,}")
CLOCK = re.compile(r"(?<=\d)T\d\d.*")
MARKS = re.compile(r"\*\*|__|`|</?[a-z]+>")


def joined(
    declared: Declared, text: str, blocks: Sequence[Block]
) -> tuple[Declared, tuple[str, ...]]:
    """``declared`` with what the front matter says before it, and what kind of text that names."""
    found = _front_fields(text, blocks)
    before = Declared(
        title=stated_title(found) or declared.title,
        author=stated_author(found, text) or declared.author,
        published=stated_day(found) or declared.published,
        publisher=stated_publisher(found, text) or declared.publisher,
        url=stated_address(found) or declared.url,
        cites=declared.cites,
        kind=declared.kind,
    )
    return before, stated_kinds(found)


def _front_fields(text: str, blocks: Sequence[Block]) -> Fields:
    """The fields of the front matter, which is noise of its own kind at the top of ``blocks``."""
    lines: list[Line] = []
    for block in blocks:
        if block.why != FRONT_MATTER:
            break
        indent = block.start - text.rfind("\n", 0, block.start) - 1
        lines.append((indent, text[block.start : block.end]))
    return fields(lines)


def stated_title(found: Fields) -> str:
    """The title that the fields give, or ""."""
    title = MARKS.sub("", _first(found, TITLES))
    if "&" not in title:
        return title
    # Few titles are written so, and the table of such names is long.
    from html import unescape

    return " ".join(unescape(title).split())


def stated_author(found: Fields, text: str) -> str:
    """The names of those who wrote it, as a byline has them, or ""."""
    told = list(_all(found, AUTHORS))
    spelled = list(_spelled(iter(told), text))
    names = [name for name in spelled if not is_house(name)]
    if names and len(spelled) < len(told):
        # One whose id spells no name is an author all the same.
        return f"{', '.join(names)} and others"
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def stated_publisher(found: Fields, text: str) -> str:
    """Who brought it out: the body that is named as such, or else as the author."""
    told = next(_named(_all(found, PUBLISHERS), text), "")
    return told or next(filter(is_house, _spelled(_all(found, AUTHORS), text)), "")


def stated_day(found: Fields) -> str:
    """When it came out, in its words, or ""."""
    return CLOCK.sub("", _first(found, DATES))


def stated_address(found: Fields) -> str:
    """Its own address, or ""."""
    told = _all(found, ADDRESSES)
    return next((each for each in told if each.startswith(("https://", "http://"))), "")


def stated_kinds(found: Fields) -> tuple[str, ...]:
    """What it is said to be: "press release"."""
    return tuple(re.sub(r"[-_]", " ", each) for each in _all(found, KINDS))


def _first(found: Fields, names: Sequence[str]) -> str:
    return next(_all(found, names), "")


def _all(found: Fields, names: Sequence[str]) -> Iterator[str]:
    """The values of the first of ``names`` that has any, then of the next."""
    return (value for name in names for value in found.get(name, ()))


def _named(values: Iterator[str], text: str) -> Iterator[str]:
    """Of ``values`` those that name a body; an id does if the text spells it out."""
    for value in values:
        if "://" in value or "/" in value:
            continue
        if not ID.fullmatch(value):
            yield value
        elif spelling := _spelling(value, text):
            yield spelling


def _spelled(values: Iterator[str], text: str) -> Iterator[str]:
    """``values`` as names: an id as the text spells it, or else by its two or three words."""
    for value in values:
        if not ID.fullmatch(value):
            yield value
            continue
        parts = re.split(r"[-_.]", value)
        if spelling := _spelling(value, text):
            yield spelling
        elif len(parts) in (2, 3) and all(map(NAME_PART.fullmatch, parts)):
            yield " ".join(map(str.capitalize, parts))


def _spelling(id: str, text: str) -> str:
    """The words of ``text``, each with a capital, that ``id`` stands for, or ""."""
    words = re.split(r"[-_.]", id)
    if len(words) < 2:
        return ""
    spaced = r"[\s-]".join(map(re.escape, words))
    found = (match[0] for match in re.finditer(rf"\b{spaced}\b", text, re.IGNORECASE))
    return next((" ".join(each.split()) for each in found if _is_name(each)), "")


def _is_name(words: str) -> bool:
    """True for words that are no id themselves, each with a capital."""
    parts = re.split(r"[\s-]", words)
    return " " in " ".join(words.split()) and all(not part[0].islower() for part in parts)
