"""Lines that say where a text begins and where it ends, in files that add a licence around it."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.layout.parts import Part
from briefgen.readers.sought import sought

LONGEST = 200
"""Characters of such a line."""


def mark_bounds(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with what stands before "*** START OF …" and behind "*** END OF …" as noise, and
    those lines too. A title above the first, as a catalogue has it, stays."""
    begins = next((n for n, part in enumerate(parts) if _says(part, "begins here")), -1)
    ends = next((n for n, part in enumerate(parts) if n > begins and _says(part, "ends here")), 0)
    if begins < 0 and not ends:
        return list(parts)
    last = ends or len(parts)
    titled = {0} if begins > 0 else set()
    return [
        part if begins < at < last or at in titled or part.noise else part.as_noise("notice")
        for at, part in enumerate(parts)
    ]


def _says(part: Part, section: str) -> bool:
    short = not part.noise and len(part.text) <= LONGEST
    return short and sought("notices", section).match(part.text) is not None
