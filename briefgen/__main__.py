"""The command line as a process of its own."""

from __future__ import annotations

import gc
from typing import NoReturn


def start() -> NoReturn:
    """Run the command line, and end the process."""
    # A run is short and makes few cycles: looking for them costs more than it frees, a twentieth
    # of the start alone.
    gc.set_threshold(1_000_000)
    from briefgen.cli import run

    run()


if __name__ == "__main__":
    start()
