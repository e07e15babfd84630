"""A folder of sources, a brief built of them before, and builds under odd circumstances."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from tests.hostile.running import GOOD, Ran, content, forked, nothing, record, sound, whole

NOBODY = 65534
TEXT = f"{GOOD} However, it has cost more than planned.\n"


@lru_cache(maxsize=1)
def _old() -> dict[str, bytes]:
    """A brief as it was built before, on another size of page.

    It is built in this process, so that all modules are loaded before rights are given up.
    """
    from briefgen.building import Request, build
    from briefgen.theme import PageSize

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.txt").write_text(TEXT)
        build(Request((Path(folder),), Path(folder, "out"), size=PageSize.LETTER))
        return content(Path(folder, "out"))


class Desk:
    """Where a build is tried."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.texts, self.out = folder, folder / "texts", folder / "out"
        for path in (self.texts, self.out):
            path.mkdir()
            path.chmod(0o777)
        (self.texts / "good.txt").write_text(TEXT)
        self.old = _old()
        for name, data in self.old.items():
            (self.out / name).write_bytes(data)

    def run(
        self, *words: object, prepare: Callable[[], None] = nothing, out: Path | None = None
    ) -> Ran:
        """How ``briefgen build`` ends, on the folder of sources unless ``words`` name others."""
        paths = [] if any(isinstance(word, Path) for word in words) else [self.texts]
        ran = forked(["build", *paths, "-o", out or self.out, *words], self.folder, prepare)
        sound(ran)
        return ran

    def built(self, ran: Ran, status: int = 0) -> dict[str, object]:
        """The record of the new brief, which ``ran`` must have left whole and alone."""
        assert ran.status == status, ran
        assert whole(self.out), ran
        assert content(self.out) != self.old, ran
        return record(self.out)

    def without(self, ran: Ran, name: str, why: str) -> None:
        """Assert that the source called ``name`` was left out, told and recorded."""
        unread = self.built(ran, 3)["unread"]
        assert [row["file"] for row in unread] == [name], ran  # type: ignore[attr-defined]
        assert len(ran.told) == 1, ran
        assert f"{name}: not read: " in ran.told[0]
        assert why in ran.told[0]

    def kept(self, ran: Ran, why: str, status: int = 1) -> None:
        """Assert that the old brief stands as it stood, and the reason was told."""
        assert ran.status == status, ran
        assert why in ran.err, ran
        assert content(self.out) == self.old, ran
        assert not list(self.out.glob(".briefgen-*"))


def unprivileged() -> None:
    """Become a user whom rights of files bind; root's are bound by none."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


@contextmanager
def opened() -> Iterator[Desk]:
    """A desk that every user may reach, unlike the folders that pytest makes."""
    folder = Path(tempfile.mkdtemp(prefix="briefgen-desk-"))
    folder.chmod(0o777)
    try:
        yield Desk(folder)
    finally:
        for path in [folder, *folder.rglob("*")]:
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o777)
        shutil.rmtree(folder)
