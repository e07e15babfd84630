"""``python -m tests.bench worker``: what reading in the worker process costs a file.

The brief of the seeds as DOCX and PDF, and a page made of the first seed, are each read fifty
times, here and in the worker, in turns; processor time of both processes counts.
"""

from __future__ import annotations

import resource
from collections.abc import Callable
from pathlib import Path
from statistics import median

from briefgen.isolation import Worker
from briefgen.readers import read, reader
from briefgen.readers.apart import unpacked

ROOT = Path(__file__).parents[2]
EACH = 50
ROUNDS = 5
_JOB = "briefgen.readers.apart:job"


def main() -> None:
    """Measure and print."""
    files = samples()
    costs = [(here(files), there(files)) for _ in range(ROUNDS)]
    count = len(files) * EACH
    apart = median((worker - own) / count * 1000 for own, worker in costs)
    own = median(own for own, _ in costs) / count * 1000
    print(f"{count} files, {ROUNDS} rounds: {own:.1f} ms a file here, {apart:.1f} ms more apart")


def samples() -> list[tuple[str, bytes, Path]]:
    """Format, bytes and path of one file of each format that is read apart."""
    from tests.readers.html.rendering import plain

    out, seed = ROOT / "out" / "made-in-china-2025", next((ROOT / "seeds").glob("004*.txt"))
    briefs = [(kind, out.with_suffix(f".{kind}")) for kind in ("docx", "pdf")]
    page = ("html", plain(read(seed, "A")), seed.with_suffix(".html"))
    return [page, *((kind, path.read_bytes(), path) for kind, path in briefs)]


def here(files: list[tuple[str, bytes, Path]]) -> float:
    """Seconds of processor time to read each of ``files`` ``EACH`` times in this process."""
    return _seconds(lambda: [reader(kind)(data, path, "A") for kind, data, path in files * EACH])


def there(files: list[tuple[str, bytes, Path]]) -> float:
    """The same in a worker process, its start and its end included."""
    worker = Worker(60)

    def work() -> None:
        for kind, data, path in files * EACH:
            unpacked(worker.call(_JOB, kind, data, str(path)), packed_hash(data), path, "A")
        worker.close()

    return _seconds(work)


def packed_hash(data: bytes) -> str:
    """What stands for the hash of ``data``; both ways make one, so it is left out of both."""
    return str(len(data))


def _seconds(work: Callable[[], object]) -> float:
    before = _used()
    work()
    return _used() - before


def _used() -> float:
    """Seconds of processor time of this process and of those it has waited for."""
    own, others = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime
