"""Guard a few lines of code that a signal must not interrupt."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SIGNALS = tuple(
    number
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if (number := getattr(signal, name, None))
)
"""What asks a program to end, where the system has it."""


@contextmanager
def uninterrupted(for_good: bool = False) -> Iterator[None]:
    """Ignore signals that ask the process to end, while the few lines inside run.

    With ``for_good`` they stay ignored afterwards, if all went well: nothing is left to do but to
    say so, and whoever stopped that would be told that the work was stopped, although it is done.
    Outside the main thread no signal arrives, so nothing is changed there.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handlers = {number: signal.signal(number, _let_go) for number in SIGNALS}
    done = False
    try:
        yield
        done = True
    finally:
        for number, handler in () if done and for_good else handlers.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


def _let_go(number: int, frame: object) -> None:
    """A signal handler that does nothing."""
