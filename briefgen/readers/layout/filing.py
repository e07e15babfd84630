"""Lines at the top by which a text is filed: the number it has there, and what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.layout.parts import Part
from briefgen.readers.sought import sought

LONGEST = 220
"""Characters of such a line."""


def is_reference(part: Part) -> bool:
    """True for "QUESTION NO: 190", which names nothing."""
    return len(part.text) <= LONGEST and bool(sought("front", "reference").search(part.text))


def is_subject_line(part: Part) -> bool:
    """True for "SUBJECTS: The ferries; fares.", which has the title behind its colon."""
    return len(part.text) <= LONGEST and bool(sought("front", "subject line").search(part.text))


def below_reference(front: Sequence[Part]) -> int:
    """How many lines stand above the first reference, if any: they say whose file it is."""
    return next((at for at, part in enumerate(front) if is_reference(part)), 0)
