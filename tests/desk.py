"""A folder of two sources, and its claims file as a person edits it."""

from __future__ import annotations

import re
from pathlib import Path

from briefgen.building import gather
from briefgen.building.gathering import Gathered, survey
from briefgen.deciding import Ruled, draft, text
from briefgen.deciding.model import ClaimsFile

OPINION = """Opinion: the harbour at ten

The harbour has doubled its traffic. However, the cranes still depend on imported parts.
Shipping lines have shifted 20% of their calls.
The port authority plans to extend the quay in 2031.
"""
REPORT = """Report of the harbour board

The harbour has failed to double its traffic.
Crane repairs have remained steady. The cranes have handled 40% more freight.
"""
SETTINGS = """[subject]
name = "Harbour Plan"
[sectors]
"Traffic" = ["traffic"]
"Cranes" = ["crane"]
[themes]
"Freight" = ["freight"]
"""


class Desk:
    """A folder with sources, brief.toml and claims.toml."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "claims.toml"

    def put(self, name: str, words: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")

    def ruled(self) -> Gathered:
        """What the rules alone make of the folder."""
        return gather(survey((self.folder,))._replace(claims=None))

    def draft(self) -> ClaimsFile:
        gathered = self.ruled()
        return draft(Ruled(gathered.sources, gathered.comparison, self.folder))

    def write(self) -> None:
        """The claims file as the rules have it."""
        self.file.write_text(text(self.draft()), encoding="utf-8")

    def edit(self, words: str, **values: str) -> None:
        """Set keys, by their TOML, in the table that holds ``words``."""
        tables = self.file.read_text().split("\n\n")
        (at,) = [n for n, table in enumerate(tables) if words in table]
        for key, value in values.items():
            pattern = re.compile(rf"^{key} = .*$", re.MULTILINE)
            assert pattern.search(tables[at]), (key, tables[at])
            tables[at] = pattern.sub(lambda _, key=key, value=value: f"{key} = {value}", tables[at])
        self.file.write_text("\n\n".join(tables))

    def add(self, words: str) -> None:
        self.file.write_text(self.file.read_text() + words)

    def line(self, words: str) -> int:
        """The line that the table with ``words`` begins on."""
        before, _, _ = self.file.read_text().partition(words)
        tables = [n for n, line in enumerate(before.split("\n"), 1) if line.startswith("[[")]
        return tables[-1]

    def gathered(self) -> Gathered:
        """What the folder comes to by its claims file."""
        return gather((self.folder,))


def made(folder: Path) -> Desk:
    """A folder with two sources that meet on two sectors, and the claims file of the rules."""
    desk = Desk(folder)
    desk.put("opinion.txt", OPINION)
    desk.put("report.txt", REPORT)
    desk.put("brief.toml", SETTINGS)
    desk.write()
    return desk
