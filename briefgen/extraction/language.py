"""The words of the language that extraction reads, from ``briefgen.languages``."""

from __future__ import annotations

from briefgen.languages import lists, words

__all__ = ["lists", "words"]
