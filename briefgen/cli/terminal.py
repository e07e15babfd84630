"""Print answers, warnings, errors and progress, so that no text steers the terminal."""

from __future__ import annotations

import codecs
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import TextIO

import click

from briefgen.errors import BriefgenError

OK, FAILED, INCOMPLETE, INTERRUPTED = 0, 1, 3, 130
"""Exit statuses, besides that of misuse (``errors.MISUSED``)."""
PATIENCE = 1.0
"""Seconds of silence before a stage is named at a terminal, and until it is named again."""
USUAL = 80
"""Columns of a terminal that does not say how many it has."""
WIPE = "\x1b[K"
"""Wipes a terminal's line from the cursor on."""

STATUSES = """\b
Exit status:
  0    done
  1    nothing was written; the line on standard error says why
  2    the command was not understood
  3    done, but a source could not be read and was left out
  130  interrupted
"""
"""Of a command that reads sources."""
GENERAL_STATUSES = f"""{STATUSES}
check, verify and diff have their own, as their --help says.
"""
"""Of the commands together."""
PLAIN_STATUSES = """\b
Exit status:
  0    done
  1    nothing was written; the line on standard error says why
  2    the command was not understood
  130  interrupted
"""
"""Of one that reads none."""
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


def counted(number: int, noun: str) -> str:
    """How many of what there are: "1 page", "3 pages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def spell_out() -> None:
    """See to it that standard streams print what their encoding lacks by its code, as JSON spells
    it: a pipe on Windows, or a terminal of one region, has 256 characters."""
    codecs.register_error("briefgen.code", _code)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="briefgen.code")


def _code(lacking: UnicodeError) -> tuple[str, int]:
    """The codes of characters, and where to go on."""
    import json

    if not isinstance(lacking, UnicodeEncodeError):
        raise lacking
    return json.dumps(lacking.object[lacking.start : lacking.end])[1:-1], lacking.end


def say(lines: Iterable[str]) -> None:
    """Print ``lines`` on standard output; who reads them may have seen enough before the end.

    A line that begins a new part, behind an empty one, stands out where there are colours.
    """
    style = _style(sys.stdout)
    try:
        for line in lines:
            click.echo(f"\n{style(line[1:], bold=True)}" if line.startswith("\n") else line)
    except BrokenPipeError:
        quieten()
    except OSError as error:
        quieten()
        what = f"standard output takes no more: {error.strerror}"
        raise BriefgenError(what, "send it elsewhere; any file written stands whole") from error


def complain(what: str, line: str) -> None:
    """Print ``what: line`` on standard error, as an "Error" or a "warning"."""
    colour = "red" if what == "Error" else "yellow"
    style = _style(sys.stderr)
    try:
        click.echo(f"{style(f'{what}:', fg=colour, bold=True)} {safe(line)}", err=True)
    except BrokenPipeError:
        quieten(sys.stderr)


def has_colours(stream: TextIO | None) -> bool:
    """True for a terminal, unless NO_COLOR (no-color.org) or TERM says that none are wanted."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and _is_terminal(stream)


def _style(stream: TextIO | None) -> Callable[..., str]:
    """What styles text for ``stream``, or leaves it as it is."""
    return click.style if has_colours(stream) else lambda text, **_: text


def quieten(stream: TextIO | None = None) -> None:
    """Let go of ``stream``, or standard output, that takes no more: Python would complain of it at
    exit, and click would call it a failure."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def warn(warnings: Sequence[str], unread: Sequence[tuple[str, str]]) -> None:
    """Tell what was odd on standard error, and exit with 3 when a source was left out."""
    for warning in warnings:
        complain("warning", warning)
    for name, why in unread:
        complain("warning", f"{name}: not read: {why}")
    if unread:
        sys.exit(INCOMPLETE)


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Names the current stage at a terminal, on one line of standard error that is written anew
    and wiped at the end; elsewhere, and in the first second, nothing is said."""
    stage = [""]
    done = threading.Event()
    if not _is_terminal(sys.stderr):
        yield lambda name: None
        return
    began = time.monotonic()

    def watch() -> None:
        while not done.wait(PATIENCE):
            seconds = int(time.monotonic() - began)
            _rewrite(safe(f"briefgen: {stage[0] or 'starting'} ({seconds} s)"))

    def tell(name: str) -> None:
        stage[0] = name

    teller = threading.Thread(target=watch, daemon=True)
    teller.start()
    try:
        yield tell
    finally:
        done.set()
        teller.join()
        if time.monotonic() - began >= PATIENCE:
            _rewrite("")


def _is_terminal(stream: TextIO | None) -> bool:
    """True for a stream that a person looks at."""
    with suppress(ValueError, AttributeError):
        return stream is not None and stream.isatty()
    return False


def _rewrite(line: str) -> None:
    """Put ``line`` in the place of the one before it, as far as it goes on one line."""
    if os.environ.get("TERM") == "dumb":
        if line:
            click.echo(line, err=True)
        return
    with suppress(OSError, ValueError):
        wide = os.get_terminal_size(sys.stderr.fileno()).columns or USUAL
        click.echo(f"\r{line[: wide - 1]}{WIPE}", err=True, nl=False, color=True)
