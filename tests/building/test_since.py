"""What has changed since an earlier edition: told in the brief, kept in its record, and proved."""

import json
from datetime import date
from pathlib import Path

import pytest

from briefgen.brief.changes import Turn
from briefgen.building import Request, build, compose
from briefgen.building.since import changes
from briefgen.editions import edition
from briefgen.readers.printed import read_printed
from briefgen.settings.marks import Given
from briefgen.spoken import block_lines
from briefgen.verifying import Inquiry, Kind, verify
from tests.verifying.altering import altered_docx

OPINION = """# Opinion – The Rail Link at Five

Written by Ana Ruiz

The Rail Link has cut travel times by a third. However, the Rail Link has cost more than planned.
Freight operators still depend on road haulage. The government plans to extend the line in 2031.
"""
REPORT = """Results:
The Rail Link has largely met its goals for passengers.
Problems:
Maintenance costs have risen sharply, and stations remain understaffed.
Outlook:
A second line could open by 2034 if funding is found.
"""
EDITS = (
    ("opinion.md", "has cut travel times by a third", "may have cut travel times by a third"),
    ("opinion.md", "Freight operators still depend on road haulage.", ""),
    ("report.txt", "Outlook:", "Ticket sales have doubled in the north.\nOutlook:"),
)


@pytest.fixture
def texts(tmp_path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "opinion.md").write_text(OPINION)
    (folder / "report.txt").write_text(REPORT)
    (folder / "brief.toml").write_text('[subject]\nname = "Rail Link"\n[sectors]\n"Freight" = []\n')
    return folder


@pytest.fixture
def january(texts, tmp_path) -> Path:
    build(Request((texts,), tmp_path / "january", date=date(2026, 1, 31), given=Given(version="1")))
    return tmp_path / "january"


@pytest.fixture
def edited(texts, january) -> Path:
    for file, old, new in EDITS:
        text = (texts / file).read_text()
        assert old in text
        (texts / file).write_text(text.replace(old, new))
    return texts


def section(document) -> list[str]:
    """What stands under the heading on changes, up to the next heading."""
    lines = [line for block in document.blocks for line in block_lines(block)]
    heads = [plain for block in document.blocks if hasattr(block, "level")
             for plain in block_lines(block)]  # fmt: skip
    (start,) = [n for n, line in enumerate(lines) if line.startswith("What has changed since")]
    following = heads[heads.index(lines[start]) + 1]
    return lines[start : lines.index(following, start)]


def told(texts, old: Path, **asked) -> list[str]:
    return section(compose(Request((texts,), since=edition(old), **asked))[1].document)


def test_the_brief_tells_what_is_new_gone_and_reworded(edited, january):
    assert told(edited, january) == [
        "What has changed since 31 January 2026, version 1",
        "In short Claims: 1 new, 1 gone, 1 reworded, 6 as they were. Topics that stand otherwise: "
        "1. Sources: opinion.md edited, report.txt edited.",
        "Relation Freight. Relation: one only, now none.",
        "Reworded Earlier edition (op-ed, line 5): “The Rail Link has cut travel times by a third”."
        " This edition: “The Rail Link may have cut travel times by a third”.",
        "New Text: “Ticket sales have doubled in the north” (no source given).",
        "Gone Freight. Earlier edition (op-ed, line 6): “Freight operators still depend on road "
        "haulage”.",
    ]


def test_nothing_changed_is_said(texts, january):
    assert told(texts, january) == [
        "What has changed since 31 January 2026, version 1",
        "In short Nothing: sources, claims, standings and relations are those of the earlier "
        "edition.",
    ]


@pytest.mark.parametrize("kind", ["brief.json", "brief.pdf", "brief.docx", "."])
def test_each_kind_of_earlier_file_gives_the_same_brief(edited, january, kind):
    assert told(edited, january / kind) == told(edited, january)


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_a_brief_with_changes_is_accounted_for_without_the_earlier_files(
    edited, january, tmp_path, format
):
    build(Request((edited,), tmp_path / "february", since=edition(january)))
    for path in january.iterdir():
        path.unlink()
    report = verify(Inquiry(tmp_path / "february" / f"brief.{format}", edited))
    assert (report.proved, report.facts) == (True, ())
    earlier = [(each.text, each.proof) for each in report.statements if each.kind is Kind.EARLIER]
    assert earlier == [
        (
            "Earlier edition (op-ed, line 5): “The Rail Link has cut travel times by a third”.",
            "earlier edition, A line 5",
        ),
        (
            "Earlier edition (op-ed, line 6): “Freight operators still depend on road haulage”.",
            "earlier edition, A line 6",
        ),
    ]


def test_words_of_the_earlier_edition_that_were_altered_are_found(edited, january, tmp_path):
    out = tmp_path / "february"
    build(Request((edited,), out, ("docx",), since=edition(january)))
    data = (out / "brief.docx").read_bytes()
    (out / "brief.docx").write_bytes(altered_docx(data, "still depend", "no longer depend"))
    report = verify(Inquiry(out / "brief.docx", edited))
    changed = [each for each in report.statements if each.kind is Kind.CHANGED]
    assert [each.diff for each in changed] == [
        "… edition (op-ed, line 6): “Freight operators [-still-] {+no longer+} depend on "
        "road haulage”."
    ]


def test_an_earlier_edition_altered_in_the_record_is_found(edited, january, tmp_path):
    out = tmp_path / "february"
    build(Request((edited,), out, ("docx",), since=edition(january)))
    record = json.loads((out / "brief.json").read_text())
    record["since"]["claims"][0]["text"] = "The Rail Link is closed."
    (out / "brief.json").write_text(json.dumps(record))
    report = verify(Inquiry(out / "brief.docx", edited))
    assert [fact.text for fact in report.facts if not fact.fine] == [
        "the record beside it is not what the sources give: since"
    ]


def test_the_same_inputs_give_the_same_files(edited, january, tmp_path):
    for name in ("one", "two"):
        build(Request((edited,), tmp_path / name, since=edition(january)))
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_the_ladder_shortens_the_list_and_counts_what_it_leaves_out(edited, january):
    gathered, fitted = compose(Request((edited,)))
    old = edition(january)
    full = changes(old, gathered, fitted.composed, 6)
    assert ([each.kind for each in full.lines], full.more) == (
        ["standing", "reworded", "new", "gone"],
        0,
    )
    for most in range(4):
        some = changes(old, gathered, fitted.composed, most)
        assert (some.lines, some.more) == (full.lines[:most], 4 - most)
        assert some.counts == full.counts


def test_an_edition_without_day_or_version_goes_by_its_build(texts, tmp_path):
    build(Request((texts,), tmp_path / "plain"))
    old = edition(tmp_path / "plain")
    assert told(texts, tmp_path / "plain")[0] == (
        f"What has changed since the earlier edition, build {old.build}"
    )


def test_a_claim_moved_between_sections_is_told(texts, january):
    old = edition(january)
    row = next(row for row in old.claims if row.used == ("mixed",))
    before = tuple(row._replace(used=("findings",)) if each is row else each for each in old.claims)
    gathered, fitted = compose(Request((texts,)))
    found = changes(old._replace(claims=before), gathered, fitted.composed, 6)
    assert (found.counts["moved"], found.counts["kept"]) == (1, len(old.claims) - 1)
    (line,) = found.lines
    assert (line.quote.text, line.turns) == (
        row.text.rstrip("."),
        (Turn("place", "findings", "mixed"),),
    )


def test_a_template_without_a_place_for_it_says_so(texts, january, tmp_path):
    folder = tmp_path / "plain"
    folder.mkdir()
    (folder / "brief.md.j2").write_text("# {{ subject }}\n\nOne text.\n")
    policy = Path(__file__).parents[2] / "templates" / "policy" / "template.toml"
    (folder / "template.toml").write_bytes(policy.read_bytes())
    asked = Request((texts,), tmp_path / "out", template=str(folder), since=edition(january))
    assert "template plain does not tell what has changed since the earlier edition" in (
        build(asked).warnings
    )


def test_a_small_brief_reads_the_same_in_both_formats(edited, january, tmp_path):
    build(Request((edited,), tmp_path / "out", since=edition(january)))
    said = [
        [each.text for each in read_printed(tmp_path / "out" / f"brief.{format}")[1].passages]
        for format in ("docx", "pdf")
    ]
    assert "".join("".join(said[0]).split()) == "".join("".join(said[1]).split())
