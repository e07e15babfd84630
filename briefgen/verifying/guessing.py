"""Find out how a brief without a record was made, by trying.

Whichever settings explain most of the file are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from briefgen.errors import VerifyError
from briefgen.readers.printed import Passage
from briefgen.readers.stating.dates import find_dates
from briefgen.templating import names
from briefgen.theme import PageSize
from briefgen.verifying.comparing import key
from briefgen.verifying.expecting import expected
from briefgen.verifying.rebuilding import Rebuilt
from briefgen.verifying.records import Told

DATED = 12
"""Passages at the head of a brief, where its day stands if it bears one."""
MOST_DAYS = 3
EVIDENCE = 3
"""Passages that an annex has at the least: its heading, what it is, and an entry."""
KNOWN_BY = 0.1
"""Share of a brief's passages by which a file is known for that brief; any report may have a
heading or two in common with it."""
STRANGE = (
    "the file has no record of a build, and next to nothing in it is what these sources give; if "
    "it is a brief of ours, name its own sources with --sources"
)


def guessed(
    passages: Sequence[Passage], template: str, make: Callable[[Told], Rebuilt]
) -> tuple[Told, Rebuilt]:
    """The way of making it that explains most of ``passages``, and what ``make`` gives for it;
    ``template`` is the only one to think of, or "".

    Where none of them explains it, the brief is not made again, and it is said why not. Raises
    VerifyError where no template is known.
    """
    here = {key(passage.text) for passage in passages}
    best: tuple[int, Told, Rebuilt] | None = None
    for guess in _guesses([passage.text for passage in passages], template):
        again = make(guess)
        if again.fitted is None:
            return guess, again
        wanted = _wanted(again)
        score = sum(text in here for text in wanted)
        if best is None or score > best[0]:
            best = score, guess, again
        if score == len(wanted):
            break
    if best is None:
        raise VerifyError("no template is known to make it with", "name one with --template")
    score, guess, again = best
    if score < KNOWN_BY * len(_wanted(again)):
        return Told(), again._replace(fitted=None, why_not=STRANGE)
    return _with_evidence(here, guess, again, make)


def _guesses(texts: Sequence[str], template: str) -> Iterator[Told]:
    """With each template, on each day that the ``texts`` of the brief name; the page's size comes
    last, for it seldom decides a word."""
    days = dict.fromkeys(
        stated.day for text in texts[:DATED] for _, stated in find_dates(text) if stated.exact
    )
    for size in PageSize:
        for name in (template,) if template else names():
            for day in (None, *list(days)[:MOST_DAYS]):
                yield Told(template=name, page=size, date=day)


def _with_evidence(
    here: set[str], guess: Told, again: Rebuilt, make: Callable[[Told], Rebuilt]
) -> tuple[Told, Rebuilt]:
    """The same with the evidence behind it, where most of that is ``here`` too."""
    plain = set(_wanted(again))
    if len(here - plain) < EVIDENCE:
        return guess, again
    more = guess._replace(annex=True)
    whole = make(more)
    added = set(_wanted(whole)) - plain
    return (more, whole) if 2 * len(added & here) > len(added) else (guess, again)


def _wanted(again: Rebuilt) -> list[str]:
    """The passages of a brief made again, as they are compared."""
    return [key(each.text) for each in expected(again.fitted.document)] if again.fitted else []
