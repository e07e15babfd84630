"""The command line, called in this process."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from briefgen.cli import main

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


class Ran(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def briefgen(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs ``briefgen`` with the words given; paths may be Path objects."""

    def run(*words: object) -> Ran:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(int(left.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with two sources of another subject and no brief.toml."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "opinion.md").write_text(OPINION, encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    return folder
