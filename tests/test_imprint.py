"""Whether anything has changed, whatever its time says."""

import os

import pytest

from briefgen.imprint import TooMuchError, imprint


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.txt").write_text("two")
    return tmp_path


def test_a_new_time_is_no_change(folder):
    before = imprint([folder])
    os.utime(folder / "a.txt", (0, 0))
    assert imprint([folder]) == before


def _edit(folder):
    (folder / "sub" / "b.txt").write_text("tow")


def _rename(folder):
    (folder / "a.txt").rename(folder / "c.txt")


def _add(folder):
    (folder / "empty.txt").touch()


def _remove(folder):
    (folder / "sub" / "b.txt").unlink()


def _link(folder):
    (folder / "link").symlink_to("a.txt")


@pytest.mark.parametrize("change", [_edit, _rename, _add, _remove, _link])
def test_a_change_of_same_size_or_of_names_shows(folder, change):
    before = imprint([folder])
    change(folder)
    assert imprint([folder]) != before


def test_hidden_files_do_not_count(folder):
    before = imprint([folder])
    (folder / ".git").mkdir()
    (folder / "~$a.docx").write_text("open in Word")
    assert imprint([folder]) == before


def test_what_is_absent_counts_as_absent(folder):
    lost = folder / "lost.txt"
    before = imprint([lost])
    lost.write_text("")
    assert imprint([lost]) != before


def test_words_do_not_move_from_file_to_file(tmp_path):
    one, two = tmp_path / "1", tmp_path / "2"
    imprints = set()
    for first, second in (("ab", "c"), ("a", "bc")):
        one.write_text(first)
        two.write_text(second)
        imprints.add(imprint([one, two]))
    assert len(imprints) == 2


@pytest.mark.parametrize("limit", [{"files": 3}, {"size": 5}])
def test_more_than_is_wanted_is_not_read(folder, limit):
    with pytest.raises(TooMuchError):
        imprint([folder], **limit)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_fifo_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.txt")
    assert imprint([folder]) == imprint([folder])
