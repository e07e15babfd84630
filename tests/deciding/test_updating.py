"""Sources change, and no decision is lost: each kind of change, and two people's edits at once."""

from __future__ import annotations

import subprocess

import pytest

from briefgen.deciding import read, text
from briefgen.deciding.model import GONE, NEW, Labels
from briefgen.deciding.updating import Change, updated
from tests.desk import OPINION, REPORT

SLOW = "Crane repairs have remained steady."
FAILED = "The harbour has failed to double its traffic."
MORE = "The cranes have handled 40% more freight."


def update(desk):
    """Bring the file up to date, and say what was done."""
    made = updated(read(desk.file), desk.draft())
    desk.file.write_text(text(made.content))
    return made


def entry(desk, words):
    (found,) = [each for each in read(desk.file).claims if each.quotation == words]
    return found


def decided(desk):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"', include='"yes"', order="2")


def test_nothing_changes_where_nothing_has_changed(desk):
    decided(desk)
    before = desk.file.read_text()
    made = update(desk)
    assert (made.changes, made.reread, made.dropped) == ((), (), 0)
    assert desk.file.read_text() == before


def test_in_an_edited_source_words_found_again_keep_what_was_decided(desk):
    decided(desk)
    desk.put("report.txt", "A line before all.\n\n" + REPORT.replace("failed to double", "halved"))
    made = update(desk)
    assert made.changes == (Change("report.txt", "report.txt", True, True, 2, 1, 1),)
    kept = entry(desk, SLOW)
    assert (kept.line, kept.labels.role, kept.approved_by) == (6, "mixed", "A. Ruiz")
    assert (kept.include, kept.order, kept.status) == ("yes", 2, "")
    assert entry(desk, "The harbour has halved its traffic.").status == NEW
    assert made.dropped == 1
    assert desk.gathered().outcome.tally.approved == 1


def test_words_that_only_break_their_lines_elsewhere_are_the_same(desk):
    decided(desk)
    desk.put("report.txt", REPORT.replace("have remained steady", "have\nremained steady"))
    update(desk)
    kept = entry(desk, "Crane repairs have\nremained steady.")
    assert (kept.labels.role, kept.approved_by) == ("mixed", "A. Ruiz")


def test_what_was_decided_of_words_that_are_gone_is_kept_at_the_end(desk):
    decided(desk)
    name = entry(desk, SLOW).id
    desk.put("report.txt", REPORT.replace("steady", "quick"))
    update(desk)
    gone = entry(desk, SLOW)
    assert (gone.id, gone.status, gone.labels.role) == (name, GONE, "mixed")
    assert desk.file.read_text().rindex("[[claim]]") < desk.file.read_text().index(SLOW)
    assert desk.gathered().outcome.tally.gone == 1


def test_words_that_come_back_come_back_with_what_was_decided(desk):
    decided(desk)
    before = desk.file.read_text()
    desk.put("report.txt", REPORT.replace("steady", "quick"))
    update(desk)
    desk.put("report.txt", REPORT)
    update(desk)
    assert desk.file.read_text() == before


def test_a_renamed_source_is_recognised_by_its_bytes(desk):
    decided(desk)
    name = entry(desk, SLOW).id
    (desk.folder / "report.txt").rename(desk.folder / "board.txt")
    made = update(desk)
    assert made.changes == (Change("board.txt", "report.txt", False, True, 3, 0, 0),)
    kept = entry(desk, SLOW)
    assert (kept.id, kept.file, kept.approved_by) == (name, "board.txt", "A. Ruiz")
    assert desk.gathered().outcome.tally.approved == 1


def test_sources_stay_in_the_order_that_the_file_has_them_in(desk):
    (desk.folder / "report.txt").rename(desk.folder / "a.txt")
    desk.put("b.txt", "The quay has grown.\n")
    update(desk)
    assert [source.file for source in read(desk.file).sources] == ["opinion.txt", "a.txt", "b.txt"]


def test_a_source_renamed_and_edited_at_once_is_recognised_by_its_quotations(desk):
    decided(desk)
    (desk.folder / "report.txt").unlink()
    desk.put("board.txt", REPORT + "Dredging has become cheaper.\n")
    made = update(desk)
    assert made.changes == (Change("board.txt", "report.txt", True, True, 3, 1, 0),)
    assert entry(desk, SLOW).approved_by == "A. Ruiz"


def test_a_source_that_was_removed_leaves_what_was_decided(desk):
    decided(desk)
    (desk.folder / "report.txt").unlink()
    made = update(desk)
    assert made.changes == (Change("report.txt", "report.txt", False, False, 0, 0, 3),)
    assert (made.dropped, entry(desk, SLOW).status) == (2, GONE)
    desk.put("report.txt", REPORT)
    update(desk)
    assert entry(desk, SLOW).approved_by == "A. Ruiz"


def test_the_claims_of_a_new_source_are_marked_new_until_someone_decides(desk):
    desk.put("third.txt", "The quay has grown. Dredging has become cheaper.\n")
    made = update(desk)
    assert made.changes == (Change("third.txt", "", False, True, 0, 2, 0),)
    desk.edit("The quay has grown.", approved_by='"A. Ruiz"')
    update(desk)
    assert entry(desk, "The quay has grown.").status == ""
    assert entry(desk, "Dredging has become cheaper.").status == NEW


def test_a_claim_taken_out_of_the_file_comes_back_as_new(desk):
    tables = desk.file.read_text().split("\n\n")
    desk.file.write_text("\n\n".join(table for table in tables if SLOW not in table))
    made = update(desk)
    assert made.changes == (Change("report.txt", "report.txt", False, True, 2, 1, 0),)
    assert entry(desk, SLOW).status == NEW


def test_a_label_nobody_decided_follows_rules_that_have_changed(desk):
    desk.edit(SLOW, by_rule='{ role = "mixed", topics = [] }', role='"mixed"', topics="[]")
    made = update(desk)
    assert made.reread == ()
    assert entry(desk, SLOW).labels == Labels("finding", ("Cranes",))


def test_an_approved_label_that_rules_read_otherwise_now_stands_and_is_told(desk):
    desk.edit(SLOW, by_rule='{ role = "mixed", topics = ["Cranes"] }', role='"mixed"')
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    (told,) = update(desk).reread
    assert (told.quotation, told.labels.role, told.by_rule.role) == (SLOW, "mixed", "finding")


def test_an_approved_topic_that_is_no_more_is_told(desk):
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    desk.put("brief.toml", '[sectors]\n"Crane repairs" = ["crane"]\n')
    (told,) = update(desk).reread
    assert (told.quotation, told.labels.topics) == (SLOW, ("Crane repairs",))
    assert desk.gathered().outcome.tally.approved == 1


def test_what_was_decided_of_a_topic_that_is_gone_is_kept(desk):
    desk.edit('name = "Freight"', approved_by='"B. Li"')
    desk.put("report.txt", REPORT.replace(" 40% more freight", " more"))
    update(desk)
    (gone,) = [topic for topic in read(desk.file).topics if topic.status == GONE]
    assert (gone.name, gone.approved_by) == ("Freight", "B. Li")
    desk.put("report.txt", REPORT)
    update(desk)
    assert all(topic.status == "" for topic in read(desk.file).topics)


def test_notes_and_comments_are_kept_where_they_stood(desk):
    tables = desk.file.read_text().split("\n\n")
    (at,) = [n for n, table in enumerate(tables) if SLOW in table]
    tables[at] = "# ask the board\n" + tables[at].replace(
        '\nrole = "finding"', '\nrole = "finding"  # really?'
    )
    desk.file.write_text("# ours\n" + "\n\n".join(tables) + "\n# last\n")
    desk.add('\n[[note]]\nsection = "mixed"\ntext = """We\nasked."""\nauthor = "A. Ruiz"\n')
    desk.put("third.txt", "The quay has grown.\n")
    update(desk)
    made = desk.file.read_text()
    assert "\n\n# ours\nformat = 1\n" in made
    assert "\n# ask the board\n# really?\n[[claim]]\n" in made
    assert '[[note]]\nsection = "mixed"\ntext = "We asked."\nauthor = "A. Ruiz"\n' in made
    assert made.count("# last") == 1
    update(desk)
    assert desk.file.read_text() == made


def test_the_same_words_twice_in_a_source_are_two_claims(desk):
    desk.put("opinion.txt", OPINION + "\nThe harbour has doubled its traffic.\n")
    update(desk)
    twice = [e for e in read(desk.file).claims if e.quotation.startswith("The harbour has d")]
    assert len({claim.id for claim in twice}) == 2
    update(desk)
    assert desk.gathered().outcome.tally.unlisted == 0


# Two people, and git.


@pytest.fixture
def git(desk):
    """Runs git in the folder, which is a repository with the file in it."""

    def run(*words: str, ok: bool = True) -> str:
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        command = ["git", "-C", str(desk.folder), *who, *words]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (ran.returncode == 0) is ok, ran.stdout + ran.stderr
        return ran.stdout

    run("init", "-q", "-b", "main")
    run("add", ".")
    run("commit", "-qm", "as the rules have it")
    return run


def both(git, one, other):
    """Commit what ``one`` does on a branch and what ``other`` does on main."""
    git("checkout", "-qb", "theirs")
    one()
    git("add", "-A")
    git("commit", "-qm", "one")
    git("checkout", "-q", "main")
    other()
    git("add", "-A")
    git("commit", "-qm", "other")


def test_two_people_who_decide_on_neighbouring_claims_do_not_meet(desk, git):
    both(
        git,
        lambda: desk.edit(SLOW, approved_by='"A. Ruiz"'),
        lambda: desk.edit(MORE, role='"mixed"', approved_by='"B. Li"'),
    )
    git("merge", "-q", "--no-edit", "theirs")
    assert entry(desk, SLOW).approved_by == "A. Ruiz"
    assert (entry(desk, MORE).approved_by, entry(desk, MORE).labels.role) == ("B. Li", "mixed")
    assert desk.gathered().outcome.tally.approved == 2


def test_decisions_merge_with_an_edited_and_renamed_source(desk, git):
    def edited():
        (desk.folder / "report.txt").unlink()
        desk.put("board.txt", "One line more.\n" + REPORT)
        update(desk)

    both(git, lambda: desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"'), edited)
    git("merge", "-q", "--no-edit", "theirs")
    kept = entry(desk, SLOW)
    assert (kept.file, kept.line, kept.approved_by) == ("board.txt", 5, "A. Ruiz")
    assert desk.gathered().outcome.tally.approved == 1


def test_a_conflict_is_told_with_its_lines_and_nothing_is_built(desk, git, faults):
    both(
        git,
        lambda: desk.edit(SLOW, role='"mixed"'),
        lambda: desk.edit(SLOW, role='"outlook"'),
    )
    git("merge", "-q", "--no-edit", "theirs", ok=False)
    lines = desk.file.read_text().split("\n")
    first = next(n for n, line in enumerate(lines, 1) if line.startswith("<<<<<<<"))
    assert faults() == [
        f"claims.toml:{first}: a merge left a conflict here, up to line {first + 4}; "
        "keep what is right of the two sides and remove the marks"
    ]
