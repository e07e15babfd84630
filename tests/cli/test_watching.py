"""``briefgen build --watch``: in a process of its own, edited before its eyes."""

import os
import re
import signal
import subprocess
import sys

import pytest

from briefgen.cli.watching import _without_flags

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends signals")


class Watching:
    """A watch in its own process group, as a terminal starts it."""

    def __init__(self, folder, *words):
        command = [sys.executable, "-m", "briefgen", "build", "texts", "--watch", *words]
        environment = {**os.environ, "PYTHONPATH": os.getcwd()}
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def line(self):
        """The next line it prints, without the time."""
        return re.sub(r"^\d\d:\d\d:\d\d  ", "", self.process.stdout.readline())

    def interrupt(self):
        """What it prints from Ctrl-C on, and its status."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.communicate(timeout=60)[0], self.process.returncode


@pytest.fixture
def watching(texts):
    """Starts a watch of ``texts`` with the options given; it does not outlive the test."""
    started = []

    def start(*words):
        started.append(Watching(texts.parent, *words))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            os.killpg(each.process.pid, signal.SIGKILL)
        each.process.communicate()


def test_it_builds_at_each_change_survives_errors_and_ends_quietly(texts, watching):
    settings = texts / "brief.toml"
    settings.write_text('name = "link"\n[subject]\nname = "Rail Link"\n')
    watch = watching("--format", "docx", "-o", "made")
    made = texts.parent / "made" / "link.docx"
    assert watch.line() == "watching texts; Ctrl-C ends it\n"
    first = watch.line()
    assert re.fullmatch(
        r"wrote made/link\.docx \(\d pages\), \d+ of \d+ claims used; 1 warning\n|"
        r"wrote made/link\.docx \(\d pages\), \d+ of \d+ claims used\n",
        first,
    )
    before = made.read_bytes()
    settings.write_text("naem = 'link'\n")
    assert watch.line() == (
        'brief.toml changed; Error: brief.toml: unknown key "naem"; did you mean "name"?\n'
    )
    assert made.read_bytes() == before
    settings.write_text('name = "link"\n[subject]\nname = "The Link"\n')
    assert watch.line().startswith("brief.toml changed; wrote made/link.docx (")
    assert made.read_bytes() != before
    assert watch.interrupt() == ("", 130)
    assert sorted(path.name for path in made.parent.iterdir()) == ["link.docx", "link.json"]


def test_what_stands_behind_two_dashes_is_a_path():
    words = ["--watch", "texts", "--open", "--", "--watch"]
    assert _without_flags(words) == ["texts", "--", "--watch"]


def test_the_template_that_is_edited_is_the_one_that_is_used(texts, watching):
    from shutil import copytree

    from briefgen.templating.layouts import root

    copytree(root(), texts.parent / "mine")
    template = texts.parent / "mine" / "policy" / "brief.md.j2"
    watch = watching("--template", "mine/policy", "--format", "docx")
    watch.line()
    assert watch.line().startswith("wrote out/")
    template.write_text(template.read_text() + "{% oops %}")
    assert watch.line().startswith("brief.md.j2 changed; Error: ")
    assert watch.interrupt() == ("", 130)


def test_options_that_no_change_can_make_right_end_it(watching):
    watch = watching("--embargo", "soon")
    watch.line()
    assert watch.line().startswith("Error: --embargo must be a day, a time and a time zone; ")
    assert watch.process.wait(60) == 2


def test_a_page_is_one_page(watching):
    watch = watching("--template", "note", "--format", "docx")
    watch.line()
    assert watch.line().startswith("wrote out/brief-note.docx (1 page), ")
    watch.interrupt()
