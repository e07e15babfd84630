"""The measure of many sources; no time is checked."""

from tests.bench.many import Row, small, table
from tests.bench.processes import Cost


def test_sources_are_small_mixed_and_the_same_every_time() -> None:
    found = [small(number) for number in range(1, 41)]
    assert found == [small(number) for number in range(1, 41)]
    assert {name.partition(".")[2] for name, _ in found} == {"txt", "md", "html"}
    assert all(500 < len(words) < 2000 for _, words in found)


def test_the_table_shows_seconds_and_how_they_grow() -> None:
    rows = [Row(n, *[Cost(n * 2.0, n * 1.0, 40 + n / 20)] * 4) for n in (1000, 2000)]
    assert list(table(rows))[2:] == [
        "| 1000 |" + " 2.00, 1.00, 90 |" * 4,
        "| 2000 |" + " 4.00, 2.00, 140 |" * 4,
        "| grows with |" + " sources^1.00, 40 MB + 50.0 kB a source |" * 4,
    ]
