import os
from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.readers import collect


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_a_folder_gives_what_lies_in_it_by_name(tmp_path: Path) -> None:
    for name in ("b.md", "a.TXT", "c.markdown", "brief.toml", ".hidden.txt", "~$c.docx"):
        (tmp_path / name).touch()
    found = collect([tmp_path])
    assert (names(found.files), found.passed_over) == (["a.TXT", "b.md", "c.markdown"], ())


def test_what_is_passed_over_comes_back_with_the_reason(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    (tmp_path / "secret.txt").touch()
    (folder / "a.txt").touch()
    (folder / "sub" / "deep.txt").touch()
    (folder / "sub" / "up").symlink_to(folder)
    (folder / "other").symlink_to(tmp_path)
    (folder / "data.xlsx").touch()
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "nowhere.txt").symlink_to(folder / "gone")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    os.mkfifo(folder / "pipe.txt")
    found = collect([folder])
    assert names(found.files) == ["a.txt", "data.xlsx", "deep.txt"]
    assert {each.path.name: each.why for each in found.passed_over} == {
        "loop.txt": "a link that leads nowhere",
        "nowhere.txt": "a link that leads nowhere",
        "out.txt": "a link that leads out of the folder",
        "pipe.txt": "not a regular file",
        "other": "a link that leads out of the folder",
    }


def test_a_link_inside_the_folder_is_not_read_twice(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert names(collect([tmp_path, tmp_path / "a.txt"]).files) == ["a.txt"]


def test_a_named_file_is_kept_whatever_it_is(tmp_path: Path) -> None:
    assert names(collect([tmp_path / "gone.xlsx"]).files) == ["gone.xlsx"]


@pytest.mark.parametrize("name", ["brief.toml", "claims.toml"])
def test_settings_that_are_named_as_a_source_are_refused_with_their_folder(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).touch()
    with pytest.raises(ReadError, match=f"{name} is no source; name its folder, {tmp_path}"):
        collect([tmp_path / name])


def test_a_folder_without_texts_is_an_error_that_says_what_to_put_there(tmp_path: Path) -> None:
    (tmp_path / "brief.toml").touch()
    with pytest.raises(ReadError, match=r"holds no source text; put texts, PDF or DOCX there"):
        collect([tmp_path])


@pytest.mark.skipif("os.geteuid() == 0", reason="nothing is unreadable for root")
def test_a_folder_inside_that_cannot_be_listed_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "sub").mkdir(mode=0)
    found = collect([tmp_path])
    (tmp_path / "sub").chmod(0o700)
    assert [each.why for each in found.passed_over] == ["it cannot be listed (permission denied)"]


def test_what_an_earlier_build_wrote_there_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_bytes(b'{\n "schema": 1,\n "generator": "briefgen 0.1.0",\n')
    for name in ("plan.pdf", "plan.docx", "a.txt", "other.pdf"):
        (tmp_path / name).touch()
    found = collect([tmp_path])
    assert names(found.files) == ["a.txt", "other.pdf"]
    assert {(each.why, each.lost) for each in found.passed_over} == {("briefgen wrote it", False)}
