"""Sources that are no plain files, have odd names, or change while they are read."""

from __future__ import annotations

import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.desk import Desk, unprivileged
from tests.hostile.running import spoilt

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")
OTHER = "The toll has raised four million pounds. It has built quays in three towns.\n"


def a_socket(path: Path) -> None:
    # Its address has a hundred characters at most, so it is made where it stands.
    here = os.getcwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def outside(path: Path) -> Path:
    """Something to read that lies beside the folder of sources."""
    path.parent.parent.joinpath("secrets").mkdir(exist_ok=True)
    target = path.parent.parent / "secrets" / "b.txt"
    target.write_text(OTHER)
    return target


def unreadable_folder(path: Path) -> None:
    path.mkdir()
    (path / "b.txt").write_text(OTHER)
    path.chmod(0)


def unreadable(path: Path) -> None:
    path.write_text(OTHER)
    path.chmod(0)


def deep(path: Path) -> None:
    (path / "/".join("d" * 40)).mkdir(parents=True)


LEFT_OUT: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "FIFO": ("b.txt", os.mkfifo, "not a regular file"),
    "socket": ("b.txt", a_socket, "not a regular file"),
    "link to itself": ("b.txt", lambda p: p.symlink_to(p), "a link that leads nowhere"),
    "link to nothing": ("b.txt", lambda p: p.symlink_to("gone"), "a link that leads nowhere"),
    "link to a file outside": ("b.txt", lambda p: p.symlink_to(outside(p)), "leads out of"),
    "link to a folder outside": ("b", lambda p: p.symlink_to(outside(p).parent), "leads out of"),
    "link to a device": ("b.txt", lambda p: p.symlink_to("/dev/zero"), "leads out of"),
    "link to its own folder's parent": ("b", lambda p: p.symlink_to(".."), "leads out of"),
    "unreadable file": ("b.txt", unreadable, "permission denied"),
    "unreadable folder": ("b", unreadable_folder, "it cannot be listed"),
    "folders too deep": ("d", deep, "it lies too deep"),
    "empty file": ("b.txt", Path.touch, "is empty"),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_cannot_be_read_is_left_out_and_told(desk: Desk, name: str) -> None:
    file, make, why = LEFT_OUT[name]
    make(desk.texts / file)
    desk.without(desk.run(prepare=unprivileged), file, why)


@pytest.mark.skipif("os.getuid() != 0", reason="only root makes devices")
def test_a_device_is_left_out_and_told(desk: Desk) -> None:
    os.mknod(desk.texts / "b.txt", stat.S_IFCHR | 0o666, os.makedev(1, 5))
    desk.without(desk.run(), "b.txt", "not a regular file")


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/proc/self/mem", "/gone/a.txt"])
def test_a_named_file_that_is_none_is_refused(desk: Desk, path: str) -> None:
    desk.kept(desk.run(Path(path)), Path(path).name)


def test_a_name_as_long_as_a_page_is_refused(desk: Desk) -> None:
    desk.kept(desk.run(Path("x" * 5_000)), "name too long")


def test_a_folder_that_cannot_be_listed_is_refused(desk: Desk) -> None:
    desk.texts.chmod(0)
    desk.kept(desk.run(prepare=unprivileged), "cannot be listed")


def test_a_folder_that_cannot_be_entered_is_refused(desk: Desk) -> None:
    desk.texts.chmod(0o444)
    desk.kept(desk.run(prepare=unprivileged), "Error: ")


def test_an_empty_folder_is_refused(desk: Desk) -> None:
    (desk.texts / "good.txt").unlink()
    desk.kept(desk.run(), "holds no source text")


NAMES = {
    "new line": b"b\nc.txt",
    "no UTF-8": b"b\xff\xfe.txt",
    "turned round": "b\u202etxt.exe.txt".encode(),
    "escape": b"b\x1b[2J.txt",
    "long": b"x" * 240 + b".txt",
    "dash": b"--strict.txt",
    "device of another system": b"con.txt",
    "spaces": b"  b  .txt",
    "marks": b"[b](javascript:x) {{ y }} | **z**.txt",
    "quotation marks": b"b\"'`$(touch x);&.txt",
    "capitals": b"GOOD.TXT",
    "combining marks": ("b" + "\u0301" * 60 + ".txt").encode(),
    "not normalized": "caf\u0065\u0301.txt".encode(),
    "two endings": b"b.pdf.txt",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_read_whatever_its_name(desk: Desk, name: str) -> None:
    Path(os.fsdecode(os.fsencode(desk.texts) + b"/" + NAMES[name])).write_text(OTHER)
    assert len(desk.built(desk.run())["sources"]) == 2  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_cannot_be_read_is_told_in_one_line_whatever_its_name(
    desk: Desk, name: str
) -> None:
    Path(os.fsdecode(os.fsencode(desk.texts) + b"/" + NAMES[name])).touch()
    ran = desk.run()
    assert desk.built(ran, 3)["unread"]
    assert len(ran.told) == 1
    assert all(letter.isprintable() for letter in ran.told[0])


def test_what_systems_put_into_folders_is_passed_by(desk: Desk) -> None:
    for name in ("Thumbs.db", "desktop.ini", ".DS_Store", "~$b.docx", ".git"):
        (desk.texts / name).write_bytes(b"\0")
    desk.built(desk.run())


def test_a_file_that_is_met_by_two_ways_is_read_once(desk: Desk) -> None:
    (desk.texts / "b.txt").symlink_to("good.txt")
    os.link(desk.texts / "good.txt", desk.texts / "c.txt")
    ran = desk.run(desk.texts, desk.texts / "good.txt", desk.texts / ".." / "texts")
    assert len(desk.built(ran)["sources"]) == 1  # type: ignore[arg-type]


def test_a_folder_with_the_name_of_a_text_is_a_folder(desk: Desk) -> None:
    (desk.texts / "b.txt").mkdir()
    (desk.texts / "b.txt" / "c.txt").write_text(OTHER)
    assert len(desk.built(desk.run())["sources"]) == 2  # type: ignore[arg-type]


def test_two_thousand_files_are_each_a_source_or_told(desk: Desk) -> None:
    for n in range(1000):
        (desk.texts / f"{n}.txt").touch()
        (desk.texts / f"{n}.dat").write_bytes(b"\0")
    ran = desk.run()
    assert len(spoilt(ran)) == 2000
    assert len(desk.built(ran, 3)["unread"]) == 2000  # type: ignore[arg-type]


def test_thousands_of_arguments_are_each_a_source_or_told(desk: Desk) -> None:
    paths = [desk.texts / f"{n}.txt" for n in range(3000)]
    assert len(spoilt(desk.run(desk.texts / "good.txt", *paths))) == 3000


CHANGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "vanishes": (Path.unlink, "does not exist"),
    "is emptied": (lambda path: path.write_bytes(b""), "is empty"),
    "grows beyond the cap": (lambda path: os.truncate(path, 60 << 20), "larger than"),
    "becomes a FIFO": (lambda path: (path.unlink(), os.mkfifo(path)), "not a regular file"),
    "becomes a folder": (lambda path: (path.unlink(), path.mkdir()), "not a regular file"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_file_that_changes_between_listing_and_reading_is_left_out(
    desk: Desk, change: str
) -> None:
    (desk.texts / "b.txt").write_text(OTHER)
    alter, why = CHANGES[change]

    def prepare() -> None:
        from briefgen.building import gathering

        collect = gathering.collect

        def disturbed(paths: list[Path]) -> object:
            found = collect(paths)
            alter(desk.texts / "b.txt")
            return found

        gathering.collect = disturbed  # type: ignore[assignment]

    desk.without(desk.run(prepare=prepare), "b.txt", why)
