"""The cache is the user's own, and its absence costs time only."""

from pathlib import Path

import pytest

from briefgen.caching import VARIABLE, folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path


@pytest.mark.skipif("sys.platform != 'linux'", reason="the XDG specification is Linux's")
def test_it_lies_where_the_user_keeps_caches(home: Path) -> None:
    assert folder() == home / "caches" / "briefgen"
    assert (home / "caches" / "briefgen").stat().st_mode & 0o777 == 0o700


def test_the_variable_names_another_folder_or_none(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(home / "mine"))
    assert folder() == home / "mine"
    monkeypatch.setenv(VARIABLE, "")
    assert folder() is None


def test_a_folder_that_others_may_write_to_is_not_trusted(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(home / "open"))
    (home / "open").mkdir()
    (home / "open").chmod(0o777)
    assert folder() is None


def test_without_a_place_there_is_none(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").write_text("not a folder")
    monkeypatch.setenv(VARIABLE, str(home / "file" / "inside"))
    assert folder() is None
