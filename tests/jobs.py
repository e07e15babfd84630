"""Jobs for the worker process, as hostile as they come."""

from __future__ import annotations

import os
import sys
import time

from briefgen.errors import ReadError


def double(number: int) -> int:
    return 2 * number


def doubles(numbers: list[int]) -> list[int]:
    return [2 * number for number in numbers]


def process_id() -> int:
    return os.getpid()


def process_ids() -> list[int]:
    return [os.getpid()]


def refuse(name: str) -> None:
    raise ReadError(f"{name} needs a password", "take it off first")


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def spin(seconds: float) -> str:
    """Computes for as many seconds of processor time."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return "done"


def settle(processor: int) -> None:
    """Stays on one processor from here on."""
    os.sched_setaffinity(0, {processor})


def die() -> None:
    os._exit(3)


def fail() -> None:
    raise RuntimeError("a slip in the job itself")


def eat(count: int) -> int:
    return len(bytearray(count))


def chatter() -> str:
    print("this is no reply")
    sys.stdout.flush()
    os.write(1, b"nor is this")
    return "the reply"
