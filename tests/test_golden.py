"""The seeds' brief as text a person can read: ``pytest --accept`` rewrites it; read the diff."""

from pathlib import Path

from briefgen.brief import Occasion
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Job
from briefgen.document import Heading
from briefgen.spoken import block_lines
from briefgen.templating import find
from briefgen.theme import PageSize

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden" / "made-in-china-2025.txt"


def as_text() -> str:
    """The brief's blocks in reading order, headings set off by a blank line."""
    gathered = gather((ROOT / "seeds",))
    fitted = fit(Job(gathered, find("policy"), PageSize.A4, Occasion()))
    lines = [
        f"\n{'#' * block.level} {line}" if isinstance(block, Heading) else line
        for block in fitted.document.blocks
        for line in block_lines(block)
    ]
    return "\n".join(lines).strip() + "\n"


def test_the_seeds_brief_reads_as_accepted(accept):
    text = as_text()
    if accept:
        GOLDEN.write_text(text, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == text
