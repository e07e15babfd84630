"""The lists load fast, and a section is what its file says."""

from __future__ import annotations

import subprocess
import sys

from briefgen.extraction.language import lists, words


def test_entries_stand_by_words_or_by_lines() -> None:
    assert "because of" in lists("frames")["caused by"]
    assert "forty" in words("numbers", "words")


def test_values_stand_beside_their_words() -> None:
    numbers = lists("numbers")
    for names, values in (
        ("words", "values"),
        ("scales", "scale values"),
        ("fractions", "fraction values"),
        ("multiples", "multiple values"),
    ):
        assert len(numbers[names]) == len(numbers[values])


def test_importing_extraction_loads_no_list() -> None:
    code = (
        "import briefgen.extraction, briefgen.extraction.language as l, briefgen.extraction.weights"
        " as w; print(l.lists.cache_info().currsize, w.load.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0"]
