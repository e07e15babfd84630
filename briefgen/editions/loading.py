"""Load the record of a build from its JSON, the folder of that, or a file it is attached to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from briefgen.editions.model import ClaimRow, Edition, SourceRow, TopicRow
from briefgen.errors import VerifyError
from briefgen.opening import load
from briefgen.settings.marks import Given
from briefgen.xmltext import printable

SCHEMA = 1
"""The newest form of a record that is understood here."""
LARGEST = 256 * 1024 * 1024
"""Bytes of a record."""
BAD = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What comes of JSON that is no record, or none at all."""
CARRIERS = (".pdf", ".docx")
"""Files that may hold a record, the surest first."""


def edition(path: Path) -> Edition:
    """The build whose record is, is in, or lies in, the file or folder at ``path``.

    Raises VerifyError, or ReadError for a PDF or DOCX that cannot be read.
    """
    if path.is_dir():
        return _in_folder(path)
    data = load(path, LARGEST, VerifyError)
    if data.lstrip()[:1] == b"{":
        return _parsed(data, path)
    found = _carried(path)
    if found is None:
        raise VerifyError(
            f"{printable(path.name)} carries no record of its build",
            "name the JSON that was written with it",
        )
    return found


def _in_folder(folder: Path) -> Edition:
    """The one build of which a record is in ``folder``."""
    found = _one_each(_records(folder)) or _one_each(_in_files(folder))
    if not found:
        raise VerifyError(f"{folder} holds no record of a build", "name the JSON, PDF or DOCX")
    if len(found) > 1:
        names = ", ".join(Path(each.where).name for each in found)
        raise VerifyError(f"{folder} holds several builds: {names}", "name one of them")
    return found[0]


def _one_each(editions: Iterator[Edition]) -> list[Edition]:
    """One of each build among ``editions``."""
    return list({each.build: each for each in editions}.values())


def _records(folder: Path) -> Iterator[Edition]:
    from briefgen.readers.collecting import is_record

    for path in sorted(folder.glob("*.json")):
        data = load(path, LARGEST, VerifyError)
        if is_record(data):
            yield _parsed(data, path)


def _in_files(folder: Path) -> Iterator[Edition]:
    for ending in CARRIERS:
        for path in sorted(folder.glob(f"*{ending}")):
            if found := _carried(path):
                yield found


def _carried(path: Path) -> Edition | None:
    """What is in the PDF or DOCX at ``path``, or beside it and of the same build."""
    from briefgen.readers.printed import read_printed

    _, printed = read_printed(path)
    if printed.record:
        return _parsed(printed.record.encode("utf-8", "replace"), path)
    beside = path.with_suffix(".json")
    if printed.build and beside.is_file():
        found = _parsed(load(beside, LARGEST, VerifyError), beside)
        return found if found.build == printed.build else None
    return None


def _parsed(data: bytes, path: Path) -> Edition:
    """The edition that the JSON ``data`` records; raises VerifyError where it is no record."""
    name = printable(path.name)
    try:
        record = json.loads(data)
        if isinstance(record["schema"], int) and record["schema"] > SCHEMA:
            raise VerifyError(f"{name} was written by a later briefgen", "use that one")
        return edition_of(record, str(path))
    except BAD as error:
        raise VerifyError(
            f"{name} is no record of a build", "name a JSON that briefgen build wrote"
        ) from error


def edition_of(record: Mapping[str, Any], where: str) -> Edition:
    """The edition that ``record``, the content of a build's JSON, tells of.

    Raises one of ``BAD`` where it is no record.
    """
    template = record.get("template") or {}
    made = {
        "title": record["title"],
        "subject": record.get("subject"),
        "made by": record.get("generator"),
        "template": template.get("name"),
        "wording": template.get("sha256"),
        "page": record.get("page"),
        "date": record.get("date"),
        "settings": record.get("settings"),
        "tells changes since build": record.get("since", {}).get("build"),
        **{name: said for name, said in record.get("marks", {}).items() if name in Given._fields},
    }
    claims = tuple(map(_claim, record["claims"]))
    if not all(0 <= n < len(claims) for row in claims for n in (*row.same, *row.differs)):
        raise ValueError("a claim is set beside one that is not there")
    return Edition(
        where=where,
        build=str(record["build"]),
        made={what: _text(said) for what, said in made.items()},
        sources=tuple(map(_source, record["sources"])),
        unread={str(left["file"]): str(left["why"]) for left in record.get("unread", ())},
        topics=tuple(map(_topic, record["topics"])),
        claims=claims,
    )


def _source(row: Mapping[str, Any]) -> SourceRow:
    known = ("id", "file", "sha256", "warnings")
    about = {str(name): _text(said) for name, said in row.items() if name not in known}
    return SourceRow(str(row["id"]), str(row["file"]), str(row["sha256"]), about)


def _topic(row: Mapping[str, Any]) -> TopicRow:
    return TopicRow(
        topic=str(row["topic"]),
        standing=_text(row.get("standing")),
        relation=_text(row.get("relation")),
        difference=_text(row.get("difference")),
        support=tuple(map(str, row.get("support", ()))),
    )


def _claim(row: Mapping[str, Any]) -> ClaimRow:
    return ClaimRow(
        id=str(row["id"]),
        file=str(row["file"]),
        line=int(row["line"]),
        page=row.get("page"),
        text=" ".join(row["text"].split()),
        role=str(row["role"]),
        topics=tuple(map(str, row["topics"])),
        polarity=_text(row.get("polarity")),
        used=tuple(map(str, row["used"])),
        not_used=_text(row.get("not_used")),
        same=tuple(map(int, row.get("same", ()))),
        differs=tuple(map(int, row.get("differs", ()))),
    )


def _text(value: Any) -> str:
    """``value`` of a record in words: lists in a row, yes and no, "" for none."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)
