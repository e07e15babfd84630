"""Who wrote a text, where it says so."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.languages import any_of, lists
from briefgen.readers.stating.byline import byline, is_name

ALIKE = 0.85
"""How alike two spellings are, from 0 to 1, to be of one name."""


class Author(NamedTuple):
    """What a text says of its author; None where it says nothing."""

    name: str | None = None
    note: str | None = None
    """How the text describes the author, in its words."""
    oddity: str = ""
    """A byline spelled in several ways, as a sentence for the reader of a brief."""


def author(bylines: Sequence[str], closing: Sequence[str]) -> Author:
    """The author that the byline lines name and that the closing lines describe.

    Spelled in several ways, the name is the one met most, in the form that is not in capitals.
    """
    found = [match for line in bylines if (match := byline(line))]
    unsure = [match.name for match in found if not match.sure]
    unsure += [line for line in bylines if is_name(line) and not byline(line)]
    names = [match.name for match in found if match.sure]
    names += [name for name in unsure if names or _borne_out(name, closing)]
    if not names:
        return Author()
    described = [line for line in closing if _alike(_opening(line, names[0]), names[0])]
    spellings = [name for name in names if _alike(name, names[0])]
    spellings += [_opening(line, names[0]) for line in described]
    name = _majority(spellings)
    note = next(filter(None, (_note(line, name) for line in described)), None)
    role = next((match.role for match in found if match.role), None)
    return Author(name, note or role, _oddity(spellings))


def _borne_out(name: str, closing: Sequence[str]) -> bool:
    """True when a closing line is about someone called ``name``."""
    return any(_alike(_opening(line, name), name) for line in closing)


def _opening(line: str, name: str) -> str:
    """As many of the first words of ``line`` as ``name`` has."""
    opening = " ".join(line.split()[: len(name.split())])
    return re.sub(r"['’]s$|[,.:;]$", "", opening)


def _alike(one: str, two: str) -> bool:
    """True when both spell the same name, give or take a slip."""
    one, two = one.casefold(), two.casefold()
    shared = sum((Counter(one) & Counter(two)).values())
    if one == two or 2 * shared < ALIKE * (len(one) + len(two)):
        return one == two
    # Few texts spell their author in two ways.
    import difflib

    return difflib.SequenceMatcher(None, one, two, autojunk=False).ratio() >= ALIKE


def _majority(spellings: Sequence[str]) -> str:
    """The spelling met most often, the first of those; in mixed case where it occurs so."""
    counts = Counter(name.casefold() for name in spellings)
    best = max(counts, key=lambda name: counts[name])
    forms = [name for name in spellings if name.casefold() == best]
    return next((name for name in forms if name != name.upper()), forms[0])


def _oddity(spellings: Sequence[str]) -> str:
    """A note on the spellings, or "" when there is one; capitals alone make no other spelling."""
    by_name: dict[str, str] = {}
    for name in spellings:
        shown = by_name.get(name.casefold(), name)
        by_name[name.casefold()] = name if shown == shown.upper() else shown
    if len(by_name) < 2:
        return ""
    number = {2: "two", 3: "three"}.get(len(by_name), str(len(by_name)))
    quoted = ", ".join(f'"{name}"' for name in by_name.values())
    return f"byline spelled {number} ways: {quoted}"


def _note(line: str, name: str) -> str | None:
    """How ``line``, which begins with ``name``, goes on to describe its bearer."""
    rest = line[len(name) :].lstrip(" ,")
    match = re.match(_is(), rest) or re.match(_does(), rest)
    return match["what"].strip() if match else None


def _is() -> str:
    """What says what somebody is."""
    is_, what = (_any(section) for section in ("author is", "author is what"))
    return rf"(?:{is_}) (?P<what>(?:{what}) [^.;,!?\n]{{3,200}})"


def _does() -> str:
    """What says what somebody does."""
    return rf"(?P<what>(?:{_any('author does')}) [^.;!?\n]{{3,200}})"


def _any(section: str) -> str:
    return any_of(lists("profile")[section])
