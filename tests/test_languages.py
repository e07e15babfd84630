"""The lists load fast, and a section is what its file says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import briefgen.languages
from briefgen.languages import lists, words

FOLDER = Path(briefgen.languages.__file__).parent / "en"


def test_entries_stand_by_words_or_by_lines() -> None:
    assert "because of" in lists("frames")["caused by"]
    assert "forty" in words("numbers", "words")


def test_a_section_may_take_up_one_of_another_file() -> None:
    gains = lists("leaning")["gains"]
    assert "breakthrough" in gains
    assert lists("polarity")["positive"][: len(gains)] == gains
    assert lists("cues")["progress"][: len(gains)] == gains


def test_values_stand_beside_their_words() -> None:
    numbers = lists("numbers")
    for names, values in (
        ("words", "values"),
        ("scales", "scale values"),
        ("fractions", "fraction values"),
        ("multiples", "multiple values"),
    ):
        assert len(numbers[names]) == len(numbers[values])


def test_importing_extraction_and_brief_loads_no_list() -> None:
    code = (
        "import briefgen.brief, briefgen.extraction, briefgen.languages as l\n"
        "import briefgen.extraction.weights as w\n"
        "print(l.lists.cache_info().currsize, w.load.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0"]


def test_a_section_that_opens_twice_or_badly_is_refused(tmp_path, monkeypatch):
    import briefgen.languages as language

    (tmp_path / "xx").mkdir()
    monkeypatch.setattr(language, "__file__", str(tmp_path / "__init__.py"))
    for name, text in (("twice", "[a]\none\n[a]\ntwo\n"), ("badly", "[a] and more\none\n")):
        (tmp_path / "xx" / f"{name}.txt").write_text(text)
        with pytest.raises(ValueError, match=rf"xx/{name}\.txt: \[a\].* opens no new section"):
            language.lists(name, "xx")


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.txt")), ids=lambda file: file.stem)
def test_every_list_reads(file: Path) -> None:
    sections = lists(file.stem)
    assert sections
    assert all(sections.values())
