"""What is kept between runs comes back as it was, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen import store
from briefgen.store import Store, kept, key_of

VALUE = {"claims": [[1, 2.5, None, "“é”", "\ud800"]]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.sqlite"


@pytest.fixture
def made(path: Path) -> Iterator[Store]:
    found = Store(path)
    yield found
    found.close()


def test_what_was_put_comes_back_in_another_run(made: Store, path: Path) -> None:
    made.put([(b"one", VALUE), (b"two", {})])
    other = Store(path)
    assert (other.get(b"one"), other.get(b"two"), other.get(b"three")) == (VALUE, {}, None)
    other.close()


def test_two_runs_may_write_at_once(made: Store, path: Path) -> None:
    other = Store(path)
    made.put([(b"one", VALUE)])
    other.put([(b"one", VALUE), (b"two", VALUE)])
    assert made.get(b"two") == other.get(b"one") == VALUE
    other.close()


def test_a_broken_file_is_made_anew(path: Path) -> None:
    path.write_bytes(b"this is no database" * 100)
    found = Store(path)
    found.put([(b"one", VALUE)])
    assert found.get(b"one") == VALUE
    found.close()


@pytest.mark.parametrize("bytes", [b"", b"x\x9c", b'{"claims": []}'])
def test_a_broken_entry_counts_as_none(made: Store, bytes: bytes) -> None:
    made.put([(b"one", VALUE)])
    made._file.execute("UPDATE entries SET value = ?", (bytes,))
    assert made.get(b"one") is None


def test_the_oldest_make_room(made: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST", 0)
    made.put((bytes([n]), VALUE) for n in range(8))
    assert [made.get(bytes([n])) is None for n in range(8)] == [True] * 3 + [False] * 5


def test_without_a_file_nothing_is_kept() -> None:
    none = Store(None)
    none.put([(b"one", VALUE)])
    assert none.get(b"one") is None
    none.close()


def test_the_variable_turns_it_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path))
    kept().close()
    assert (tmp_path / "sources.sqlite").exists()
    (tmp_path / "sources.sqlite").unlink()
    monkeypatch.setenv("BRIEFGEN_CACHE", "")
    kept().close()
    assert list(tmp_path.glob("*.sqlite")) == []


def test_other_parts_and_other_code_make_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {key_of("a", "b"), key_of("ab"), key_of("a", "c")}
    monkeypatch.setattr(store, "version", lambda: "the next")
    assert len(keys | {key_of("ab")}) == 4
