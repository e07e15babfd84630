"""``briefgen build --watch``: the build again whenever what it depends on holds something else.

Each build is a process of its own, so that nothing of an earlier one lingers: not a template, not
a font, not memory. It writes all of its files or none (``building.saving``).
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from briefgen.cli.changes import Changes, depended_on
from briefgen.cli.options import WORDS
from briefgen.cli.terminal import INTERRUPTED, complain, counted, safe, say
from briefgen.errors import MISUSED

PAUSE = 0.5
"""Seconds between two looks at the files, at least."""
SHARE = 0.02
"""Of the time, what looking may take: who has very many files waits longer between looks."""
SETTLED = 0.2
"""Seconds without a change after which a file counts as saved."""
GRACE = 1.0
"""Seconds that a build has to end by itself once the watch is over."""
FLAGS = ("--watch", "--open", "--json")
START = "import sys; sys.path[:] = {path!r}; from briefgen.__main__ import start; start()"


def watch(ctx: click.Context, sources: Sequence[Path], show: bool) -> None:
    """Build now, and again at each change, until interrupted; then exit quietly with 130.

    Each build, or what kept it from being made, is told in one line. ``show`` opens the first
    brief that is made.
    """
    words = _without_flags(ctx.meta[WORDS])
    options = ctx.params
    also = (options["docx_base"], options["claims_file"])
    changes = Changes(lambda: depended_on(sources, options["templates"], also))
    click.echo(safe(f"watching {', '.join(map(str, sources))}; Ctrl-C ends it"), err=True)
    try:
        changes.seen()
        why: tuple[str, ...] = ()
        while True:
            made = _built(ctx.command.name or "", words)
            if made.get("misused") and not why:
                # No change of a file would help.
                complain("Error", made["error"])
                sys.exit(MISUSED)
            _tell(why, made)
            if show and made.get("briefs"):
                from briefgen.cli.viewing import show_first

                show_first(Path(file) for file in made["briefs"][0]["files"])
                show = False
            why = _waited(changes)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _without_flags(words: Sequence[str]) -> list[str]:
    """``words`` for one build: what stands behind "--" is a path, whatever it looks like."""
    end = words.index("--") if "--" in words else len(words)
    return [word for n, word in enumerate(words) if n >= end or word not in FLAGS]


def _waited(changes: Changes) -> tuple[str, ...]:
    """Wait for a change, and for its end; the names of the files that hold something else."""
    names: set[str] = set()
    while True:
        began = time.monotonic()
        new = changes.seen()
        names.update(new)
        if names and not new:
            return tuple(sorted(names))
        took = time.monotonic() - began
        time.sleep(SETTLED if names else max(PAUSE, took / SHARE))


def _built(command: str, words: Sequence[str]) -> dict[str, Any]:
    """What a build came to, as its --json says it, or {"error": why}."""
    start = [sys.executable, "-c", START.format(path=sys.path), command, "--json", *words]
    process = subprocess.Popen(
        start, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        out, err = process.communicate()
    except BaseException:
        _ended(process)
        raise
    try:
        made = json.loads(out)
        return made if isinstance(made, dict) else {"error": "it said nothing of use"}
    except ValueError:
        told = err.decode("utf-8", "replace").strip().splitlines() or ["the build broke down"]
        misused = process.returncode == MISUSED
        return {"error": told[-1].removeprefix("Error: "), "misused": misused}


def _ended(process: subprocess.Popen[bytes]) -> None:
    """Wait for a build that has heard Ctrl-C as well, or tell it; no file stays half-written."""
    try:
        process.communicate(timeout=GRACE)
    except subprocess.TimeoutExpired:
        with suppress(OSError):
            process.send_signal(getattr(signal, "SIGTERM", signal.SIGINT))
        process.communicate()


def _tell(why: Sequence[str], made: dict[str, Any]) -> None:
    """One line: when, what has changed, and what came of it."""
    when = time.strftime("%H:%M:%S")
    cause = f"{_listed(why)} changed; " if why else ""
    if "error" in made:
        click.echo(safe(f"{when}  {cause}Error: {made['error']}"), err=True)
        return
    briefs = (
        f"{', '.join(file for file in each['files'] if not file.endswith('.json'))}"
        f" ({counted(each['pages'], 'page')}),"
        f" {each['used']} of {counted(each['found'], 'claim')} used"
        for each in made["briefs"]
    )
    odd = len(made["warnings"]) + len(made["unread"])
    warnings = f"; {counted(odd, 'warning')}" if odd else ""
    say([safe(f"{when}  {cause}wrote {'; '.join(briefs)}{warnings}")])
    sys.stdout.flush()


def _listed(names: Sequence[str]) -> str:
    """The first of ``names``, and how many more there are."""
    shown = ", ".join(map(os.path.basename, names[:3]))
    return f"{shown} and {len(names) - 3} more" if len(names) > 3 else shown
