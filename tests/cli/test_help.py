"""Help that helps."""

import pytest

from briefgen import __version__
from briefgen.cli import cli


@pytest.mark.parametrize("command", ["", *cli.commands])
def test_every_command_says_what_it_does(briefgen, command):
    ran = briefgen(*command.split(), "--help")
    assert (ran.status, ran.err) == (0, "")
    assert len(ran.out.splitlines()) > 4


@pytest.mark.parametrize(
    "command", ["", "init", "check", "build", "claims", "explain", "verify", "diff"]
)
def test_examples_and_exit_statuses_stand_in_the_help(briefgen, command):
    out = briefgen(*command.split(), "--help").out
    assert "Examples:" in out
    assert "130" in out


def test_the_version_is_told(briefgen):
    assert briefgen("--version").out == f"briefgen, version {__version__}\n"


def test_templates_are_listed_with_what_they_are_for(briefgen):
    assert briefgen("templates").out.split(maxsplit=1)[0] == "policy"


def test_a_failure_of_our_own_is_one_line_and_debug_shows_the_rest(briefgen, texts, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("briefgen.building.build", fail)
    ran = briefgen("build", texts)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("Error: briefgen itself failed (ZeroDivisionError: oops)")
    assert "Traceback" in briefgen("build", texts, "--debug").err


def test_an_interrupt_is_one_line(briefgen, texts, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("briefgen.building.build", stop)
    ran = briefgen("build", texts)
    assert (ran.status, ran.err.strip()) == (
        130,
        "Error: interrupted; no file was left half-written",
    )
