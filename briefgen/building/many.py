"""Read and extract many sources on all cores, and keep the results for the next run.

What comes out is what ``few`` gives, in the same order. A worker is sent the content of a source
and not its path, so a process of this machine and a machine elsewhere are given the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from briefgen.building import effort
from briefgen.building.columns import Columns
from briefgen.building.few import Text, text
from briefgen.building.shelf import Shelf
from briefgen.claim import Claim
from briefgen.clock import Clock
from briefgen.crew import Crew, cores
from briefgen.errors import ReadError
from briefgen.extraction import extract
from briefgen.extraction.packing import packed, unpacked
from briefgen.opening import load
from briefgen.readers import apart
from briefgen.source import Source
from briefgen.store import kept, key_of
from briefgen.subject import Subject

Progress = Callable[[str], None]

GRAIN = 0.25
"""Seconds of work, about, that are handed to a process at a time."""
_MISMADE = (KeyError, TypeError, ValueError, IndexError)
"""What unpacking raises for what was never packed."""


class Helpers(Protocol):
    """Who does the work: ``Crew``, processes of this machine, or ``Cluster``, others' machines."""

    def run(self, job: str, calls: Sequence[tuple[Any, ...]]) -> Iterator[tuple[int, Any]]:
        """Index and result of each call of ``job``, as they come; None for one that failed."""

    def close(self) -> None:
        """End what was started."""


class Task(NamedTuple):
    """Something to be worked out of one source."""

    number: int
    key: bytes
    work: float
    """Seconds, about."""
    argument: Any


class Many:
    """Reads and extracts by what was kept, and the rest on all cores, or by ``helpers``."""

    def __init__(
        self, files: Sequence[Path], progress: Progress, helpers: Helpers | None = None
    ) -> None:
        self.files = files
        self._progress = progress
        self._store = kept()
        self._helpers = helpers or Crew(cores())

    def __enter__(self) -> Many:
        return self

    def __exit__(self, *_: object) -> None:
        self._helpers.close()
        self._store.close()

    def read(self) -> Iterator[Text | ReadError]:
        """The text of each file, or why it cannot be read."""
        found: dict[int, Text | ReadError] = {}
        hashes: dict[int, str] = {}
        shelf = Shelf()
        tasks = []
        for number, path in enumerate(self.files):
            try:
                data = load(path)
            except ReadError as error:
                found[number] = error
                continue
            hashes[number] = sha256(data).hexdigest()
            key = key_of("read", path.name, hashes[number])
            row = self._store.get(key)
            if row and "error" not in row:
                found[number] = _shelved(_text(row, path, hashes[number]), shelf)
            else:
                tasks.append(Task(number, key, effort.of_file(path), path))
        for task, row in self._done("reading", read_all, tasks, _file):
            path, number = self.files[task.number], task.number
            found[number] = _shelved(_text(row, path, hashes[number]), shelf)
        return (found.pop(number) for number in range(len(self.files)))

    def extract(self, sources: Sequence[Source], subject: Subject) -> list[Claim]:
        """The claims of all ``sources``, in order."""
        found: dict[int, list[Claim]] = {}
        columns = Columns()
        tasks = []
        for number, source in enumerate(sources):
            # What a source says of itself may be overridden, and rules look at its title.
            key = key_of("extract", source.name, source.sha256, source.profile, subject)
            row = self._store.get(key)
            if row:
                found[number] = columns.put(_claims(row, source, subject), source)
            else:
                tasks.append(Task(number, key, effort.of_text(len(source.text)), source))
        for task, row in self._done("extracting", extract_all, tasks, _bare, subject):
            source = sources[task.number]
            found[task.number] = columns.put(_claims(row, source, subject), source)
        return [claim for number in range(len(sources)) for claim in found[number]]

    def _done(
        self,
        stage: str,
        job: Callable[..., list[Any]],
        tasks: Sequence[Task],
        sent: Callable[[Any], Any],
        *also: Any,
    ) -> Iterator[tuple[Task, Any]]:
        """Each of ``tasks`` with its result, kept as soon as it is there, so that an interruption
        costs little; None where the process that worked on it broke down. ``sent`` makes of a
        task's argument what the job is given, beside ``also``."""
        batches = list(_batches(tasks))
        calls = _Calls(batches, sent, also)
        clock, count = Clock(self._progress, stage), len(tasks)
        work, did, worked = sum(task.work for task in tasks), 0, 0.0
        for number, rows in self._helpers.run(f"{job.__module__}:{job.__name__}", calls):
            batch = batches[number]
            pairs = list(zip(batch, rows or [None] * len(batch), strict=True))
            self._store.put((task.key, row) for task, row in pairs if row and "error" not in row)
            did, worked = did + len(batch), worked + sum(task.work for task in batch)
            clock.tell(did, count, worked / work)
            yield from pairs


class _Calls(Sequence[tuple[Any, ...]]):
    """The arguments of a job's calls, a batch each, made when they are sent: the files are never
    all in memory at once."""

    def __init__(
        self, batches: Sequence[list[Task]], sent: Callable[[Any], Any], also: tuple[Any, ...]
    ) -> None:
        self._batches, self._sent, self._also = batches, sent, also

    def __len__(self) -> int:
        return len(self._batches)

    def __getitem__(self, number: Any) -> Any:
        return [self._sent(task.argument) for task in self._batches[number]], *self._also


def _file(path: Path) -> tuple[str, bytes | None]:
    """The name and the bytes of the file at ``path``; None where it has gone meanwhile."""
    try:
        return path.name, load(path)
    except ReadError:
        return path.name, None


def _bare(source: Source) -> Source:
    """``source`` without its folder, which is nobody's business elsewhere."""
    return source._replace(path=Path(source.path.name))


def read_all(files: Sequence[tuple[str, bytes | None]]) -> list[dict[str, Any]]:
    """A worker's job: the sources in ``files``, (name, bytes) each, packed, or why they cannot be
    read."""
    return [{} if data is None else _read(Path(name), data) for name, data in files]


def _read(path: Path, data: bytes) -> dict[str, Any]:
    try:
        source, language = text(path, data)
    except ReadError as error:
        return {"error": [error.message, error.hint]}
    return {"source": apart.packed(source), "sha256": source.sha256, "language": language}


def extract_all(sources: Sequence[Source], subject: Subject) -> list[dict[str, Any]]:
    """A worker's job: the claims of each of ``sources``, packed."""
    return [{"claims": packed(extract(source, subject))} for source in sources]


def _text(row: Any, path: Path, digest: str) -> Text | ReadError:
    """The text that a job packed as ``row``; read here where there is none that is of this file."""
    try:
        if "error" in row:
            return ReadError(*row["error"])
        if row["sha256"] == digest:
            source = apart.unpacked(row["source"], digest, path, "")
            return Text(source, str(row["language"]))
    except _MISMADE:
        pass
    try:
        return text(path)
    except ReadError as error:
        return error


def _shelved(found: Text | ReadError, shelf: Shelf) -> Text | ReadError:
    """``found`` with its text on ``shelf``."""
    return found if isinstance(found, ReadError) else found._replace(source=shelf.put(found.source))


def _claims(row: Any, source: Source, subject: Subject) -> tuple[Claim, ...]:
    """The claims that a job packed as ``row``; extracted here where there are none."""
    try:
        return unpacked(row["claims"], source)
    except _MISMADE:
        return extract(source, subject)


def _batches(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    """``tasks`` in portions of about ``GRAIN`` seconds."""
    batch: list[Task] = []
    for task in tasks:
        batch.append(task)
        if sum(task.work for task in batch) >= GRAIN:
            yield batch
            batch = []
    if batch:
        yield batch
