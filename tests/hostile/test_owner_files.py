"""Settings and templates that are broken, odd or malicious: one line, and the old brief stays."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefgen import isolation
from tests.hostile.desk import Desk

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")
POLICY = Path(__file__).parents[2] / "templates" / "policy"

REFUSED = {
    "no TOML": (b"name = ", "not valid TOML"),
    "no text": (b"\xff\xfe\0", "not valid TOML"),
    "nul": (b'name = "a\0"', "not valid TOML"),
    "deep": (b"a = " + b"[" * 100_000, "not valid TOML"),
    "huge": (b"#" * (2 << 20), "larger than"),
    "unknown key": (b"naem = 'x'", 'did you mean "name"'),
    "unknown key that steers": (b'"\\u001b[2J" = 1', "unknown key"),
    "unknown key of many lines": (b'"a\\nb" = 1', "unknown key"),
    "name of a wrong type": (b"name = 1", "must be text"),
    "sources as a number": (b"order = 7", "must be a list"),
    "subject as a list": (b"subject = []", "must be a table"),
    "sectors as text": (b"sectors = 'x'", "must be a table"),
    "a date": (b"name = 2026-01-01", "must be text"),
    "name with a path": (b"name = '../../x'", "plain file name"),
    "name of a folder": (b"name = 'a/b'", "plain file name"),
    "hidden name": (b"name = '.x'", "plain file name"),
    "name of control characters": (b'name = "a\\nb"', "plain file name"),
    "subject too long": (b"[subject]\nname = '" + b"x" * 200_000 + b"'", "longer than 4,000"),
    "issuer too long": (b"[issuer]\nbody = '" + b"x" * 200_000 + b"'", "longer than 4,000"),
    "name too long": (b"name = '" + b"x" * 300 + b"'", "too long"),
    "order of what is not there": (b"order = ['/etc/passwd']", "not among the sources"),
    "kind that is none": (b"[profiles.'good.txt']\nkind = 'x'", "unknown"),
    "day that is none": (b"[profiles.'good.txt']\npublished = 'x'", "must be a day"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_settings_that_say_what_cannot_be_are_refused(desk: Desk, name: str) -> None:
    data, why = REFUSED[name]
    (desk.texts / "brief.toml").write_bytes(data)
    desk.kept(desk.run(), why)


def test_settings_that_are_no_file_are_refused(desk: Desk) -> None:
    path = desk.texts / "brief.toml"
    os.mkfifo(path)
    desk.kept(desk.run(), "not a regular file")
    path.unlink()
    path.mkdir()
    desk.kept(desk.run(), "not a regular file")
    path.rmdir()
    path.symlink_to("gone")
    desk.kept(desk.run(), "brief.toml")


topics = "".join(f"'topic {n}' = ['word{n}', 'term {n}']\n" for n in range(5_000))
long = "x" * 3_999
TAKEN = {
    "nothing": "",
    "a comment": "# x\n",
    "thousands of topics": f"[sectors]\n{topics}",
    "an alias like a pattern": "[sectors]\n'harbour' = ['(a+)+$', '.*', '[', '\\', '(?P<x']",
    "an alias that bites its tail": f"[sectors]\n'harbour' = ['{'a' * 5_000}', '{'a? ' * 2_000}']",
    "a long subject": f"[subject]\nname = '{long}'",
    "a long issuer": f"[issuer]\nbody = '{long}'",
    "a long word in a long list": f"order = []\n[subject]\naliases = ['{long}']",
    "marks": "[subject]\nname = '{{ 7*7 }} | **b** ::: n'\n[issuer]\nbody = '[x](javascript:1)'",
    "control characters": '[issuer]\nbody = "a\\u0000b\\u001b[2J\\u202e\\n::: note\\n"',
    "empty topic": "[sectors]\n'' = ['harbour']",
    "a language that is none": "language = '<x>'",
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_odd_settings_make_a_brief_or_one_line(desk: Desk, name: str) -> None:
    (desk.texts / "brief.toml").write_text(TAKEN[name], encoding="utf-8")
    ran = desk.run()
    if ran.status:
        desk.kept(ran, "Error: ")
    else:
        desk.built(ran)


LOOP = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
DOUBLING = (
    "{% set ns = namespace(x='a') %}"
    "{% for a in range(40) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}"
)
TEMPLATES = {
    "undefined": ("# T\n\n{{ nobody }}", "line 3: 'nobody' is undefined"),
    "stray mark": ("# T\n\na | b", "line 3"),
    "never closed": ("# T\n\n{% if x", "line 3"),
    "syntax": ("# T\n\n{% frobnicate %}", "line 3"),
    "class": ("# T\n\n{{ ''.__class__ }}", "line 3"),
    "subclasses": ("# T\n\n{{ ().__class__.__base__.__subclasses__() }}", "line 3"),
    "globals": ("# T\n\n{{ cycler.__init__.__globals__.os.system('id') }}", "line 3"),
    "format": ("# T\n\n{{ '{0.__class__.__mro__}'.format(subject) }}", "line 3"),
    "attribute": ("# T\n\n{{ subject|attr('__class__') }}", "line 3"),
    "include outside": ("# T\n\n{% include '../../../etc/passwd' %}", "brief.md.j2"),
    "include from the root": ("# T\n\n{% include '/etc/passwd' %}", "brief.md.j2"),
    "import": ("# T\n\n{% import 'os' as os %}", "brief.md.j2"),
    "include of itself": ("# T\n\n{% include 'brief.md.j2' %}", "brief.md.j2"),
    "macro without end": ("# T\n\n{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "brief.md.j2"),
    "nested without end": ("# T\n\n" + "(" * 3_000 + "{{" + "(" * 3_000, "brief.md.j2"),
    "range": ("# T\n\n{{ range(10**9)|list }}", "line 3"),
    "a long text": ("# T\n\n{{ 'a' * 10**10 }}", "brief.md.j2"),
    "a long line": ("# T\n\n{{ '%99999999999d' % 1 }}", "brief.md.j2"),
    "a large number": ("# T\n\n{{ 9 ** (9 ** 9) }}", "brief.md.j2"),
    "loop": (f"# T\n\n{LOOP}", "it takes longer than"),
    "text doubled": (f"# T\n\n{DOUBLING}{{{{ ns.x }}}}", "brief.md.j2"),
    "no title": ("nothing", "makes no title"),
    "nothing": ("", "makes no title"),
    "division": ("# T\n\n{{ 1 // 0 }}", "line 3"),
    "no text": ("# T\n\n\x00\x1b[2J {{ x }}", "line 3"),
}  # fmt: skip


def impatient() -> None:
    """What never ends is stopped after two seconds instead of fifteen."""
    isolation.SECONDS = 2.0


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_that_does_harm_is_stopped_in_one_line(desk: Desk, name: str) -> None:
    text, why = TEMPLATES[name]
    folder = desk.folder / "mine"
    folder.mkdir()
    (folder / "template.toml").write_bytes((POLICY / "template.toml").read_bytes())
    (folder / "brief.md.j2").write_text(text, encoding="utf-8")
    desk.kept(desk.run("--template", folder.as_posix(), prepare=impatient), why)


CONFIGS = {
    "no TOML": b"x = ",
    "no text": b"\xff",
    "empty": b"",
    "wrong types": b"description = 1\npages = 'x'\nwords = []\n",
    "running of a wrong type": b"description = 'x'\npages = 4\nwords = 9\nrunning = 1\n",
    "huge": b"#" * (2 << 20),
    "deep": b"a = " + b"[" * 100_000,
}


@pytest.mark.parametrize("name", CONFIGS)
def test_a_template_with_broken_settings_is_told(desk: Desk, name: str) -> None:
    folder = desk.folder / "mine"
    folder.mkdir()
    (folder / "brief.md.j2").write_text("# T\n")
    (folder / "template.toml").write_bytes(CONFIGS[name])
    desk.kept(desk.run("--template", folder.as_posix()), "template.toml")


def test_a_template_that_is_no_file_is_told(desk: Desk) -> None:
    folder = desk.folder / "mine"
    folder.mkdir()
    (folder / "template.toml").write_bytes((POLICY / "template.toml").read_bytes())
    os.mkfifo(folder / "brief.md.j2")
    desk.kept(desk.run("--template", folder.as_posix()), "there is no template")
    desk.kept(desk.run("--template", "/dev/zero"), "there is no template")
    desk.kept(desk.run("--template", "../../none"), "there is no template", status=2)
