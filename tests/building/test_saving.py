"""All outputs or none."""

import os
import signal

import pytest

from briefgen.building.interruptions import SIGNALS
from briefgen.building.locking import locked
from briefgen.building.saving import save
from briefgen.errors import WriteError


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_outputs_are_written_and_nothing_else_is_left(tmp_path):
    out = tmp_path / "deep" / "out"
    assert save(out, {"a.pdf": b"1", "a.json": b"2"}) == (out / "a.pdf", out / "a.json")
    assert content(out) == {"a.pdf": b"1", "a.json": b"2"}


def test_the_record_is_moved_last(tmp_path, monkeypatch):
    moved = []
    replace = os.replace

    def spy(old, new):
        moved.append(new.name)
        replace(old, new)

    monkeypatch.setattr(os, "replace", spy)
    save(tmp_path, {"a.json": b"1", "a.pdf": b"2", "a.docx": b"3"})
    assert moved == ["a.pdf", "a.docx", "a.json"]


@pytest.mark.parametrize("fault", ["fsync", "replace"])
def test_a_fault_leaves_the_old_files_and_no_stray_one(tmp_path, monkeypatch, fault):
    (tmp_path / "a.pdf").write_bytes(b"old")

    def fail(*_):
        raise OSError(28, "No space left on device", str(tmp_path / "a.pdf"))

    monkeypatch.setattr(os, fault, fail)
    with pytest.raises(WriteError, match=r"cannot write to .*a\.pdf: No space left on device"):
        save(tmp_path, {"a.pdf": b"new"})
    assert content(tmp_path) == {"a.pdf": b"old"}


def test_a_fault_on_the_second_move_takes_back_the_first(tmp_path, monkeypatch):
    before = {"a.pdf": b"old", "a.json": b"old"}
    for name, data in before.items():
        (tmp_path / name).write_bytes(data)
    replace = os.replace

    def fail(old, new):
        if new.name == "a.json" and old.name == "a.json":
            raise OSError(5, "Input/output error", str(new))
        replace(old, new)

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError, match=r"a\.json: Input/output error"):
        save(tmp_path, {"a.docx": b"new", "a.pdf": b"new", "a.json": b"new"})
    assert content(tmp_path) == before


def test_where_files_have_no_second_name_they_are_copied(tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(b"old")
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(1, "not here")))
    save(tmp_path, {"a.pdf": b"new"})
    assert content(tmp_path) == {"a.pdf": b"new"}


def test_what_a_killed_build_left_is_cleared_away(tmp_path):
    (tmp_path / ".briefgen-1").mkdir()
    (tmp_path / ".briefgen-1" / "a.pdf").write_bytes(b"half")
    save(tmp_path, {"a.pdf": b"new"})
    assert content(tmp_path) == {"a.pdf": b"new"}


def test_a_folder_made_for_nothing_is_removed(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(WriteError):
        save(tmp_path / "out", {"a.pdf": b"new"})
    assert content(tmp_path) == {}


@pytest.mark.skipif("sys.platform == 'win32'", reason="folders cannot be locked there")
def test_a_second_build_waits_for_the_first_and_gives_up_in_the_end(tmp_path):
    with (
        locked(tmp_path),
        pytest.raises(WriteError, match="another build is writing to"),
        locked(tmp_path, patience=0.1),
    ):
        pass
    with locked(tmp_path, patience=0.1):
        pass


def test_a_signal_between_two_moves_is_let_go_by(tmp_path, monkeypatch):
    replace = os.replace

    def interrupted(old, new):
        signal.raise_signal(signal.SIGINT)
        replace(old, new)

    monkeypatch.setattr(os, "replace", interrupted)
    save(tmp_path, {"a.pdf": b"1", "a.json": b"2"})
    assert content(tmp_path) == {"a.pdf": b"1", "a.json": b"2"}
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_what_is_saved_last_is_followed_by_no_interruption(tmp_path):
    handler = signal.getsignal(signal.SIGINT)
    try:
        save(tmp_path, {"a.pdf": b"1"}, last=True)
        signal.raise_signal(signal.SIGINT)
    finally:
        for number in SIGNALS:
            signal.signal(number, handler if number == signal.SIGINT else signal.SIG_DFL)
    assert content(tmp_path) == {"a.pdf": b"1"}
