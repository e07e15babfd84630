"""``python -m tests.fuzz FORMAT SECONDS [SEED]``: feed a reader mutated files until time is up.

Anything but a source or a ``ReadError`` is a crash: its file is written to the folder "crashes" in
the folder for temporary files, and the exit status is 1.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.isolation import Overrun
from briefgen.readers import reader
from briefgen.readers.apart import read_apart
from tests.fuzz import marks, mutation, packages
from tests.fuzz.format import Format, small_files

FORMATS: dict[str, Format] = {
    "docx": Format(packages.corpus, packages.mutated, packages.EXPECTED),
    "html": Format(small_files("tests.hostile.html"), mutation.mutated, (ValueError,)),
    "markdown": Format(small_files("tests.hostile.text"), mutation.mutated, (UnicodeError,)),
    "markup": Format(small_files("tests.hostile.text"), mutation.mutated, (), read=marks.read),
    "pdf": Format(small_files("tests.hostile.pdf"), mutation.mutated, (), apart=True),
    "text": Format(small_files("tests.hostile.text"), mutation.mutated, (UnicodeError,)),
}
"""What is fuzzed: where its files come from, how they are changed, and which exceptions of
libraries a reader may turn into an error of its own."""

READ, REFUSED, STOPPED, CRASHED = "read", "refused", "stopped with their worker", "crashes"
SLOW = 20
"""Seconds that a reader may take."""


def main(words: Sequence[str]) -> int:
    """Fuzz as the command line says; the exit status."""
    if len(words) not in (2, 3) or words[0] not in FORMATS:
        print(f"{__doc__}\nFormats: {', '.join(FORMATS)}")
        return 2
    seed = int(words[2]) if len(words) == 3 else 0
    counts = fuzz(words[0], float(words[1]), seed)
    told = ", ".join(f"{counts[each]:,} {each}" for each in (READ, REFUSED, STOPPED, CRASHED))
    print(f"{words[0]}: {counts.total():,} files from seed {seed}: {told}")
    return bool(counts[CRASHED])


def fuzz(name: str, seconds: float, seed: int) -> Counter[str]:
    """How many files went which way in ``seconds``."""
    made = FORMATS[name]
    corpus, dice = made.corpus(), random.Random(seed)
    counts: Counter[str] = Counter()
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        data = made.mutated(dice.choice(corpus), dice.choice(corpus), dice)
        outcome = _outcome(name, data, made)
        counts[outcome if outcome in (READ, REFUSED, STOPPED) else CRASHED] += 1
        if outcome not in (READ, REFUSED):
            print(f"{_kept(name, data)}: {outcome}")
    return counts


def _outcome(name: str, data: bytes, made: Format) -> str:
    """One of the outcomes that may be, or how the reader fails on ``data`` in a way it must not."""
    began, path = time.process_time(), Path(f"fuzzed.{name}")
    try:
        if made.apart:
            read_apart(name, data, path, "A")
        else:
            (made.read or reader(name))(data, path, "A")
    except ReadError as error:
        # A reader's own boundary hides what it did not foresee; a fuzzer wants to see it.
        cause = error.__cause__
        if isinstance(cause, Overrun):
            return STOPPED
        fine = (cause is None or isinstance(cause, made.expected)) and "\n" not in str(error)
        return REFUSED if fine else f"{error}: {cause!r}"
    except Exception as error:
        return repr(error)
    took = time.process_time() - began
    return f"{took:.0f} s" if took > SLOW else READ


def _kept(name: str, data: bytes) -> Path:
    """``data`` in a file of its own, for a test to be made of."""
    folder = Path(tempfile.gettempdir()) / "crashes"
    folder.mkdir(exist_ok=True)
    path = folder / f"{sha256(data).hexdigest()[:16]}.{name}"
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
