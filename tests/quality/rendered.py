"""Gold of a plain text measured on a rendering of it in another format."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefgen.extraction import extract
from briefgen.source import Source
from tests.quality import score
from tests.quality.subjects import gold, sources

Render = Callable[[Source], Source]
"""Takes the plain text's source, renders it, and reads what it rendered."""


def detection(folder: Path, render: Render) -> float:
    """F1 of detection on the renderings of a subject's texts.

    A claim is looked for by its words, white space and cells' rules left out of account,
    and measured in characters that are none.
    """
    wanted: list[dict[str, Any]] = []
    found: list[dict[str, Any]] = []
    for source in sources(folder):
        rendered = render(source)
        dense = _Dense(rendered.text)
        wanted += _placed(folder, source.name, dense)
        found += [
            {"file": source.name, "start": dense.at(c.span.start), "end": dense.at(c.span.end)}
            for c in extract(rendered)
        ]
    matched = score.match(wanted, found)
    return float(score.prf(len(matched), len(found), len(wanted))[2])


class _Dense:
    """A text without its white space and what parts its cells."""

    def __init__(self, text: str) -> None:
        self.places = [at for at, char in enumerate(text) if not char.isspace() and char != "|"]
        self.text = "".join(text[at] for at in self.places)

    def at(self, offset: int) -> int:
        """Where the character at ``offset`` of the text stands in this one."""
        return bisect_left(self.places, offset)


def _placed(folder: Path, name: str, dense: _Dense) -> list[dict[str, Any]]:
    """The gold claims of one text where their words stand in the rendering."""
    placed, after = [], 0
    claims = [claim for claim in gold(folder)["claims"] if claim["file"] == name]
    for claim in sorted(claims, key=lambda each: each["start"]):
        words = _Dense(claim["text"]).text
        at = dense.text.find(words, after)
        at = dense.text.find(words) if at < 0 else at
        # What is not in the rendering cannot be found, and counts as missed.
        placed.append({"file": name, "start": at, "end": at + len(words)} if at >= 0 else
                      {"file": name, "start": -1, "end": -1})  # fmt: skip
        after = max(at, after)
    return placed
