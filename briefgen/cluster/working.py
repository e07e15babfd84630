"""The cluster's side: a Dask worker has its jobs done by processes of its own.

So each of a worker's threads uses a core, and a source that hangs or crashes what reads it, or
eats all memory, costs that process and not the worker. They serve one client, and end with it.
"""

from __future__ import annotations

import json
import pickle
import threading
from contextlib import suppress

from briefgen.errors import BriefgenError
from briefgen.isolation import Overrun, Worker

SECONDS = 600.0
"""Time one job may take: jobs are cut to take a fraction of a second."""
IDLE = 30.0
"""Seconds without a job after which a client's processes are ended, should it not say goodbye."""

_VERSIONS = "briefgen.cluster.alike:versions"

Reply = tuple[str, str, str]
"""What came of a call ("done", "failed", "differs"), the worker's address, and JSON lines."""


class Session:
    """The processes that work for one client on this machine."""

    def __init__(self) -> None:
        self._idle: list[Worker] = []
        self._busy: list[Worker] = []
        self._timer: threading.Timer | None = None

    def done(self, wanted: dict[str, str], call: bytes) -> tuple[str, str]:
        """Do the job that ``call`` is the pickle of, if our versions are those ``wanted``."""
        worker = self._taken()
        try:
            # A process that runs has been asked already.
            if not worker.runs() and (found := worker.call(_VERSIONS)) != wanted:
                worker.close()
                return "differs", json.dumps(found)
            job, arguments = pickle.loads(call)
            return "done", "\n".join(map(json.dumps, worker.call(job, *arguments)))
        except (Overrun, BriefgenError, OSError):
            return "failed", ""
        finally:
            self._put_back(worker)

    def close(self) -> None:
        """End all its processes; a job that runs fails."""
        if self._timer:
            self._timer.cancel()
        for worker in [*self._busy]:
            worker.kill()
        self.tidy()

    def tidy(self) -> None:
        """End the processes that wait for a job."""
        with suppress(IndexError):
            while True:
                self._idle.pop().close()

    def _taken(self) -> Worker:
        try:
            worker = self._idle.pop()
        except IndexError:
            worker = Worker(SECONDS)
        self._busy.append(worker)
        return worker

    def _put_back(self, worker: Worker) -> None:
        self._busy.remove(worker)
        self._idle.append(worker)
        if self._timer:
            self._timer.cancel()
        self._timer = threading.Timer(IDLE, self.tidy)
        self._timer.daemon = True
        self._timer.start()


_sessions: dict[str, Session] = {}


def work(client: str, wanted: dict[str, str], call: bytes) -> Reply:
    """Do what ``call`` is the pickle of, (job, arguments), for ``client``."""
    from distributed import get_worker

    kind, lines = _sessions.setdefault(client, Session()).done(wanted, call)
    return kind, str(get_worker().address), lines


def end(client: str) -> None:
    """Nothing more will come from ``client``: end what runs for it."""
    session = _sessions.pop(client, None)
    if session:
        session.close()
