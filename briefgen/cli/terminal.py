"""What a person at a terminal sees besides the answer: progress, warnings, nothing that steers."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress

import click

OK, FAILED, MISUSED, INCOMPLETE, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit statuses."""
PATIENCE = 1.0
"""Seconds of silence before a stage is named on standard error."""

STATUSES = """\b
Exit status:
  0    done
  1    nothing was written; the line on standard error says why
  2    the command was not understood
  3    done, but a source could not be read and was left out
  130  interrupted
"""
VERDICTS = """\b
Exit status:
  0    every statement is accounted for, and the files are those of one build
  1    not all is accounted for, or nothing could be proved
  2    the command was not understood
  130  interrupted
"""


def safe(text: str) -> str:
    """``text`` with control characters replaced: a file's name or words never steer a terminal."""
    from briefgen.xmltext import printable

    return "\n".join(map(printable, text.split("\n")))


def say(lines: Iterable[str]) -> None:
    """Print ``lines`` on standard output; who reads them may have seen enough before the end."""
    try:
        for line in lines:
            click.echo(line)
    except BrokenPipeError:
        quieten()


def quieten() -> None:
    """Let go of a standard output that takes no more; Python would complain of it at exit."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def warn(warnings: Sequence[str], unread: Sequence[tuple[str, str]]) -> None:
    """Tell what was odd on standard error, and exit with 3 when a source was left out."""
    for warning in warnings:
        click.echo(safe(f"warning: {warning}"), err=True)
    for name, why in unread:
        click.echo(safe(f"warning: {name}: not read: {why}"), err=True)
    if unread:
        sys.exit(INCOMPLETE)


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Names the current stage on standard error, once a second, when there is time to be bored."""
    stage = [""]
    done = threading.Event()
    began = time.monotonic()

    def watch() -> None:
        while not done.wait(PATIENCE):
            seconds = int(time.monotonic() - began)
            click.echo(safe(f"briefgen: {stage[0]} … {seconds} s"), err=True)

    def tell(name: str) -> None:
        stage[0] = name

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield tell
    finally:
        done.set()
