"""Costs: counted for a real process, added, paired and shown. Nothing here is timed."""

import sys

import pytest

from tests.bench.contestants import IMPORT_TYPST, OURS, THEIRS
from tests.bench.measuring import Spread, measure, ratio, without
from tests.bench.processes import Cost, Failed, environment, run
from tests.bench.table import costs_table, ratios


def python(code):
    return [sys.executable, "-c", code]


def test_a_process_that_fills_memory_is_seen_to(tmp_path):
    cost = run(python("held = b'x' * 300_000_000"), environment(tmp_path))
    assert cost.peak > 300
    assert cost.cpu > 0
    assert cost.wall > 0


def test_a_process_that_fails_is_not_measured_but_quoted(tmp_path):
    with pytest.raises(Failed, match="no such brief"):
        run(python("raise SystemExit('no such brief')"), environment(tmp_path))


def test_what_the_shell_says_to_python_is_not_passed_on(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("HOME", "/home/ana")
    given = environment(tmp_path)
    assert "PYTHONDONTWRITEBYTECODE" not in given
    assert (given["HOME"], given["PYTHONPYCACHEPREFIX"]) == ("/home/ana", str(tmp_path))


def test_rounds_turn_around_and_the_first_is_not_counted(tmp_path):
    log = tmp_path / "log"
    write = f"import sys; open({str(log)!r}, 'a').write(sys.argv[1])"
    steps = {name: {"": [*python(write), name]} for name in "ab"}
    steps["c"] = {step: [*python(write), step] for step in "de"}
    costs = measure(steps, 2, environment(tmp_path))
    assert log.read_text() == "deba" + "abde" + "deba"
    assert {name: len(found) for name, found in costs.items()} == {
        "a": 2, "b": 2, "c": 2, "c: d": 2, "c: e": 2,
    }  # fmt: skip
    assert costs["c"] == [d + e for d, e in zip(costs["c: d"], costs["c: e"], strict=True)]


def test_costs_one_after_another_add_up_but_for_the_peak():
    assert Cost(1, 2, 30) + Cost(4, 5, 6) == Cost(5, 7, 30)


def test_a_ratio_is_taken_round_by_round():
    over, under = [Cost(4, 0, 0), Cost(9, 0, 0)], [Cost(2, 0, 0), Cost(3, 0, 0)]
    assert ratio(over, under, lambda cost: cost.cpu) == Spread(2.5, 2, 3)


def test_a_part_is_taken_off_the_time_and_not_off_the_peak():
    assert without([Cost(5, 7, 30)], [Cost(1, 2, 20)]) == [Cost(4, 5, 30)]


def test_the_tables_show_medians_with_their_ends():
    costs = {
        OURS: [Cost(40, 60, 50), Cost(60, 80, 50)],
        THEIRS: [Cost(20, 30, 100), Cost(20, 20, 100)],
        IMPORT_TYPST: [Cost(10, 10, 20), Cost(10, 10, 20)],
    }
    others = {
        THEIRS: costs[THEIRS],
        "the same less `import typst`": without(costs[THEIRS], costs[IMPORT_TYPST]),
    }
    assert list(ratios(costs, OURS, others))[2:] == [
        "| pandoc and typst | 2.50 (2.00–3.00) | 3.00 (2.00–4.00) | 0.50 (0.50–0.50) |",
        "| the same less `import typst` | 5.00 (4.00–6.00) | 5.50 (3.00–8.00) | 0.50 (0.50–0.50) |",
    ]
    assert (
        list(costs_table(costs))[2] == "| briefgen build | 50 (40–60) | 70 (60–80) | 50 (50–50) |"
    )
