"""Gold claims, whose offsets are those of a plain text, found again in the same text elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from pathlib import Path
from typing import Any

from briefgen.extraction import extract
from briefgen.source import Source
from tests.quality import score
from tests.quality.subjects import gold, sources


def flat(text: str) -> tuple[str, list[int]]:
    """``text`` with white space collapsed, and where each of its characters was.

    What parts the cells of a row counts as white space: it differs from format to format.
    """
    found, places = [], []
    for at, char in enumerate(text):
        if not char.isspace() and char != "|":
            found.append(char)
        elif found and found[-1] != " ":
            found.append(" ")
        else:
            continue
        places.append(at)
    return "".join(found), places


def moved(plain: Source, other: Source, claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """``claims`` on ``plain`` with the offsets that their words have in ``other``.

    One whose words are not there stands before the text, where nothing can match it.
    """
    text, places = flat(other.text)
    raw = [plain.raw_offset(at) for at in range(len(plain.text))]
    found, after = [], 0
    for claim in sorted(claims, key=lambda claim: int(claim["start"])):
        start, end = bisect_left(raw, claim["start"]), bisect_left(raw, claim["end"])
        words = flat(plain.text[start:end])[0].strip()
        at = text.find(words, after)
        at = at if at >= 0 else text.find(words)
        if at < 0 or not words:
            found.append(claim | {"start": -2, "end": -1})
            continue
        after = at
        found.append(claim | {"start": places[at], "end": places[at + len(words) - 1] + 1})
    return found


def detection(folder: Path, others: dict[str, Source]) -> float:
    """Detection F1 of a subject read from ``others``, by the names of its plain texts."""
    plain = {source.name: source for source in sources(folder)}
    claims, said = [], []
    for name, other in others.items():
        mine = [claim for claim in gold(folder)["claims"] if claim["file"] == name]
        claims += moved(plain[name], other, mine)
        said += [
            {"file": name, "start": claim.span.start, "end": claim.span.end}
            for claim in extract(other)
        ]
    pairs = score.match(claims, said)
    return float(score.prf(len(pairs), len(said), len(claims))[2])
