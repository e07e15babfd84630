"""The package's face: six verbs and their nouns, each found where it lives."""

import shutil
import textwrap
from pathlib import Path

import pytest

import briefgen

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.mark.parametrize("name", briefgen.__all__)
def test_every_public_name_is_there(name):
    assert getattr(briefgen, name).__name__ == name


def test_a_name_that_is_not_there_says_so():
    with pytest.raises(AttributeError, match="module 'briefgen' has no attribute 'summarise'"):
        _ = briefgen.summarise


def test_the_example_of_the_packages_docstring_makes_a_pdf(tmp_path, monkeypatch):
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    _, _, shown = briefgen.__doc__.partition("::\n")
    example = "\n".join(line for line in shown.splitlines() if line.startswith("    ") or not line)
    exec(textwrap.dedent(example), {})
    assert Path("brief.pdf").read_bytes().startswith(b"%PDF-")
