"""A brief built by a claims file: the same where nothing was decided, and marked where it was."""

import json
import re

import pytest

from briefgen.building import Request, build, compose
from briefgen.building.exhibiting import exhibit
from briefgen.building.record import record
from briefgen.building.reviewing import remarks
from briefgen.deciding.toml import string
from briefgen.spoken import lines
from briefgen.verifying import ACCOUNTED, Inquiry, Kind, verify
from tests.verifying.altering import Brief

DOUBLED = "The harbour has doubled its traffic."
SLOW = "Crane repairs have remained steady."
MORE = "The cranes have handled 40% more freight."
SHIFTED = "Shipping lines have shifted 20% of their calls."
NOTE = 'text = "We asked; the board says “all is well”. No answer yet."\nauthor = "A. Ruiz"\n'


def composed(desk):
    return compose(Request((desk.folder,)))


def words(fitted):
    return "\n".join(lines(fitted.document))


def used(gathered, fitted):
    return {
        row["text"]: row["used"]
        for row in json.loads(record(gathered, fitted))["claims"]
    }  # fmt: skip


def test_an_untouched_file_gives_the_same_bytes_as_none(desk, tmp_path):
    with_file = build(Request((desk.folder,), tmp_path / "with"))
    desk.file.unlink()
    without = build(Request((desk.folder,), tmp_path / "without"))
    assert [path.read_bytes() for path in with_file.files] == [
        path.read_bytes() for path in without.files
    ]
    assert (with_file.approved, without.approved) == (0, None)


def test_what_was_decided_stands_in_the_record(desk):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"', order="1")
    desk.edit('name = "Cranes"', standing='"shortfall"', approved_by='"B. Li"')
    desk.edit(DOUBLED, include='"no"')
    gathered, fitted = composed(desk)
    data = json.loads(record(gathered, fitted))
    decisions = data["editor"].pop("decisions")
    assert re.fullmatch("[0-9a-f]{64}", decisions)
    assert data["editor"] == {
        "changed": 2,
        "left_out": 1,
        "approved": {"A. Ruiz": 1},
        "approved_topics": {"B. Li": 1},
        "notes": [],
    }
    rows = {row["text"]: row for row in data["claims"]}
    assert (rows[SLOW]["role"], rows[SLOW]["rule"]) == ("mixed", "decided by the editor")
    assert rows[SLOW]["editor"] == {
        "changed": {"role": "finding"},
        "include": None,
        "order": 1,
        "approved_by": "A. Ruiz",
    }
    assert (rows[DOUBLED]["used"], rows[DOUBLED]["not_used"]) == ([], "left out by the editor")
    assert "editor" not in rows[MORE]
    (cranes,) = [row for row in data["topics"] if row["topic"] == "Cranes"]
    assert cranes["standing"] == "shortfall"
    assert cranes["editor"]["changed"] == {"standing": "contested"}


def test_a_claim_left_out_is_quoted_nowhere(desk):
    assert MORE.rstrip(".") in words(composed(desk)[1])
    desk.edit(MORE, include='"no"')
    gathered, fitted = composed(desk)
    assert "40%" not in words(fitted)
    assert used(gathered, fitted)[MORE] == []


def test_a_claim_that_is_wanted_is_printed_whatever_the_rules_hold_of_it(desk):
    address = "See www.example.org, where the harbour has published its accounts."
    desk.put("opinion.txt", f"The harbour has grown. {address}\n")
    desk.file.unlink()
    desk.write()
    assert used(*composed(desk))[address] == []
    desk.edit(address, include='"yes"', role='"mixed"')
    assert used(*composed(desk))[address] == ["mixed"]


def test_an_order_is_kept_within_a_section(desk):
    desk.put("brief.toml", '[themes]\n"Freight" = ["freight"]\n')
    desk.file.unlink()
    desk.write()
    for words_, order in ((SLOW, "1"), (MORE, "2")):
        desk.edit(words_, order=order, include='"yes"')
    told = words(composed(desk)[1]).partition("Key findings")[2]
    assert told.index("Crane repairs") < told.index("The cranes have handled")
    for words_, order in ((SLOW, "2"), (MORE, "1")):
        desk.edit(words_, order=order)
    told = words(composed(desk)[1]).partition("Key findings")[2]
    assert told.index("The cranes have handled") < told.index("Crane repairs")


@pytest.mark.parametrize("template", ["policy", "brief", "note", "handout", "annex"])
def test_approvals_are_counted_of_the_claims_that_a_template_quotes(desk, template):
    for words_ in (SLOW, MORE, SHIFTED, DOUBLED):
        desk.edit(words_, approved_by='"A. Ruiz"')
    gathered, fitted = compose(Request((desk.folder,), template=template))
    rows = [row for row in json.loads(record(gathered, fitted))["claims"] if row["used"]]
    count = sum(row["text"] in (SLOW, MORE, SHIFTED, DOUBLED) for row in rows)
    told = fitted.composed.brief.editing
    assert (told.quoted, sum(each.number for each in told.claims)) == (len(rows), count)


def test_how_the_brief_was_made_says_who_decided_and_approved(desk):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"')
    desk.edit(DOUBLED, include='"no"')
    desk.edit('name = "Cranes"', standing='"shortfall"', approved_by='"B. Li"')
    desk.add(f'\n[[note]]\nsection = "mixed"\n{NOTE}')
    told = words(composed(desk)[1])
    assert "this brief’s reading; of two topics rated or compared, B. Li approved one." in told
    assert "Decided by the editor, not by this rule: Cranes." in told
    assert (
        "Edited. Labels that the editor changed: 2. Claims that the editor left out: 1. Of five "
        "claims quoted, A. Ruiz approved one. Editor’s notes: A. Ruiz, on mixed. They are no "
        "source’s words."
    ) in told


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_an_edited_brief_proves_itself_and_notes_are_the_editors(desk, tmp_path, format):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"')
    desk.edit('name = "Cranes"', relation='"agree"', approved_by='"B. Li"')
    for section in ("bottom line", "mixed", "reliance"):
        desk.add(f'\n[[note]]\nsection = "{section}"\n{NOTE}')
    out = tmp_path / "out"
    build(Request((desk.folder,), out, formats=(format,)))
    report = verify(Inquiry(out / f"brief.{format}", desk.folder))
    assert (report.proved, report.facts) == (True, ())
    assert {each.kind for each in report.statements} == ACCOUNTED - {Kind.HOUSE, Kind.EARLIER}
    notes = [each for each in report.statements if each.kind is Kind.EDITOR]
    said = "We asked; the board says “all is well”. No answer yet. (A. Ruiz, editor)"
    assert [(each.text, each.quotes) for each in notes] == [(said, ())] * 3


def test_a_note_that_was_changed_in_the_file_is_not_accounted_for(desk, tmp_path):
    desk.add(f'\n[[note]]\nsection = "mixed"\n{NOTE}')
    path = Brief(desk.folder).write(tmp_path / "brief.docx", ("all is well", "all is lost"))
    (changed,) = [each for each in verify(Inquiry(path, desk.folder)).statements
                  if each.kind not in ACCOUNTED]  # fmt: skip
    assert (changed.kind, changed.diff) == (
        Kind.CHANGED,
        "… asked; the board says “all is [-well”.-] {+lost”.+}",
    )


def test_decisions_made_since_the_build_are_told(desk, tmp_path):
    out = tmp_path / "out"
    build(Request((desk.folder,), out, formats=("docx",)))
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    report = verify(Inquiry(out / "brief.docx", desk.folder))
    assert "the decisions of the claims file have changed since the build" in [
        fact.text for fact in report.facts
    ]
    assert not any("brief.toml" in fact.text for fact in report.facts)


def test_a_note_and_a_claim_that_find_no_place_are_warned_of(desk, tmp_path):
    (desk.folder / "report.txt").unlink()
    desk.file.unlink()
    desk.write()
    desk.add(f'\n[[note]]\nsection = "comparison"\n{NOTE}')
    built = build(Request((desk.folder,), tmp_path / "out"))
    line = desk.line("We asked")
    assert built.warnings == (
        f'{desk.file}:{line}: the note is not printed: the template "policy" has no place for one '
        'on "comparison"',
    )


def test_the_build_says_how_many_of_its_claims_are_approved(desk, tmp_path):
    desk.edit(SLOW, approved_by='"A. Ruiz"')
    desk.edit(SHIFTED, approved_by='"A. Ruiz"')
    built = build(Request((desk.folder,), tmp_path / "out"))
    found = used(*composed(desk))
    assert built.approved == sum(bool(found[words_]) for words_ in (SLOW, SHIFTED)) > 0


@pytest.mark.parametrize(
    "said",
    [
        "::: note",
        "<script>alert('AT&T')</script> | a `b` **c** [d](https://e.org)",
        "{{ brief }} {% raw %} ${x} \\\\ # no heading",
        "“Quoted” and ‘quoted’; 100 % 漢字 é",
    ],
)
def test_whatever_a_note_holds_is_printed_as_it_stands(desk, tmp_path, said):
    desk.add(f'\n[[note]]\nsection = "watch"\ntext = {string(said)}\nauthor = "A*B_"\n')
    assert f"{said} (A*B_, editor)" in words(composed(desk)[1])
    built = build(Request((desk.folder,), tmp_path / "out", formats=("docx",)))
    report = verify(Inquiry(built.files[0], desk.folder))
    assert [each for each in report.statements if each.kind not in ACCOUNTED] == []


def test_a_reviewer_is_told_what_is_approved_and_what_is_not(desk):
    desk.edit('name = "Cranes"', standing='"shortfall"', approved_by='"B. Li"')
    found = remarks(composed(desk)[0])
    told = [text.partition(" It rests on")[0] for text in found.values()]
    assert "Approved by B. Li: the standing “Shortfall”. Rule: decided by the editor." in told
    assert (
        "To approve: the standing “Shortfall”. Rule: shortfalls, costs or barriers are reported "
        "and no result."
    ) in told


TEMPLATES = ("policy", "brief", "note", "handout")


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_template_prints_notes_and_says_what_was_decided(desk, tmp_path, template):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"')
    desk.edit('name = "Cranes"', standing='"shortfall"')
    for section in ("bottom line", "reliance"):
        desk.add(f'\n[[note]]\nsection = "{section}"\n{NOTE}')
    built = build(Request((desk.folder,), tmp_path, formats=("pdf",), template=template))
    report = verify(Inquiry(built.files[0], desk.folder, template))
    said = [each.text for each in report.statements]
    assert (report.proved, built.warnings) == (True, ())
    assert sum(text.startswith("We asked; the board says") for text in said) == 2
    assert "Labels that the editor changed: 2." in said


def test_a_build_of_several_templates_counts_what_is_approved_in_each(desk, tmp_path):
    for words_ in (SLOW, MORE):
        desk.edit(words_, approved_by='"A. Ruiz"')
    built = build(Request((desk.folder,), tmp_path, formats=("pdf",), also=("note",)))
    for one in (built, *built.also):
        data = json.loads((tmp_path / one.files[-1].name).read_text())
        assert data["editor"]["approved"].get("A. Ruiz", 0) == one.approved


def test_a_note_that_a_template_does_not_print_is_not_listed_as_printed(desk):
    desk.add(f'\n[[note]]\nsection = "findings"\n{NOTE}')
    for template, printed in (("brief", True), ("note", False), ("handout", False)):
        told = words(compose(Request((desk.folder,), template=template))[1])
        assert ("Editor’s notes: A. Ruiz, on findings." in told) is printed
        assert ("We asked; the board says" in told) is printed
        assert ("an editor’s notes" in told) is printed


def test_the_page_to_review_on_tells_what_the_editor_decided(desk):
    desk.edit(SLOW, role='"mixed"', approved_by='"A. Ruiz"', order="1")
    desk.edit('name = "Cranes"', standing='"shortfall"', approved_by='"B. Li"')
    desk.edit(DOUBLED, include='"no"')
    shown = exhibit(*composed(desk))
    told = {
        sheet.text[claim.start : claim.end]: claim.editor
        for sheet in shown.sheets
        for claim in sheet.claims
        if claim.editor
    }
    assert told == {
        DOUBLED: ("to be left out",),
        SLOW: (
            "role set by hand, the rules had “finding”",
            "in place 1",
            "approved by A. Ruiz",
        ),
    }
    standings = [d for name, d in shown.decisions.items() if name.startswith("standing")]
    assert [(d.rule, d.approved_by) for d in standings if d.approved_by] == [
        ("decided by the editor", "B. Li")
    ]
