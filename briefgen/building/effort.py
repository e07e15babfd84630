"""Estimate how long sources will take, well enough to choose between one process and several."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

READING, EXTRACTING = 1.0e-6, 4.0e-6
"""Seconds a byte of plain text takes, about."""
SLOWER = {".pdf": 20.0, ".docx": 5.0, ".html": 3.0, ".htm": 3.0}
"""How much longer reading a byte of another format takes."""
EACH = 0.0005
"""Seconds a source takes whatever its size."""
ENOUGH = 2.0
"""Seconds from which it pays to start other processes, and to look for what was kept."""


def is_long(files: Sequence[Path]) -> bool:
    """True when reading and extracting ``files`` is a matter of seconds."""
    # Of one or two the work could not be shared out.
    return len(files) > 2 and sum(map(of_file, files)) > ENOUGH


def of_file(path: Path) -> float:
    """Seconds that reading and extracting the file at ``path`` takes."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0
    return size * READING * SLOWER.get(path.suffix.lower(), 1.0) + of_text(size)


def of_text(length: int) -> float:
    """Seconds that extracting the claims of a text of ``length`` takes."""
    return EACH + length * EXTRACTING
