"""Tell whether the sources speak of public affairs at all; a folder may hold recipes or a story.

The rules were made for texts on what is governed, paid for or lived by. In other texts they still
find sentences that look like results, and most of those are not what a brief is read for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.brief.parts import Voice
from briefgen.languages import words
from briefgen.source import BlockKind, Source

LEAST_SHARE = 0.02
"""Share of its words that are of public affairs, below which a folder is of something else: in
folders of labelled texts it is at least 0.036; in recipes, match reports and a novella 0.005 to
0.02."""
LEAST_WORDS = 200
"""Words from which a folder shows what it is."""
MOST_SOURCES, MOST_CHARACTERS = 40, 20_000
"""Looked at in a folder, and in each of its sources."""
NOTE = "Few words of what was read are of public affairs: only the surest statements are printed"

_WORD = r"[a-z]+"


def of_something_else(sources: Sequence[Source]) -> bool:
    """True when hardly a word of ``sources``, taken together, is of public affairs."""
    found = [word for source in sources[:MOST_SOURCES] for word in _words(source)]
    known = words("affairs", "words")
    return len(found) >= LEAST_WORDS and sum(w in known for w in found) < LEAST_SHARE * len(found)


def told_of(voices: Sequence[Voice], strange: bool) -> tuple[tuple[str, str], ...]:
    """What a reader should know about the texts: pairs of a source's letter and a note.

    The letter is "" for a note on all of them, as where they are ``strange``: on something other
    than public affairs.
    """
    each = tuple((voice.letter, note) for voice in voices for note in voice.notes)
    return (("", NOTE), *each) if strange else each


def _words(source: Source) -> list[str]:
    """The words of the text itself, in small letters."""
    text = source.text
    own = (text[b.start : b.end] for b in source.blocks if b.kind is not BlockKind.NOISE)
    return re.findall(_WORD, " ".join(own)[:MOST_CHARACTERS].lower())
