"""briefgen: policy briefs from source texts, as DOCX and PDF, with nothing invented.

Six verbs, one direction, each with one noun to hand on::

    source = read(path, "A")                              # Source
    claims = extract(source, subject)                     # Claim, …
    comparison = compare([source], claims, subject)       # Comparison
    composed = compose(comparison, [source], settings, limits, occasion)   # Brief
    document = fill(layout, composed.brief, "en-GB", "2026-01-31", "")     # Document
    written = write(document, theme, "pdf")               # bytes

``build`` runs them all. Each is imported when it is first asked for, so that importing the package
costs nothing.
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
