"""Every example that help shows is run, as it stands there."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from briefgen.cli import cli
from tests.cli.conftest import OPINION, REPORT

WORK = "".join(f"The Rail Link has opened {n} stations in district {n}.\n" for n in range(2, 15))


def examples() -> Iterator[str]:
    """The lines under "Examples:" of every command, without what is said of them."""
    for command in (cli, *cli.commands.values()):
        text = click.Context(command).get_help() if command is not cli else cli.help or ""
        block = text.partition("Examples:")[2].partition("\n\n")[0]
        for line in block.splitlines():
            if line.strip().startswith("briefgen "):
                yield re.split(r" {2,}| \| ", line.strip())[0]


EXAMPLES = list(dict.fromkeys(examples()))


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Path:
    """A folder that holds what the examples name."""
    from briefgen.building import Request, build
    from briefgen.cli.deciding import write

    folder = tmp_path_factory.mktemp("desk")
    for name in ("texts", "seeds", "rivers", "reviewed"):
        (folder / name).mkdir()
        (folder / name / "a.txt").write_text(WORK)
        (folder / name / "opinion.md").write_text(OPINION)
    (folder / "report.txt").write_text(REPORT)
    (folder / "opinion.md").write_text(OPINION)
    write((folder / "reviewed",), None, strict=False)
    for out in ("january", "february", "out"):
        build(Request((folder / "texts",), folder / out))
    return folder


def test_every_command_that_takes_arguments_has_examples():
    shown = {line.split()[1] for line in EXAMPLES}
    assert shown == {name for name, command in cli.commands.items() if command.params}


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_of_the_help_does_what_it_says(briefgen, desk, tmp_path, monkeypatch, line):
    here = tmp_path / "desk"
    shutil.copytree(desk, here)
    monkeypatch.chdir(here)
    ran = briefgen(*shlex.split(line)[1:])
    assert (ran.status, ran.err) == (0, "")
    assert ran.out
