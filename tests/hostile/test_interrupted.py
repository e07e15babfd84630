"""Builds at once into one folder, and builds that are stopped or killed at any moment."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.hostile.desk import Desk
from tests.hostile.running import command, content, environment, whole

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")
KILLS = 200 if os.environ.get("CI") else 10
STOPS = 20 if os.environ.get("CI") else 4


def visible(folder: Path) -> dict[str, bytes]:
    """The outputs; what a killed build was making ready is hidden."""
    return {name: data for name, data in content(folder).items() if not name.startswith(".")}


@pytest.mark.parametrize("count", [2, 5])
def test_of_builds_at_once_one_brief_stands_whole(desk: Desk, count: int) -> None:
    pages = ("a4", "letter", "a4", "letter", "a4")
    days = [f"2026-01-0{n + 1}" for n in range(count)]
    builds = [
        subprocess.Popen(
            command(["build", desk.texts, "-o", desk.out, "--page", page, "--date", day]),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        for page, day in zip(pages, days, strict=False)
    ]
    for each in builds:
        _, said = each.communicate(timeout=120)
        assert each.returncode == 0, said
    assert whole(desk.out)
    assert set(content(desk.out)) == set(desk.old)


def child_of(desk: Desk) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(["build", desk.texts, "-o", desk.out]),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
    )


def time_of_a_build(desk: Desk) -> float:
    """Seconds, with all modules compiled."""
    began = time.monotonic()
    build = child_of(desk)
    build.communicate(timeout=60)
    assert build.returncode == 0
    return time.monotonic() - began


def put_back(desk: Desk) -> None:
    for name, data in desk.old.items():
        (desk.out / name).write_bytes(data)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_stopped_leaves_the_old_brief_or_the_new_one(
    desk: Desk, number: signal.Signals
) -> None:
    took, dice = time_of_a_build(desk), random.Random(number)
    new = content(desk.out)
    for _ in range(STOPS):
        put_back(desk)
        build = child_of(desk)
        time.sleep(dice.uniform(0.5 * took, 1.1 * took))
        build.send_signal(number)
        _, said = build.communicate(timeout=60)
        found = visible(desk.out)
        # Before our own code runs, and after it, the system ends a process in its own way.
        assert build.returncode in (0, 130, -number), said
        assert found in ((new,) if build.returncode == 0 else (desk.old, new)), said
        assert build.returncode != 130 or found == desk.old
        assert b"Traceback" not in said


EARLY = """
import os, signal, sys

class Interrupting:
    @staticmethod
    def find_spec(name, *_):
        if name == "briefgen.cli":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting)
from briefgen.__main__ import start
start()
"""


def test_who_is_interrupted_before_it_can_tell_ends_without_a_traceback() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", EARLY], capture_output=True, env=environment(), timeout=60
    )
    assert (ended.returncode, ended.stderr) == (-signal.SIGINT, b"")


TWICE = """
import os, signal
from briefgen import cli

def interrupt(*words, **more):
    os.kill(os.getpid(), signal.SIGINT)

def tell(*words):
    interrupt()
    complain(*words)

complain, cli.complain, cli.cli.main = cli.complain, tell, interrupt
cli.run()
"""


def test_who_interrupts_twice_is_told_once() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", TWICE], capture_output=True, env=environment(), timeout=60
    )
    told = b"Error: interrupted; no file was left half-written"
    assert (ended.returncode, ended.stderr.strip()) == (130, told)


def test_a_hang_up_that_whoever_started_it_ignores_ends_no_run() -> None:
    told = "from briefgen.cli import main; main(['--version'])"
    late = "import os, signal, atexit; atexit.register(os.kill, os.getpid(), signal.SIGHUP)"
    ended = subprocess.run(
        [sys.executable, "-c", f"{late}; {told}"],
        capture_output=True,
        env=environment(),
        timeout=60,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_build_that_is_killed_leaves_one_brief_or_shows_the_mix(desk: Desk) -> None:
    took, dice = time_of_a_build(desk), random.Random(9)
    new = visible(desk.out)
    for _ in range(KILLS):
        put_back(desk)
        build = child_of(desk)
        time.sleep(dice.uniform(0, 1.1 * took))
        build.kill()
        build.communicate(timeout=60)
        found = visible(desk.out)
        assert all(data in (desk.old[name], new[name]) for name, data in found.items())
        (desk.folder / "seen").mkdir(exist_ok=True)
        for name, data in found.items():
            (desk.folder / "seen" / name).write_bytes(data)
        assert whole(desk.folder / "seen") == (found in (desk.old, new))
    time_of_a_build(desk)
    assert content(desk.out) == new
