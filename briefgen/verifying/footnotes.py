"""Compare the footnotes of a delivered DOCX with those that a build puts there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.building.noting import footnoted, footnotes
from briefgen.editions import edits, shown
from briefgen.readers.printed import Passage
from briefgen.verifying.aligning import Pair, aligned
from briefgen.verifying.comparing import key, normal
from briefgen.verifying.expecting import Expected
from briefgen.verifying.houses import House
from briefgen.verifying.judging import Judge
from briefgen.verifying.model import Kind, Statement
from briefgen.verifying.rebuilding import Rebuilt
from briefgen.verifying.records import Told


def notes(again: Rebuilt, made: Told, found: Sequence[Passage]) -> list[Expected]:
    """The notes that the build ``made`` puts into a DOCX; ``found`` are those that it has.

    Where no record says whether it had any, it had them if one of them is there.
    """
    if not (again.gathered and again.fitted) or not (made.footnotes or found):
        return []
    wanted = [
        Expected(normal(note.text), f"footnote {number}, place of claim {note.claim}")
        for number, note in enumerate(footnotes(footnoted(again.gathered, again.fitted)), 1)
    ]
    here = {key(passage.text) for passage in found}
    guessed = not made.sources and any(key(each.text) in here for each in wanted)
    return wanted if made.footnotes or guessed else []


def judged(
    wanted: Sequence[Expected], found: Sequence[Passage], judge: Judge, own: House
) -> Iterator[Statement]:
    """What became of each note; ``own`` are the house's, and of others ``judge`` tells."""
    every = own.among(wanted, [normal(passage.text) for passage in found])
    texts = [each.text for each in every], [passage.text for passage in found]
    # Where a source has changed all lines may have moved, and their numbers tell nothing.
    by_place = bool(judge.grounds.doubt) and len(every) == len(found)
    pairs: Sequence[Pair] = [(n, n) for n in range(len(every))] if by_place else aligned(*texts)
    for old, new in pairs:
        was = every[old] if old is not None else None
        now = found[new] if new is not None else None
        if was is None or was.of_house:
            yield from judge.judged([was] if was else [], [now] if now else [])
        elif statement := _held(was, now, judge.grounds.doubt):
            yield statement


def _held(was: Expected, now: Passage | None, doubt: str) -> Statement | None:
    """The note ``now`` beside the one that is expected; None for one that nothing is known of."""
    place = was.place
    if now is None:
        gone = Statement(was.text, Kind.GONE, "the sources give it", place, expected=was.text)
        return None if doubt else gone
    text = normal(now.text)
    if key(text) == key(was.text):
        return Statement(text, Kind.COMPUTED, "recomputed, equal", place, now.page)
    kind, proof = (Kind.UNPROVEN, doubt) if doubt else (Kind.CHANGED, "the words stand elsewhere")
    diff = shown(edits(was.text, text))
    return Statement(text, kind, proof, place, now.page, (), was.text, diff)
