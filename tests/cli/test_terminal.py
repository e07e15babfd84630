"""What a person at a terminal sees besides the answer, and a program does not."""

import json
import os
import re
import select
import subprocess
import sys
from typing import NamedTuple

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a terminal of its own")

SLOW = (
    "import sys, time; from briefgen.cli import main, terminal; terminal.PATIENCE = 0.05;"
    "import briefgen.readers as readers; parse = readers.parse;"
    "readers.parse = lambda *words: (time.sleep(0.2), parse(*words))[1];"
    "main(sys.argv[1:])"
)
"""``briefgen`` where reading takes its time and a person little patience."""


class Ran(NamedTuple):
    out: str
    err: str
    status: int


def run(*words, terminal=("out", "err"), **environment):
    """``briefgen`` with the streams named in ``terminal`` at a terminal of their own."""
    streams, ours, said = {}, {}, {"out": b"", "err": b""}
    for name in said:
        read, write = os.openpty() if name in terminal else os.pipe()
        ours[read], streams[name] = name, write
    command = [sys.executable, "-c", SLOW, *map(str, words)]
    known = {"PYTHONPATH": os.getcwd(), "TERM": "xterm", "PATH": os.environ["PATH"]}
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=streams["out"],
        stderr=streams["err"],
        env={**known, "BRIEFGEN_CACHE": "", **environment},
    ) as process:
        for stream in streams.values():
            os.close(stream)
        while ours:
            for ready in select.select([*ours], [], [])[0]:
                try:
                    data = os.read(ready, 4096)
                except OSError:  # The other end of a terminal is closed.
                    data = b""
                said[ours[ready]] += data
                if not data:
                    del ours[ready]
                    os.close(ready)
    out, err = (said[name].decode().replace("\r\n", "\n") for name in ("out", "err"))
    return Ran(out, err, process.returncode)


def test_long_work_is_told_on_one_line_that_is_wiped_at_the_end(texts):
    ran = run("check", texts)
    assert ran.status == 0
    first, *lines, last = ran.err.split("\r")
    assert (first, last) == ("", "\x1b[K")
    assert "\n" not in ran.err
    assert all(re.fullmatch(r"briefgen: [^\x1b]+ \(\d+ s\)\x1b\[K", line) for line in lines)
    assert any(line.startswith("briefgen: reading 1 of 2 (") for line in lines)


def test_away_from_a_terminal_nothing_is_told(texts):
    assert run("check", texts, terminal=()).err == ""
    assert run("check", texts, terminal=("out",)).err == ""


def test_a_terminal_that_cannot_wipe_gets_lines(texts):
    lines = run("check", texts, TERM="dumb").err.splitlines()
    assert any(line.startswith("briefgen: reading 1 of 2 (") for line in lines)
    assert not any("\x1b" in line for line in lines)


def test_titles_and_errors_stand_out_at_a_terminal(texts):
    (texts / "brief.toml").write_text("naem = 1")
    assert "\n\x1b[1mWrong\x1b[0m\n" in run("check", texts).out
    assert "\x1b[31m\x1b[1mError:\x1b[0m brief.toml: unknown" in run("build", texts).err


@pytest.mark.parametrize("wish", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colours_where_none_are_wanted(texts, wish):
    (texts / "brief.toml").write_text("naem = 1")
    ran = run("check", texts, **wish)
    assert "\x1b" not in ran.out
    assert "\nWrong\n" in ran.out


def test_no_colours_away_from_a_terminal(texts):
    (texts / "brief.toml").write_text("naem = 1")
    assert "\x1b" not in run("check", texts, terminal=()).out


LACKING = "An orchard – “old” – has 3 🍎 trees and a harvest that has doubled."


def printed(words, encoding):
    """What ``briefgen WORDS`` prints on streams of an ``encoding``."""
    known = {"PYTHONPATH": os.getcwd(), "PATH": os.environ["PATH"], "BRIEFGEN_CACHE": ""}
    command = [sys.executable, "-m", "briefgen", *map(str, words)]
    env = known | {"PYTHONIOENCODING": encoding}
    return subprocess.run(command, capture_output=True, check=True, env=env).stdout


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp437"])
def test_what_an_encoding_lacks_is_printed_by_its_code(tmp_path, encoding):
    (tmp_path / "a.txt").write_text(LACKING, encoding="utf-8")
    assert b"3 \\ud83c\\udf4e trees" in printed(["claims", tmp_path], encoding)


def test_json_is_the_same_whatever_the_encoding(tmp_path):
    (tmp_path / "a.txt").write_text(LACKING, encoding="utf-8")
    narrow, wide = (
        [*map(json.loads, printed(["claims", tmp_path, "--json"], encoding).splitlines())]
        for encoding in ("latin-1", "utf-8")
    )
    assert narrow == wide
    assert LACKING.startswith(wide[0]["text"])
