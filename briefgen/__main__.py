"""The command line as a process of its own."""

from __future__ import annotations

import gc
import signal
from typing import NoReturn


def start() -> NoReturn:
    """Run the command line, and end the process."""
    # A run is short and makes few cycles: looking for them costs more than it frees, a twentieth
    # of the start alone.
    gc.set_threshold(1_000_000)
    # Who is interrupted before he can tell of it ends as any program does, without a traceback.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from briefgen.cli import run

    run()


if __name__ == "__main__":
    start()
