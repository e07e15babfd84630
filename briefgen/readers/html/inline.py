"""The words of one block: white space, strong type, links and line ends inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.readers.html.tree import Node

STRONG = frozenset({"b", "strong"})
BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Characters that only say where a line may break, or may not."""

NOTE_MARK = re.compile(r"\[?(?:note |nb )?(?:\d{1,3}|[a-z]|[*†‡§]{1,2})\]?,?", re.IGNORECASE)
LONGEST_MARK = 12
"""Characters of the number of a note."""


class Paragraph(NamedTuple):
    """Some words that stand together."""

    text: str
    strong: int
    """How many of its first characters are strong."""
    linked: int
    """How many of its characters are links to other pages."""
    tight: bool
    """True when it stands right under the one before."""


class Words:
    """Words in the making, until the block that they stand in ends."""

    def __init__(self) -> None:
        self.lines: list[list[tuple[str, bool, bool]]] = [[]]
        """Stretches of text, each with whether it is strong and a link."""
        self.strong = self.linked = 0
        """Elements open that make text so."""

    def text(self, text: str, typed: bool = False) -> None:
        """Add ``text``; where ``typed`` its line ends count."""
        if not typed:
            self._add(text)
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self.line_end()
            self._add(line)

    def _add(self, text: str) -> None:
        self.lines[-1].append((INVISIBLE.sub("", text), self.strong > 0, self.linked > 0))

    def line_end(self) -> None:
        """The next words stand on a line of their own."""
        self.lines.append([])

    def enter(self, node: Node) -> None:
        """An element inside the line begins."""
        self.strong += _strong(node)
        self.linked += _leads_away(node)

    def leave(self, node: Node) -> None:
        """It ends."""
        self.strong -= _strong(node)
        self.linked -= _leads_away(node)

    def paragraphs(self, joined: bool = False) -> Iterator[Paragraph]:
        """The lines so far, and nothing is kept; in one where ``joined``."""
        lines, self.lines = self.lines, [[]]
        if joined:
            lines = [[each for line in lines for each in (*line, (" ", False, False))]]
        tight = False
        for line in lines:
            text = " ".join("".join(part for part, _, _ in line).split())
            if text:
                yield Paragraph(text, _lead(line), _linked(line), tight)
            # An empty line parts; the first has nothing above it.
            tight = bool(text)


def is_note_mark(node: Node) -> bool:
    """True for the number of a note: small and raised, or in brackets, and a link to the note."""
    if node.tag == "sup":
        words, links = _said(node)
        return bool(NOTE_MARK.fullmatch(words)) and (links or "[" in words)
    if node.tag == "a" and node.get("href")[:1] == "#":
        words, _ = _said(node)
        raised = any(isinstance(child, Node) and child.tag == "sup" for child in node.children)
        return bool(NOTE_MARK.fullmatch(words)) and (raised or "[" in words)
    return False


def _said(node: Node) -> tuple[str, bool]:
    """The few words of ``node``, and whether there is a link in it to a place on the page."""
    words, links = "", False
    waiting: list[Node | str] = list(reversed(node.children))
    while waiting and len(words) < LONGEST_MARK:
        child = waiting.pop()
        if isinstance(child, str):
            words += child.strip()[:LONGEST_MARK]
        else:
            links |= child.tag == "a" and "#" in child.get("href")
            waiting += reversed(child.children)
    return words, links


def _strong(node: Node) -> bool:
    return node.tag in STRONG or bool(BOLD.search(node.get("style")))


def _leads_away(node: Node) -> bool:
    """True for a link that leads to another page."""
    return node.tag == "a" and "href" in node.attributes and node.get("href")[:1] != "#"


def _lead(line: list[tuple[str, bool, bool]]) -> int:
    """How many of the first characters of the text of ``line`` are strong."""
    words: list[str] = []
    for text, strong, _ in line:
        if not strong and text.strip():
            break
        words.append(text)
    return len(" ".join("".join(words).split()))


def _linked(line: list[tuple[str, bool, bool]]) -> int:
    return sum(len(" ".join(text.split())) for text, _, linked in line if linked)
