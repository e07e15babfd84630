"""Reading a risky format in the worker process, and getting the source back as plain data.

What comes back was made from bytes that may have been written to do harm, so it is checked as if
a stranger had sent it.
"""

from __future__ import annotations

import hashlib
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from briefgen.errors import ReadError
from briefgen.isolation import Overrun, run
from briefgen.source import Block, BlockKind, Profile, Source, SourceKind, StatedDate

_JOB = "briefgen.readers.apart:job"
_DATES = ("published", "as_of")


def read_apart(format: str, data: bytes, path: Path, id: str) -> Source:
    """As a reader does, but in the worker process, within its limits of time and memory.

    Raises ReadError, also where the worker had to be stopped.
    """
    try:
        found = run(_JOB, format, data, str(path))
        return unpacked(found, hashlib.sha256(data).hexdigest(), path, id)
    except Overrun as error:
        raise ReadError(
            f"{path.name} cannot be read: {error}", "save it anew, or as text"
        ) from error
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise ReadError(f"{path.name} was misread, and is left out", "save it as text") from error


def job(format: str, data: bytes, path: str) -> dict[str, Any]:
    """The worker's side: the source in ``data``, packed."""
    from briefgen.readers import reader

    return packed(reader(format)(data, Path(path), "A"))


def packed(source: Source) -> dict[str, Any]:
    """``source`` as JSON can hold it, without what the other side knows."""
    fields = source.profile._asdict()
    for name in _DATES:
        if stated := fields[name]:
            fields[name] = [stated.text, stated.day.isoformat(), stated.exact]
    return {
        "text": source.text,
        "blocks": [
            [b.kind, b.start, b.end, b.level, b.label, b.page, b.why] for b in source.blocks
        ],
        "profile": fields,
        "warnings": source.warnings,
        "shifts": source.shifts,
    }


def unpacked(found: dict[str, Any], sha256: str, path: Path, id: str) -> Source:
    """The source that ``packed`` made ``found`` of a file of that hash. Raises ValueError,
    TypeError, KeyError or IndexError where it cannot be one."""
    text = str(found["text"])
    blocks = tuple(
        Block(BlockKind(kind), start, end, level, tuple(label) if label else None, page, str(why))
        for kind, start, end, level, label, page, why in found["blocks"]
    )
    ends = [0, *(offset for block in blocks for offset in (block.start, block.end)), len(text)]
    if any(one > two for one, two in pairwise(ends)):
        raise ValueError("blocks overlap or lie outside the text")
    return Source(
        id=id,
        path=path,
        sha256=sha256,
        text=text,
        blocks=blocks,
        profile=_profile(dict(found["profile"])),
        warnings=tuple(map(str, found["warnings"])),
        shifts=tuple((int(at), int(shift)) for at, shift in found["shifts"]),
    )


def _profile(fields: dict[str, Any]) -> Profile:
    """The profile of ``fields`` as ``packed`` left them."""
    for name in _DATES:
        if stated := fields[name]:
            fields[name] = StatedDate(stated[0], date.fromisoformat(stated[1]), stated[2])
    fields["kind"] = SourceKind(fields["kind"])
    fields["notes"] = tuple(fields["notes"])
    return Profile(**fields)
