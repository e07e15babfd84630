"""The documents for developers name what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PATH = re.compile(r"`((?:[\w-]+/)+(?:[\w-]+\.(?:py|txt|toml|md))?)`")
EXAMPLES = {"readers/odt.py", "writers/odt/", "OUT/index.md"}
"""What is not there yet, and what a command makes."""


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "SECURITY.md"])
def test_every_file_and_folder_that_a_document_names_is_there(document):
    named = set(PATH.findall((ROOT / document).read_text(encoding="utf-8"))) - EXAMPLES
    package = ROOT / "briefgen"
    homes = (ROOT, package, package / "languages" / "en", package / "comparison")
    assert [
        path for path in sorted(named) if not any((home / path).exists() for home in homes)
    ] == []
    assert len(named) > 9
