"""Output folders that are none, full, read-only or shared; systems that give less than usual."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.desk import Desk, unprivileged
from tests.hostile.running import (
    command,
    content,
    environment,
    forked,
    sound,
    started,
    whole,
)

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")


def test_a_folder_that_may_not_be_written_keeps_the_old_brief(desk: Desk) -> None:
    desk.out.chmod(0o555)
    desk.kept(desk.run(prepare=unprivileged), "Permission denied")


@pytest.mark.parametrize("below", ["", "deep/er"])
def test_a_file_where_the_folder_should_be_is_told_and_kept(desk: Desk, below: str) -> None:
    file = desk.folder / "file"
    file.write_text("x")
    ran = desk.run(out=file / below)
    assert (ran.status, file.read_text()) == (1, "x")
    assert "choose another folder with --out" in ran.err


def test_a_folder_that_cannot_be_made_is_told(desk: Desk) -> None:
    ran = desk.run(out=Path("/proc/briefs"))
    assert (ran.status, "cannot write to /proc/briefs" in ran.err) == (1, True)


def test_a_name_of_a_folder_too_long_is_told(desk: Desk) -> None:
    assert "name too long" in desk.run(out=desk.folder / ("x" * 300)).err


def test_a_link_to_a_folder_is_that_folder(desk: Desk) -> None:
    (desk.folder / "link").symlink_to("out")
    desk.built(desk.run(out=desk.folder / "link"))


def test_a_link_to_nothing_is_told(desk: Desk) -> None:
    (desk.folder / "link").symlink_to("gone")
    ran = desk.run(out=desk.folder / "link")
    assert ran.status == 1
    assert not (desk.folder / "gone").exists()


def test_a_folder_whose_name_is_no_text_is_written_to(desk: Desk) -> None:
    out = Path(os.fsdecode(os.fsencode(desk.folder) + b"/\xff\x1b[2J"))
    assert desk.run(out=out).status == 0
    assert whole(out)


def test_the_folder_of_sources_may_be_the_folder_of_outputs(desk: Desk) -> None:
    for _ in range(2):
        assert desk.run(out=desk.texts).status == 0
        names = {"good.txt", "brief.docx", "brief.pdf", "brief.json"}
        assert set(content(desk.texts)) == names


def test_files_of_others_stay(desk: Desk) -> None:
    (desk.out / "letter.docx").write_bytes(b"mine")
    (desk.out / ".hidden").write_bytes(b"mine")
    assert desk.run().status == 0
    assert {"letter.docx", ".hidden"} < set(content(desk.out))


def test_what_a_killed_build_left_goes(desk: Desk) -> None:
    (desk.out / ".briefgen-1").mkdir()
    (desk.out / ".briefgen-1" / "brief.pdf").write_bytes(b"half")
    desk.built(desk.run())
    assert not list(desk.out.glob(".briefgen-*"))


def test_an_output_that_is_read_only_or_held_open_is_replaced(desk: Desk) -> None:
    for path in desk.out.iterdir():
        path.chmod(0o444)
    with (desk.out / "brief.pdf").open("rb") as held:
        desk.built(desk.run(prepare=unprivileged))
        assert held.read() == desk.old["brief.pdf"]


def test_an_output_that_is_a_folder_is_told_and_all_is_kept(desk: Desk) -> None:
    (desk.out / "brief.pdf").unlink()
    (desk.out / "brief.pdf" / "x").mkdir(parents=True)
    (desk.out / "brief.pdf" / "x" / "y").write_bytes(b"mine")
    before = content(desk.out)
    ran = desk.run()
    assert ran.status == 1
    assert content(desk.out) == before


def test_an_output_that_is_a_link_is_replaced_and_not_followed(desk: Desk) -> None:
    other = desk.folder / "other"
    other.write_bytes(b"mine")
    (desk.out / "brief.pdf").unlink()
    (desk.out / "brief.pdf").symlink_to(other)
    desk.built(desk.run())
    assert other.read_bytes() == b"mine"
    assert not (desk.out / "brief.pdf").is_symlink()


def test_an_output_that_is_a_fifo_is_replaced(desk: Desk) -> None:
    (desk.out / "brief.pdf").unlink()
    os.mkfifo(desk.out / "brief.pdf")
    desk.built(desk.run())


@pytest.mark.skipif("os.getuid() != 0", reason="only root mounts a small disk")
def test_a_full_disk_keeps_the_old_brief(desk: Desk) -> None:
    size = sum(map(len, desk.old.values())) // 1024 + 40
    small = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "none", str(desk.out)]
    if subprocess.run(small, capture_output=True).returncode:
        pytest.skip("this machine mounts nothing")
    try:
        for name, data in desk.old.items():
            (desk.out / name).write_bytes(data)
        desk.kept(desk.run(), "No space left on device")
    finally:
        subprocess.run(["umount", str(desk.out)], check=True)


def limited(name: str, most: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(getattr(resource, name), (most, most))


@pytest.mark.parametrize("size", [0, 1_000, 30_000])
def test_files_that_may_not_grow_keep_the_old_brief(desk: Desk, size: int) -> None:
    """By the shell, for what is printed would count too."""
    limit = f"ulimit -f {size // 512}; trap '' XFSZ; exec \"$@\""
    words = ["sh", "-c", limit, "sh", *command(["build", desk.texts, "-o", desk.out])]
    # Python would keep bytecode that is cut short, and no later run would start.
    env = environment(BRIEFGEN_CACHE="", PYTHONDONTWRITEBYTECODE="1")
    ran = subprocess.run(words, capture_output=True, text=True, env=env, timeout=60)
    assert ran.returncode == 1
    assert "Error: cannot write to " in ran.stderr
    assert content(desk.out) == desk.old


def test_few_handles_suffice_or_the_lack_is_told(desk: Desk) -> None:
    for most in (12, 16, 24, 40):
        ran = desk.run(prepare=limited("RLIMIT_NOFILE", most))
        assert ran.status in (0, 1)
        assert whole(desk.out)
        assert (content(desk.out) == desk.old) == (ran.status == 1)
        if not ran.status:
            return
    raise AssertionError("forty files are not enough")


ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "no home": {"HOME": None, "XDG_CACHE_HOME": None},
    "a home that is gone": {"HOME": "/gone", "XDG_CACHE_HOME": None},
    "a home that is a file": {"HOME": "/dev/null", "XDG_CACHE_HOME": None},
    "a cache that is a file": {"BRIEFGEN_CACHE": "/dev/null"},
    "a cache that cannot be written": {"BRIEFGEN_CACHE": "/proc"},
    "no folder for temporary files": {"TMPDIR": "/gone", "TEMP": "/gone", "TMP": "/gone"},
    "letters of 1963": {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    "a locale that is none": {"LANG": "xx_XX.nothing", "LC_ALL": "xx_XX"},
    "a narrow terminal": {"COLUMNS": "1", "LINES": "1", "TERM": "dumb"},
    "an odd time zone": {"TZ": "../../etc/passwd"},
    "no path": {"PATH": ""},
    "an epoch of long ago": {"SOURCE_DATE_EPOCH": "0"},
    "proxies": {"HTTP_PROXY": "http://127.0.0.1:1", "HTTPS_PROXY": "http://127.0.0.1:1"},
}


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_a_brief_is_built_in_any_environment(desk: Desk, name: str) -> None:
    (desk.texts / "caf\u00e9 \u4e2d.txt").touch()
    ran = started(["build", desk.texts, "-o", desk.out], environment(**ENVIRONMENTS[name]))
    sound(ran)
    assert desk.built(ran, 3)["unread"]


@pytest.mark.parametrize("day", ["soon", "1e9", "9" * 20, "-" + "9" * 14, "\u0661"])
def test_an_epoch_that_is_none_is_told_or_taken(desk: Desk, day: str) -> None:
    ran = started(["build", desk.texts, "-o", desk.out], environment(SOURCE_DATE_EPOCH=day))
    sound(ran)
    assert ran.status == (0 if day.isdigit() and len(day) == 1 else 2)


@pytest.mark.parametrize("day", ["0000-01-01", "2026-02-30", "20260131x", "\x1b[2J", "9" * 999])
def test_a_day_that_is_none_is_told(desk: Desk, day: str) -> None:
    desk.kept(desk.run("--date", day), "give a day as", status=2)


@pytest.mark.parametrize("day", ["0001-01-01", "1066-10-14", "9999-12-31"])
def test_any_day_there_is_can_be_printed(desk: Desk, day: str) -> None:
    desk.built(desk.run("--date", day))


@pytest.mark.parametrize("data", [b"", b"x", b"\0" * 9_000, None])
def test_a_damaged_cache_does_not_matter(desk: Desk, data: bytes | None) -> None:
    cache = desk.folder / "cache"
    env = environment(BRIEFGEN_CACHE=str(cache))
    words = ["claims", desk.texts]
    before = started(words, env)
    assert before.status == 0
    assert list(cache.iterdir())
    for path in cache.iterdir():
        path.write_bytes(path.read_bytes()[:99] if data is None else data)
    after = started(words, env)
    sound(after)
    assert after == before


def test_a_folder_that_is_gone_is_told(desk: Desk) -> None:
    here = desk.folder / "here"
    here.mkdir()

    def leave() -> None:
        os.chdir(here)
        here.rmdir()

    ran = forked(["build", "texts", "-o", "out"], desk.folder, leave)
    sound(ran)
    desk.kept(ran, "the folder this was started in is gone")


@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-", "1>/dev/full"])
def test_standard_files_that_are_closed_or_full_do_not_cost_the_brief(
    desk: Desk, closed: str
) -> None:
    words = ["sh", "-c", f'exec "$@" {closed}', "sh"]
    words += command(["build", desk.texts, "-o", desk.out])
    ran = subprocess.run(words, capture_output=True, text=True, env=environment(), timeout=60)
    assert "Traceback" not in ran.stderr
    assert whole(desk.out)
    assert content(desk.out) != desk.old
    assert ran.returncode == (1 if "full" in closed else 0), ran
    assert ("standard output takes no more" in ran.stderr) == ("full" in closed)


def test_a_reader_who_has_seen_enough_does_not_cost_the_brief(desk: Desk) -> None:
    words = command(["build", desk.texts, "-o", desk.out])
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        words, stdout=writing, stderr=subprocess.PIPE, text=True, env=environment(), timeout=60
    )
    os.close(writing)
    assert (ran.returncode, "Error" in ran.stderr) == (0, False)
    assert whole(desk.out)
