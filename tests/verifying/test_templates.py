"""Each template's brief is proved from its sources, as the policy brief is."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.templating import names
from briefgen.verifying import ACCOUNTED, Inquiry, verify

SEEDS = Path(__file__).parents[2] / "seeds"
TEMPLATES = tuple(name for name in names() if name != "policy")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    build(Request((SEEDS,), folder, template=TEMPLATES[0], also=TEMPLATES[1:]))
    return folder


@pytest.mark.parametrize("format", ["docx", "pdf"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_statement_is_accounted_for(out: Path, template: str, format: str) -> None:
    report = verify(Inquiry(out / f"made-in-china-2025-{template}.{format}", SEEDS))
    assert [fact.text for fact in report.facts if not fact.fine] == []
    assert [s.text for s in report.statements if s.kind not in ACCOUNTED] == []
