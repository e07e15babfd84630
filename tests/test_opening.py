import os
from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.opening import load


def test_the_bytes_come_back_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\r\nb")
    assert load(path) == b"a\r\nb"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"gone\.txt does not exist"):
        load(tmp_path / "gone.txt")


@pytest.mark.parametrize("address", ["https://example.org/a.html", "HTTP://example.org"])
def test_an_address_is_told_from_a_name(address: str) -> None:
    with pytest.raises(ReadError, match="no address is opened here: save the page, and name the"):
        load(Path(address))


def test_a_file_over_the_cap_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"12345")
    with pytest.raises(ReadError, match="larger than"):
        load(tmp_path / "a.txt", largest=4)


def test_a_fifo_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ReadError, match="not a regular file"):
        load(tmp_path / "a.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="not a regular file"):
        load(tmp_path)
