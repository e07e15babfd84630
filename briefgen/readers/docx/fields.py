"""Fields of a document: their results are text, their codes are not."""

from __future__ import annotations

import re

NAME = re.compile(r"\s*([A-Za-z]+)")
MOST_CODE = 200
"""Characters of a field's code that are kept: its name stands first."""
CONTENTS = frozenset({"TOC", "TOA", "INDEX"})
UNSEEN = frozenset({"NOTEREF", "FTNREF", "XE", "TC", "TA", "RD"})
"""Fields whose result is a note's number, or that mark an entry of an index."""


class _Field:
    __slots__ = ("code", "result")

    def __init__(self, code: str, result: bool) -> None:
        self.code = code
        self.result = result

    @property
    def name(self) -> str:
        match = NAME.match(self.code)
        return match[1].upper() if match else ""


class Fields:
    """The fields that are open at one place of a document, the innermost last."""

    def __init__(self) -> None:
        self.open: list[_Field] = []

    def step(self, kind: str) -> None:
        """Take a field's mark: "begin", "separate" or "end"."""
        if kind == "begin":
            self.open.append(_Field("", False))
        elif kind == "separate" and self.open:
            self.open[-1].result = True
        elif kind == "end" and self.open:
            self.open.pop()

    def simple(self, code: str) -> None:
        """Open a field that has its code beside it."""
        self.open.append(_Field(code, True))

    def code(self, text: str) -> None:
        """Take a piece of a field's code."""
        if self.open and len(self.open[-1].code) < MOST_CODE:
            self.open[-1].code += text

    def settle(self) -> None:
        """At the end of a paragraph: a code goes no further, so what follows is text again."""
        for field in self.open:
            field.result = True

    @property
    def seen(self) -> bool:
        """True where text is the result of every field around it."""
        return all(field.result and field.name not in UNSEEN for field in self.open)

    @property
    def contents(self) -> bool:
        """True inside a table of contents."""
        return any(field.result and field.name in CONTENTS for field in self.open)
