"""Help that helps."""

import re

import click
import pytest

from briefgen import __version__
from briefgen.cli import cli

NAMES = cli.list_commands(click.Context(cli))


@pytest.mark.parametrize("command", ["", *NAMES])
def test_every_command_says_what_it_does(briefgen, command):
    ran = briefgen(*command.split(), "--help")
    assert (ran.status, ran.err) == (0, "")
    assert len(ran.out.splitlines()) > 4


EVERY = ["", *NAMES, "house new", "house check"]


@pytest.mark.parametrize("command", EVERY)
def test_exit_statuses_stand_in_the_help(briefgen, command):
    out = briefgen(*command.split(), "--help").out
    assert "  0    " in out
    assert "  130  interrupted" in out


@pytest.mark.parametrize("command", EVERY)
def test_only_a_command_that_reads_sources_tells_of_one_left_out(briefgen, command):
    reads = command in {"", "check", "build", "claims", "explain"}
    out = briefgen(*command.split(), "--help").out
    assert bool(re.search("\n +3    .*, but .* source", out)) == reads


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["bild"], 'there is no command "bild"; did you mean "build"?'),
        (["house", "nwe"], 'there is no command "nwe"; did you mean "new"?'),
        (["house", "zzz"], 'there is no command "zzz"; known are check, new'),
    ],
)
def test_the_nearest_command_is_asked_about(briefgen, words, message):
    ran = briefgen(*words)
    assert (ran.status, ran.err.splitlines()[-1]) == (2, f"Error: {message}")


@pytest.mark.parametrize("command", sorted({*EVERY} - {"templates", "house"}))
def test_examples_stand_in_the_help(briefgen, command):
    assert re.search("Examples?:\n +briefgen ", briefgen(*command.split(), "--help").out)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_how_a_shell_is_made_to_complete_stands_in_the_help(briefgen, shell):
    assert f"_BRIEFGEN_COMPLETE={shell}_source briefgen" in briefgen("--help").out


def test_the_version_is_told(briefgen):
    assert briefgen("--version").out == f"briefgen, version {__version__}\n"


def test_templates_are_listed_with_what_they_are_for(briefgen):
    assert briefgen("templates").out.split(maxsplit=1)[0] == "policy"


def test_a_failure_of_our_own_is_one_line_and_debug_shows_the_rest(briefgen, texts, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("briefgen.building.build", fail)
    ran = briefgen("build", texts)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("Error: briefgen itself failed (ZeroDivisionError: oops)")
    assert "Traceback" in briefgen("build", texts, "--debug").err


def test_an_interrupt_is_one_line(briefgen, texts, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("briefgen.building.build", stop)
    ran = briefgen("build", texts)
    assert (ran.status, ran.err.strip()) == (
        130,
        "Error: interrupted; no file was left half-written",
    )
