"""``briefgen check``: all that a build would meet, for people and for programs."""

import json
import re


def test_a_sound_folder_is_described_and_the_next_step_named(briefgen, texts):
    ran = briefgen("check", texts)
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "Settings: no brief.toml; all is taken from the texts"
    assert "A  opinion.md  (markdown, English)" in lines
    assert "   author      Ana Ruiz" in lines
    assert any(re.match(r"   claims      \d+: \d+ finding, \d+ mixed", line) for line in lines)
    assert lines[-1] == f"Next: briefgen build {texts}"


def test_what_is_wrong_is_listed_whole_and_sets_the_status(briefgen, texts):
    (texts / "brief.toml").write_text("naem = 'x'\nordr = ['y']\n")
    ran = briefgen("check", texts)
    assert ran.status == 1
    assert ran.out.endswith(
        "\nWrong\n"
        '  brief.toml: unknown key "naem"; did you mean "name"?\n'
        '  brief.toml: unknown key "ordr"; did you mean "order"?\n'
        f"\nNext: set that right, then briefgen check {texts}\n"
    )


def test_a_source_that_would_be_left_out_is_listed_and_sets_the_status(briefgen, texts):
    (texts / "empty.txt").write_text("")
    (texts / "pipe.txt").symlink_to(texts / "nowhere")
    ran = briefgen("check", texts)
    assert ran.status == 3
    assert (
        "\nNot read\n"
        "  empty.txt is empty; give a file with text in it\n"
        "  pipe.txt: a link that leads nowhere\n"
    ) in ran.out


def test_json_holds_the_same_and_has_the_same_status(briefgen, texts):
    (texts / "brief.toml").write_text("naem = 'x'\n[sectors]\n'Stations' = ['station']\n")
    ran = briefgen("check", texts, "--json")
    (line,) = ran.out.splitlines()
    found = json.loads(line)
    assert (ran.status, found["wrong"]) == (
        1,
        ['brief.toml: unknown key "naem"; did you mean "name"?'],
    )
    assert found["settings"] == str(texts / "brief.toml")
    assert [source["file"] for source in found["sources"]] == ["opinion.md", "report.txt"]
    assert [topic["name"] for topic in found["topics"]] == ["Stations"]


def test_a_file_name_never_steers_the_terminal(briefgen, texts):
    (texts / "a\x1b[31m.txt").write_text("")
    (texts / "brief.toml").write_text("'x\\u001b' = 1")
    ran = briefgen("check", texts)
    assert "\x1b" not in ran.out
    assert "a\ufffd[31m.txt" in ran.out


def test_nothing_is_written(briefgen, texts, monkeypatch):
    monkeypatch.chdir(texts)
    briefgen("check", ".")
    assert sorted(path.name for path in texts.iterdir()) == ["opinion.md", "report.txt"]
