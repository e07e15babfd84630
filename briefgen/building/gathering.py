"""The first half of a build: from files to claims that were compared."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from briefgen.building.effort import is_long
from briefgen.building.few import Few
from briefgen.building.ordering import named_in_vain, ordered, stated
from briefgen.building.strays import strays
from briefgen.comparison import compare
from briefgen.errors import ReadError, SettingsError
from briefgen.extraction.tongue import SUPPORTED
from briefgen.finding import Comparison
from briefgen.readers import PassedOver, collect
from briefgen.settings import CLAIMS, FILE_NAME, Settings, load, override
from briefgen.source import BlockKind, Source
from briefgen.xmltext import printable

if TYPE_CHECKING:
    from briefgen.building.many import Many
    from briefgen.deciding import Outcome


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
    outcome: Outcome | None = None
    """What came of a claims file, where there is one."""


class Survey(NamedTuple):
    """What there is to read, before anything is read."""

    settings: Settings
    files: Sequence[Path]
    """The sources in their order."""
    passed_over: tuple[PassedOver, ...]
    docx_base: Path | None = None
    """The house's own Word document that brief.toml names."""
    claims: Path | None = None
    """The file of a person's decisions on claims."""


def survey(paths: Sequence[Path], claims: Path | None = None) -> Survey:
    """The sources at ``paths``, the brief.toml beside them, and the claims file: ``claims``, or
    the one beside them.

    Raises ReadError where there are none, SettingsError for a brief.toml that does not fit them.
    """
    settings, folder = _settings(paths)
    base = folder / settings.docx_base if settings.docx_base else None
    found = collect(paths)
    # A letterhead, or a claims file, that lies among the sources is none of them.
    aside = {path.resolve() for path in (base, claims) if path}
    files = [path for path in found.files if not aside or path.resolve() not in aside]
    decisions = claims or claims_beside(paths)
    unheeded = strays(paths, files, settings_beside(paths), decisions)
    passed_over = (*found.passed_over, *unheeded)
    return Survey(settings, _ordered(files, settings, folder), passed_over, base, decisions)


def claims_beside(paths: Sequence[Path]) -> Path | None:
    """The claims file in the first folder given that has one, or beside the first file."""
    return _beside(paths, CLAIMS)


def settings_beside(paths: Sequence[Path]) -> Path | None:
    """The same of the brief.toml."""
    return _beside(paths, FILE_NAME)


def _beside(paths: Sequence[Path], name: str) -> Path | None:
    places = (path if path.is_dir() else path.parent for path in paths)
    return next((p / name for p in places if os.path.lexists(p / name)), None)


def gather(
    paths: Sequence[Path] | Survey,
    progress: Callable[[str], None] = lambda stage: None,
    strict: bool = False,
    scheduler: str | None = None,
) -> Gathered:
    """Read, extract and compare the sources at ``paths``, with the brief.toml beside them.

    A source that cannot be read is left out and told; raises ReadError when none can be, or, if
    ``strict``, when any cannot. ``scheduler`` is the address of a Dask cluster to read and extract
    on; raises ClusterError where it cannot be worked with.
    """
    seen = paths if isinstance(paths, Survey) else survey(paths)
    with _means(seen.files, progress, scheduler) as means:
        return _gathered(means, seen, progress, strict)


def _means(
    files: Sequence[Path], progress: Callable[[str], None], scheduler: str | None
) -> Few | Many:
    """What reads and extracts ``files``: with many of them it pays to start processes."""
    if scheduler:
        from briefgen.building.many import Many
        from briefgen.cluster import Cluster

        return Many(files, progress, Cluster(scheduler))
    if is_long(files):
        from briefgen.building.many import Many

        return Many(files, progress)
    return Few(files, progress)


def _gathered(
    means: Few | Many, seen: Survey, progress: Callable[[str], None], strict: bool
) -> Gathered:
    settings = seen.settings
    sources, unread = _read(means, settings)
    unread += [(printable(over.path.name), over.why) for over in seen.passed_over if over.lost]
    if unread and (strict or not sources):
        raise _refused(unread, sources)
    sources, twice = _once(sources)
    if not settings.subject.name:
        from briefgen.comparison.subjects.naming import name_subject

        settings = settings._replace(subject=name_subject(sources, settings.subject))
    claims = means.extract(sources, settings.subject)
    progress("comparing")
    told = [f"{source.name}: {warning}" for source in sources for warning in source.warnings]
    passed = [
        f"{over.path.name}: passed over: {over.why}" for over in seen.passed_over if not over.lost
    ]
    gathered = Gathered(
        settings=settings,
        sources=tuple(sources),
        comparison=compare(sources, claims, settings.subject, progress=progress),
        warnings=(*passed, *twice, *told),
        unread=tuple(unread),
        docx_base=seen.docx_base,
    )
    return decided(gathered, seen.claims) if seen.claims else gathered


def decided(gathered: Gathered, path: Path) -> Gathered:
    """``gathered``, as the rules have it, with what the claims file at ``path`` decides.

    Raises DecisionError where the file does not fit the sources.
    """
    # Most briefs are the rules' alone.
    from briefgen.deciding import Ruled, decide

    ruled = Ruled(gathered.sources, gathered.comparison, path.parent)
    outcome = decide(path, ruled, gathered.settings.subject)
    return gathered._replace(
        comparison=outcome.comparison,
        warnings=(*gathered.warnings, *outcome.warnings),
        outcome=outcome,
    )


def _settings(paths: Sequence[Path]) -> tuple[Settings, Path]:
    """The brief.toml in the first folder given, or beside the first file, and its folder; else
    the defaults."""
    if path := settings_beside(paths):
        return load(path), path.parent
    return Settings(), Path()


def _ordered(files: Sequence[Path], settings: Settings, folder: Path) -> list[Path]:
    """``files`` as brief.toml orders them; raises SettingsError where it names one in vain."""
    for name in named_in_vain(settings, files, folder):
        names = sorted({path.name for path in files})
        raise SettingsError(
            f'{FILE_NAME} names "{name}", which is not among the sources',
            f"they are {', '.join(names) or 'none'}",
        )
    return ordered(files, settings)


def _read(means: Few | Many, settings: Settings) -> tuple[list[Source], list[tuple[str, str]]]:
    """The sources that could be read, lettered in their order, and those that could not."""
    sources: list[Source] = []
    unread: list[tuple[str, str]] = []
    for path, found in zip(means.files, means.read(), strict=True):
        if isinstance(found, ReadError):
            unread.append((printable(path.name), printable(str(found))))
            continue
        source, spoken = found
        if spoken != SUPPORTED:
            unread.append(
                (source.name, f"it is in {spoken}; {SUPPORTED} is what can be read so far")
            )
            continue
        profile = override(source.profile, stated(path, settings))
        sources.append(source._replace(id=letter(len(sources)), profile=profile))
    return sources, unread


def _refused(unread: Sequence[tuple[str, str]], sources: Sequence[Source]) -> ReadError:
    """Why the build goes no further: no source, or not all of them, could be read."""
    name, why = unread[0]
    others = f" (and {len(unread) - 1} more)" if len(unread) > 1 else ""
    way = "leave out --strict to go on without it" if sources else "no source could be read"
    return ReadError(why if name in why else f"{name}: {why}", f"{way}{others}")


def _once(sources: Sequence[Source]) -> tuple[list[Source], list[str]]:
    """``sources`` without those that say word for word what another says, and a line on each.

    A text and its copy, or its PDF beside its page, are one voice: it agrees with nobody.
    """
    seen: dict[bytes, Source] = {}
    twice = []
    for source in sources:
        first = seen.setdefault(_wording(source), source)
        if first is not source:
            twice.append(f"{source.name}: left out: it has the same words as {first.name}")
    kept = list(seen.values())
    if twice:
        kept = [source._replace(id=letter(n)) for n, source in enumerate(kept)]
    return kept, twice


def _wording(source: Source) -> bytes:
    """A hash of what the text of ``source`` says, its layout and its noise left out."""
    noise, text = BlockKind.NOISE, source.text
    words = (text[block.start : block.end] for block in source.blocks if block.kind is not noise)
    said = "".join("".join(words).split()).casefold()
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).digest()


def letter(number: int) -> str:
    """A, B … Z, AA, AB … for 0, 1 … as spreadsheets letter their columns."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters
