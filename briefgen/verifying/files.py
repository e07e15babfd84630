"""Check the files: whether each source is the one that was used, and all are of one build."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from briefgen.building.record import record
from briefgen.errors import BriefgenError
from briefgen.opening import load
from briefgen.readers.printed import FORMATS, read_printed
from briefgen.source import Source
from briefgen.verifying.model import Fact
from briefgen.verifying.pairing import paired
from briefgen.verifying.rebuilding import GENERATOR, Rebuilt
from briefgen.verifying.records import Told, beside, siblings, told


def sources(made: Told, found: Sequence[Source], rebuilt: Rebuilt) -> Iterator[Fact]:
    """Whether each source is there and as it was when the brief was made."""
    now = paired(made.sources, ((each.name, each) for each in found), lambda each: each.sha256)
    for letter, file, sha256 in made.sources:
        if letter not in now:
            yield Fact(f"source {letter}, {file}, is missing", False)
        elif now[letter].sha256 != sha256:
            was = f"its SHA-256 was {sha256[:12]}…, is {now[letter].sha256[:12]}…"
            yield Fact(f"source {letter}, {file}, has changed since the build: {was}", False)
    known = set(now.values())
    for source in found:
        if made.sources and source not in known:
            yield Fact(f"{source.name} was no source of this brief", False)
    yield from _means(made, rebuilt)


def _means(made: Told, rebuilt: Rebuilt) -> Iterator[Fact]:
    """Whether version, template and settings are those of the build."""
    if made.generator and made.generator != GENERATOR:
        yield Fact(f"made by {made.generator}; this is {GENERATOR}", False)
    job = rebuilt.fitted.job if rebuilt.fitted else None
    if job and made.template_sha256 and job.layout.sha256 != made.template_sha256:
        yield Fact(f"the template {job.layout.name} has changed since the build", False)
    if rebuilt.why_not:
        yield Fact(f"the brief cannot be made again: {rebuilt.why_not}", False)


def settings(made: Told, rebuilt: Rebuilt) -> Iterator[Fact]:
    """Whether brief.toml and the claims file say what they said; to be asked when all else is the
    same."""
    if not (made.build and rebuilt.build) or made.build == rebuilt.build:
        return
    assert rebuilt.gathered
    assert rebuilt.fitted
    own = told(record(rebuilt.gathered, rebuilt.fitted).decode()) or made
    if own.settings != made.settings or own.decisions == made.decisions:
        yield Fact("brief.toml has changed since the build", False)
    if own.decisions != made.decisions:
        yield Fact("the decisions of the claims file have changed since the build", False)


def records(texts: Mapping[str, str], rebuilt: Rebuilt) -> Iterator[Fact]:
    """Whether the records in ``texts``, by where they lie, say what the sources give."""
    if not rebuilt.gathered or not rebuilt.fitted:
        return
    own = json.loads(record(rebuilt.gathered, rebuilt.fitted))
    for where, text in texts.items():
        found = json.loads(text)
        for of_files in ("files", "footnotes"):
            found.pop(of_files, None)
        if found != own:
            parts = sorted(key for key in {*own, *found} if own.get(key) != found.get(key))
            yield Fact(
                f"the record {where} is not what the sources give: {', '.join(parts)}", False
            )


def build_files(path: Path, build: str, data: bytes) -> Iterator[Fact]:
    """Whether ``path`` and what lies beside it under its name are the files of one build."""
    known = told(beside(path))
    name = path.with_suffix(".json").name
    if known and build and known.build != build:
        yield Fact(f"{name} is of another build, {known.build}: the files are mixed", False)
    elif known:
        yield from _saved(path.name, data, dict(known.files))
    for other in siblings(path, FORMATS):
        try:
            _, printed = read_printed(other)
        except BriefgenError as error:
            yield Fact(f"{other.name} lies beside it and cannot be read: {error.message}", False)
            continue
        if printed.build and build and printed.build != build:
            mix = f"{other.name} is of another build, {printed.build}: the files are mixed"
            yield Fact(mix, False)
        elif known and known.build == build:
            yield from _saved(other.name, load(other), dict(known.files))


def _saved(name: str, data: bytes, hashes: dict[str, str]) -> Iterator[Fact]:
    """Whether a file is byte for byte the one that was built; saved anew it may say the same."""
    if name in hashes and hashlib.sha256(data).hexdigest() != hashes[name]:
        yield Fact(f"{name} was saved anew since the build: its hash is not the record's", True)
