"""``python -m tests.fuzz FORMAT SECONDS [SEED]``: feed a reader mutated files until time is up.

Anything but a source or a ``ReadError`` is a crash: its file is written to the folder "crashes" in
the folder for temporary files, and the exit status is 1.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Sequence
from hashlib import sha256
from importlib import import_module
from pathlib import Path

from pypdfium2 import PdfiumError

from briefgen.errors import ReadError
from briefgen.readers import READERS
from tests.fuzz import mutation, packages
from tests.fuzz.format import Format, small_files

FORMATS: dict[str, Format] = {
    "docx": Format(packages.corpus, packages.mutated, packages.EXPECTED),
    "html": Format(small_files("tests.hostile.html"), mutation.mutated, (ValueError,)),
    "pdf": Format(small_files("tests.hostile.pdf"), mutation.mutated, (ValueError, PdfiumError)),
}
"""What is fuzzed: where its files come from, how they are changed, and which exceptions of
libraries a reader may turn into an error of its own."""

SLOW = 20
"""Seconds that a reader may take."""


def main(words: Sequence[str]) -> int:
    """Fuzz as the command line says; the exit status."""
    if len(words) not in (2, 3) or words[0] not in FORMATS:
        print(f"{__doc__}\nFormats: {', '.join(FORMATS)}")
        return 2
    seed = int(words[2]) if len(words) == 3 else 0
    crashes, tried, read = fuzz(words[0], float(words[1]), seed)
    print(f"{words[0]}: {tried} files from seed {seed}, {read} read, {crashes} crashes")
    return bool(crashes)


def fuzz(name: str, seconds: float, seed: int) -> tuple[int, int, int]:
    """Crashes, files tried and files read in ``seconds`` of processor time."""
    made = FORMATS[name]
    corpus, dice = made.corpus(), random.Random(seed)
    crashes = tried = read = 0
    began = time.process_time()
    while time.process_time() - began < seconds:
        data = made.mutated(dice.choice(corpus), dice.choice(corpus), dice)
        tried += 1
        # A library that is not Python may take the process with it.
        _kept(name, data, "last")
        outcome = _outcome(name, data, made)
        read += outcome == "read"
        if outcome not in ("read", "refused"):
            crashes += 1
            print(f"{_kept(name, data)}: {outcome}")
    return crashes, tried, read


def _outcome(name: str, data: bytes, made: Format) -> str:
    """ "read", "refused", or how the reader fails on ``data`` in a way it must not."""
    began = time.process_time()
    try:
        import_module(READERS[name]).read(data, Path(f"fuzzed.{name}"), "A")
    except ReadError as error:
        # A reader's own boundary hides what it did not foresee; a fuzzer wants to see it.
        cause = error.__cause__
        fine = (cause is None or isinstance(cause, made.expected)) and "\n" not in str(error)
        return "refused" if fine else f"{error}: {cause!r}"
    except Exception as error:
        return repr(error)
    took = time.process_time() - began
    return f"{took:.0f} s" if took > SLOW else "read"


def _kept(name: str, data: bytes, called: str = "") -> Path:
    """``data`` in a file of its own, for a test to be made of."""
    folder = Path(tempfile.gettempdir()) / "crashes"
    folder.mkdir(exist_ok=True)
    path = folder / f"{called or sha256(data).hexdigest()[:16]}.{name}"
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
