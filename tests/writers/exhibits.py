"""Short constructors for what a page to review on shows beside a brief."""

from __future__ import annotations

import re
from typing import Any

from briefgen.writers.html.exhibit import Beside, Exhibit, Exhibited, Sheet, Stretch
from briefgen.writers.reviewed import Decision, Ground

LOG = "The line\n\nWe ran as often as the tide let us. Crews were short in winter.\n\nJo Quay"
POST = "Ferries are late.\nThey will be punctual."


def exhibited(sheet_text: str, id: str, words: str, **known: Any) -> Exhibited:
    """A claim on ``words``."""
    start = sheet_text.index(words)
    plain: dict[str, Any] = {
        "role": "finding",
        "rule": "a phrase of the cue lists",
        "cue": words.split()[0],
        "score": 0.5,
        "place": "line 3",
    }
    return Exhibited(id=id, start=start, end=start + len(words), **{**plain, **known})


def stretches(text: str, *kinds: str) -> tuple[Stretch, ...]:
    """A stretch a line, of the kinds given, then paragraphs."""
    found = list(re.finditer(r"[^\n]+", text))
    named = [*kinds, *["paragraph"] * (len(found) - len(kinds))]
    return tuple(
        Stretch(
            kind,
            match.start(),
            match.end(),
            level=int(kind == "heading"),
            line=text.count("\n", 0, match.start()) + 1,
            why="byline" if kind == "noise" else "",
        )
        for kind, match in zip(named, found, strict=True)
    )


def sheet(letter: str, text: str, *claims: Exhibited, kinds: tuple[str, ...] = ()) -> Sheet:
    return Sheet(
        letter,
        f"{letter.lower()}.txt",
        "Signed log",
        (("Author", "Jo Quay"),),
        text,
        stretches(text, *kinds),
        claims,
    )


EXHIBIT = Exhibit(
    (
        sheet(
            "A",
            LOG,
            exhibited(
                LOG,
                "A01",
                "We ran as often as the tide let us",
                hedges=("as often as",),
                topics=("Punctuality",),
                beside=(Beside("says the same as", ("B01",), 2),),
            ),
            exhibited(LOG, "A02", "Crews were short in winter", role="mixed", why_not="not chosen"),
            kinds=("heading", "paragraph", "noise"),
        ),
        sheet(
            "B",
            POST,
            exhibited(POST, "B01", "Ferries are late", role="mixed", why_not="not chosen"),
            exhibited(POST, "B02", "They will be punctual", role="outlook", why_not="background"),
        ),
    ),
    {
        "standing-1": Decision(
            "the standing “Kept”", "a result is reported", (Ground("A01", "finding", "ran"),), 3
        )
    },
)
"""Beside ``EVERY_BLOCK``, whose quotation is A01."""
