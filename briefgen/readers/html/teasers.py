"""The first lines of other articles, which a page sets out below its own."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.html.flow import Run
from briefgen.readers.html.prose import is_prose
from briefgen.readers.lines.marks import MarkKind

LEAST = 4
"""Paragraphs, each with a link that leads away, which make a list of other articles."""


def without_teasers(runs: Sequence[Run]) -> list[Run]:
    """``runs`` where a list of other articles at their end is noise.

    In an article two paragraphs stand together somewhere. In such a list none do: each is of
    another article, and the link to that stands between.
    """
    together = [later for later in range(1, len(runs)) if _paragraphs(runs[later - 1 : later + 1])]
    start = together[-1] + 1 if together else len(runs)
    links = sum(run.piece.noise == "navigation" for run in runs[start:])
    if links < LEAST or not LEAST <= sum(map(_is_paragraph, runs[start:])) <= links:
        return list(runs)
    return [*runs[:start], *map(_aside, runs[start:])]


def _paragraphs(two: Sequence[Run]) -> bool:
    return all(map(_is_paragraph, two))


def _is_paragraph(run: Run) -> bool:
    return not run.piece.noise and run.piece.kind is not MarkKind.HEADING and is_prose(run)


def _aside(run: Run) -> Run:
    """``run`` as noise, what it is already if it is some."""
    return run._replace(piece=run.piece._replace(noise=run.piece.noise or "navigation"))
