"""``briefgen claims``: the pipeline's middle, for people and for programs."""

import json
import re
import subprocess
import sys
from pathlib import Path

SEEDS = Path(__file__).parents[2] / "seeds"


def test_each_line_of_json_points_into_the_file_as_it_is(briefgen, texts):
    raw = "Results:\r\nThe Rail Link has cut travel times by a third.\r\n"
    (texts / "report.txt").write_bytes(raw.encode())
    ran = briefgen("claims", texts / "report.txt", "--json")
    (row,) = [json.loads(line) for line in ran.out.splitlines()]
    assert raw[row["start"] : row["end"]] == row["text"]
    assert (row["file"], row["line"], row["page"]) == ("report.txt", 2, None)


def test_a_line_says_role_rule_and_links(briefgen, texts):
    ran = briefgen("claims", texts, "--json")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert {frozenset(row) for row in rows} == {
        frozenset(
            [
                "file",
                "start",
                "end",
                "text",
                "line",
                "page",
                "role",
                "topics",
                "polarity",
                "hedges",
                "quantities",
                "cue",
                "score",
                "rule",
                "same",
                "differs",
            ]
        )
    }
    assert all(n not in row["same"] for n, row in enumerate(rows))


def test_the_listing_is_for_people(briefgen, texts):
    ran = briefgen("claims", texts)
    lines = ran.out.splitlines()
    assert lines[0].startswith("A  ")
    assert "A01  line " in ran.out
    assert lines[-1].endswith("claims in 2 sources")


def test_who_has_seen_enough_may_close_the_pipe():
    command = [sys.executable, "-m", "briefgen", "claims", str(SEEDS), "--json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, cwd=SEEDS.parent) as process:
        assert process.stdout.readline()
        process.stdout.close()
        told = [line for line in process.stderr if not line.startswith(b"briefgen:")]
        assert (told, process.wait(60)) == ([], 0)


def test_the_listing_names_page_and_line_of_a_pdf(briefgen, texts, tmp_path):
    out = tmp_path / "out"
    assert briefgen("build", texts, "-o", out, "--format", "pdf").status == 0
    (out / "brief.json").unlink()
    ran = briefgen("claims", out / "brief.pdf")
    assert re.search(r"^A01  page 1, line \d+  ", ran.out, re.MULTILINE)


def test_one_is_counted_as_one(briefgen, texts):
    (texts / "report.txt").write_text("Results:\nThe Rail Link has cut travel times by a third.\n")
    last = briefgen("claims", texts / "report.txt").out.splitlines()[-1]
    assert last == "1 claim in 1 source"
