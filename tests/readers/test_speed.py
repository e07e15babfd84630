"""Long texts take time that grows with their length and no faster."""

import time
from pathlib import Path

import pytest

from briefgen.readers import read

UNIT = 250_000
"""Characters of each text: what is not linear takes minutes at this length."""


@pytest.mark.parametrize(
    ("suffix", "piece"),
    [
        (".txt", "x"),
        (".txt", "words and more, "),
        (".txt", "lorem ipsum dolor sit amet consectetur\n"),
        (".txt", "a\tb\tc\n"),
        (".txt", "( "),
        (".txt", "- "),
        (".txt", "1 May 2025 "),
        (".txt", "https://a.example "),
        (".txt", "What is it?\nAn answer.\n\n"),
        (".txt", "Label: words\n"),
        (".txt", "(a) item\n"),
        (".md", "*a _b "),
        (".md", "**a* "),
        (".md", "a* "),
        (".md", "["),
        (".md", "[a]( "),
        (".md", "<!--"),
        (".md", "<b "),
        (".md", "a`b``"),
        (".md", "> - "),
    ],
)
def test_a_long_text_is_read_in_linear_time(tmp_path: Path, suffix: str, piece: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text("T\n\n" + piece * (UNIT // len(piece)))
    began = time.process_time()
    read(path, "A")
    assert time.process_time() - began < 5
