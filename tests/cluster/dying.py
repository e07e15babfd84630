"""Preloaded into a Dask worker: it is killed while it works on its second task."""

import os
import signal
from typing import Any

from distributed import Worker, WorkerPlugin


class Dying(WorkerPlugin):
    """Ends its worker as a failing machine would: no goodbye, its one result lost with it."""

    begun = 0

    def transition(self, key: Any, start: str, finish: str, **_: Any) -> None:
        self.begun += finish == "executing"
        if self.begun == 2:
            os.kill(os.getpid(), signal.SIGKILL)


async def dask_setup(worker: Worker) -> None:
    await worker.plugin_add(Dying())
