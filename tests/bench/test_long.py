"""The measure of long documents itself; no time is checked."""

from __future__ import annotations

from tests.bench.long import Cost, longer, table, taken
from tests.blocks import document, p


def test_a_longer_document_is_the_same_over_and_over() -> None:
    assert longer(document(p("a")), 3) == document(p("a"), p("a"), p("a"))


def test_what_is_taken_is_what_the_clock_moves() -> None:
    ticks = [2.0]
    assert taken(lambda: ticks[0], lambda: ticks.__setitem__(0, 5.0)) == 3.0


def test_the_table_shows_cost_ratio_and_growth() -> None:
    assert table([Cost(40, 0.05, 0.4), Cost(80, 0.1, 0.8)]) == [
        "| pages | briefgen, CPU ms | pandoc, CPU ms | ratio |",
        "| ---: | ---: | ---: | ---: |",
        "| 40 | 50 | 400 | 0.12 |",
        "| 80 | 100 | 800 | 0.12 |",
        "| grows with | pages^1.00 | pages^1.00 | |",
    ]
    assert len(table([Cost(40, 0.05, 0.4)])) == 3
