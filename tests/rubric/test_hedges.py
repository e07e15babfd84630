"""T2: no qualifier is lost at the edge of a quotation. The program flags, a person has ruled."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from tests.rubric.printed import Printed, words
from tests.rubric.quotations import TERM, Place, claims_with, declared, places, quotations

HEDGE = re.compile(
    r"\b(?:may|might|could|would|should|can|some|around|about|often|possibl[ey]|potentially|probabl[ey]"
    r"|concerns?|primarily|largely|mostly|mainly|many|several|sometimes|likely|perhaps|appears?|seems?"
    r"|nearly|almost|particularly|especially|not|never|hardly|aimed|sought|seeking)\b",
    re.IGNORECASE,
)
NEAR = 4
"""Words outside a quotation that are looked at, on either side."""


@lru_cache(maxsize=1)
def rulings() -> dict[str, str]:
    """Flags that a person read and found harmless: "words… | hedge" and why."""
    data = tomllib.loads(Path(__file__).with_name("rulings.toml").read_text(encoding="utf-8"))
    return {str(key): str(why) for key, why in data["harmless"].items()}


def flag(text: str, hedge: str) -> str:
    """What a ruling is found by: how the quotation begins, and the hedge."""
    return f"{' '.join(text.split()[:4])} | {hedge.lower()}"


def around(place: Place) -> Iterator[str]:
    """The hedges within four words outside ``place`` in its sentence."""
    raw = place.source.raw
    before = re.split(r"[.!?:]\s|\n", raw[: place.start])[-1].split()[-NEAR:]
    after = re.split(r"[.!?:](?:\s|$)|\n", raw[place.end :])[0].split()[:NEAR]
    for near in (before, after):
        yield from HEDGE.findall(" ".join(near))


def test_t2_a_hedge_beside_a_quotation_has_been_looked_at(printed: Printed) -> None:
    flags = set()
    for quotation in quotations(printed):
        if declared(printed, quotation.text) or not claims_with(printed, quotation.text):
            continue
        place = places(printed, quotation.text)[0]
        flags |= {flag(quotation.text, hedge) for hedge in around(place)}
    assert sorted(flags - set(rulings())) == []


def test_t2_a_quotation_keeps_the_hedges_of_its_claim(printed: Printed) -> None:
    """The shortest claim that holds the quoted words, and all that weakens it."""
    lost: set[str] = set()
    for quotation in quotations(printed):
        held = [claim for claim in claims_with(printed, quotation.text) if claim["used"]]
        if not held or declared(printed, quotation.text) or len(words(quotation.text)) <= TERM:
            continue
        said = quotation.text.lower()
        lost |= {
            flag(quotation.text, hedge) for hedge in held[0]["hedges"] if hedge.lower() not in said
        }
    assert sorted(lost - set(rulings())) == []
