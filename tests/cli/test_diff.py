"""``briefgen diff``: two editions side by side, for people and for programs."""

import json
import shlex

import pytest


@pytest.fixture
def january(briefgen, texts, tmp_path):
    briefgen("build", texts, "-o", tmp_path / "january", "--format", "pdf")
    return tmp_path / "january"


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_same_build_made_twice_is_the_same(briefgen, texts, january, tmp_path):
    briefgen("build", texts, "-o", tmp_path / "february", "--format", "pdf")
    ran = briefgen("diff", january, tmp_path / "february")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[-1].startswith("Claims: 0 new, 0 gone, 0 changed, 0 moved, ")


def test_what_changed_is_told_claim_by_claim(briefgen, texts, january, tmp_path):
    edit(texts / "opinion.md", "has cut travel times", "may have cut travel times")
    edit(texts / "report.txt", "Maintenance costs have risen sharply, and s", "S")
    (texts / "third.txt").write_text("Ticket sales have doubled in the north.\n")
    briefgen("build", texts, "-o", tmp_path / "february", "--format", "docx")
    ran = briefgen("diff", january / "brief.pdf", tmp_path / "february")
    assert (ran.status, ran.err) == (1, "")
    lines = [line.strip() for line in ran.out.splitlines()]
    assert "changed  A  opinion.md: text: edited" in lines
    assert "new      C  third.txt" in lines
    assert "“The Rail Link [-has-] {+may have+} cut travel times by a third.”" in lines
    assert "“Ticket sales have doubled in the north.”" in lines
    assert any(line.startswith("gone     B") for line in lines)


def test_each_kind_of_file_tells_the_same(briefgen, texts, january, tmp_path):
    edit(texts / "opinion.md", "has cut", "may have cut")
    briefgen("build", texts, "-o", tmp_path / "february")
    kinds = (".", "brief.json", "brief.pdf")
    # The first two lines and the last name the files.
    told = {
        tuple(briefgen("diff", january / old, tmp_path / "february" / new).out.splitlines()[2:-1])
        for old in kinds
        for new in (*kinds, "brief.docx")
    }
    assert len(told) == 1
    assert "changed  A01  opinion.md, line 5" in told.pop()


def test_what_is_read_otherwise_is_told(briefgen, january, tmp_path):
    record = json.loads((january / "brief.json").read_text())
    record["topics"] = [
        {"topic": "Rail", "standing": "progress", "relation": "agree", "support": ["A", "B"]}
    ]
    (tmp_path / "old.json").write_text(json.dumps(record))
    record["topics"] = [
        {"topic": "Rail", "standing": "contested", "relation": "differ", "support": ["A", "B"]}
    ]
    row = next(row for row in record["claims"] if row["used"])
    was, row["used"] = ", ".join(row["used"]), ["watch"]
    (tmp_path / "new.json").write_text(json.dumps(record))
    out = briefgen("diff", tmp_path / "old.json", tmp_path / "new.json").out
    assert "  changed  Rail: standing: progress → contested; relation: agree → differ\n" in out
    assert f"         printed in: {was} → watch\n" in out


def test_json_holds_the_same_with_the_same_status(briefgen, texts, january, tmp_path):
    edit(texts / "opinion.md", "has cut", "may have cut")
    briefgen("build", texts, "-o", tmp_path / "february", "--format", "docx")
    ran = briefgen("diff", january, tmp_path / "february", "--json")
    (line,) = ran.out.splitlines()
    found = json.loads(line)
    assert (ran.status, found["same"]) == (1, False)
    assert found["editions"]["old"]["where"] == str(january / "brief.json")
    (pair,) = found["changed"]
    assert {"what": "gone", "words": "has"} in pair["words"]
    assert briefgen("diff", january, january, "--json").status == 0


def test_a_claim_no_longer_printed_is_told_with_the_reason(briefgen, january, tmp_path):
    record = json.loads((january / "brief.json").read_text())
    row = next(row for row in record["claims"] if row["used"])
    row["used"], row["not_used"] = [], "the section is full"
    (tmp_path / "later.json").write_text(json.dumps(record))
    ran = briefgen("diff", january, tmp_path / "later.json")
    assert f"moved    {row['id']}  {row['file']}, line {row['line']}\n" in ran.out
    *_, told, empty, following = ran.out.splitlines()
    assert told.endswith("→ none (the section is full)")
    old = shlex.quote(str(january / "brief.json"))
    assert (empty, following) == (
        "",
        f"Next: briefgen build … --since {old} tells readers of it in the brief",
    )


def test_words_far_from_any_change_are_left_out(briefgen, texts, january, tmp_path):
    words = "a b c d e f g h i j k l m n o p"
    record = json.loads((january / "brief.json").read_text())
    for name, last in (("one", "so"), ("two", "not so")):
        record["claims"][0]["text"] = f"{words} q {last} {words}"
        (tmp_path / f"{name}.json").write_text(json.dumps(record))
    out = briefgen("diff", tmp_path / "one.json", tmp_path / "two.json").out
    assert "“… l m n o p q {+not+} so a b c d e …”" in out


@pytest.mark.parametrize("name", ["nowhere", "empty", "broken.json"])
def test_an_edition_that_cannot_be_read_is_trouble_and_no_change(briefgen, january, tmp_path, name):
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.json").write_text("{")
    ran = briefgen("diff", january, tmp_path / name)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("Error: ")
    assert len(ran.err.splitlines()) == 1


def test_what_a_record_says_never_steers_the_terminal(briefgen, january, tmp_path):
    record = json.loads((january / "brief.json").read_text())
    record["title"] = record["claims"][0]["role"] = "\x1b[31m"
    (tmp_path / "later.json").write_text(json.dumps(record))
    record["subject"] = "\ud800"
    (tmp_path / "later.json").write_text(json.dumps(record))
    assert '"new": "?"' in briefgen("diff", january, tmp_path / "later.json", "--json").out
    out = briefgen("diff", january, tmp_path / "later.json").out
    assert "\x1b" not in out
    assert "\ufffd[31m" in out
