"""A claims file that no longer fits its sources is refused, whole, and never half followed."""

import hashlib
import re

from tests.desk import OPINION, REPORT

SOURCE = 'file = "report.txt"'
SLOW = "Crane repairs have remained slow."
CRANES = 'name = "Cranes"'
NOBODY_S = 'by_rule = { role = "context"'
FAILED = "The harbour has failed to double its traffic."


def digest(words):
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def test_an_untouched_file_changes_nothing(desk):
    found = desk.gathered()
    assert found.comparison == desk.ruled().comparison
    assert (found.outcome.decisions, found.warnings) == ((), ())


def test_a_changed_source_and_the_words_it_lost_are_named(desk, faults):
    now = REPORT.replace("slow", "very slow")
    desk.put("report.txt", now)
    update = f"briefgen claims --update {desk.folder}"
    assert faults() == [
        f"claims.toml:{desk.line(SOURCE)}: report.txt has changed: its SHA-256 was "
        f"{digest(REPORT)}…, is {digest(now)}…; {update}",
        f"claims.toml:{desk.line(SLOW)}: “{SLOW}” is not in report.txt; put it right, or {update}",
    ]


def test_a_source_that_is_gone_is_named(desk, faults):
    (desk.folder / "report.txt").unlink()
    (line,) = faults()
    assert line == (
        f"claims.toml:{desk.line(SOURCE)}: report.txt is not among the sources; "
        f"put it back, or briefgen claims --update {desk.folder}"
    )


def test_a_source_under_another_name_is_recognised(desk, faults):
    (desk.folder / "report.txt").rename(desk.folder / "board.txt")
    assert faults() == [
        f"claims.toml:{desk.line(SOURCE)}: report.txt is not among the sources; board.txt is "
        f"the same text; briefgen claims --update {desk.folder}"
    ]


def test_a_quotation_that_was_rewritten_is_told_with_its_claim(desk, faults):
    desk.edit(SLOW, quotation='"Crane repairs have become quick."')
    assert faults() == [
        f"claims.toml:{desk.line('become quick')}: “Crane repairs have become quick.” is not in "
        f"report.txt; put it right, or briefgen claims --update {desk.folder}"
    ]


def test_a_quotation_that_was_shortened_is_no_claim(desk, faults):
    desk.edit(SLOW, quotation='"repairs have remained slow"')
    assert faults() == [
        f"claims.toml:{desk.line('repairs have remained slow')}: no rule finds a claim in “repairs "
        f"have remained slow”; put it right, or briefgen claims --update {desk.folder}"
    ]


def test_a_claim_copied_under_another_id_is_told(desk, faults):
    tables = desk.file.read_text().split("\n\n")
    (copy,) = [table for table in tables if SLOW in table]
    first = desk.line(SLOW)
    desk.add("\n" + copy.replace('\nid = "', '\nid = "0'))
    second = desk.file.read_text().count("\n") - copy.count("\n") + 1
    assert faults() == [
        f"claims.toml:{second}: is about the claim that line {first} is about; keep one of the two"
    ]


def test_a_source_that_is_misspelt_in_a_claim_is_told(desk, faults):
    desk.edit(SLOW, file='"reprot.txt"')
    line = desk.line(SLOW)
    assert faults() == [
        f'claims.toml:{line}: its file "reprot.txt" is no [[source]]; did you mean "report.txt"?'
    ]


def test_decisions_that_cannot_be_are_told_with_what_can(desk, faults):
    desk.edit(SLOW, topics='["Crane"]')
    desk.edit('name = "Freight"', standing='"progress"', relation='"agree"')
    desk.edit('name = "Cranes"', relation='"one only"')
    cranes, freight = desk.line('name = "Cranes"'), desk.line('name = "Freight"')
    assert faults() == [
        f'claims.toml:{desk.line(SLOW)}: topic "Crane" is unknown; did you mean "Cranes"?',
        f'claims.toml:{cranes}: "one only" cannot be where several sources report on a topic; '
        'write relation = "differ"',
        f'claims.toml:{freight}: "Freight" gets no standing: it is no sector of brief.toml; '
        'write standing = "none", or make it a sector',
        f'claims.toml:{freight}: "agree" cannot be where only one source reports on a topic; '
        'write relation = "one only"',
    ]


def test_all_that_is_wrong_is_told_at_once(desk, faults):
    desk.edit(SLOW, role='"findng"')
    desk.put("opinion.txt", OPINION.replace("20%", "30%"))
    (desk.folder / "report.txt").unlink()
    told = faults()
    assert [line.partition(" ")[2].partition(";")[0] for line in told][1:] == [
        "“Shipping lines have shifted 20% of their calls.” is not in opinion.txt",
        "report.txt is not among the sources",
        'role "findng" is unknown',
    ]
    assert told[0].startswith("claims.toml:32: opinion.txt has changed: ")


def test_a_new_source_and_a_claim_taken_out_go_by_the_rules_and_are_told(desk):
    text = desk.file.read_text()
    desk.file.write_text("\n\n".join(t for t in text.split("\n\n") if SLOW not in t))
    desk.put("third.txt", "The quay has grown. Dredging has become cheaper.\n")
    update = f"briefgen claims --update {desk.folder}"
    found = desk.gathered()
    assert found.comparison == desk.ruled().comparison
    assert found.warnings == (
        f"claims.toml: not listed, so by the rules alone: 1 claim of report.txt, line 4: “{SLOW}”; "
        f"{update}",
        "claims.toml: not listed, so by the rules alone: 2 claims of third.txt, the first on line "
        f"1: “The quay has grown.”; {update}",
    )


def test_what_is_gone_is_no_drift(desk):
    desk.edit(FAILED, file='"other.txt"', approved_by='"A"\nstatus = "gone"')
    assert desk.gathered().outcome.tally.gone == 1


def test_what_gives_itself_out_as_the_rules_word_is_told_and_binds_nobody(desk):
    topics = '{ standing = "progress", relation = "agree", difference = "none" }'
    desk.edit(SLOW, by_rule='{ role = "outlook", topics = [] }', role='"outlook"', topics="[]")
    desk.edit('name = "Cranes"', by_rule=topics)
    found = desk.gathered()
    assert [line.partition(": it was")[0] for line in found.warnings] == [
        f'{desk.file}:{desk.line(SLOW)}: by_rule has role = "outlook", topics = [], and the rules '
        'say role = "finding", topics = ["Cranes"]',
        f'{desk.file}:{desk.line(CRANES)}: by_rule has standing = "progress", relation = "agree", '
        'difference = "none", and the rules say standing = "contested", relation = "differ", '
        'difference = "polarity"',
    ]
    assert found.comparison.claims == desk.ruled().comparison.claims


def test_many_of_them_are_counted(desk):
    text = desk.file.read_text()
    desk.file.write_text(re.sub('(?m)^by_rule = .* role = "[a-z]+"', NOBODY_S, text))
    *_, third, more = desk.gathered().warnings
    assert third.startswith(f"{desk.file}:{desk.line('Shipping lines')}: by_rule has ")
    assert more == (
        f"{desk.file}:{desk.line('extend the quay')}: 4 more such by_rule from here on; decide in "
        f"the keys below it, and briefgen claims --update {desk.folder} sets it right"
    )


def test_a_by_rule_that_was_taken_out_says_nothing_wrong(desk):
    text = desk.file.read_text()
    desk.file.write_text(re.sub("(?m)^by_rule = .*\n", "", text))
    assert desk.gathered().warnings == ()
