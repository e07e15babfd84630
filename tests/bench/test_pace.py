"""The measure of speed itself; no time is checked, which would fail for the machine's reasons."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.corpus import LARGEST, document
from tests.bench.pace import STAGES, Run, exponent, stages, table


def test_a_document_is_the_same_every_time_and_unlike_the_next() -> None:
    assert document(7) == document(7)
    assert len({document(number) for number in range(20)}) == 20


def test_documents_keep_to_their_lengths() -> None:
    lengths = [len(document(number)) for number in range(60)]
    assert min(lengths) >= 1_000
    assert max(lengths) <= LARGEST
    assert max(lengths) > 4 * min(lengths)


@pytest.mark.parametrize("power", [1, 1.5, 2])
def test_the_exponent_is_that_of_the_curve(power: float) -> None:
    assert exponent({x: 3 * x**power for x in (0.7, 2.0, 9.0)}) == pytest.approx(power)


def test_every_stage_is_timed(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(2)]
    for number, file in enumerate(files):
        file.write_text(document(number), encoding="utf-8")
    run = stages(files)
    assert run.megabytes == sum(file.stat().st_size for file in files) / 1e6
    assert tuple(run.seconds) == STAGES
    assert all(seconds > 0 for seconds in run.seconds.values())


def test_the_table_shows_the_median_rate_and_the_exponent() -> None:
    def runs(megabytes: float, *extracting: float) -> list[Run]:
        return [
            Run(megabytes, {"read": 1.0, "extract": each, "compare": 1.0}) for each in extracting
        ]

    *_, small, large, exponents = table({10: runs(1.0, 2, 9, 1), 20: runs(2.0, 8, 8, 8)})
    assert small == "| 10 | 1.00 | 1.00 | 0.50 | 1.00 | 0.25 |"
    assert large == "| 20 | 2.00 | 2.00 | 0.25 | 2.00 | 0.20 |"
    assert exponents == "| exponent of time | | 0.00 | 2.00 | 0.00 | 1.32 |"
