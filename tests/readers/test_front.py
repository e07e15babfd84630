"""The lines between a title and its text."""

from pathlib import Path

import pytest

from briefgen.readers import read

WORDS = [f"{a}{b}" for a in "bdfglmnprstv" for b in ("ale", "oran", "imel", "untar", "eska", "ovil",
         "asti", "ermo", "itan", "older", "ushi", "anne", "elk")]  # fmt: skip
TEXT = f"The harbour office has seen {' '.join(WORDS)} and road safety since March.\n\n"


@pytest.mark.parametrize(
    ("line", "author"), [("Ann Oake", "Ann Oake"), ("Road Safety", None), ("Harbour Office", None)]
)
def test_a_name_alone_under_the_title_is_the_authors_unless_the_text_uses_its_words(
    tmp_path: Path, line: str, author: str | None
) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# Late ferries\n\n{line}\n\n{TEXT}{TEXT}")
    assert read(path, "A").profile.author == author
