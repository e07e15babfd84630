"""What stands before the words of a line, or instead of them: the marks that layout is made of.

Marks are not text. They are dropped when the text is selected, and what they said is kept as a
``Mark`` for each line, so that the text can be quoted and the layout still be known.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

LINE_END = re.compile(r"\r\n|\r|\n")


class MarkKind(Enum):
    """What a line's mark says the line is."""

    NONE = auto()
    HEADING = auto()
    """Hashes before it, or a rule of = or - under it."""
    NUMBERED_HEADING = auto()
    """Its number stays in the text: it is part of the heading's name."""
    SECTION = auto()
    """A heading that is surely not the title."""
    BULLET = auto()
    NUMBER = auto()
    """An item of a numbered or lettered list."""
    CLAUSE = auto()
    """A numbered paragraph: "2.1 Claims lodged …"."""
    QUOTE = auto()
    TABLE_ROW = auto()
    TABLE_HEAD = auto()
    RULE = auto()
    """Nothing but rule characters: no text at all."""
    CODE = auto()
    FRONT_MATTER = auto()


class Mark(NamedTuple):
    """One line of the file: its mark, and where its words are."""

    start: int
    """Where the words begin, in code points of the file; ``end`` when there are none."""
    end: int
    """Where they end."""
    kind: MarkKind = MarkKind.NONE
    level: int = 0
    """Of a heading, from 1."""
    indent: int = 0
    """Columns before the mark; a tab counts four."""
    style: str = ""
    """Which bullet, or which manner of numbering."""
    drops: tuple[tuple[int, int], ...] = ()
    """What of the line is not text."""


RULE = frozenset("-_=*~#+–—.•·")
"""What rules are drawn with."""
BETWEEN = frozenset("|: \t")
"""What may stand between, in the rule under a table's head."""
LONGEST_RULE = 1000
BULLETS = frozenset("•◦▪▫‣⁃\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf076")
"""The last of them are what fonts of symbols have in their place."""
SPACED_BULLETS = frozenset("-*+–—●○■·")
"""Bullets only where a space follows."""
BARE = r"(?i)\W*(?:ends?|\d{1,3})\W*"
"""A line such as "- ENDS -" or "– 3 –": its dash is no bullet."""
ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
CLOSING_HASHES = re.compile(r"[ \t]#{1,6}$")
QUOTE = re.compile(r"\s{0,3}(?:>[ \t]?)+")
FENCES = frozenset({"---", "...", "+++"})
"""What front matter stands between; what begins it is one of the outer two."""
FENCE = re.compile(r"\s{0,3}(?:```|~~~)")


def raw_lines(raw: str) -> list[Mark]:
    """The lines of a decoded file, white space around their words left out."""
    lines, at = [], 1 if raw.startswith("\ufeff") else 0
    for match in [*LINE_END.finditer(raw), None]:
        end = match.start() if match else len(raw)
        lines.append(_bare_line(raw, at, end))
        at = match.end() if match else at
    return lines


def _bare_line(raw: str, at: int, end: int) -> Mark:
    """The line of ``raw`` from ``at`` to ``end``, not yet looked at."""
    content = raw[at:end]
    words = content.strip()
    if not words:
        return Mark(end, end)
    start = end - len(content.lstrip())
    columns = len(raw[at:start].expandtabs(4)) if start > at else 0
    return Mark(start, start + len(words), indent=columns)


def mark_lines(raw: str, lines: Sequence[Mark], markdown: bool) -> list[Mark]:
    """``lines`` with their bullets, rules, quotes, headings and tables found.

    Hashes, quotes, fences and front matter count only where ``markdown``.
    """
    front = front_extent(raw, lines) if markdown else 0
    raw_block = _raw_blocks(raw, lines) if markdown and "<" in raw else frozenset()
    marked, fenced = [], False
    for number, line in enumerate(lines):
        if number < front:
            marked.append(_front_matter_line(raw, line))
            continue
        if number in raw_block:
            marked.append(line._replace(kind=MarkKind.CODE))
            continue
        fence = markdown and FENCE.match(raw, line.start, line.end)
        if fence or (fenced and line.start < line.end):
            marked.append(_whole(line) if fence else line._replace(kind=MarkKind.CODE))
        else:
            marked.append(_mark(raw, line, markdown))
        fenced ^= bool(fence)
    return _with_underlines(raw, marked)


def _raw_blocks(raw: str, lines: Sequence[Mark]) -> frozenset[int]:
    # Few texts hold a tag at all.
    from briefgen.readers.lines.raw_blocks import raw_blocks

    return raw_blocks(raw, lines)


def front_extent(raw: str, lines: Sequence[Mark]) -> int:
    """How many of ``lines``, as ``raw_lines`` gives them, are front matter."""
    if raw.lstrip("\ufeff \r\n")[:3] not in FENCES:
        return 0
    # Few texts have any, and its patterns take a while to compile.
    from briefgen.readers.lines.front_matter import MOST, extent

    first = next((n for n, line in enumerate(lines) if line.start < line.end), 0)
    told = [(line.indent, raw[line.start : line.end]) for line in lines[first : first + MOST]]
    found = extent(told)
    return first + found if found else 0


def _front_matter_line(raw: str, line: Mark) -> Mark:
    """A field of the front matter, or one of its rules."""
    if raw[line.start : line.end] in FENCES:
        return _whole(line)
    return line._replace(kind=MarkKind.FRONT_MATTER)


def _whole(line: Mark) -> Mark:
    """``line`` as a rule: dropped from end to end."""
    return line._replace(kind=MarkKind.RULE, start=line.end, drops=((line.start, line.end),))


def _mark(raw: str, line: Mark, markdown: bool) -> Mark:
    """``line`` with the mark it carries by itself."""
    words = raw[line.start : line.end]
    if _rule(words):
        return _whole(line)
    if markdown and (match := ATX.match(words)):
        return _heading(words, line, len(match[1]), match.end())
    if words.startswith(">" if markdown else "> "):
        end = line.start + QUOTE.match(words).end()  # type: ignore[union-attr]
        return _quoted(raw, line, end)
    if words.startswith("|") and words.endswith("|") and words.count("|") > 2:
        return _table_row(words, line)
    if width := bullet(words):
        return _dropping(line, width, MarkKind.BULLET, words[0])
    return line


def bullet(words: str) -> int:
    """The width of the bullet that ``words`` begins with, white space after it included, or 0."""
    first, rest = words[:1], words[1:].lstrip()
    if first not in BULLETS and not (first in SPACED_BULLETS and words[1:2].isspace()):
        return 0
    return len(words) - len(rest) if rest and not re.fullmatch(BARE, words[:20]) else 0


def _rule(words: str) -> bool:
    """True when ``words`` is only drawn: three rule characters or more and nothing to read."""
    if not 3 <= len(words) <= LONGEST_RULE or words[0].isalnum():
        return False
    return set(words) <= RULE | BETWEEN and sum(char in RULE for char in words) >= 3


def _dropping(line: Mark, width: int, kind: MarkKind, style: str = "") -> Mark:
    """``line`` with its first ``width`` characters taken as a mark of ``kind``."""
    start = line.start + width
    return line._replace(
        start=start, kind=kind, style=style, drops=(*line.drops, (line.start, start))
    )


def _heading(words: str, line: Mark, level: int, width: int) -> Mark:
    """A heading after hashes, without those that close it."""
    heading = _dropping(line, width, MarkKind.HEADING)._replace(level=level)
    if closing := CLOSING_HASHES.search(words[-8:]):
        cut = line.end - len(words[-8:]) + closing.start()
        heading = heading._replace(end=cut, drops=(*heading.drops, (cut, line.end)))
    return heading


def _quoted(raw: str, line: Mark, start: int) -> Mark:
    """A line behind ``>``; a list or heading inside a quotation is still one."""
    inner = line._replace(start=start, drops=((line.start, start),))
    if start >= line.end:
        return inner._replace(kind=MarkKind.RULE)
    marked = _mark(raw, inner, False)
    drops = (*inner.drops, *(drop for drop in marked.drops if drop not in inner.drops))
    kind = MarkKind.QUOTE if marked.kind is MarkKind.NONE else marked.kind
    return marked._replace(kind=kind, drops=drops)


def _table_row(words: str, line: Mark) -> Mark:
    """A row between pipes, without the outer two."""
    inner = words[1:-1].strip()
    if not inner:
        return _whole(line)
    start = line.start + words.index(inner[0], 1)
    end = start + len(inner)
    drops = ((line.start, start), (end, line.end))
    return line._replace(start=start, end=end, kind=MarkKind.TABLE_ROW, drops=drops)


UNDERLINE = re.compile(r"={3,200}|-{3,200}")


def _with_underlines(raw: str, lines: Sequence[Mark]) -> list[Mark]:
    """``lines`` where what a rule stands under is a heading or the head of a table."""
    marked = list(lines)
    for number in range(1, len(marked)):
        above, rule = marked[number - 1], marked[number]
        if rule.kind is not MarkKind.RULE or above.start == above.end:
            continue
        drawn = raw[slice(*rule.drops[0])] if rule.drops else ""
        if above.kind is MarkKind.TABLE_ROW:
            marked[number - 1] = above._replace(kind=MarkKind.TABLE_HEAD)
        elif _underlines(drawn, above, marked[number - 2] if number > 1 else None):
            level = 1 if drawn[0] == "=" else 2
            marked[number - 1] = above._replace(kind=MarkKind.HEADING, level=level)
    return marked


def _underlines(drawn: str, above: Mark, before: Mark | None) -> bool:
    """True when ``drawn`` is an underline for ``above``, a short line that stands alone."""
    return bool(
        UNDERLINE.fullmatch(drawn)
        and above.kind is MarkKind.NONE
        and above.end - above.start <= 120
        and (before is None or before.start == before.end or before.kind is MarkKind.RULE)
    )
