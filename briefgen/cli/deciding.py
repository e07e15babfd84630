"""``briefgen claims --write`` and ``--update``: claims laid before a person as a file."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.building.gathering import Gathered, claims_beside, gather, survey
from briefgen.building.saving import save
from briefgen.cli.terminal import counted, progress, safe, say, warn
from briefgen.deciding import Ruled, corrected, draft, read, text
from briefgen.deciding.model import GONE, NEW, ClaimsFile
from briefgen.deciding.updating import Updated, updated
from briefgen.errors import DecisionError, WriteError
from briefgen.settings import CLAIMS

if TYPE_CHECKING:
    from briefgen.deciding.updating import Change


def write(paths: Sequence[Path], file: Path | None, strict: bool) -> None:
    """Write what the rules decide about the claims of ``paths`` into a new claims file.

    Raises WriteError where there is one already.
    """
    path = file or claims_beside(paths) or _folder(paths) / CLAIMS
    if os.path.lexists(path):
        way = f"{_command('--update', paths, file)} keeps what is decided in it, or remove it"
        raise WriteError(f"{path} is there already", way)
    gathered = _ruled(paths, strict)
    content = draft(Ruled(gathered.sources, gathered.comparison, path.parent))
    _save(path, content)
    claims, topics = len(content.claims), len(content.topics)
    count = f"{_claims(claims)} and {counted(topics, 'topic')}"
    say([safe(f"wrote {path}: {count}, as the rules decided")])
    say(map(safe, _next(paths, file, (f"edit {path}: it says how at its head",))))
    warn(gathered.warnings, gathered.unread)


def update(paths: Sequence[Path], file: Path | None, strict: bool) -> None:
    """Bring the claims file of ``paths`` up to date with them; raises DecisionError where there
    is none, or where it is not sound."""
    path = file or claims_beside(paths)
    if path is None or not os.path.lexists(path):
        where = path or _folder(paths) / CLAIMS
        raise DecisionError((f"there is no {where}; {_command('--write', paths, file)} makes it",))
    old = read(path)
    gathered = _ruled(paths, strict)
    ruled = Ruled(gathered.sources, gathered.comparison, path.parent)
    made = updated(old, draft(ruled))
    _save(path, made.content)
    say([safe(f"wrote {path}")])
    say(map(safe, _told(made)))
    say(map(safe, _next(paths, file, tuple(_to_see(made)))))
    mended = () if made.changes else corrected(path, old, ruled)
    warn((*gathered.warnings, *mended), gathered.unread)


def _folder(paths: Sequence[Path]) -> Path:
    """Where the first of ``paths`` lies."""
    return paths[0] if paths[0].is_dir() else paths[0].parent


def _ruled(paths: Sequence[Path], strict: bool) -> Gathered:
    """What the rules alone make of ``paths``."""
    with progress() as tell:
        return gather(survey(paths)._replace(claims=None), tell, strict)


def _save(path: Path, content: ClaimsFile) -> None:
    way = "choose another place for it with --claims"
    save(path.parent, {path.name: text(content).encode()}, way=way)


def _command(option: str, paths: Sequence[Path], file: Path | None, name: str = "claims") -> str:
    words = [name, *filter(None, [option]), *map(str, paths)]
    named = ["--claims", str(file)] if file else []
    return shlex.join(["briefgen", *words, *named])


def _next(paths: Sequence[Path], file: Path | None, first: Sequence[str]) -> Iterator[str]:
    """The steps that follow, what is to be done in the file first."""
    yield "\nNext:"
    steps = (
        *first,
        f"{_command('', paths, file, 'check')}    says what is pending, and what is wrong",
        f"{_command('', paths, file, 'build')}    goes by it",
    )
    yield from (f"  {number}. {step}" for number, step in enumerate(steps, 1))


def _to_see(made: Updated) -> Iterator[str]:
    """What in a file that was brought up to date is to be looked through."""
    statuses = _statuses(made)
    if new := statuses.count(NEW):
        yield f'look through the {counted(new, "claim")} with status = "{NEW}"'
    if GONE in statuses:
        yield f'take over what still holds of what has status = "{GONE}", at its end; remove it'


def _statuses(made: Updated) -> list[str]:
    """Of each claim and topic of the file."""
    claims, topics = made.content.claims, made.content.topics
    return [*(claim.status for claim in claims), *(topic.status for topic in topics)]


def _told(made: Updated) -> Iterator[str]:
    """What was done, a line a source, and what is to be looked at."""
    yield from map(_change, made.changes)
    if not made.changes:
        yield "  no source has changed"
    if made.dropped:
        yield f"  {_claims(made.dropped)} of which nothing was decided went out of the file"
    if gone := _statuses(made).count(GONE):
        yield f'  kept at the end, with status = "gone": {gone}'
    for entry in made.reread:
        yield (
            f"  {entry.id}, approved by {entry.approved_by}: the rules read it otherwise now; "
            "look at it again"
        )


def _change(change: Change) -> str:
    if not change.present:
        return f"  {change.file} is no longer there: {_claims(change.gone)} gone"
    if not change.was:
        return f"  {change.file} is new: {_claims(change.new)}"
    renamed = f" is {change.was}, renamed" if change.was != change.file else ""
    edited = " has changed" if change.edited else ""
    what = " and".join(filter(None, (renamed, edited))) or ", by rules that have changed"
    kept = _claims(change.kept)
    return f"  {change.file}{what}: {kept} kept, {change.new} new, {change.gone} gone"


def _claims(number: int) -> str:
    return counted(number, "claim")
