"""What the others are given to typeset is the brief of the seeds."""

from pathlib import Path

import pytest

from briefgen.writers import WRITERS
from tests.bench.content import export


def test_the_brief_is_written_as_markdown_and_as_plain_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    before = dict(WRITERS)
    try:
        export(tmp_path)
    finally:
        WRITERS.clear()
        WRITERS.update(before)
    text = (tmp_path / "brief.txt").read_text(encoding="utf-8")
    assert text.startswith("Made in China 2025")
    assert "# Made in China 2025" in (tmp_path / "brief.md").read_text(encoding="utf-8")
