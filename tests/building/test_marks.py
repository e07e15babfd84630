"""A brief with marks: on its pages, in its record, in both formats, and proved."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.building import Request, build, compose
from briefgen.readers.printed import read_printed
from briefgen.settings.marks import LONGEST_OF, Given
from briefgen.verifying import Inquiry, Kind, verify

TEXT = """The harbour has doubled its traffic. However, cranes still depend on imported parts.
"""
GIVEN = Given(
    draft=True,
    embargo="2026-03-03 14:00 Europe/Berlin",
    marking="OFFICIAL",
    version="2.1",
    distribution="The Board; heads of unit",
    contact="desk@example.org",
    cite_as="Port Unit, “The harbour. A brief”, 2026",
    approved_by="Ana Ruiz",
)
HEAD = "DRAFT · Embargoed until 14:00 CET (UTC+1), 3 March 2026 · OFFICIAL"
HANDLING = (
    "Draft, not final. Not to be published before 14:00 CET (UTC+1), 3 March 2026. Marked OFFICIAL."
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("texts")
    (made / "a.txt").write_text(TEXT)
    return made


@pytest.fixture(scope="module")
def out(folder, tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("out")
    build(Request((folder,), made, given=GIVEN))
    return made


@pytest.mark.parametrize("template", ["policy", "brief", "note", "handout", "annex"])
def test_without_a_version_the_footer_has_no_word_for_it(folder, template):
    _, fitted = compose(Request((folder,), template=template, given=Given(version="")))
    assert fitted.document.metadata.version == ""
    _, fitted = compose(Request((folder,), template=template))
    assert fitted.document.metadata.version == "Version 1.0"


def texts(passages):
    return [each.text for each in passages]


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_the_first_words_are_what_the_marks_ask_for(out, format):
    _, printed = read_printed(out / f"brief.{format}")
    assert " ".join(texts(printed.passages[:2])).startswith(f"Handling {HANDLING}")
    assert " ".join(texts(printed.passages)).count("Draft, not final.") == 1


def test_each_page_has_marks_at_head_and_foot(out):
    _, printed = read_printed(out / "brief.pdf")
    for page in range(1, (printed.pages or 0) + 1):
        around = [each.text for each in printed.running if each.page == page]
        assert (around[0], around[-1]) == (HEAD, "OFFICIAL")
    _, printed = read_printed(out / "brief.docx")
    assert texts(printed.running).count(HEAD) == 2
    assert texts(printed.running).count("OFFICIAL") == 2


def test_the_rest_stands_behind_the_text(out):
    _, printed = read_printed(out / "brief.pdf")
    said = " ".join(texts(printed.passages))
    for words in (
        "approved by Ana Ruiz",
        "Contact. desk@example.org",
        "Distribution. The Board; heads of unit",
        "Cite as. Port Unit, “The harbour. A brief”, 2026",
    ):
        assert words in said
    assert any(text.startswith("Version 2.1") for text in texts(printed.running))


def test_the_record_tells_the_marks_and_which_were_given(out):
    record = json.loads((out / "brief.json").read_text())
    stated = GIVEN.stated()
    assert record["given"] == stated
    assert record["marks"] == stated | {"embargo": "2026-03-03T14:00+01:00 CET"}


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_a_marked_brief_is_accounted_for_and_its_marks_are_its_owners(out, folder, format):
    report = verify(Inquiry(out / f"brief.{format}", folder))
    assert (report.proved, report.facts) == (True, ())
    owned = {each.text for each in report.statements if each.kind is Kind.OWNER}
    assert owned >= {
        "Draft, not final.",
        "Not to be published before 14:00 CET (UTC+1), 3 March 2026.",
        "Marked OFFICIAL.",
        "desk@example.org",
        "The Board; heads of unit",
        HEAD,
        "OFFICIAL",
    }


def test_marks_in_brief_toml_and_as_given_make_the_same_pages(folder, out, tmp_path):
    stated = {
        name: said for name, said in GIVEN.stated().items() if name not in ("draft", "embargo")
    }
    lines = [f"{name} = {json.dumps(said)}" for name, said in stated.items()]
    marks = f'[marks]\ndraft = true\nembargo = "{GIVEN.embargo}"\n'
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "brief.toml").write_text("\n".join(["[issuer]", *lines, marks]))
    build(Request((tmp_path,), tmp_path / "out"))
    for format in ("docx", "pdf"):
        here, there = (read_printed(at / f"brief.{format}")[1] for at in (tmp_path / "out", out))
        assert (here.passages, here.running) == (there.passages, there.running)
    assert verify(Inquiry(tmp_path / "out" / "brief.pdf", tmp_path)).proved


def test_a_record_whose_marks_were_changed_is_found(out, folder, tmp_path):
    for format in ("docx", "json"):
        (tmp_path / f"brief.{format}").write_bytes((out / f"brief.{format}").read_bytes())
    record = json.loads((out / "brief.json").read_text())
    record["marks"]["marking"] = "Public"
    (tmp_path / "brief.json").write_text(json.dumps(record))
    report = verify(Inquiry(tmp_path / "brief.docx", folder))
    assert [fact.text for fact in report.facts if not fact.fine] == [
        "the record beside it is not what the sources give: marks"
    ]


@pytest.mark.parametrize("given", [{"draft": 1}, {"embargo": 3}, {"motto": "x"}, ["draft"]])
def test_a_record_that_gives_what_is_no_mark_is_none(given):
    from briefgen.verifying.records import told

    assert told(json.dumps({"build": "0", "given": given})) is None


WORDS = st.text(max_size=60)
ANY = st.builds(
    Given,
    draft=st.booleans(),
    embargo=st.none(),
    **dict.fromkeys(Given._fields[2:], WORDS)
    | {"version": st.text(max_size=LONGEST_OF["version"])},
)


@settings(max_examples=10)
@given(ANY)
def test_any_words_in_marks_make_a_brief_that_proves_itself(folder, tmp_path_factory, given):
    made = tmp_path_factory.mktemp("any")
    for path in build(Request((folder,), made, given=given)).files[:2]:
        report = verify(Inquiry(path, folder))
        assert (report.proved, report.facts) == (True, ())


def test_a_list_of_readers_too_long_for_the_pages_is_named_as_the_way_out(folder, tmp_path):
    readers = "; ".join(f"Member {n} of the committee" for n in range(140))[:4000]
    asked = Request((folder,), tmp_path, template="note", given=Given(distribution=readers))
    (warning,) = (each for each in build(asked).warnings if "overflows" in each)
    assert warning.endswith(
        "1 is meant; shorten the distribution list, or choose a longer template"
    )
