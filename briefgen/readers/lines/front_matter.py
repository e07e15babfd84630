"""Front matter: fields above a Markdown text, for the program that makes a page of it.

Between two rules of dashes stands YAML, between two of plus signs TOML. Neither is parsed as such:
what is wanted are a few fields that say of the text what a title page would.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

CLOSERS = {"---": ("---", "..."), "+++": ("+++",)}
"""What ends the front matter that a line begins."""
FIELD = re.compile(r"[\"']?(?P<name>[A-Za-z][\w.-]{0,40})[\"']?\s*[:=](?=\s|$)\s*(?P<value>.*)")
MOST = 200
"""Lines."""
LONGEST = 2000
"""Characters of a value."""
NOTHING = frozenset({"", "null", "none", "~", "true", "false", "[]", "{}", ">", "|", ">-", "|-"})
NAMES = frozenset({"name", "fullname", "displayname"})
"""Fields of a field that hold what it is called."""
QUOTES = "\"'"

Line = tuple[int, str]
"""Columns before the words, and the words."""


def extent(lines: Sequence[Line]) -> int:
    """How many of ``lines``, the first of a file, are front matter, its two rules with them."""
    closers = CLOSERS.get(lines[0][1]) if lines and not lines[0][0] else None
    if not closers:
        return 0
    opened, fields = "", 0
    for number, (indent, words) in enumerate(lines[1:MOST], 1):
        if not opened and not indent and words in closers:
            return number + 1 if fields else 0
        field = None if opened or indent else FIELD.match(words)
        if not (field or opened or _may_follow(indent, words, fields)):
            return 0
        fields += bool(field)
        opened = _still_open(opened, field["value"] if field else words)
    return 0


def _may_follow(indent: int, words: str, fields: int) -> bool:
    """True for what stands between fields: nothing, a comment, a table's name, or more of one."""
    if not words or words[0] in "#[]{}":
        return True
    return fields > 0 and (indent > 0 or words.startswith("- ") or words == "-")


def _still_open(opened: str, words: str) -> str:
    """The quotation mark that is open behind ``words``, or ""."""
    mark = opened or (words[:1] if words[:1] in QUOTES else "")
    if not mark:
        return ""
    odd = (words.count(mark) - words.count(f"\\{mark}")) % 2 == 1
    return mark if odd != bool(opened) else ""


def fields(lines: Iterable[Line]) -> dict[str, tuple[str, ...]]:
    """The values of each field, in order; names in small letters without hyphens and the like.

    A name that comes twice keeps its first values.
    """
    found: dict[str, list[str]] = {}
    values: list[str] = []
    opened = ""
    for indent, words in lines:
        if not opened and words.startswith("#"):
            continue
        field = None if opened or indent else FIELD.match(words)
        value = field["value"] if field else words
        if field:
            values = []
            found.setdefault(_plain(field["name"]), values)
            values.append(value)
        elif opened or not words.startswith("- "):
            _carry_on(values, words, nested=bool(indent) and not opened)
        else:
            values.append(_named(words[2:].strip()))
        opened = _still_open(opened, value)
    return {name: told for name, listed in found.items() if (told := tuple(_told(listed)))}


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _carry_on(values: list[str], words: str, nested: bool) -> None:
    """Add ``words``, a further line of a field, to its values."""
    inner = FIELD.match(words) if nested else None
    if inner:
        if _plain(inner["name"]) in NAMES:
            values.append(inner["value"])
    elif values and len(values[-1]) < LONGEST:
        values[-1] = f"{'' if values[-1] in NOTHING else values[-1]} {words}".strip()


def _named(words: str) -> str:
    """What a member of a list is called: "name: Ann Lee" or "Ann Lee"."""
    inner = FIELD.match(words)
    if not inner:
        return words
    return inner["value"] if _plain(inner["name"]) in NAMES else ""


def _told(values: Iterable[str]) -> Iterator[str]:
    """``values`` without quotation marks and comments, lists taken apart."""
    for value in values:
        if value.startswith("[") and value.endswith("]"):
            members = re.findall(r"\"[^\"]*\"|'[^']*'|[^,]+", value[1:-1])
        else:
            members = [value]
        for member in map(_unquoted, members):
            if member.lower() not in NOTHING:
                yield member


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] in QUOTES and (end := value.rfind(value[0])):
        return value[1:end].replace(f"\\{value[0]}", value[0]).strip()
    return re.split(r"\s#\s", value, maxsplit=1)[0].strip()
