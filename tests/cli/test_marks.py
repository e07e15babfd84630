"""``briefgen build`` with marks, and ``briefgen check`` of them."""

import json

import pytest


def test_flags_mark_a_build(briefgen, texts, tmp_path):
    out = tmp_path / "out"
    ran = briefgen(
        *("build", texts, "-o", out, "--format", "pdf", "--draft", "--marking", "TLP:GREEN"),
        *("--embargo", "2026-03-03 14:00 UTC+1", "--version-label", "0.9"),
        *("--distribution", "The Board", "--distribution", "Unit heads"),
    )
    assert (ran.status, ran.err) == (0, "")
    assert json.loads((out / "brief.json").read_text())["given"] == {
        "draft": True,
        "embargo": "2026-03-03 14:00 UTC+1",
        "marking": "TLP:GREEN",
        "version": "0.9",
        "distribution": "The Board; Unit heads",
    }
    assert briefgen("verify", out / "brief.pdf", "--sources", texts).status == 0


@pytest.mark.parametrize(
    ("status", "words", "message"),
    [
        (
            2,
            ("--embargo", "2026-03-03"),
            "Error: --embargo names no time of day; write it as "
            '"2026-03-03 14:00 Europe/Berlin" or "2026-03-03 14:00 UTC+1"\n',
        ),
        (
            2,
            ("--marking", "x" * 121),
            "Error: --marking must not be longer than 120 characters: it stands on each page\n",
        ),
        (
            1,
            ("--marking", "中" * 120),
            "Error: the marks take 10 lines of each page, 4 are the most; shorten the handling "
            "marking\n",
        ),
    ],
)
def test_a_slip_is_one_line_and_writes_nothing(
    briefgen, texts, tmp_path, status, words, message, monkeypatch
):
    monkeypatch.setattr("briefgen.writers.pdf.fallback.folders", lambda: ())
    ran = briefgen("build", texts, "-o", tmp_path / "out", *words)
    assert (ran.status, ran.out, ran.err) == (status, "", message)
    assert not (tmp_path / "out").exists()


def test_check_shows_what_brief_toml_marks(briefgen, texts):
    (texts / "brief.toml").write_text(
        '[issuer]\nmarking = "Official"\ncite_as = "Rail, 2026"\n'
        '[marks]\ndraft = true\nembargo = "2026-03-03 14:00 Europe/Berlin"\n'
    )
    ran = briefgen("check", texts)
    assert (
        "\nMarks: draft yes; embargo until 14:00 CET (UTC+1), 3 March 2026; marking Official; "
        "cite as Rail, 2026\n"
    ) in ran.out
    marks = json.loads(briefgen("check", texts, "--json").out)["marks"]
    assert marks["embargo"] == "until 14:00 CET (UTC+1), 3 March 2026"
    (texts / "brief.toml").write_text("[marks]\nembargoed = '2026-03-03 14:00 UTC'\n")
    ran = briefgen("check", texts)
    assert 'unknown key "marks.embargoed"; did you mean "marks.embargo"?' in ran.out


def test_diff_tells_marks_that_are_otherwise(briefgen, texts, tmp_path):
    briefgen("build", texts, "-o", tmp_path / "old", "--format", "pdf", "--draft")
    briefgen("build", texts, "-o", tmp_path / "new", "--format", "pdf", "--marking", "Official")
    out = briefgen("diff", tmp_path / "old", tmp_path / "new" / "brief.pdf").out
    assert "\n  draft: yes → none\n" in out
    assert "\n  marking: none → Official\n" in out
