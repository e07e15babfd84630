"""What each command imports, as a process of its own: a library it does not need costs time."""

import json
import subprocess
import sys

import pytest

RUN = """
import json, sys
before = set(sys.modules)
try:
    from briefgen.cli import main
    main(sys.argv[1:])
finally:
    print(json.dumps(sorted(set(sys.modules) - before)), file=sys.stderr)
"""
HEAVY = {"reportlab", "PIL", "jinja2", "markdown_it"}
"""What only filling a template and writing need: reading and comparing do without."""

OPINION = """Opinion: the harbour at ten

The harbour has doubled its traffic. However, the cranes still depend on imported parts.
The port authority plans to extend the quay in 2031.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "opinion.txt").write_text(OPINION)
    return tmp_path


def imported(*words, whole=False):
    """The top-level packages that ``briefgen WORDS`` imports beyond what Python starts with; the
    modules of all packages where ``whole``."""
    ran = subprocess.run(
        [sys.executable, "-c", RUN, *map(str, words)], capture_output=True, text=True, check=True
    )
    modules = json.loads(ran.stderr.splitlines()[-1])
    if whole:
        return set(modules)
    return {name.partition(".")[0] for name in modules} - sys.stdlib_module_names


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_import_click_and_nothing_else(word):
    assert imported(word) == {"briefgen", "click"}


@pytest.mark.parametrize(
    "command",
    ["build", "check", "claims", "diff", "explain", "init", "templates", "verify"],
)
def test_the_help_of_a_command_imports_click_and_nothing_else(command):
    assert imported(command, "--help") == {"briefgen", "click"}


def test_templates_are_listed_without_being_compiled():
    assert imported("templates").isdisjoint(HEAVY)


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_claims_are_found_without_templates_and_writers(folder, options):
    assert imported("claims", folder, *options).isdisjoint(HEAVY)


def test_a_folder_is_begun_and_checked_without_templates_and_writers(folder):
    assert imported("init", folder / "new").isdisjoint(HEAVY)
    assert imported("check", folder).isdisjoint(HEAVY)


def test_two_builds_are_set_side_by_side_without_the_pipeline(folder):
    (folder / "brief.json").write_text(
        '{"schema": 1, "generator": "briefgen 0", "build": "0", "title": "x", "sources": [], '
        '"topics": [], "claims": []}'
    )
    modules = imported("diff", folder, folder / "brief.json", whole=True)
    assert not modules & {f"briefgen.{name}" for name in ("building", "extraction", "comparison")}


def test_a_build_imports_what_claims_must_not(folder):
    """The names above are the real ones: a build does import them, or a template of one's own."""
    assert imported("build", folder, "-o", folder / "out") & HEAVY == {"reportlab", "PIL"}
    (folder / "mine").mkdir()
    (folder / "mine" / "brief.md.j2").write_text("# {{ subject }}\n\nSee [this](https://e.org).\n")
    (folder / "mine" / "template.toml").write_text(
        'description = "Mine"\npages = 1\nwords = 100\n[running]\n'
    )
    options = ("--template", folder / "mine", "-o", folder / "out")
    assert "markdown_it" in imported("build", folder / "opinion.txt", *options)


def test_no_template_that_ships_needs_jinja_or_a_parser_of_markdown(folder):
    every = "policy,brief,note,handout,annex"
    made = imported("build", folder, "-o", folder / "out", "--template", every)
    assert made.isdisjoint({"jinja2", "markdown_it"})


def test_a_brief_on_plain_texts_needs_no_parser_of_xml(folder):
    made = imported("build", folder, "-o", folder / "out")
    assert made.isdisjoint({"lxml", "docx"})
