"""Whether a claim holds only somewhere, and says so before its subject."""

from __future__ import annotations

from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words


def limited(clause: Clause) -> bool:
    """True for "In developing countries, it …", not for "In 2020, it …" or "In short, it …"."""
    first = clause.words[0]
    if first.word not in words("scope", "limiting") or len(clause.words) < 3:
        return False
    second = clause.words[1].word
    if second[0].isdigit() or second in words("scope", "not limiting"):
        return False
    verb = next((at for at, finite in enumerate(clause.verbs) if finite), 0)
    text = clause.passage.source.text[first.start : clause.words[verb].start]
    return "," in text
