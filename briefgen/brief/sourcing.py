"""Whether a quotation says itself where its figure comes from: a survey, a body, "according to"."""

from __future__ import annotations

from briefgen.languages import may_find, pattern_for


def names_its_source(text: str) -> bool:
    """True for "In a survey of 380 farmers, …" and "…, according to the Board"; false for what only
    the speaker found, and for figures of nobody ("figures show")."""
    if not may_find(text, "quoting", "source of a figure"):
        return False
    found = pattern_for(text, "quoting", "source of a figure")
    return found.search(" ".join(text.split()).replace("’", "'")) is not None
