"""Markdown files, and how to tell Markdown in a file that does not say so."""

from __future__ import annotations

import re
from pathlib import Path

from briefgen.readers.assembling import assemble
from briefgen.readers.lines.marks import FENCES, front_extent, raw_lines
from briefgen.source import Source

SAMPLE = 200_000
"""Characters looked at."""

HEADING = r"^#{1,6} \S|^={4,}$"
"""Hashes before it, or a line drawn under it."""
OTHER_MARKS = (
    r"\*\*[^\s*][^*\n]{0,300}\*\*",
    r"\[[^\[\]\n]{1,300}\]\((?:https?://|/|#|mailto:)[^()\s]{0,2000}\)",
    r"<https?://[^<>\s]{1,2000}>",
    r"^(?:---|\*\*\*|```)$",
    r"^\|(?:\s?:?-{3,200}:?\s?\|){1,50}$",
)


def read(data: bytes, path: Path, id: str) -> Source:
    """The source called ``id`` in a Markdown file's bytes."""
    return assemble(data, path, id, lambda raw: True)


def looks_like_markdown(raw: str) -> bool:
    """True when a text uses headings of Markdown and at least one other of its marks, or begins
    with front matter."""
    sample = raw[:SAMPLE].replace("\r\n", "\n")
    if sample[:3] in FENCES and front_extent(sample, raw_lines(sample)):
        return True
    headed = "# " in sample or "====" in sample
    if not headed or not re.search(HEADING, sample, re.MULTILINE):
        return False
    return any(re.search(mark, sample, re.MULTILINE) for mark in OTHER_MARKS)
