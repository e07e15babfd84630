"""briefgen: policy briefs from source texts, as DOCX and PDF, with nothing invented.

``build`` makes the files of a brief. It runs six verbs, one after the other, and each hands one
noun on to the next. They can be used one by one::

    from pathlib import Path

    from briefgen import compare, compose, extract, fill, read, write
    from briefgen.brief import Occasion
    from briefgen.settings import load
    from briefgen.templating import find

    settings = load(Path("seeds/brief.toml"))  # what the owner decided: subject, topics, issuer
    layout = find("policy")  # a template: its text, the steps of its ladder, its theme
    paths = sorted(Path("seeds").glob("*.txt"))

    sources = [read(path, id) for path, id in zip(paths, "AB", strict=True)]  # Source
    claims = [claim for source in sources for claim in extract(source, settings.subject)]  # Claim
    comparison = compare(sources, claims, settings.subject)  # Comparison
    composed = compose(comparison, sources, settings, layout.ladder[0].limits, Occasion())
    document = fill(layout, composed.brief, "en-GB", "2026-01-31", "")  # Document
    written = write(document, layout.theme, "pdf")  # Written: written.data is the file
    Path("brief.pdf").write_bytes(written.data)

Names are imported when they are first asked for, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from briefgen.brief import Brief, compose
    from briefgen.building import build
    from briefgen.claim import Claim
    from briefgen.comparison import compare
    from briefgen.document import Document
    from briefgen.extraction import extract
    from briefgen.finding import Comparison, Finding
    from briefgen.readers import read
    from briefgen.source import Source, Span
    from briefgen.templating import fill
    from briefgen.writers import write

_HOMES = {
    "Brief": "brief",
    "Claim": "claim",
    "Comparison": "finding",
    "Document": "document",
    "Finding": "finding",
    "Source": "source",
    "Span": "source",
    "build": "building",
    "compare": "comparison",
    "compose": "brief",
    "extract": "extraction",
    "fill": "templating",
    "read": "readers",
    "write": "writers",
}
"""Where each public name lives."""

__all__ = [
    "Brief",
    "Claim",
    "Comparison",
    "Document",
    "Finding",
    "Source",
    "Span",
    "build",
    "compare",
    "compose",
    "extract",
    "fill",
    "read",
    "write",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"briefgen.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'briefgen' has no attribute {name!r}")
