"""A person's decisions win, and are marked; what is not decided follows the rules."""

import pytest

from briefgen.building.gathering import gather, survey
from briefgen.claim import EDITOR, Decided, Role
from briefgen.finding import Difference, Relation, Standing

DOUBLED = "The harbour has doubled its traffic."
FAILED = "The harbour has failed to double its traffic."
SLOW = "Crane repairs have remained steady."


def claim(gathered, words):
    (found,) = [c for c in gathered.comparison.claims if c.span.text == words]
    return found


def topic(gathered, name):
    return next(r for r in gathered.comparison.topics if r.topic == name)


def test_a_role_that_was_changed_wins_and_says_who_decided(desk):
    desk.edit(DOUBLED, role='"finding"')
    found = claim(desk.gathered(), DOUBLED)
    assert (found.role, found.rule, found.cue) == (Role.FINDING, EDITOR, "")
    assert found.decided == Decided(changed=(("role", "mixed"),))


def test_standings_and_relations_follow_a_role_that_was_changed(desk):
    desk.edit(DOUBLED, role='"finding"')
    read = topic(desk.gathered(), "Traffic")
    assert (read.standing, read.relation) == (Standing.CONTESTED, Relation.DIFFER)
    assert read.decided is None


def test_topics_that_were_changed_win(desk):
    desk.edit(SLOW, topics='["Freight", "Cranes"]')
    found = desk.gathered()
    assert claim(found, SLOW).topics == ("Freight", "Cranes")
    assert claim(found, SLOW).decided == Decided(changed=(("topics", "Cranes"),))
    assert claim(found, SLOW) in topic(found, "Freight").claims


def test_a_claim_left_out_counts_for_nothing_and_keeps_its_role(desk):
    desk.edit(DOUBLED, include='"no"')
    found = desk.gathered()
    left_out = claim(found, DOUBLED)
    assert (left_out.role, left_out.left_out) == (Role.MIXED, True)
    assert topic(found, "Traffic").relation is Relation.ONE_ONLY
    assert all(left_out not in finding.claims for finding in found.comparison.findings)
    assert found.comparison.links == ()


def test_a_standing_and_a_relation_that_were_changed_win(desk):
    desk.edit(
        'name = "Cranes"', standing='"progress"', relation='"differ"', difference='"quantity"'
    )
    read = topic(desk.gathered(), "Cranes")
    assert (read.standing, read.relation) == (Standing.PROGRESS, Relation.DIFFER)
    assert (read.difference, read.reason) == (Difference.QUANTITY, EDITOR)
    assert read.decided == Decided(changed=(("standing", "contested"), ("difference", "polarity")))


def test_what_does_not_differ_differs_in_nothing(desk):
    desk.edit('name = "Cranes"', relation='"agree"')
    read = topic(desk.gathered(), "Cranes")
    assert (read.relation, read.difference) == (Relation.AGREE, None)


def test_a_label_that_was_not_changed_follows_rules_that_have(desk):
    desk.edit(SLOW, by_rule='{ role = "mixed", topics = ["Cranes"] }', role='"mixed"')
    found = claim(desk.gathered(), SLOW)
    assert (found.role, found.decided) == (Role.FINDING, None)


def test_a_label_that_was_approved_stands_when_rules_change(desk):
    approved = {"role": '"mixed"', "approved_by": '"A. Ruiz"'}
    desk.edit(SLOW, by_rule='{ role = "mixed", topics = ["Cranes"] }', **approved)
    found = claim(desk.gathered(), SLOW)
    assert found.role is Role.MIXED
    assert found.decided == Decided(changed=(("role", "finding"),), approved_by="A. Ruiz")


def test_an_approved_topic_that_is_no_more_gives_way_to_what_the_rules_have_now(desk):
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    desk.put("brief.toml", '[sectors]\n"Crane repairs" = ["crane"]\n')
    found = claim(desk.gathered(), SLOW)
    assert (found.topics, found.decided.approved_by) == (("Crane repairs",), "A. Ruiz")


def test_approval_alone_changes_no_label_and_no_relation(desk):
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    desk.edit('name = "Cranes"', approved_by='"B. Li"')
    found, ruled = desk.gathered(), desk.ruled()
    assert claim(found, SLOW).decided == Decided(approved_by="A. Ruiz")
    assert topic(found, "Cranes").decided == Decided(approved_by="B. Li")
    told = [(r.topic, r.standing, r.relation, r.reason) for r in found.comparison.topics]
    assert told == [(r.topic, r.standing, r.relation, r.reason) for r in ruled.comparison.topics]
    assert [c.role for c in found.comparison.claims] == [c.role for c in ruled.comparison.claims]


def test_topics_found_in_the_texts_stay_when_a_role_is_changed(desk):
    (desk.folder / "brief.toml").unlink()
    desk.write()
    names = [r.topic for r in desk.ruled().comparison.topics if r.topic[:1] != "@"]
    assert names
    desk.edit(DOUBLED, role='"finding"')
    found = desk.gathered()
    assert {r.topic for r in found.comparison.topics if r.topic[:1] != "@"} <= set(names)
    assert claim(found, DOUBLED).topics == claim(desk.ruled(), DOUBLED).topics


def test_a_claims_file_under_another_name_among_the_sources_is_none_of_them(desk):
    moved = desk.file.rename(desk.folder / "reviewed.toml")
    found = gather(survey((desk.folder,), moved))
    assert [source.name for source in found.sources] == ["opinion.txt", "report.txt"]
    assert (found.unread, found.outcome.tally.claims) == ((), 7)


@pytest.mark.parametrize("include", ["auto", "yes", "no"])
def test_a_claims_file_elsewhere_is_found_by_its_name(desk, include):
    desk.edit(SLOW, include=f'"{include}"')
    moved = desk.file.rename(desk.folder.parent / "reviewed.toml")
    text = moved.read_text()
    moved.write_text(text.replace('file = "', f'file = "{desk.folder.name}/'))
    found = gather(survey((desk.folder,), moved))
    wanted = {"auto": None, "yes": True, "no": False}[include]
    decided = claim(found, SLOW).decided
    assert (decided.include if decided else None) is wanted
    assert desk.gathered().outcome is None


def test_the_tally_says_how_far_a_person_has_come(desk):
    desk.edit(SLOW, approved_by='"A. Ruiz"', role='"mixed"')
    desk.edit(DOUBLED, include='"no"')
    desk.edit('name = "Cranes"', approved_by='"B. Li"')
    desk.add('\n[[note]]\nsection = "mixed"\ntext = "We asked."\nauthor = "A. Ruiz"\n')
    tally = desk.gathered().outcome.tally
    assert tally._asdict() == {
        "claims": 7,
        "approved": 1,
        "changed": 1,
        "pending": 5,
        "topics": 4,
        "topics_pending": 3,
        "new": 0,
        "gone": 0,
        "notes": 1,
        "unlisted": 0,
    }
