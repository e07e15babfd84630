"""The top of a text: its title, and the masthead, byline and dates around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages import words as listed
from briefgen.readers.layout.filing import below_reference, is_reference, is_subject_line
from briefgen.readers.layout.labels import label_at, speaker
from briefgen.readers.layout.parts import Part
from briefgen.readers.layout.titling import dated, is_stamp, only_above, opens_with, title_of
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.lines.titles import capitals, title_like, words
from briefgen.readers.sought import sought
from briefgen.readers.stating.byline import byline, is_name
from briefgen.readers.stating.dates import YEAR, find_dates
from briefgen.readers.stating.mastheads import is_house

MOST = 15
"""Parts looked at."""
LONGEST = 220
"""Characters of a line at the top that is not yet the text."""

SET_APART = re.compile(r"\s[|·]\s|\s{3,}|\s/\s.*\s/\s|\s>\s")
"""Between the pieces of an imprint or masthead."""
LEAST_SAID = 150
"""Different words of a text that would use those of its headings."""
CLOSERS = "'\"”’)]"
MOST_CLOSERS = 2


def mark_front(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with the title as heading of level 1, and what stands around it as noise."""
    above = sum(part.mark.kind is MarkKind.FRONT_MATTER for part in parts)
    if above:
        return [*parts[:above], *_marked(parts[above:], _stated(parts[:above]))]
    return _marked(parts, "")


def _stated(fields: Sequence[Part]) -> str:
    """The title that the front matter gives, or ""."""
    from briefgen.readers.lines.front_matter import fields as read
    from briefgen.readers.stating.fielded import stated_title

    return stated_title(read((part.mark.indent, part.text) for part in fields))


def _marked(parts: Sequence[Part], stated: str) -> list[Part]:
    """``parts``, which no front matter stands before, with their top marked. Where the title is
    ``stated`` already, none but the same is looked for."""
    interview = sum(_asks(part) for part in parts) > 2
    end = _end(parts, interview, stated)
    front = [
        part.as_noise("imprint") if is_reference(part) else _sorted_out(part, parts, interview)
        for part in parts[:end]
    ]
    filed = below_reference(front)
    front[:filed] = [part.as_noise("masthead") if part.plain else part for part in front[:filed]]
    title = _same(front, stated) if stated else title_of(front)
    if title is not None:
        front[title] = front[title].as_heading(1)
        front[:title] = [
            part.as_noise("masthead") if part.plain else part for part in front[:title]
        ]
        if _names_the_author(parts, title + 1):
            front[title + 1 : title + 2] = [parts[title + 1].as_noise("byline")]
            end = max(end, title + 2)
    return [*front, *(_byline_alone(part) for part in parts[end:])]


def _names_the_author(parts: Sequence[Part], at: int) -> bool:
    """True when the part at ``at``, between title and text, is a name and no heading: the text
    itself never has its words in small letters."""
    if at + 1 >= len(parts) or len(parts[at + 1].text) <= LONGEST:
        return False
    part = parts[at]
    if not part.plain or part.mark.kind is not MarkKind.NONE or not is_name(part.text):
        return False
    said = {word for other in parts for word in words(other.text)}
    return len(said) >= LEAST_SAID and said.isdisjoint(words(part.text.lower()))


def _same(front: Sequence[Part], stated: str) -> int | None:
    """The index of the part that says the title as it is ``stated``, or None."""
    wanted = stated.casefold().split()
    same = (at for at, part in enumerate(front) if part.text.casefold().split() == wanted)
    return next((at for at in same if front[at].plain), None)


def _asks(part: Part) -> bool:
    """True for a question to someone, on a line of its own."""
    return part.text.endswith("?") and len(part.text) < LONGEST


def _end(parts: Sequence[Part], interview: bool, stated: str) -> int:
    """How many parts come before the text itself begins, whose title may be ``stated`` already."""
    titled = bool(stated) and _same(parts[:MOST], stated) is None
    for at, part in enumerate(parts[:MOST]):
        if part.noise or is_reference(part):
            continue
        if part.mark.kind is MarkKind.HEADING:
            if titled and not _goes_on(parts[at : at + 2], interview):
                return at
            titled = titled or not (is_stamp(part.text) or only_above(parts[at : at + 2]))
        elif _is_body(part, interview):
            return at
    return min(len(parts), MOST)


def _goes_on(heading: Sequence[Part], interview: bool) -> bool:
    """True for a heading that is about the text itself, or heads nothing but what is."""
    return any(_about_text(part.text, interview) or byline(part.text) for part in heading)


def _is_body(part: Part, interview: bool) -> bool:
    """True for prose, items, clauses, labelled lines and headings with a number."""
    if part.mark.kind not in (MarkKind.NONE, MarkKind.QUOTE):
        return True
    if is_subject_line(part):
        return False
    if len(part.text) > LONGEST:
        return True
    if _about_text(part.text, interview) or byline(part.text):
        return False
    if not capitals(part.text) and (part.text.endswith(":") or speaker(part.text) is not None):
        return True
    if label_at(part.text) and not title_like(part.text):
        return True
    return _ended(part.text) and len(words(part.text)) >= 12


def _ended(text: str) -> bool:
    """True when ``text`` ends like a sentence."""
    bare = text.rstrip(CLOSERS)
    return bare.endswith((".", "!", "?")) and len(text) - len(bare) <= MOST_CLOSERS


def _about_text(line: str, interview: bool) -> str:
    """What ``line``, at the top, says about the text instead of being of it, or ""."""
    if sought("front", "speech").search(line):
        return ""
    if interview and sought("front", "standfirst").search(line):
        return "standfirst"
    if SET_APART.search(line) or _of_imprint(line):
        return "imprint"
    dates = [stated for _, stated in find_dates(line) if not re.fullmatch(YEAR, stated.text)]
    if not dates or _begins_sentence(line):
        return ""
    exact = any(stated.exact for stated in dates)
    return "date line" if exact or dated(line) or not _ended(line) else ""


def _of_imprint(line: str) -> bool:
    """True for a line of an imprint, and for the word over a text that says of what sort it is."""
    masthead = line.lower() in listed("front", "mastheads")
    return masthead or _of_house(line) or sought("front", "imprint").search(line) is not None


def _of_house(line: str) -> bool:
    """True for "Column: Institute for Roads": of what sort a text is, and whose."""
    genre, colon, who = line.partition(": ")
    return bool(colon) and genre.lower() in listed("front", "genres") and is_house(who)


def _begins_sentence(line: str) -> bool:
    return opens_with(line, "sentence starts")


def _sorted_out(part: Part, parts: Sequence[Part], interview: bool) -> Part:
    """``part``, at the top, as noise where it is a byline, a date line or an imprint."""
    if part.plain and is_stamp(part.text):
        return part.as_noise("masthead")
    if not part.plain or part.mark.kind is MarkKind.HEADING:
        return part
    if byline(part.text):
        return part.as_noise("byline")
    # Two capitalised words may be a heading; the end of the text says more about an author.
    if is_name(part.text) and any(
        other is not part and other.text.casefold().startswith(part.text.casefold())
        for other in parts[-6:]
    ):
        return part.as_noise("byline")
    why = _about_text(part.text, interview)
    return part.as_noise(why) if why else part


def _byline_alone(part: Part) -> Part:
    """``part`` as noise where it is a byline repeated further down: "Written by X"."""
    short = part.plain and part.gap_before and part.gap_after and len(part.text) < 80
    if short and not part.item and not _ended(part.text) and byline(part.text):
        return part.as_noise("byline")
    return part
