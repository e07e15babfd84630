"""The pipeline's first half: files to compared claims."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from string import ascii_uppercase
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.comparison import compare
from briefgen.errors import ReadError, SettingsError
from briefgen.extraction import extract
from briefgen.extraction.tongue import SUPPORTED, language
from briefgen.finding import Comparison
from briefgen.readers import collect, read
from briefgen.settings import FILE_NAME, Settings, load, override
from briefgen.source import BlockKind, Source
from briefgen.xmltext import printable


class Gathered(NamedTuple):
    """Sources read, and what they amount to."""

    settings: Settings
    sources: tuple[Source, ...]
    comparison: Comparison
    warnings: tuple[str, ...]
    unread: tuple[tuple[str, str], ...]
    """(file, why) of sources that could not be read."""
    docx_base: Path | None = None
    """The house's own Word document that brief.toml names."""


def gather(
    paths: Sequence[Path],
    progress: Callable[[str], None] = lambda stage: None,
    strict: bool = False,
) -> Gathered:
    """Read, extract and compare the sources at ``paths``, with the brief.toml beside them.

    A source that cannot be read is left out and told; raises ReadError when none can be, or, if
    ``strict``, when any cannot.
    """
    settings, folder = _settings(paths)
    base = folder / settings.docx_base if settings.docx_base else None
    found = collect(paths)
    # A letterhead that lies among the sources is none of them.
    files = _ordered([path for path in found.files if path != base], settings)
    sources, unread = _read(files, settings, progress)
    unread += [(printable(over.path.name), over.why) for over in found.passed_over if over.lost]
    if unread and (strict or not sources):
        raise _refused(unread, sources)
    sources, twice = _once(sources)
    if not settings.subject.name:
        from briefgen.comparison.naming import name_subject

        settings = replace(settings, subject=name_subject(sources, settings.subject))
    claims: list[Claim] = []
    for number, source in enumerate(sources, 1):
        progress(f"extracting {number} of {len(sources)}")
        claims.extend(extract(source, settings.subject))
    progress("comparing")
    told = [f"{source.name}: {warning}" for source in sources for warning in source.warnings]
    passed = [
        f"{over.path.name}: passed over: {over.why}" for over in found.passed_over if not over.lost
    ]
    return Gathered(
        settings=settings,
        sources=tuple(sources),
        comparison=compare(sources, claims, settings.subject),
        warnings=(*passed, *twice, *told),
        unread=tuple(unread),
        docx_base=base,
    )


def _settings(paths: Sequence[Path]) -> tuple[Settings, Path]:
    """The brief.toml in the first folder given, or beside the first file, and its folder; else
    the defaults."""
    for path in paths:
        folder = path if path.is_dir() else path.parent
        if os.path.lexists(folder / FILE_NAME):
            return load(folder / FILE_NAME), folder
    return Settings(), Path()


def _ordered(files: Sequence[Path], settings: Settings) -> list[Path]:
    """``files`` as ``order`` in brief.toml wants them, the rest after, as they came."""
    names = {path.name for path in files}
    for name in (*settings.order, *settings.profiles):
        if name not in names:
            raise SettingsError(
                f'{FILE_NAME} names "{name}", which is not among the sources',
                f"they are {', '.join(sorted(names)) or 'none'}",
            )
    place = {name: n for n, name in enumerate(settings.order)}
    return sorted(files, key=lambda path: place.get(path.name, len(place)))


def _read(
    files: Sequence[Path], settings: Settings, progress: Callable[[str], None]
) -> tuple[list[Source], list[tuple[str, str]]]:
    """The sources that could be read, lettered in their order, and those that could not."""
    sources: list[Source] = []
    unread: list[tuple[str, str]] = []
    for number, path in enumerate(files, 1):
        progress(f"reading {number} of {len(files)}")
        try:
            source = read(path, letter(len(sources)))
        except ReadError as error:
            unread.append((printable(path.name), printable(str(error))))
            continue
        if (spoken := language(source.text)) != SUPPORTED:
            unread.append(
                (source.name, f"it is in {spoken}; {SUPPORTED} is what can be read so far")
            )
            continue
        stated = settings.profiles.get(path.name, {})
        sources.append(replace(source, profile=override(source.profile, stated)))
    return sources, unread


def _refused(unread: Sequence[tuple[str, str]], sources: Sequence[Source]) -> ReadError:
    """Why the build goes no further: no source, or not all of them, could be read."""
    name, why = unread[0]
    others = f" (and {len(unread) - 1} more)" if len(unread) > 1 else ""
    way = "leave out --strict to go on without it" if sources else "no source could be read"
    return ReadError(why if name in why else f"{name}: {why}", f"{way}{others}")


def _once(sources: Sequence[Source]) -> tuple[list[Source], list[str]]:
    """``sources`` without those that say what another says word for word, and a line on each.

    A text and its copy, or its PDF beside its page, are one voice and must not agree with itself.
    """
    seen: dict[str, Source] = {}
    twice = []
    for source in sources:
        first = seen.setdefault(_wording(source), source)
        if first is not source:
            twice.append(f"{source.name}: left out: it has the same words as {first.name}")
    kept = [replace(source, id=letter(n)) for n, source in enumerate(seen.values())]
    return kept, twice


def _wording(source: Source) -> str:
    """What the text of ``source`` says, its layout and its noise left out."""
    noise, text = BlockKind.NOISE, source.text
    words = (text[block.start : block.end] for block in source.blocks if block.kind is not noise)
    return "".join("".join(words).split()).casefold()


def letter(number: int) -> str:
    """A, B … Z, AA, AB … for 0, 1 … as spreadsheets letter their columns."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters
