"""Find where the tables, keys and comments of a TOML file stand, which its parser does not say."""

from __future__ import annotations

import re
from typing import NamedTuple

TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|(?P<comment>\#[^\n]*)"
    r"|(?P<end>\n)"
    r"""|[^"'\#\n]+""",
    re.DOTALL,
)
HEADER = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]?\]\s*$")
KEY = re.compile(r"\s*([\w-]+)\s*=")
OURS = "#."
"""Begins the comments that the command writes."""


class Block(NamedTuple):
    """A table, from its header to the next, or what stands above the first."""

    name: str
    """Of the table; "" for what stands above the first."""
    line: int
    """Of its header, counted from 1."""
    keys: dict[str, int]
    """The line of each key."""
    comments: list[str]
    """The editor's, in it or above its header."""


class Scanned(NamedTuple):
    """The tables of a file in order, the first without a name."""

    blocks: tuple[Block, ...]
    tail: tuple[str, ...]
    """The editor's comments behind the last key."""


def scan(text: str) -> Scanned:
    """The tables of ``text``, which is valid TOML with "\\n" for line ends."""
    blocks = [Block("", 1, {}, [])]
    waiting: list[str] = []
    line, began, row = 1, 1, ""
    for match in TOKEN.finditer(text + "\n"):
        found = match.group()
        if match.lastgroup == "comment":
            if not found.startswith(OURS):
                waiting.append(found.rstrip())
        elif match.lastgroup == "end":
            if header := HEADER.match(row):
                blocks.append(Block(header[1], began, {}, waiting))
                waiting = []
            elif key := KEY.match(row):
                blocks[-1].keys.setdefault(key[1], began)
            if row.strip() and not header:
                blocks[-1].comments.extend(waiting)
                waiting = []
            row, began = "", line + 1
        else:
            row += found
        line += found.count("\n")
    return Scanned(tuple(blocks), tuple(waiting))


def conflicts(text: str) -> list[tuple[int, int]]:
    """The first and the last line of each conflict that a merge left in ``text``."""
    found: list[tuple[int, int]] = []
    open_ = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("<<<<<<< "):
            found.append((number, number))
            open_ = True
        elif open_:
            found[-1] = (found[-1][0], number)
            open_ = not line.startswith(">>>>>>> ")
    return found
