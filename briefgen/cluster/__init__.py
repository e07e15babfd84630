"""Jobs on a cluster: what ``crew`` has processes of this machine do, done by Dask's workers.

A job goes out as a pickle, which only the cluster trusts, and comes back as JSON lines. It travels
by way of the scheduler, which sends it to another worker when one is lost; so much of it is under
way at a time that neither the scheduler nor this process grows with the number of sources.
"""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

from briefgen.cluster import working
from briefgen.cluster.alike import differences, versions
from briefgen.cluster.connecting import connected, quiet
from briefgen.errors import ClusterError

AHEAD = 2
"""Calls under way for each thread of the cluster: one worked on, one waiting beside it."""
MOST = 64 * 1024**2
"""Bytes under way, unless one call alone is larger."""
GLANCE = 0.2
"""Seconds after which the main thread looks up from waiting."""
ROUND = 2.0
"""Seconds between two looks at which workers there are."""
DESERTED = 60.0
"""Seconds without any worker after which no more is waited for."""
PATIENCE = 5.0
"""Seconds that taking leave may take."""


class Cluster:
    """The workers of the Dask scheduler at an address, as a crew."""

    def __init__(self, address: str) -> None:
        """Raises ClusterError where Dask is not installed, or no scheduler answers."""
        self._address = address
        self._client = connected(address)
        self._versions = versions()
        self._flying: dict[str, tuple[Any, int, int]] = {}
        """Key of each call under way, with its future, its number and its bytes."""
        self._threads = 0
        self._seen = self._looked = time.monotonic()

    def close(self) -> None:
        """Take back what is under way, and end what was started on the workers."""
        with quiet(), suppress(OSError, RuntimeError, ValueError):
            if self._client.status == "running":
                self._client.cancel([future for future, *_ in self._flying.values()])
                goodbye = {"on_error": "ignore", "callback_timeout": PATIENCE}
                self._client.run(working.end, self._client.id, **goodbye)
            self._client.close(timeout=PATIENCE)

    def run(self, job: str, calls: Sequence[tuple[Any, ...]]) -> Iterator[tuple[int, Any]]:
        """Index and result of each call of ``job``, as they come; None for one that failed.

        ``job`` is "package.module:name"; its results are lists of what JSON can hold. Raises
        ClusterError where there is no scheduler or worker any more, or a worker is of another
        version.
        """
        todo = iter(enumerate(calls))
        done: SimpleQueue[Any] = SimpleQueue()
        self._look()
        following = next(todo, None)
        while following or self._flying:
            while following and self._has_room():
                number, arguments = following
                self._send(number, pickle.dumps((job, arguments)), done)
                following = next(todo, None)
            future = self._next(done)
            number = self._flying[future.key][1]
            yield number, self._result(future)
            del self._flying[future.key]

    def _has_room(self) -> bool:
        """True when one call more may be under way."""
        if len(self._flying) >= AHEAD * max(1, self._threads):
            return False
        return sum(size for *_, size in self._flying.values()) < MOST

    def _send(self, number: int, call: bytes, done: SimpleQueue[Any]) -> None:
        """Have ``call`` worked on; its future is put on ``done`` when it is over."""
        with quiet():
            future = self._client.submit(
                working.work, self._client.id, self._versions, call, pure=False
            )
        self._flying[future.key] = future, number, len(call)
        future.add_done_callback(done.put)

    def _next(self, done: SimpleQueue[Any]) -> Any:
        """The next future that is over."""
        while True:
            if time.monotonic() - self._looked > ROUND:
                self._look()
            try:
                return done.get(timeout=GLANCE)
            except Empty:
                continue

    def _look(self) -> None:
        """Count the cluster's threads; raises ClusterError when there has been none for long."""
        try:
            self._threads = sum(self._client.nthreads().values())
        except (OSError, RuntimeError) as error:
            raise self._gone() from error
        self._looked = time.monotonic()
        if self._threads:
            self._seen = self._looked
        elif self._looked - self._seen > DESERTED:
            raise ClusterError(
                f"the scheduler at {self._address} has had no worker for {DESERTED:g} seconds",
                "start workers and run it again: what was worked out is kept",
            )

    def _result(self, future: Any) -> list[Any] | None:
        """What came of a call; None where it took several workers down with it."""
        from distributed import CancelledError, KilledWorker

        try:
            kind, worker, said = self._fetched(future)
        except KilledWorker:
            return None
        except (CancelledError, OSError) as error:
            raise self._gone() from error
        except ImportError as error:
            raise ClusterError(
                f"a worker of {self._address} cannot do the work ({error})",
                "install the same briefgen there",
            ) from error
        if kind == "differs":
            parts = differences(json.loads(said), self._versions)
            raise ClusterError(
                f"the worker at {worker} has {parts}", "install the same there and here"
            )
        return [json.loads(line) for line in said.splitlines()] if kind == "done" else None

    def _fetched(self, future: Any) -> Any:
        """The reply that ``future`` stands for; when it was lost with its worker, once it has been
        made again."""
        while True:
            try:
                with quiet():
                    return future.result(timeout=DESERTED)
            except TimeoutError:
                self._look()

    def _gone(self) -> ClusterError:
        return ClusterError(
            f"the scheduler at {self._address} is gone",
            "start it and run it again: what was worked out is kept",
        )
