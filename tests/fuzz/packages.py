"""Changes to Word files: to the archive as a whole, and to the XML inside it.

A flipped bit in an archive is found by its checksum and ends the matter. So most changes are made
to the parts, which are then packed again: to their bytes, and to elements as wholes, which leaves
XML well-formed that no program would write.
"""

from __future__ import annotations

import io
import random
import re
import zipfile

from briefgen.errors import ReadError
from briefgen.readers.docx.package import BROKEN
from briefgen.readers.docx.xml import Malformed
from tests.fuzz import mutation
from tests.fuzz.format import LARGEST
from tests.hostile.docx import BODY, CASES, CELL, CONTROL, NOTE_MARK, SAID
from tests.readers.docx.making import archive, box, core, field, item, notes, p, r, row, table, word

EXPECTED = (ReadError, Malformed)
ELEMENT = re.compile(rb"<(/?)(\w+:\w+)([^<>]*?)(/?)>")
VALUES = (
    b"",
    b"-1",
    b"0",
    b"1",
    b"9",
    b"99999999999",
    b"on",
    b"x",
    b"\xc3\xa9",
    b"FFFFFF",
    b"%1.%2",
)


def rich() -> bytes:
    """A sound file with something of everything."""
    section = '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>'
    return word(
        p("On Water", "Title")
        + p(field("TOC", r("Costs 3")), "TOC1")
        + p("Costs", "berschrift1")
        + p(r(SAID, '<w:b/><w:sz w:val="30"/><w:vertAlign w:val="superscript"/>') + NOTE_MARK)
        + "".join(item(text, n, n) for n, text in enumerate(("One.", "Two.", "Three."), 1))
        + table(row("Region", "Share", properties="<w:tblHeader/>"), row("North", "5%"))
        + f"{CELL[0]}{p(r(SAID) + box(p('In a box.')))}{CELL[1]}{CONTROL[0]}{BODY}{CONTROL[1]}"
        + p('<w:ins w:id="1">' + r("More.") + '</w:ins><w:del w:id="2">' + r("x") + "</w:del>")
        + p("<w:r><w:lastRenderedPageBreak/><w:br/><w:tab/></w:r>" + r(SAID))
        + section,
        footnotes=notes("footnote", "A note."),
        header1=p("A running title"),
        core=core(title="On Water", creator="Ann Lee"),
    )


def corpus() -> list[bytes]:
    """Sound files first and most, then the hostile ones that are small."""
    hostile = [data for case in CASES.values() if _small(data := case.make())]
    return [*[rich(), word(BODY)] * len(hostile), *hostile]


def _small(data: bytes) -> bool:
    return len(data) + sum(len(part) for part in _parts(data).values()) <= LARGEST


def mutated(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """``data`` with its archive or its parts changed."""
    parts = _parts(data)
    if not parts or dice.random() < 0.1:
        return mutation.mutated(data, other, dice)
    others = list(_parts(other).values()) or [b""]
    for _ in range(dice.randint(1, 4)):
        name = dice.choice([*parts, *[name for name in parts if "document.xml" in name] * 3])
        change = mutation.mutated if dice.random() < 0.1 else _elements
        parts[name] = change(parts[name], dice.choice(others), dice)
    if dice.random() < 0.05:
        del parts[dice.choice(list(parts))]
    return archive(parts)


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return {name: file.read(name) for name in file.namelist()}
    except BROKEN:
        return {}


def _elements(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """``data`` after one to six changes to its elements, most of which leave it well-formed."""
    for _ in range(dice.randint(1, 6)):
        found = list(ELEMENT.finditer(data))
        if not found:
            return data
        at = dice.choice(found)
        data = dice.choice((_renamed, _moved, _valued, _wrapped))(data, at, other, dice)
    return data


def _whole(data: bytes, start: re.Match[bytes]) -> tuple[int, int]:
    """Where the element that ``start`` opens begins and ends."""
    depth = 0
    for tag in ELEMENT.finditer(data, start.start()):
        depth += -1 if tag[1] else 0 if tag[4] else 1
        if depth <= 0:
            return start.start(), tag.end()
    return start.start(), start.end()


def _renamed(data: bytes, at: re.Match[bytes], other: bytes, dice: random.Random) -> bytes:
    """The element with another's name: its words stand where words never stood."""
    names = [tag[2] for tag in ELEMENT.finditer(data)]
    start, end = _whole(data, at)
    if at[1]:
        return data
    name, whole = dice.choice(names), data[start:end]
    whole = b"<" + name + whole[1 + len(at[2]) :]
    if not at[4] and b"</" in whole:
        whole = whole[: whole.rindex(b"</")] + b"</" + name + b">"
    return data[:start] + whole + data[end:]


def _moved(data: bytes, at: re.Match[bytes], other: bytes, dice: random.Random) -> bytes:
    """The element gone, or another one, of this file or the other, in its place or before it."""
    start, end = _whole(data, at)
    if at[1]:
        return data
    there = dice.choice((data, other))
    found = [tag for tag in ELEMENT.finditer(there) if not tag[1]]
    new = there[slice(*_whole(there, dice.choice(found)))] if found and dice.random() < 0.8 else b""
    new = new * dice.choice((1, 1, 1, 30)) if len(new) < 500 else new
    return data[:start] + new + data[dice.choice((start, end)) :]


def _valued(data: bytes, at: re.Match[bytes], other: bytes, dice: random.Random) -> bytes:
    """One of the element's values changed."""
    changed = re.sub(rb'"[^"]*"', b'"' + dice.choice(VALUES) + b'"', at[3], count=1)
    return data[: at.start(3)] + changed + data[at.end(3) :]


def _wrapped(data: bytes, at: re.Match[bytes], other: bytes, dice: random.Random) -> bytes:
    """The element inside another, once or a hundred times over."""
    start, end = _whole(data, at)
    if at[1]:
        return data
    name = dice.choice([tag[2] for tag in ELEMENT.finditer(data)])
    times = dice.choice((1, 1, 2, 100))
    before, after = (b"<" + name + b">") * times, (b"</" + name + b">") * times
    return data[:start] + before + data[start:end] + after + data[end:]
