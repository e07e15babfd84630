"""Markdown files, and how to tell Markdown in a file that does not say so."""

from __future__ import annotations

import re
from pathlib import Path

from briefgen.readers.assembling import assemble
from briefgen.source import Source

SAMPLE = 200_000
"""Characters looked at."""

HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
OTHER_MARKS = (
    re.compile(r"\*\*[^\s*][^*\n]{0,300}\*\*"),
    re.compile(r"\[[^\[\]\n]{1,300}\]\((?:https?://|/|#|mailto:)[^()\s]{0,2000}\)"),
    re.compile(r"<https?://[^<>\s]{1,2000}>"),
    re.compile(r"^(?:---|\*\*\*|```)$", re.MULTILINE),
    re.compile(r"^\|(?:\s?:?-{3,200}:?\s?\|){1,50}$", re.MULTILINE),
)


def read(data: bytes, path: Path, id: str) -> Source:
    """The source called ``id`` in a Markdown file's bytes."""
    return assemble(data, path, id, lambda raw: True)


def looks_like_markdown(raw: str) -> bool:
    """True when a text uses headings of Markdown and at least one other of its marks."""
    sample = raw[:SAMPLE].replace("\r\n", "\n")
    return bool(HEADING.search(sample)) and any(mark.search(sample) for mark in OTHER_MARKS)
