"""Where a clause stands in its block, how long it is, and the marks it bears."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.extraction.clause import Clause
from briefgen.extraction.sight import Sight

_SIZES = (4, 8, 12, 18, 25, 35)
"""Edges of the classes of length, in words."""
_MARKS = {
    "quotation": ("“", '"'), "link": ("](http",), "site": ("www.",), "mail": ("@",),
    "note": ("[^",), "bold": ("__", "**"), "bracket": ("(",), "dash": ("–",), "colon": (":",),
    "semicolon": (";",), "exclamation": ("!",), "question": ("?",),
}  # fmt: skip
_SLACK = 2
"""Code points of layout marks that may stand between a block's edge and its words."""


def setting(clause: Clause) -> Iterator[Sight]:
    """Place in the block, length, share of capitals, kind of source, speech."""
    passage = clause.passage
    opens = clause.start <= passage.start + _SLACK
    closes = clause.end >= passage.end - _SLACK
    place = {(True, True): "only", (True, False): "first", (False, True): "last"}
    capitals = sum(token.capital for token in clause.words)
    found = [
        f"setting:{place.get((opens, closes), 'inner')}",
        f"setting:size-{sum(len(clause.words) > edge for edge in _SIZES)}",
        f"setting:capitals-{min(4, 6 * capitals // len(clause.words))}",
        f"setting:{passage.source.profile.kind}",
    ]
    if clause.position:
        found.append("setting:continued")
    if passage.speaker:
        found.append("setting:spoken")
    for key in found:
        yield Sight(key, clause.start, clause.end)


def marks(clause: Clause) -> Iterator[Sight]:
    """Marks that bear on what a clause is: links, brackets, question marks."""
    text = clause.text
    for name, signs in _MARKS.items():
        if any(sign in text for sign in signs):
            yield Sight(f"mark:{name}", clause.start, clause.end)
