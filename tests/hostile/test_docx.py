"""Every hostile Word file becomes a source or one line of error, soon and within bounds."""

import resource
import time
from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.readers import read
from tests.hostile.docx import CASES

SECONDS = 20
MEMORY = 1 << 30


def outcome(path: Path) -> tuple[str, tuple[str, ...]]:
    """The line of error or "", and the warnings of a source with words in it."""
    try:
        source = read(path, "A")
    except ReadError as error:
        return str(error), ()
    assert source.text.strip()
    return "", source.warnings


def peak() -> int:
    """Bytes that this process held at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_file_gives_a_source_or_one_line(name: str, tmp_path: Path) -> None:
    case, path = CASES[name], tmp_path / "a.docx"
    path.write_bytes(case.make())
    start, held = time.process_time(), peak()
    said, warnings = outcome(path)
    if case.refused:
        assert case.refused in said
        assert said.startswith("a.docx ")
        assert "\n" not in said
    else:
        assert said == ""
        assert any(case.warned in warning for warning in warnings) or not case.warned
    assert time.process_time() - start < SECONDS
    assert peak() - held < MEMORY


def test_there_are_files_enough() -> None:
    assert len(CASES) >= 45
