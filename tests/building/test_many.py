"""Many sources give what few give; what was worked out once is not worked out again."""

import os
import shutil
import time
from pathlib import Path

import pytest

from briefgen import crew
from briefgen.building import Request, build, effort, gather, unchanged
from briefgen.building.gathering import Gathered
from briefgen.store import kept
from briefgen.templating import root
from tests.bench.corpus import document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts, one of them empty and one in another language."""
    made = tmp_path / "texts"
    made.mkdir()
    for number in range(6):
        (made / f"{number}.txt").write_text(document(number)[:2000])
    (made / "empty.txt").write_text("")
    (made / "other.txt").write_text("Le port de la ville est dans une phase qui dure. " * 9)
    return made


@pytest.fixture
def few(folder: Path) -> Gathered:
    return gather((folder,))


@pytest.fixture(autouse=True)
def all_are_many(few: Gathered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "ENOUGH", 0)
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "cache"))


def _whole(gathered: Gathered) -> object:
    texts = [(source.text, source.blocks, source.profile) for source in gathered.sources]
    return gathered, texts


def test_they_give_what_few_give_and_say_so_as_they_go(folder: Path, few: Gathered) -> None:
    told: list[str] = []
    assert _whole(gather((folder,), told.append)) == _whole(few)
    assert [name for name, _ in few.unread] == ["empty.txt", "other.txt"]
    assert [*told[:3], told[-1]] == [
        "reading 8 of 8, about 0 s left",
        "extracting 6 of 6, about 0 s left",
        "comparing",
        "reading topics",
    ]
    assert all(stage.startswith("comparing pairs ") for stage in told[3:-1])


def test_what_was_kept_is_not_worked_out_again(
    folder: Path, few: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    gather((folder,))
    (folder / "empty.txt").unlink()
    monkeypatch.setattr(crew.Crew, "run", _none)
    again = gather((folder,))
    assert (again.sources, again.comparison) == (few.sources, few.comparison)


def _none(self: object, job: str, calls: list[object]) -> list[object]:
    assert not calls
    return []


def test_a_changed_source_is_read_anew(folder: Path) -> None:
    gather((folder,))
    (folder / "0.txt").write_text("The plan met all of its goals.")
    assert gather((folder,)).sources[0].text == "The plan met all of its goals."


@pytest.mark.parametrize("row", [{}, {"source": {}}, {"claims": [[0]]}, {"error": ["x"]}])
def test_what_is_broken_in_the_store_is_passed_over(
    folder: Path, few: Gathered, row: dict[str, object]
) -> None:
    gather((folder,))
    store = kept()
    keys = store._file.execute("SELECT key FROM entries").fetchall()
    store.put((key, row) for (key,) in keys)
    store.close()
    assert _whole(gather((folder,))) == _whole(few)


def test_a_crew_that_breaks_down_costs_time_only(
    folder: Path, few: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        crew.Crew, "run", lambda self, job, calls: ((n, None) for n in range(len(calls)))
    )
    assert _whole(gather((folder,))) == _whole(few)


def test_a_topic_of_the_owner_is_looked_up_whatever_was_kept(folder: Path) -> None:
    gather((folder,))
    (folder / "brief.toml").write_text('[subject]\nname = "Plan"\n[sectors]\nTariff = []\n')
    topics = {name for claim in gather((folder,)).comparison.claims for name in claim.topics}
    assert topics <= {"Tariff"}


def test_an_unchanged_build_is_not_done_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("empty.txt", "other.txt"):
        (folder / name).unlink()
    request = Request((folder,), tmp_path / "out")
    first = build(request)
    written = [file.stat().st_mtime_ns for file in first.files]
    assert build(request) == first
    assert [file.stat().st_mtime_ns for file in first.files] == written
    # A file that was touched is made anew, and another source is another build.
    first.files[0].write_bytes(b"")
    assert build(request) == first
    assert first.files[0].stat().st_size > 0
    (folder / "6.txt").write_text(document(6)[:2000])
    assert build(request).found > first.found


def test_an_unchanged_build_opens_no_source(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("empty.txt", "other.txt"):
        (folder / name).unlink()
    monkeypatch.setattr(unchanged, "SETTLED", -1.0)
    request = Request((folder,), tmp_path / "out")
    first = build(request)
    with monkeypatch.context() as patched:
        patched.setattr(unchanged, "load", None)
        assert build(request) == first
    # As long and as old as it was, and yet another.
    before = (folder / "0.txt").stat()
    (folder / "0.txt").write_text("x" * before.st_size)
    os.utime(folder / "0.txt", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert build(request).found < first.found


def test_a_source_that_may_change_unseen_is_opened_again(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The plan met all of its goals.")
    key = unchanged.build_key([file], "asked")
    assert key
    unchanged.stand_for(key, [file], "asked")
    assert unchanged.same_as([file], "asked") is None
    long_ago = time.time() + 3
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(unchanged.time, "time", lambda: long_ago)
        unchanged.stand_for(b"another", [file], "asked")
        assert unchanged.same_as([file], "asked") is None
        unchanged.stand_for(key, [file], "asked")
    assert unchanged.same_as([file], "asked") == key
    assert unchanged.same_as([file], "else") is None
    file.unlink()
    assert unchanged.same_as([file], "asked") is None


def test_an_unchanged_build_of_several_templates_is_not_done_again(
    folder: Path, tmp_path: Path
) -> None:
    for name in ("empty.txt", "other.txt"):
        (folder / name).unlink()
    shutil.copytree(root() / "note", tmp_path / "mine")
    mine = tmp_path / "mine" / "brief.md.j2"
    request = Request((folder,), tmp_path / "out", ("docx",), also=(str(mine.parent), "annex"))
    first = build(request)
    written = {file: file.stat().st_mtime_ns for one in first.also for file in one.files}
    assert build(request) == first
    assert {file: file.stat().st_mtime_ns for file in written} == written
    mine.write_text(mine.read_text(encoding="utf-8") + "\nOne more.\n", encoding="utf-8")
    build(request)
    assert all(file.stat().st_mtime_ns != then for file, then in written.items())


def test_a_build_that_left_a_source_out_is_tried_again(folder: Path, tmp_path: Path) -> None:
    request = Request((folder,), tmp_path / "out")
    first = build(request)
    written = [file.stat().st_mtime_ns for file in first.files]
    assert [name for name, _ in build(request).unread] == ["empty.txt", "other.txt"]
    assert [file.stat().st_mtime_ns for file in first.files] != written


def test_the_files_are_the_same_with_and_without_what_was_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = [tmp_path / name for name in ("first", "kept", "none")]
    for out in kinds:
        if out.name == "none":
            monkeypatch.setenv("BRIEFGEN_CACHE", "")
        build(Request((folder,), out))
    first, *others = ([file.read_bytes() for file in sorted(out.iterdir())] for out in kinds)
    assert others == [first, first]
