"""The work grows as the document does: calls are counted, for a clock would tell of the machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from briefgen.document import Document, Run
from briefgen.theme import Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.house import House
from tests.blocks import EVERY_BLOCK, document, link, numbered, p
from tests.writers.house_bases import letterhead

SAME = document(p(Run("kept time", href="#source-A", id="A01")), numbered("a"))
LEAST = 40
"""Times that a document is repeated: what any document costs is small beside it."""


def calls(work: Callable[[], object]) -> int:
    """How many functions ``work`` calls, Python's own among them."""
    count = 0

    def seen(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def addresses(times: int) -> Document:
    return document(*(p(link("a", f"https://example.org/{n}")) for n in range(times)))


LONG: dict[str, Callable[[int], Document]] = {
    "every block": lambda times: EVERY_BLOCK._replace(blocks=EVERY_BLOCK.blocks * times),
    "one claim": lambda times: SAME._replace(blocks=SAME.blocks * times),
    "addresses": addresses,
}


@pytest.mark.parametrize("housed", [False, True], ids=["ours", "a house's"])
@pytest.mark.parametrize("made", LONG.values(), ids=list(LONG))
def test_twice_the_document_is_twice_the_work(
    made: Callable[[int], Document], housed: bool
) -> None:
    def work(times: int) -> int:
        house = House(letterhead(), "house.docx") if housed else None
        return calls(lambda: write(made(times), Theme(), house=house))

    # What is made once and kept, as a pattern, is there before anything is counted.
    work(LEAST)
    once, twice, fourfold = (work(LEAST * times) for times in (1, 2, 4))
    assert fourfold - twice == pytest.approx(2 * (twice - once), rel=0.05)
