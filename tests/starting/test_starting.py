"""A new folder: every setting explained, nothing overwritten."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import SettingsError, WriteError
from briefgen.finding import Standing
from briefgen.settings import FILE_NAME, Issuer, Settings, load, parse
from briefgen.settings.marks import Marks
from briefgen.settings.reading import PROFILE, TOP
from briefgen.starting import Answers, Started, file_name, start
from briefgen.starting.wording import brief_toml
from briefgen.subject import Subject, Topic
from briefgen.xmltext import printable

PLAIN = brief_toml(Answers())
SET = re.sub(r"^#(?! )", "", PLAIN, flags=re.MULTILINE)
"""The same with every setting in force."""


def test_as_it_comes_it_says_what_holds_without_it():
    assert parse(PLAIN.encode(), FILE_NAME) == (Settings(), ())


def test_with_every_setting_in_force_it_has_no_slip():
    settings, slips = parse(SET.encode(), FILE_NAME)
    assert slips == ()
    assert settings.name == "brief"
    assert settings.subject.topics == (
        Topic("Waste water", ("waste water", "sewage"), True),
        Topic("Flood defence", ("flood defence", "levee"), True),
        Topic("Costs", ("cost", "budget", "spending"), False),
    )
    assert settings.profiles["report.pdf"]["kind"] == "report"


def test_there_is_no_setting_that_it_leaves_out():
    found = tomllib.loads(SET)
    assert set(found) == set(TOP)
    assert set(found["issuer"]) == set(Issuer._fields)
    assert set(found["marks"]) == set(Marks._fields)
    assert set(found["subject"]) == {"name", "aliases", "outlook"}
    assert set(found["standings"]) == set(Standing)
    assert set(found["profiles"]["report.pdf"]) == set(PROFILE)


def test_every_setting_stands_under_words_that_explain_it():
    blocks = [block.splitlines() for block in PLAIN.split("\n\n")]
    assert all(any(line.startswith("# ") for line in block) for block in blocks)


def test_what_it_shows_as_given_is_the_default():
    shown = tomllib.loads(SET)
    assert (shown["name"], shown["language"]) == (Settings().name, Settings().language)
    assert tuple(shown["topic_noun"]) == Settings().topic_noun
    assert shown["standings"] == Settings().standings
    assert (shown["issuer"]["purpose"], shown["issuer"]["version"]) == ("For information", "1.0")


@given(st.text(), st.text(), st.text())
def test_any_answer_is_read_back_as_it_was_given(subject, issuer, audience):
    text = brief_toml(Answers("x", subject, issuer, audience))
    settings, slips = parse(text.encode(), FILE_NAME)
    assert slips == ()
    assert settings.subject == Subject(printable(subject).strip())
    assert settings.issuer == Issuer(
        body=printable(issuer).strip(), distribution=printable(audience).strip()
    )


def test_a_folder_is_made_with_settings_and_a_place_for_texts(tmp_path):
    folder = tmp_path / "desk" / "rivers"
    made = start(folder, Answers("rivers", "Clean Rivers"))
    assert made == Started(folder / FILE_NAME, folder / "sources", 0)
    assert sorted(path.name for path in folder.iterdir()) == [FILE_NAME, "sources"]
    assert load(folder / FILE_NAME) == Settings(name="rivers", subject=Subject("Clean Rivers"))


def test_texts_that_lie_there_stay_where_they_are(tmp_path):
    (tmp_path / "a.txt").write_text("The line opened in May.")
    assert start(tmp_path, Answers()) == Started(tmp_path / FILE_NAME, tmp_path, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", FILE_NAME]


@pytest.mark.parametrize("held", ["name = 'mine'", ""])
def test_settings_that_are_there_are_never_overwritten(tmp_path, held):
    (tmp_path / FILE_NAME).write_text(held)
    with pytest.raises(WriteError, match="is there already; edit it, or name a new folder"):
        start(tmp_path, Answers())
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    assert (tmp_path / FILE_NAME).read_text() == held


def test_a_link_that_leads_nowhere_is_not_followed(tmp_path):
    (tmp_path / FILE_NAME).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WriteError):
        start(tmp_path, Answers())
    assert not (tmp_path / "elsewhere").exists()


def test_an_answer_that_can_be_no_setting_writes_nothing(tmp_path):
    with pytest.raises(SettingsError, match="name must be a plain file name"):
        start(tmp_path / "new", Answers(name="a/b"))
    assert not (tmp_path / "new").exists()


def test_a_file_in_the_place_of_the_folder_is_told_and_kept(tmp_path):
    for folder in (tmp_path / "file", tmp_path / "file" / "new"):
        (tmp_path / "file").write_text("x")
        with pytest.raises(WriteError):
            start(folder, Answers())
    assert (tmp_path / "file").read_text() == "x"


def test_a_folder_that_cannot_be_made_is_told_with_the_way_out(tmp_path):
    with pytest.raises(WriteError, match=r"cannot write to .*: .*; name another folder"):
        start(tmp_path / ("x" * 300), Answers())
    with pytest.raises(WriteError, match="cannot write to "):
        start(tmp_path / "nul\0", Answers())


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Clean Rivers: phase 2", "clean-rivers-phase-2"),
        ("Énergie/Climat", "énergie-climat"),
        ("..", ""),
        ("", ""),
    ],
)
def test_a_name_for_files_is_made_of_words(words, name):
    assert file_name(words) == name
