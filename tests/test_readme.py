"""The README's commands are those that CI runs, and what it shows is what is printed."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import briefgen  # noqa: F401

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"```sh\n(.+?)\n```", README)


def test_two_commands_set_up_everything():
    build, test = COMMANDS
    assert build.endswith(".venv/bin/briefgen build")
    assert test.endswith(".venv/bin/pytest -n auto --dist loadfile")
    assert all(command.startswith("python3 -m venv .venv && ") for command in COMMANDS)


def test_ci_runs_the_readmes_test_command_word_for_word():
    assert COMMANDS[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("session", re.findall(r"```console\n(.+?)```", README, re.DOTALL))
def test_a_session_shows_what_is_printed(briefgen, tmp_path, monkeypatch, session):  # noqa: F811
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    for part in session.split("$ ")[1:]:
        command, _, shown = part.partition("\n")
        printed = briefgen(*shlex.split(command)[1:]).out.splitlines()
        for line in shown.strip("\n").splitlines():
            assert line == "…" or line in printed


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_line_for_completion_is_what_that_shell_runs(shell):
    (name, value) = re.findall(rf"(_BRIEFGEN_COMPLETE)=({shell}_source) briefgen", README)[0]
    ran = briefgen_with({name: value})
    assert ran.returncode == 0
    assert f"{name}={shell}_complete" in ran.stdout.replace("'", "")


def test_commands_are_completed():
    words = {"COMP_WORDS": "briefgen ch", "COMP_CWORD": "1"}
    ran = briefgen_with({"_BRIEFGEN_COMPLETE": "bash_complete", **words})
    assert (ran.returncode, ran.stdout) == (0, "plain,check\n")


def briefgen_with(environment):
    """``briefgen`` as a process of its own, as a shell runs it for completion."""
    run = [sys.executable, "-c", "from briefgen.__main__ import start; start()"]
    return subprocess.run(run, capture_output=True, text=True, env={**os.environ, **environment})


def test_every_link_within_the_repository_leads_somewhere():
    for target in re.findall(r"\]\(((?!http)[^)#]+)\)|src=\"([^\"]+)\"", README):
        assert (ROOT / "".join(target)).exists()
