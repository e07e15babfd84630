"""The README's commands are those that CI runs, and what it shows is what is printed."""

import re
import shlex
import shutil
from pathlib import Path

from tests.cli.conftest import briefgen  # noqa: F401

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"```sh\n(.+?)\n```", README)


def test_two_commands_set_up_everything():
    build, test = COMMANDS
    assert build.endswith(".venv/bin/briefgen build")
    assert test.endswith(".venv/bin/pytest")
    assert all(command.startswith("python3 -m venv .venv && ") for command in COMMANDS)


def test_ci_runs_the_readmes_test_command_word_for_word():
    assert COMMANDS[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_session_shows_what_is_printed(briefgen, tmp_path, monkeypatch):  # noqa: F811
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    (session,) = re.findall(r"```console\n(.+?)```", README, re.DOTALL)
    for part in session.split("$ ")[1:]:
        command, _, shown = part.partition("\n")
        printed = briefgen(*shlex.split(command)[1:]).out.splitlines()
        for line in shown.strip("\n").splitlines():
            assert line == "…" or line in printed


def test_every_link_within_the_repository_leads_somewhere():
    for target in re.findall(r"\]\(((?!http)[^)#]+)\)|src=\"([^\"]+)\"", README):
        assert (ROOT / "".join(target)).exists()
