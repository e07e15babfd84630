"""``briefgen help TOPIC``: pages that are read at a terminal, and whose examples hold."""

import re
import shlex
from pathlib import Path

import pytest

from briefgen.cli.help import plain
from briefgen.topics import ORDER, names, text

SESSION = re.compile(r"```console\n(.+?)```", re.DOTALL)


def test_every_page_is_listed_and_begins_with_what_it_is_about(briefgen):
    ran = briefgen("help")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [f"briefgen help {n:12} {about}" for n, about in names().items()]
    pages = Path(plain.__code__.co_filename).parents[1] / "topics"
    assert sorted(path.stem for path in pages.glob("*.md")) == sorted(ORDER)


@pytest.mark.parametrize("name", ORDER)
def test_a_page_is_printed_without_marks_and_within_its_width(briefgen, monkeypatch, name):
    monkeypatch.setenv("COLUMNS", "60")
    ran = briefgen("help", name)
    assert (ran.status, ran.err) == (0, "")
    assert "`" not in ran.out
    examples = [line for line in ran.out.splitlines() if line.startswith("  ")]
    assert all(len(line) <= 60 for line in ran.out.splitlines() if line not in examples)
    assert any(line.startswith("  $ briefgen ") for line in examples)


def test_a_page_is_wrapped_and_examples_stand_as_they_are():
    page = "# Rivers: long\n\nOne `two` three four.\n\n```console\n$ a  b\n```\n\n- five six seven"
    assert list(plain(page, 12)) == [
        "\nRivers: long",
        *("", "One two", "three four.", ""),
        *("  $ a  b", "", "- five six", "  seven"),
    ]


def test_help_on_a_command_is_its_help(briefgen):
    assert briefgen("help", "claims").out != briefgen("claims", "--help").out
    assert briefgen("help", "build").out == briefgen("build", "--help").out


def test_a_misspelt_topic_is_told_with_the_nearest(briefgen):
    ran = briefgen("help", "tempaltes")
    assert ran.status == 2
    assert 'there is no help on "tempaltes"; did you mean "templates"?' in ran.err


@pytest.mark.parametrize("name", ORDER)
def test_the_examples_of_a_page_show_what_is_printed(briefgen, texts, monkeypatch, name):
    monkeypatch.chdir(texts.parent)
    for part in "".join(SESSION.findall(text(name))).split("$ ")[1:]:
        command, _, shown = part.partition("\n")
        printed = briefgen(*shlex.split(command)[1:]).out
        assert matches(shown.strip("\n"), printed.strip("\n")), printed


def matches(shown, printed):
    """True when ``printed`` is as ``shown``, where "…" stands for anything."""
    pattern = ".*".join(map(re.escape, shown.split("…")))
    return bool(re.fullmatch(pattern, printed, re.DOTALL))
