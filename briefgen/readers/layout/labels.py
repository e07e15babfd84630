"""Run-in labels: "Electric vehicles: …", "**Price.** …", and the tags of speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages import any_of, lists
from briefgen.languages import words as listed
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.lines.titles import headline_case, opens, words

LONGEST = 80
"""Characters of a label."""
MOST_WORDS = 9

COLON = re.compile(r":(?=\s)")
DASH = re.compile(r"\s[–—-]\s")
STOP = re.compile(r"[.!?;](?:\s|$)")
TAG = r"(?P<tag>[A-Z][A-Z.'’ -]{0,40}|(?i:%s))(?:\s?[\[(][\d:.]{3,10}[\])])?:\s"
"""Of a speaker: a name in capitals, or one of the language's words."""
LEAST_TURNS = 4


def mark_labels(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with the labels of paragraphs and items found; an interviewer's turns are noise."""
    turns = sum(speaker(part.text) is not None for part in parts if part.plain)
    dashed, outline = _dashed(parts), _in_outline(parts)
    return [
        _marked(part, turns >= LEAST_TURNS, part.start in dashed, outline and _in_run(part))
        for part in parts
    ]


def speaker(text: str) -> str | None:
    """The tag of who speaks, with which ``text`` begins: "HOST", "ANN LEE"."""
    # Capitals, or one of the tags, before the colon or the time: most lines have neither.
    opening, colon, _ = text[:LONGEST].partition(":")
    name = opening.partition("[")[0].partition("(")[0].strip()
    if not colon or not (name.isupper() or name.lower() in listed("layout", "speakers")):
        return None
    match = re.match(TAG % any_of(lists("layout")["speakers"]), text[:LONGEST])
    return match["tag"] if match else None


def _marked(part: Part, spoken: bool, dashed: bool, outline: bool) -> Part:
    """``part`` with its label, where it has one."""
    if not part.plain:
        return part
    if spoken and (name := speaker(part.text)) is not None:
        tag = name.rstrip().casefold()
        hosting = tag in listed("layout", "hosting") and "?" in part.text[:1000]
        if hosting or tag in listed("layout", "asking"):
            return part.as_noise("question")
        return _labelled(part, len(tag))
    width = strong_label(part) or label_at(part.text, part.item or outline)
    if not width and dashed and (match := DASH.search(part.text[:LONGEST])):
        width = match.start()
    return _labelled(part, width) if width else part


def _labelled(part: Part, width: int) -> Part:
    """``part`` with its first ``width`` characters as label."""
    return part._replace(label=(part.start, part.start + width))


def strong_label(part: Part) -> int:
    """The width of a label set strong and closed by a colon, stop or dash, or 0."""
    if not 0 < part.strong < min(len(part.text), LONGEST):
        return 0
    label = part.text[: part.strong].rstrip()
    bare = label.rstrip(":.–— ") if not label.endswith(("?", "!")) else ""
    closed = label[-1] in ":." or re.match(r"\s?[:–—]", part.text[part.strong : part.strong + 2])
    return len(bare) if closed else 0


def label_at(text: str, item: bool = False) -> int:
    """The width of the label that ``text`` begins with, its colon left out, or 0.

    Behind a bullet what follows may be anything; elsewhere it must begin like a sentence.
    """
    match = COLON.search(text[: LONGEST + 2])
    if not match or not text[match.end() :].strip():
        return 0
    label, rest = text[: match.start()], text[match.end() :].lstrip()
    if not _is_label(label) or (rest[0].islower() and not item):
        return 0
    return len(label)


def _is_label(label: str) -> bool:
    """True for a few words that name something: no verb, no stop, a capital first."""
    named = re.sub(r"\([^()]*\)|[“\"][^”\"]*[”\"]", "", label)
    count = len(words(named))
    if not opens(label) or not 1 <= count <= MOST_WORDS or named[:1].islower():
        return False
    if label.count(",") > 2 or (STOP.search(named) and _stops(named)):
        return False
    return headline_case(named) or not has_verb(named)


def _stops(label: str) -> bool:
    """True when a stop in ``label`` is more than that of an abbreviation."""
    short = any_of(lists("layout")["abbreviations"])
    return bool(STOP.search(re.sub(rf"\b(?:{short})\.", "", label, flags=re.IGNORECASE)))


def has_verb(text: str) -> bool:
    """True when a verb stands in ``text``, or a word that stands before one."""
    return not listed("layout", "verbs").isdisjoint(re.findall(r"\w+", text.lower()))


def _dashed(parts: Sequence[Part]) -> set[int]:
    """The starts of items whose label ends with a dash: only where three beside each other do."""
    starts = [part.start if part.item and _before_dash(part) else -1 for part in parts]
    found: set[int] = set()
    for three in zip(starts, starts[1:], starts[2:], strict=False):
        if -1 not in three:
            found.update(three)
    return found


def _before_dash(part: Part) -> bool:
    """True when a short name and a spaced dash open the item."""
    match = DASH.search(part.text[:LONGEST])
    return (
        match is not None
        and ":" not in part.text[:LONGEST]
        and _is_label(part.text[: match.start()])
    )


def _in_run(part: Part) -> bool:
    """True for a line without a mark that stands close to another."""
    return part.mark.kind is MarkKind.NONE and not (part.gap_before and part.gap_after)


def _in_outline(parts: Sequence[Part]) -> bool:
    """True when unmarked lines that open with a name and a colon come by threes."""
    return sum(part.plain and _in_run(part) and label_at(part.text, True) > 0 for part in parts) > 2
