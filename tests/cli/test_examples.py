"""Every example that help shows is run, as it stands there, and its output read: ``examples.txt``.

``pytest --accept`` rewrites that file.
"""

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
SHOWN = Path(__file__).with_name("examples.txt")
LINES = 8
"""Of an output that is kept to be read; the rest is counted."""


def commands(group: click.Group = cli) -> Iterator[click.Command]:
    """Every command, and those of groups in groups."""
    context = click.Context(group)
    for name in group.list_commands(context) if group is cli else group.commands:
        command = group.get_command(context, name)
        assert command is not None
        yield command
        if isinstance(command, click.Group):
            yield from commands(command)


def examples() -> Iterator[str]:
    """The lines under "Examples:" of every command, without what is said of them."""
    for command in (cli, *commands()):
        text = click.Context(command).get_help() if command is not cli else cli.help or ""
        block = re.split("Examples?:", text, maxsplit=1)[-1].partition("\n\n")[0]
        for line in block.splitlines():
            if line.strip().startswith("briefgen "):
                yield re.split(r" {2,}| \| | > ", line.strip())[0]


EXAMPLES = list(dict.fromkeys(examples()))


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Path:
    """A folder that holds what the examples name."""
    from briefgen.building import Request, build
    from briefgen.building.houses import write_sample
    from briefgen.cli.deciding import write
    from briefgen.looks import PageSize

    folder = tmp_path_factory.mktemp("desk")
    for name in ("texts", "seeds", "rivers", "reviewed"):
        (folder / name).mkdir()
        (folder / name / "a.txt").write_text(WORK)
        (folder / name / "opinion.md").write_text(OPINION)
    (folder / "report.txt").write_text(REPORT)
    (folder / "opinion.md").write_text(OPINION)
    write_sample(folder / "sample.docx", PageSize.A4)
    (folder / "sample.docx").rename(folder / "letterhead.dotx")
    write((folder / "reviewed",), None, strict=False)
    for out in ("january", "february", "out"):
        build(Request((folder / "texts",), folder / out))
    return folder


@pytest.fixture
def here(desk, tmp_path, monkeypatch) -> Path:
    """A copy of the desk to work in; a watch ends after its first build, and nothing is opened."""

    def ended(_):
        raise KeyboardInterrupt

    here = tmp_path / "desk"
    shutil.copytree(desk, here)
    monkeypatch.chdir(here)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setattr("briefgen.cli.watching._waited", ended, raising=False)
    monkeypatch.setattr("briefgen.cli.viewing.show", lambda file: "")
    return here


def test_every_command_that_takes_arguments_has_examples():
    named = {line.split()[1] for line in EXAMPLES} - {"house"}
    assert named == {command.name for command in cli.commands.values() if command.params}


def shown(line: str, status: int, out: str) -> str:
    """An example as it is kept: the command, the beginning of its output, and a bad status."""
    # The time of day, and the build's id, which any change of a template changes.
    out = re.sub(r"\b[0-9a-f]{16}\b", "0123456789abcdef", out)
    lines = [re.sub(r"^\d\d:\d\d:\d\d", "12:00:00", each) for each in out.splitlines()]
    more = [f"… {len(lines) - LINES} more lines"] if len(lines) > LINES else []
    told = [f"(exit status {status})"] if status else []
    return "\n".join([f"$ {line}", *(each[:200] for each in lines[:LINES]), *more, *told])


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_of_the_help_prints_what_is_kept(briefgen, here, accept, line):
    ran = briefgen(*shlex.split(line)[1:])
    found = shown(line, ran.status, ran.out)
    kept = {each.split("\n", 1)[0]: each for each in SHOWN.read_text().split("\n\n\n")}
    if accept:
        kept[f"$ {line}"] = found
        wanted = [kept[f"$ {each}"] for each in EXAMPLES if f"$ {each}" in kept]
        SHOWN.write_text("\n\n\n".join(wanted))
    assert found == kept[f"$ {line}"]


def test_none_is_kept_that_no_help_shows(accept):
    found = [
        each.split("\n", 1)[0].removeprefix("$ ") for each in SHOWN.read_text().split("\n\n\n")
    ]
    assert found == EXAMPLES
