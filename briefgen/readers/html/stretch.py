"""Of the lines of a page or of an element: where the article begins and ends, what links away."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.html.flow import ENDED, Run
from briefgen.readers.html.prose import LEAST, LINKED
from briefgen.readers.html.teasers import without_teasers
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.stating.byline import byline

ITEMS = frozenset({MarkKind.BULLET, MarkKind.NUMBER})
TABLES = frozenset({MarkKind.TABLE_ROW, MarkKind.TABLE_HEAD})
MOST = 400
"""Characters of a line that count: one long line is not the article."""
ABOVE = 8
"""Lines above the first prose that may be the title and what goes with it."""
BELOW = 12
"""Lines below the last prose that may still be of the text."""
REPEATED = 80
"""Characters: a longer paragraph that comes twice is a second printing for another screen."""


def articles_runs(runs: Sequence[Run], marked: bool) -> list[Run]:
    """Of ``runs`` those of the article, links that lead away marked as noise.

    ``marked`` says that they stand in an element that is the article; else the stretch of them is
    taken whose prose most outweighs what is none, or all where nothing links away: then it is a
    document that was saved as a page, and its short lines are its own.
    """
    alone = marked or not any(map(_leads_away, runs))
    found = list(runs) if alone else _stretch(runs)
    return _once(_closed(without_teasers([_judged(run) for run in found])))


def _stretch(runs: Sequence[Run]) -> list[Run]:
    """The stretch of ``runs`` with the most prose, and what stands close around it."""
    best = (0, 0, 0)
    total = start = 0
    for at, run in enumerate(runs):
        if total <= 0:
            total, start = 0, at
        total += _weight(run)
        if total > best[0]:
            best = (total, start, at + 1)
    _, start, end = best
    if start == end:
        return []
    # Titles, bylines and dates are short and stand above; what links away ends them.
    while start and best[1] - start < ABOVE and not _leads_away(runs[start - 1]):
        start -= 1
    while end < len(runs) and end - best[2] < BELOW and _goes_on(runs[end]):
        end += 1
    return list(runs[start:end])


def _goes_on(run: Run) -> bool:
    """True for a line right below the text that is of it: a short sentence, an item, a row."""
    listed = run.piece.kind in ITEMS | TABLES or run.piece.tight or run.piece.noise
    return not _leads_away(run) and (bool(listed) or bool(ENDED.search(run.piece.text)))


def _weight(run: Run) -> int:
    """How much a line speaks for being of the article; below 0 it speaks against."""
    length = len(run.piece.text)
    if run.piece.kind is MarkKind.HEADING or run.piece.kind in TABLES:
        return -LEAST if _leads_away(run) else 0
    if _leads_away(run):
        return -LEAST - length // 2
    if length >= LEAST or run.piece.kind in ITEMS or run.piece.tight:
        return min(max(length - LEAST, 0), MOST)
    # A short sentence is prose; a short line that is none may be a label, a date or a credit.
    return length // 3 if ENDED.search(run.piece.text) else (length - LEAST) // 4


def _leads_away(run: Run) -> bool:
    return run.linked >= LINKED * len(run.piece.text)


def _judged(run: Run) -> Run:
    """``run`` as noise where it leads elsewhere; titles and bylines may be links."""
    if not _leads_away(run) or run.piece.kind in TABLES:
        return run
    if (run.piece.kind is MarkKind.HEADING and run.piece.level < 2) or byline(run.piece.text):
        return run
    return run._replace(piece=run.piece._replace(noise="navigation"))


def _closed(runs: Sequence[Run]) -> list[Run]:
    """``runs`` where headings at the end, with nothing of the article below, are noise."""
    kept = list(runs)
    for at in range(len(kept) - 1, 0, -1):
        piece = kept[at].piece
        if piece.noise:
            continue
        if piece.kind is not MarkKind.HEADING:
            break
        kept[at] = kept[at]._replace(piece=piece._replace(noise="navigation"))
    return kept


def _once(runs: Sequence[Run]) -> list[Run]:
    """``runs`` where a long paragraph that has come before is noise."""
    seen: set[str] = set()
    kept = []
    for run in runs:
        text = run.piece.text
        if len(text) > REPEATED and text in seen:
            run = run._replace(piece=run.piece._replace(noise="repeated"))
        seen.add(text)
        kept.append(run)
    return kept
