"""How one text became another, word by word, and how that is shown to a person."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.editions.model import Edit

CONTEXT = 6
"""Words shown on either side of a change."""
MARKS = {"gone": "[-{}-]", "new": "{{+{}+}}"}


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """How ``old`` became ``new``, word by word; empty where they have the same words."""
    before, after = old.split(), new.split()
    if before == after:
        return ()
    from difflib import SequenceMatcher

    found = []
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Edit("same", " ".join(before[i:j])))
            continue
        parts = (Edit("gone", " ".join(before[i:j])), Edit("new", " ".join(after[k:m])))
        found += [part for part in parts if part.words]
    return tuple(found)


def shown(words: Sequence[Edit]) -> str:
    """``words`` with what went and what came: "has [-largely-] {+fully+} met its goals"."""
    last = len(words) - 1
    return " ".join(
        MARKS[edit.what].format(edit.words)
        if edit.what in MARKS
        else _shortened(edit.words.split(), n == 0, n == last)
        for n, edit in enumerate(words)
    )


def _shortened(words: list[str], first: bool, last: bool) -> str:
    """Words that stayed, without those far from any change."""
    head = [] if first else words[:CONTEXT]
    tail = [] if last else words[-CONTEXT:]
    if len(head) + len(tail) >= len(words):
        return " ".join(words)
    return " ".join((*head, "…", *tail))
