"""One table of a claims file, its values checked as they are read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from briefgen.deciding.model import Slip
from briefgen.deciding.scanning import Block
from briefgen.spelling import nearest

LONGEST = 4000
"""Characters of one text that is printed; what is longer fills pages."""


class Table:
    """A table with where it stands; what is wrong with a value is noted, and its default taken."""

    def __init__(self, name: str, values: Any, block: Block, slips: list[Slip], at: str = ""):
        self.name = name
        self.values: dict[str, Any] = values if isinstance(values, dict) else {}
        self.block = block
        self.slips = slips
        self.at = at
        """The key that an inline table belongs to, with a full stop; or ""."""

    def wrong(self, key: str, reason: str, way: str) -> None:
        """Note that the value of ``key`` is wrong."""
        line = self.block.keys.get(self.at.rstrip(".") or key, self.block.line)
        self.slips.append(Slip(line, f"{self.at}{key} {reason}", way))

    def known(self, keys: Iterable[str]) -> None:
        """Note the keys that are none of ``keys``."""
        names = tuple(keys)
        for key in self.values:
            if key not in names:
                line = self.block.keys.get(self.at.rstrip(".") or key, self.block.line)
                hint = nearest(key, names) or f"known are {', '.join(names)}"
                self.slips.append(Slip(line, f'unknown key "{self.at}{key}"', hint))

    def text(self, key: str, default: str | None = None, printed: bool = True) -> str:
        """A text; one that is ``printed`` has single white space and a shape in every character."""
        found = self.values.get(key, default)
        if found is None:
            self.wrong(key, f"is missing from this {self.name}", f'write {key} = "…"')
            return ""
        if not isinstance(found, str):
            self.wrong(key, "must be text", "put it in quotation marks")
            return ""
        if not printed:
            return found
        plain = " ".join(found.split())
        if default is None and not plain:
            self.wrong(key, "is empty", f"say it, or remove this {self.name}")
        if not plain.isprintable():
            self.wrong(key, "holds a character that cannot be printed", "remove it")
            return ""
        if len(plain) > LONGEST:
            self.wrong(key, f"is longer than {LONGEST:,} characters", "shorten it")
        return plain

    def one_of(self, key: str, names: Iterable[str], default: str | None) -> str:
        """A text of a closed list."""
        closed = tuple(map(str, names))
        found = self.values.get(key, default)
        if found is None:
            self.wrong(key, f"is missing from this {self.name}", f"it is one of {_told(closed)}")
        elif found != default and found not in closed:
            way = isinstance(found, str) and nearest(found, filter(None, closed))
            shown = f'"{found}" is unknown' if isinstance(found, str) else "must be text"
            self.wrong(key, shown, way or f"it is one of {_told(closed)}")
        else:
            return str(found)
        return default or ""

    def texts(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        """A list of texts, each once."""
        found = self.values.get(key, list(default))
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            self.wrong(key, "must be a list of texts", 'write it as ["one", "two"]')
            return default
        return tuple(dict.fromkeys(found))

    def number(self, key: str) -> int:
        """A whole number from 0, which is also what a missing one is."""
        found = self.values.get(key, 0)
        if type(found) is not int or found < 0:
            self.wrong(key, "must be a whole number from 0", f"write {key} = 0")
            return 0
        return found

    def pair(self, key: str) -> tuple[int, int]:
        """Two whole numbers."""
        found = self.values.get(key)
        if isinstance(found, list) and len(found) == 2 and all(type(n) is int for n in found):
            return found[0], found[1]
        self.wrong(
            key, "must be two whole numbers", f"write {key} = [0, 0]: --update finds the place"
        )
        return 0, 0

    def inner(self, key: str, names: tuple[str, ...]) -> Table | None:
        """The table that is the value of ``key``; None where there is none."""
        if key not in self.values:
            return None
        if not isinstance(self.values[key], dict):
            self.wrong(key, "must be a table, { … }", "remove it: --update writes it again")
            return None
        table = Table(self.name, self.values[key], self.block, self.slips, f"{key}.")
        table.known(names)
        return table


def _told(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names if name)
