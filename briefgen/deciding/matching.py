"""Match a claims file with its sources: which claim each table is about, and what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefgen.deciding.drafting import Ruled
from briefgen.deciding.model import GONE, ClaimsFile, Entry, Slip
from briefgen.source import Source
from briefgen.spelling import nearest

SHOWN = 60
"""Characters of a quotation that a message shows."""
DIGITS = 12
"""Of a hash that a message shows."""


class Matched(NamedTuple):
    """Claims by their numbers in the comparison."""

    entries: Mapping[int, Entry]
    """What the file says of each claim that it lists."""
    slips: tuple[Slip, ...]


def matched(content: ClaimsFile, ruled: Ruled, update: str) -> Matched:
    """Which claim each table of ``content`` is about, and all drift; ``update`` is the command
    that brings the file up to date."""
    files = ruled.files()
    sources = {files[source.id]: source for source in ruled.sources}
    numbers = {
        (files[claim.span.source.id], claim.span.raw): n
        for n, claim in enumerate(ruled.comparison.claims)
    }
    slips = list(_sources(content, sources, update))
    entries: dict[int, Entry] = {}
    listed = {source.file: source.sha256 for source in content.sources}
    for entry in content.claims:
        if entry.status == GONE:
            continue
        number = numbers.get((entry.file, entry.span))
        if entry.file not in listed:
            hint = nearest(entry.file, listed) or update
            slips.append(Slip(entry.at, f'its file "{entry.file}" is no [[source]]', hint))
        elif entry.file in sources:
            source = sources[entry.file]
            if number is None or _text(ruled, number) != entry.quotation:
                changed = listed[entry.file] != source.sha256
                slips.extend(_lost(entry, source, changed, update))
            elif number in entries:
                other = entries[number].at
                reason = f"is about the claim that line {other} is about"
                slips.append(Slip(entry.at, reason, "keep one of the two"))
            else:
                entries[number] = entry
    return Matched(entries, tuple(slips))


def _text(ruled: Ruled, number: int) -> str:
    return ruled.comparison.claims[number].span.text


def _sources(content: ClaimsFile, found: Mapping[str, Source], update: str) -> Iterator[Slip]:
    """The sources that are not what they were when the file was written."""
    by_hash = {source.sha256: file for file, source in found.items()}
    for listed in content.sources:
        source = found.get(listed.file)
        if source is None:
            now = by_hash.get(listed.sha256)
            reason = f"{listed.file} is not among the sources"
            if now:
                yield Slip(listed.at, f"{reason}; {now} is the same text", update)
            else:
                yield Slip(listed.at, reason, f"put it back, or {update}")
        elif source.sha256 != listed.sha256:
            was, now = listed.sha256[:DIGITS], source.sha256[:DIGITS]
            reason = f"{listed.file} has changed: its SHA-256 was {was}…, is {now}…"
            yield Slip(listed.at, reason, update)


def _lost(entry: Entry, source: Source, changed: bool, update: str) -> Iterator[Slip]:
    """Why no claim is what ``entry`` is about; of a source that has ``changed``, that is told."""
    words = f"“{shown(entry.quotation)}”"
    if not entry.quotation or entry.quotation not in source.text:
        yield Slip(entry.at, f"{words} is not in {entry.file}", f"put it right, or {update}")
    elif not changed:
        yield Slip(entry.at, f"no rule finds a claim in {words}", f"put it right, or {update}")


def shown(quotation: str) -> str:
    """``quotation`` as a message shows it: its beginning, on one line."""
    line = " ".join(quotation.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rstrip()}…"
