"""Contestants stand in fields; what is not installed is named, and what is, is measured alike."""

from pathlib import Path

import pytest

from tests.bench import others
from tests.bench.contestants import IMPORT_TYPST, OURS, THEIRS
from tests.bench.others import CLAIMS, NEEDS, OWN_TEXT, READ_DOCX, READ_PDF, fields, tables
from tests.bench.processes import Cost


@pytest.fixture
def all_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(others, "_is_there", lambda name: True)


@pytest.mark.usefixtures("all_there")
def test_each_field_begins_with_ours(tmp_path: Path) -> None:
    found = fields(tmp_path, "pandoc")
    assert [next(iter(field.steps)) for field in found] == [OURS, CLAIMS, READ_PDF, READ_DOCX]
    assert [field.absent for field in found] == [()] * 4
    assert {name for field in found for name in field.steps} >= {THEIRS, OWN_TEXT, *NEEDS}


def test_what_is_not_installed_is_named_and_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(others, "_is_there", lambda name: name not in ("soffice", "sumy"))
    brief, claims, *_ = fields(tmp_path, "pandoc")
    assert brief.absent == ("docxtpl and LibreOffice: needs soffice",)
    assert claims.absent == ("sumy LexRank: needs sumy",)
    assert "pandoc and WeasyPrint" in brief.steps
    assert list(claims.steps) == [CLAIMS]


@pytest.mark.usefixtures("all_there")
def test_where_claims_are_measured_nothing_is_kept(tmp_path: Path) -> None:
    _, claims, *_ = fields(tmp_path, "pandoc")
    assert claims.steps[CLAIMS][""][:2] == ["env", "BRIEFGEN_CACHE="]


def test_ours_is_set_over_rivals_and_not_over_parts() -> None:
    costs = {
        OURS: [Cost(40, 60, 50)],
        THEIRS: [Cost(20, 30, 100)],
        f"{THEIRS}: a step": [Cost(5, 5, 5)],
        IMPORT_TYPST: [Cost(10, 10, 20)],
        "pandoc and WeasyPrint": [Cost(80, 60, 100)],
    }
    lines = list(tables(costs))
    ratios = lines[2 : lines.index("")]
    assert [line.split(" | ")[0] for line in ratios] == [
        f"| {THEIRS}",
        "| pandoc and WeasyPrint",
        f"| {THEIRS}, less `{IMPORT_TYPST}`",
    ]
    assert len(lines) - lines.index("") == 1 + 2 + len(costs)
