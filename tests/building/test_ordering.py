"""Sources stand in the order of brief.toml, which names none in vain."""

from pathlib import Path

import pytest

from briefgen.building.gathering import survey
from briefgen.building.ordering import named_in_vain, ordered, stated
from briefgen.errors import SettingsError
from briefgen.settings import Settings

STATED = "order = ['b.txt', 'below.txt']\n[profiles.'c.txt']\nkind = 'report'\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "inner").mkdir()
    for name in ("a.txt", "b.txt", "c.txt", "inner/below.txt"):
        (tmp_path / name).write_text("The harbour has doubled its traffic.")
    (tmp_path / "brief.toml").write_text(STATED)
    return tmp_path


def names(files):
    return [path.name for path in files]


def test_those_that_are_ordered_come_first_and_the_others_as_they_came():
    files = [Path(name) for name in ("a", "b", "c", "d")]
    assert names(ordered(files, Settings(order=("c", "gone", "b")))) == ["c", "b", "a", "d"]


def test_the_files_of_a_folder_stand_in_the_order_of_its_settings(folder):
    assert names(survey([folder]).files) == ["b.txt", "below.txt", "a.txt", "c.txt"]


def test_who_names_some_files_of_a_folder_may_leave_out_what_its_settings_name(folder):
    assert names(survey([folder / "a.txt", folder / "b.txt"]).files) == ["b.txt", "a.txt"]


def test_what_is_nowhere_is_named_in_vain(folder):
    stated = Settings(order=("b.txt", "d.txt"), profiles={"brief.toml": {}})
    assert named_in_vain(stated, [Path("a.txt")], folder) == ["d.txt", "brief.toml"]
    (folder / "c.txt").unlink()
    with pytest.raises(SettingsError, match=r'"c\.txt", which is not among the sources'):
        survey([folder / "a.txt"])


TWO = {"index.txt": {"kind": "report", "publisher": "P"}, "2025/index.txt": {"kind": "speech"}}


def test_files_of_one_name_are_told_apart_by_the_end_of_their_paths():
    old, new = Path("in/2024/index.txt"), Path("in/2025/index.txt")
    settings = Settings(order=("2025/index.txt", "index.txt"), profiles=TWO)
    assert ordered([Path("a.txt"), old, new], settings) == [new, old, Path("a.txt")]
    assert stated(old, settings) == {"kind": "report", "publisher": "P"}
    assert stated(new, settings) == {"kind": "speech", "publisher": "P"}
    assert named_in_vain(settings, [old, new], Path("in")) == ()


def test_a_part_of_a_name_is_no_name(folder):
    names = ("b", "below", "er/below.txt", "below.txt/", "/below.txt")
    assert named_in_vain(Settings(order=names), survey([folder]).files, folder) == [*names]
