"""Patterns that find the same by every Python that runs them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import briefgen

PACKAGE = Path(briefgen.__file__).parent
POSSESSIVE_GROUP = re.compile(r"[^(\\]\)(?:[*+?]|\{[\d,]+\})\+")


def constants() -> Iterator[str]:
    """Every text that may be a pattern: those in the code, and the lines of the lists."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                yield node.value if isinstance(node.value, str) else node.value.decode("latin-1")
    for path in (PACKAGE / "languages").rglob("*.txt"):
        yield from path.read_text(encoding="utf-8").splitlines()


def test_no_group_is_possessive_which_python_before_3_11_5_matches_wrongly():
    assert [text for text in constants() if POSSESSIVE_GROUP.search(text)] == []
