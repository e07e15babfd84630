"""In what tense, mood and leaning the first verb of a clause stands, and how the clause is set.

These sights name little of the subject matter, so they hold from one subject to the next.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from briefgen.extraction.clause import Clause
from briefgen.extraction.features import Sight, made_sight
from briefgen.extraction.polarity import polarity
from briefgen.extraction.verb_groups import verb_group

_SIZES = (4, 8, 12, 18, 25, 35)
"""Edges of the classes of length, in words."""
_MARKS = {
    "quotation": ("“", '"'), "link": ("](http",), "site": ("www.",), "mail": ("@",),
    "note": ("[^",), "bold": ("__", "**"), "bracket": ("(",), "dash": ("–",), "colon": (":",),
    "semicolon": (";",), "exclamation": ("!",), "question": ("?",),
}  # fmt: skip
_SIGNS = [(sign, f"mark:{name}") for name, signs in _MARKS.items() for sign in signs]
_PLACES = {
    (True, True): "only", (True, False): "first", (False, True): "last", (False, False): "inner",
}  # fmt: skip
"""By whether a clause opens its block and whether it closes it."""
_SLACK = 2
"""Code points of layout marks that may stand between a block's edge and its words."""


def predicate(clause: Clause, said: Sequence[str]) -> list[Sight]:
    """The form of the first verb, the verb itself, and which way the clause leans in it.

    ``said`` are the clause's words as ``cast.roots`` gives them.
    """
    leaning, *keys = predicate_keys(clause, said)
    whole = _sights((clause.start, clause.end), leaning)
    group = verb_group(clause)
    if group is None:
        return [*whole, *_sights((clause.start, clause.end), *keys)]
    form, verb, *both = keys
    verbs = (clause.starts[group.first], clause.ends[group.head])
    return [
        *whole,
        *_sights(verbs, form),
        *_sights((clause.starts[group.head], verbs[1]), verb),
        *_sights(verbs, *both),
    ]


def predicate_keys(clause: Clause, said: Sequence[str]) -> list[str]:
    """What ``predicate`` sees."""
    leaning = polarity(clause).value
    group = verb_group(clause)
    if group is None:
        return [f"lean:{leaning}", "predicate:none"]
    _, head, form = group
    verb = said[head]
    keys = [
        *(f"lean:{leaning}", f"predicate:{form}", f"verb:{verb}"),
        *(f"verb:{form}/{verb}", f"lean:{leaning}/{form}"),
    ]
    if clause.negations:
        keys.append(f"predicate:not/{form}")
    return keys


def setting(clause: Clause) -> list[Sight]:
    """Place in the block, length, share of capitals, kind of source, speech."""
    return _sights((clause.start, clause.end), *setting_keys(clause))


def setting_keys(clause: Clause) -> list[str]:
    """What ``setting`` sees, all of it in the whole clause."""
    passage, words = clause.passage, len(clause.said)
    opens = clause.start <= passage.start + _SLACK
    closes = clause.end >= passage.end - _SLACK
    found = [
        f"setting:{_PLACES[opens, closes]}",
        f"setting:size-{bisect_left(_SIZES, words)}",
        f"setting:capitals-{min(4, 6 * clause.capitals.count(True) // words)}",
        f"setting:{passage.source.profile.kind}",
    ]
    if clause.position:
        found.append("setting:continued")
    if passage.speaker:
        found.append("setting:spoken")
    return found


def marks(clause: Clause) -> list[Sight]:
    """Marks that bear on what a clause is: links, brackets, question marks."""
    return _sights((clause.start, clause.end), *mark_keys(clause))


def mark_keys(clause: Clause) -> Iterable[str]:
    """What ``marks`` sees, all of it in the whole clause."""
    text = clause.text
    return dict.fromkeys([key for sign, key in _SIGNS if sign in text])


def _sights(place: tuple[int, int], *keys: str) -> list[Sight]:
    return [made_sight((key, *place)) for key in keys]
