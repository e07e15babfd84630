"""Fenced directives: the lines of a text as a tree of ``::: name … :::``.

A fence opens with its name, then words (``warning``), then at most one quoted text in Markdown,
then ``key=value`` pairs, in this order, and closes with ``:::`` alone.
"""

import re
from typing import NamedTuple

FENCE = ":::"
_OPEN = re.compile(
    r"""
    :::\ +(?P<name>[a-z][a-z-]*)
    (?P<words>(?:\ +[a-z][a-z-]*(?!=|[a-z-]))*)
    (?:\ +"(?P<text>[^\n]*)")?
    (?P<pairs>(?:\ +[a-z]+=[^\s"]+)*)
    \ *$
    """,
    re.VERBOSE,
)


class BrokenFence(ValueError):
    """A line that begins like a fence but is none, or a fence that never closes."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        """Counted from 0."""


class Directive(NamedTuple):
    """One fence with what stands inside it."""

    name: str
    line: int
    """Of the opening fence, counted from 0."""
    words: tuple[str, ...]
    text: str
    """The quoted text, still in Markdown."""
    pairs: dict[str, str]
    content: list["Directive | tuple[int, str]"]
    """Directives, and the stretches of lines between them with the number of their first line;
    it grows while the lines are read."""


def tree(text: str) -> Directive:
    """The whole of ``text`` as the content of a nameless directive."""
    stack = [Directive("", 0, (), "", {}, [])]
    pending: list[str] = []
    for number, line in enumerate(text.split("\n")):
        if not line.lstrip().startswith(FENCE):
            pending.append(line)
            continue
        _flush(stack[-1], pending, number)
        bare = line.strip()
        if bare == FENCE:
            if len(stack) == 1:
                raise BrokenFence(number, "::: closes nothing")
            stack.pop()
            continue
        opened = _opened(bare, number)
        stack[-1].content.append(opened)
        stack.append(opened)
    if len(stack) > 1:
        raise BrokenFence(stack[-1].line, f"::: {stack[-1].name} is never closed")
    _flush(stack[0], pending, text.count("\n") + 1)
    return stack[0]


def _flush(parent: Directive, pending: list[str], number: int) -> None:
    if any(line.strip() for line in pending):
        parent.content.append((number - len(pending), "\n".join(pending)))
    pending.clear()


def _opened(line: str, number: int) -> Directive:
    match = _OPEN.fullmatch(line)
    if not match:
        raise BrokenFence(number, f"not a directive: {line[:60]}")
    return Directive(
        name=match["name"],
        line=number,
        words=tuple(match["words"].split()),
        text=match["text"] or "",
        # A computed value comes escaped; no value of a pair holds a backslash of its own.
        pairs=dict(re.findall(r"([a-z]+)=(\S+)", match["pairs"].replace("\\", ""))),
        content=[],
    )
