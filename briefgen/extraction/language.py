"""The words of the language that extraction reads, from ``briefgen.languages``."""

from __future__ import annotations

from briefgen.languages import any_of, lists, words

__all__ = ["any_of", "lists", "words"]
