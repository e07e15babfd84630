"""A pool of worker processes that share out jobs, so that all cores are used."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Any

from briefgen.errors import BriefgenError
from briefgen.isolation import Overrun, Worker

SECONDS = 600.0
"""Wall time one job may take: jobs are cut to take a fraction of a second."""
GLANCE = 0.2
"""Seconds after which the main thread looks up from waiting, to see whether it is to end."""


def cores() -> int:
    """How many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Crew:
    """Worker processes; as a context they are gone when it is left, however that happens."""

    def __init__(self, count: int) -> None:
        self._workers = [Worker(SECONDS) for _ in range(count)]

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes."""
        for worker in self._workers:
            worker.close()

    def run(self, job: str, calls: Sequence[tuple[Any, ...]]) -> Iterator[tuple[int, Any]]:
        """Index and result of each call of ``job``, as they come; None for one that failed.

        ``job`` is "package.module:name"; its results are what JSON can hold, and never None.
        """
        todo = iter(enumerate(calls))
        lock, ended = threading.Lock(), threading.Event()
        done: SimpleQueue[tuple[int, Any]] = SimpleQueue()

        def drive(worker: Worker) -> None:
            while not ended.is_set():
                with lock:
                    number, arguments = next(todo, (-1, ()))
                if number < 0:
                    return
                try:
                    done.put((number, worker.call(job, *arguments)))
                except (Overrun, BriefgenError, OSError):
                    done.put((number, None))

        threads = [
            threading.Thread(target=drive, args=(worker,), daemon=True)
            for worker in self._workers[: len(calls)]
        ]
        for thread in threads:
            thread.start()
        waiting = len(calls)
        try:
            while waiting:
                result = _next(done)
                waiting -= 1
                yield result
        finally:
            ended.set()
            for worker, thread in zip(self._workers, threads, strict=False):
                # Once all results are there a thread ends by itself, and its process is sound.
                while thread.is_alive():
                    if waiting:
                        worker.kill()
                    thread.join(GLANCE / 10)
                if waiting:
                    worker.close()


def _next(done: SimpleQueue[tuple[int, Any]]) -> tuple[int, Any]:
    """The next result. Where waiting cannot be interrupted, a glance now and then is."""
    while True:
        try:
            return done.get(timeout=GLANCE)
        except Empty:
            continue
