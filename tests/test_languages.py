"""The lists load fast, and a section is what its file says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import briefgen.languages
from briefgen.languages import (
    PARTED,
    either,
    lists,
    may_begin,
    may_find,
    may_hold,
    pattern_for,
    patterns,
    words,
)
from briefgen.readers.sought import shaped

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


@pytest.fixture
def language(tmp_path, monkeypatch):
    """Writes a list file of the language "xx"."""
    (tmp_path / "xx").mkdir()
    monkeypatch.setattr(briefgen.languages, "__file__", str(tmp_path / "__init__.py"))
    return lambda name, text: (tmp_path / "xx" / f"{name}.txt").write_text(text)


def test_a_section_that_opens_twice_or_badly_is_refused(language):
    for name, text in (("twice", "[a]\none\n[a]\ntwo\n"), ("badly", "[a] and more\none\n")):
        language(name, text)
        with pytest.raises(ValueError, match=rf"xx/{name}\.txt: \[a\].* opens no new section"):
            lists(name, "xx")


def test_a_pattern_stands_behind_its_words(language):
    language("parted", "[a]\n- tide ebb_ :: ^(?:tide|ebb )\n- :: :: x::y\n")
    assert patterns("parted", "a", "xx") == (("tide ebb_", "^(?:tide|ebb )"), ("::", "x::y"))
    assert either("parted", "a", "xx") == "^(?:tide|ebb )|x::y"


def test_a_look_before_a_pattern_is_compiled_takes_all_that_it_may_find(language):
    language("openings", "[a]\n- in turn\nebb\n")
    for text, begins, holds in (
        ("In turn, it fell.", True, True),
        ("Ebbing, it fell.", True, True),
        ("It fell, IN TURN.", False, True),
        ("It fell in steps.", False, False),
    ):
        found = re.compile("in turn|ebb", re.IGNORECASE)
        assert may_begin(text, "openings", "a", "xx") is bool(found.match(text)) is begins
        assert may_hold(text, "openings", "a", "xx") is bool(found.search(text)) is holds


def test_a_pattern_may_find_something_only_where_one_of_its_words_stands(language):
    language("sought", "[a]\n- tide ebb_ :: ^(?:tide|ebb )\n- flood :: flood")
    told = ("Tide tables", "ebb and more", "ebbing", "A FLOOD")
    assert [may_find(text, "sought", "a", "xx") for text in told] == [True, True, False, True]
    found = [pattern_for(text, "sought", "a", "xx").pattern for text in told]
    assert found == ["^(?:tide|ebb )", "^(?:tide|ebb )", "(?!)", "flood"]
    assert not pattern_for("ebbing", "sought", "a", "xx").search("ebbing")


@pytest.mark.parametrize(
    ("file", "section"),
    [
        *(("quoting", name) for name in ("linking", "addressing", "counting", "continuing")),
        *(("quoting", name) for name in ("coordinating", "subordinating", "headless", "pointing")),
        *(("quoting", name) for name in ("concluding", "hanging", "signposts", "to hearers")),
        ("statements", "joining"),
    ],
)
def test_what_a_text_may_begin_with_or_hold_stands_in_small_letters(file, section):
    assert [entry for entry in lists(file)[section] if entry != entry.lower()] == []


@pytest.mark.parametrize("entry", ["^tide$", "tide:: ^tide", ":: ^tide"])
def test_a_pattern_without_words_is_refused(language, entry):
    language(f"none{len(entry)}", f"[a]\n- {entry}\n")
    with pytest.raises(ValueError, match=r"xx/none\d+\.txt \[a\]: .*: write its words and ' :: '"):
        patterns(f"none{len(entry)}", "a", "xx")


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.txt")), ids=lambda file: file.stem)
def test_every_list_reads(file: Path) -> None:
    sections = lists(file.stem)
    assert sections
    assert all(sections.values())


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.txt")), ids=lambda file: file.stem)
def test_every_pattern_of_a_list_compiles_and_its_words_are_in_small_letters(file: Path) -> None:
    for section, entries in lists(file.stem).items():
        if any(PARTED in entry for entry in entries):
            for known, pattern in patterns(file.stem, section):
                re.compile(shaped(pattern))
                assert known == known.lower()
