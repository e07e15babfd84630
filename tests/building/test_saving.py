"""All outputs or none."""

import os

import pytest

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
