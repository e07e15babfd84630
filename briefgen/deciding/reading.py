"""Read a claims file: what it says, and everything that is wrong with it as a text."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from briefgen.claim import Role
from briefgen.deciding.model import (
    AUTO,
    FORMAT,
    INCLUDES,
    NONE,
    SECTIONS,
    STATUSES,
    YES,
    ClaimsFile,
    Entry,
    Labels,
    Listed,
    NoteEntry,
    Reading,
    Slip,
    TopicEntry,
)
from briefgen.deciding.scanning import Block, conflicts, scan
from briefgen.deciding.tables import Table
from briefgen.finding import Difference, Relation, Standing
from briefgen.spelling import nearest

TABLES = ("source", "claim", "topic", "note")
KEYS = {
    "source": ("file", "sha256"),
    "claim": (
        *("id", "file", "line", "page", "span", "by_rule", "quotation"),
        *("role", "topics", "include", "order", "approved_by", "status"),
    ),
    "topic": (
        *("name", "by_rule", "standing", "relation", "difference"),
        *("approved_by", "status"),
    ),
    "note": ("section", "text", "author"),
}
STANDINGS = (*Standing, NONE)
DIFFERENCES = (*Difference, NONE)
MENDING = 'undo the last edit, or put quotation marks around each text and write \\" within it'


class Parsed(NamedTuple):
    """What a claims file came to."""

    content: ClaimsFile | None
    """None where it is no TOML."""
    slips: tuple[Slip, ...]


def parse(data: bytes) -> Parsed:
    """``data`` as a claims file, with all that is wrong with it, in the order of its lines."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return Parsed(None, (Slip(line, "is not UTF-8", "save it as UTF-8"),))
    if found := conflicts(text):
        way = "keep what is right of the two sides and remove the marks"
        return Parsed(
            None,
            tuple(
                Slip(first, f"a merge left a conflict here, up to line {last}", way)
                for first, last in found
            ),
        )
    try:
        stated = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Parsed(None, (_syntax(error, text),))
    slips: list[Slip] = []
    content = _content(stated, text, slips)
    return Parsed(content, tuple(sorted(slips)))


def _syntax(error: Exception, text: str) -> Slip:
    """What the parser stumbled over, on the line that it names."""
    said = str(error)
    what, _, where = said.rpartition(" (at ")
    digits = "".join(ch for ch in where.partition(",")[0] if ch.isdigit())
    line = int(digits) if digits else text.count("\n") + 1
    return Slip(line, f"is not valid TOML: {what or said}", MENDING)


def _content(stated: dict[str, Any], text: str, slips: list[Slip]) -> ClaimsFile:
    scanned = scan(text)
    top = scanned.blocks[0]
    for key in stated:
        if key not in (*TABLES, "format"):
            hint = nearest(key, (*TABLES, "format")) or f"known are {', '.join(TABLES)}"
            line = next((b.line for b in scanned.blocks if b.name == key), top.keys.get(key, 1))
            slips.append(Slip(line, f'unknown table or key "{key}"', hint))
    if stated.get("format") != FORMAT:
        way = f"write format = {FORMAT} above the first table"
        slips.append(Slip(top.keys.get("format", 1), "does not say that it is of format 1", way))
    tables = {name: list(_tables(stated, name, scanned.blocks, slips)) for name in TABLES}
    content = ClaimsFile(
        sources=tuple(map(_source, tables["source"])),
        claims=tuple(map(_claim, tables["claim"])),
        topics=tuple(map(_topic, tables["topic"])),
        notes=tuple(map(_note, tables["note"])),
        comments=tuple(top.comments),
        tail=scanned.tail,
    )
    slips.extend(_twice("source", ((s.file, s.at) for s in content.sources)))
    slips.extend(_twice("claim", ((c.id, c.at) for c in content.claims)))
    slips.extend(_twice("topic", ((t.name, t.at) for t in content.topics)))
    return content


def _tables(
    stated: Mapping[str, Any], name: str, blocks: Iterable[Block], slips: list[Slip]
) -> Iterator[Table]:
    """The tables of that name, each with where it stands."""
    found = stated.get(name, [])
    held = [block for block in blocks if block.name == name]
    if not isinstance(found, list) or len(found) != len(held):
        line = held[0].line if held else 1
        slips.append(Slip(line, f"a {name} is no table of its own", f"write each as [[{name}]]"))
        return
    for each, block in zip(found, held, strict=True):
        table = Table(name, each, block, slips)
        table.known(KEYS[name])
        yield table


def _source(table: Table) -> Listed:
    return Listed(
        file=table.text("file", printed=False),
        sha256=table.text("sha256"),
        comments=tuple(table.block.comments),
        at=table.block.line,
    )


def _claim(table: Table) -> Entry:
    by_rule = table.inner("by_rule", ("role", "topics"))
    ruled = (
        Labels(by_rule.one_of("role", Role, ""), by_rule.texts("topics", ()))
        if by_rule is not None
        else None
    )
    labels = Labels(
        table.one_of("role", Role, ruled.role if ruled else ""),
        table.texts("topics", ruled.topics if ruled else ()),
    )
    include = table.one_of("include", INCLUDES, AUTO)
    if include == YES and labels.role == Role.CONTEXT:
        table.wrong("include", f'is "{YES}", and background has no section', "give it another role")
    return Entry(
        id=table.text("id"),
        file=table.text("file", printed=False),
        line=table.number("line"),
        page=table.number("page"),
        span=table.pair("span"),
        quotation=table.text("quotation", printed=False),
        by_rule=ruled,
        labels=labels,
        include=include,
        order=table.number("order"),
        approved_by=table.text("approved_by", ""),
        status=table.one_of("status", STATUSES, ""),
        comments=tuple(table.block.comments),
        at=table.block.line,
    )


def _topic(table: Table) -> TopicEntry:
    by_rule = table.inner("by_rule", ("standing", "relation", "difference"))
    ruled = _reading(by_rule, Reading(NONE, "", NONE)) if by_rule is not None else None
    return TopicEntry(
        name=table.text("name", printed=False),
        by_rule=ruled,
        reading=_reading(table, ruled or Reading(NONE, "", NONE)),
        approved_by=table.text("approved_by", ""),
        status=table.one_of("status", STATUSES, ""),
        comments=tuple(table.block.comments),
        at=table.block.line,
    )


def _reading(table: Table, default: Reading) -> Reading:
    return Reading(
        table.one_of("standing", STANDINGS, default.standing),
        table.one_of("relation", Relation, default.relation),
        table.one_of("difference", DIFFERENCES, default.difference),
    )


def _note(table: Table) -> NoteEntry:
    return NoteEntry(
        section=table.one_of("section", SECTIONS, None),
        text=table.text("text"),
        author=table.text("author"),
        comments=tuple(table.block.comments),
        at=table.block.line,
    )


def _twice(name: str, found: Iterable[tuple[str, int]]) -> Iterator[Slip]:
    first: dict[str, int] = {}
    for key, line in found:
        before = first.setdefault(key, line)
        if key and before != line:
            yield Slip(line, f"{name} {key} stands on line {before} too", "keep one of the two")
