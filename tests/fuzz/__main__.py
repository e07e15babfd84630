"""``python -m tests.fuzz FORMAT SECONDS [SEED]``: feed a reader mutated files until time is up.

Anything but a source or a ``ReadError`` is a crash: its file is written to the folder "crashes" in
the folder for temporary files, and the exit status is 1.
"""

from __future__ import annotations

import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers import READERS
from tests.fuzz.mutation import mutated

CORPORA: dict[str, tuple[str, Callable[[dict[str, bytes]], Sequence[bytes]]]] = {
    "html": ("tests.hostile.html", lambda files: list(files.values())),
    "pdf": ("tests.hostile.pdf", lambda files: list(files.values())),
}
"""A format: the module whose FILES are its corpus, and which of them are mutated."""

LARGEST = 60_000
"""Bytes of a file that is mutated; larger ones are tried by the tests."""
SLOW = 20
"""Seconds that a reader may take."""


def main(words: Sequence[str]) -> int:
    """Fuzz as the command line says; the exit status."""
    if len(words) not in (2, 3) or words[0] not in CORPORA:
        print(f"{__doc__}\nFormats: {', '.join(CORPORA)}")
        return 2
    seed = int(words[2]) if len(words) == 3 else 0
    crashes, tried = fuzz(words[0], float(words[1]), seed)
    print(f"{words[0]}: {tried} files from seed {seed}, {crashes} crashes")
    return bool(crashes)


def fuzz(name: str, seconds: float, seed: int) -> tuple[int, int]:
    """Crashes and files tried in ``seconds`` of processor time."""
    module, chosen = CORPORA[name]
    corpus = [each for each in chosen(import_module(module).FILES) if len(each) <= LARGEST]
    read = import_module(READERS[name]).read
    dice = random.Random(seed)
    crashes = tried = 0
    began = time.process_time()
    while time.process_time() - began < seconds:
        data = mutated(dice.choice(corpus), dice.choice(corpus), dice)
        tried += 1
        _kept(name, data, "last")
        if why := _crash(read, data, Path(f"fuzzed.{name}")):
            crashes += 1
            print(f"{_kept(name, data)}: {why}")
    return crashes, tried


def _crash(read: Callable[[bytes, Path, str], object], data: bytes, path: Path) -> str:
    """How ``read`` fails on ``data`` in a way it must not, or ""."""
    began = time.process_time()
    try:
        read(data, path, "A")
    except ReadError as error:
        # A reader's own boundary hides what it did not foresee; a fuzzer wants to see it.
        cause = error.__cause__
        library = type(cause).__module__.partition(".")[0] == "pypdfium2"
        expected = cause is None or library or isinstance(cause, (ValueError, UnicodeError))
        return "" if expected and "\n" not in str(error) else f"{error}: {cause!r}"
    except Exception as error:
        return repr(error)
    took = time.process_time() - began
    return f"{took:.0f} s" if took > SLOW else ""


def _kept(name: str, data: bytes, called: str = "") -> Path:
    """``data`` in a file of its own, for a test to be made of; the last one tried is kept too, for
    a library that is not Python may end the process."""
    folder = Path(tempfile.gettempdir()) / "crashes"
    folder.mkdir(exist_ok=True)
    path = folder / f"{called or hashlib.sha256(data).hexdigest()[:16]}.{name}"
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
