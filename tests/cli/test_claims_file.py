"""``briefgen claims --write`` and ``--update``, and what the other commands say of the file."""

import json

import pytest

from tests.desk import OPINION, REPORT, made

SLOW = "Crane repairs have remained steady."


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return made(tmp_path / "texts")


def after(first=2):
    return (
        f"  {first}. briefgen check texts    says what is pending, and what is wrong\n"
        f"  {first + 1}. briefgen build texts    goes by it\n"
    )


def test_the_file_is_written_beside_the_sources_and_never_over_another(briefgen, desk):
    by_rules = desk.file.read_bytes()
    desk.file.unlink()
    ran = briefgen("claims", "texts", "--write")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (
        "wrote texts/claims.toml: 7 claims and 4 topics, as the rules decided\n"
        "\nNext:\n  1. edit texts/claims.toml: it says how at its head\n" + after()
    )
    assert desk.file.read_bytes() == by_rules
    assert by_rules.endswith(b"\n")
    assert b"\r" not in by_rules
    again = briefgen("claims", "texts", "--write")
    assert (again.status, again.out, again.err) == (
        1,
        "",
        "Error: texts/claims.toml is there already; briefgen claims --update texts keeps what is "
        "decided in it, or remove it\n",
    )


def test_an_update_says_what_became_of_each_source(briefgen, desk):
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    desk.put("opinion.txt", OPINION.replace("20%", "30%"))
    (desk.folder / "report.txt").unlink()
    desk.put("board.txt", REPORT.replace(SLOW, "Crane repairs have become dear."))
    desk.put("third.txt", "The quay has grown.\n")
    ran = briefgen("claims", "--update", "texts")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (
        "wrote texts/claims.toml\n"
        "  board.txt is report.txt, renamed and has changed: 2 claims kept, 1 new, 1 gone\n"
        "  opinion.txt has changed: 3 claims kept, 1 new, 1 gone\n"
        "  third.txt is new: 1 claim\n"
        "  1 claim of which nothing was decided went out of the file\n"
        '  kept at the end, with status = "gone": 1\n'
        '\nNext:\n  1. look through the 3 claims with status = "new"\n'
        '  2. take over what still holds of what has status = "gone", at its end; remove it\n'
        + after(3)
    )


def test_an_update_that_finds_nothing_new_does_not_send_anyone_to_look_for_it(briefgen, desk):
    assert briefgen("claims", "--update", "texts").out == (
        "wrote texts/claims.toml\n  no source has changed\n\nNext:\n" + after(1)
    )


BY_RULE = '{ role = "response", topics = ["Cranes"] }'


def test_an_edit_of_what_the_rules_said_is_told_with_its_place(briefgen, desk):
    desk.edit(SLOW, by_rule=BY_RULE, role='"response"')
    said = (
        f'warning: texts/claims.toml:{desk.line(SLOW)}: by_rule has role = "response", and the '
        'rules say role = "finding": it was edited, or settings or rules have changed; '
    )
    for command in ("build", "claims"):
        assert briefgen(command, "texts").err == (
            f"{said}decide in the keys below it, and briefgen claims --update texts sets it right\n"
        )
    assert said.removeprefix("warning: ") in briefgen("check", "texts").out
    told = briefgen("claims", "--update", "texts").err
    assert told == f"{said}set right; decide in the keys below it\n"
    assert briefgen("claims", "--update", "texts").err == ""


def test_an_update_without_a_file_names_the_way(briefgen, desk):
    desk.file.unlink()
    ran = briefgen("claims", "--update", "texts")
    assert (ran.status, ran.out, ran.err) == (
        1,
        "",
        "Error: there is no texts/claims.toml; briefgen claims --write texts makes it\n",
    )


def test_a_build_that_is_refused_writes_nothing_and_has_a_line_for_each_reason(briefgen, desk):
    desk.edit(SLOW, role='"findng"', include='"never"')
    line = desk.line(SLOW)
    ran = briefgen("build", "texts", "-o", "out")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        f'Error: texts/claims.toml:{line + 8}: role "findng" is unknown; did you mean "finding"?\n'
        f'Error: texts/claims.toml:{line + 10}: include "never" is unknown; it is one of "auto", '
        '"yes", "no"\n'
    )
    assert not (desk.folder.parent / "out").exists()


def test_the_build_says_how_many_claims_are_approved(briefgen, desk):
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    ran = briefgen("build", "texts", "-o", "out", "--format", "pdf")
    assert "1 of the 6 is approved in the claims file" in ran.out.splitlines()


def test_a_file_elsewhere_is_named_to_each_command(briefgen, desk):
    desk.file.unlink()
    assert briefgen("claims", "texts", "--write", "--claims", "reviewed.toml").status == 0
    desk.file = desk.folder.parent / "reviewed.toml"
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"')
    named = ("--claims", "reviewed.toml")
    rows = map(json.loads, briefgen("claims", "texts", "--json", *named).out.splitlines())
    assert [row["role"] for row in rows if row["text"] == SLOW] == ["mixed"]
    assert "Claims file: reviewed.toml\n" in briefgen("check", "texts", *named).out
    told = briefgen("explain", "repairs", "texts", *named).out
    assert "\nRole: mixed, decided by the editor; by the rules finding 0." in told
    assert "decided by decided" not in told
    assert briefgen("build", "texts", *named, "-o", "out").status == 0
    proved = briefgen("verify", "out/brief.pdf", "--sources", "texts", *named)
    assert (proved.status, proved.out.splitlines()[2]) == (
        0,
        "every statement is accounted for",
    )
    assert briefgen("verify", "out/brief.pdf", "--sources", "texts").status == 1
    assert briefgen("claims", "texts", "--update", *named).status == 0


def test_check_names_what_is_pending(briefgen, desk):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"')
    assert (
        "Claims file: texts/claims.toml\n"
        "   claims      7: 1 approved, 6 pending approval\n"
        "   topics      4: 4 pending approval\n"
        "   changed     1\n"
    ) in briefgen("check", "texts").out


def test_check_counts_what_needs_no_approval_too(briefgen, desk):
    desk.edit(SLOW, include='"no"')
    told = "   claims      7: 0 approved, 6 pending approval, 1 with no need of it\n"
    assert told in briefgen("check", "texts").out


def test_check_of_a_file_that_is_wrong_has_status_1(briefgen, desk):
    desk.file.write_text("format = 1\n[[clam]]\n")
    ran = briefgen("check", "texts")
    assert ran.status == 1
    assert "Claims file: texts/claims.toml\n   stands under Wrong, below\n" in ran.out
    assert ran.out.endswith(
        "\nWrong\n"
        '  texts/claims.toml:2: unknown table or key "clam"; did you mean "claim"?\n'
        "\nNext: set that right, then briefgen check texts\n"
    )


def test_words_in_the_file_never_steer_the_terminal(briefgen, desk):
    desk.edit(SLOW, role='"\\u001b[31m"')
    ran = briefgen("build", "texts", "-o", "out")
    assert "\x1b" not in ran.err
    assert "\ufffd[31m" in ran.err


@pytest.mark.parametrize("task", ["write", "update"])
def test_a_file_is_not_written_as_json(briefgen, desk, task):
    ran = briefgen("claims", "texts", f"--{task}", "--json")
    told = f"--json lists claims; leave it out with --{task}"
    assert (ran.status, ran.out, told in ran.err) == (2, "", True)


def test_a_file_is_made_or_gone_on_with_not_both(briefgen, desk):
    ran = briefgen("claims", "texts", "--write", "--update")
    told = "--write makes a claims file, --update goes on with it; give one"
    assert (ran.status, ran.out, told in ran.err) == (2, "", True)
