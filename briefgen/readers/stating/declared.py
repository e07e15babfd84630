"""What a file's own metadata says of its text, in whatever format."""

from typing import NamedTuple

from briefgen.source import SourceKind

FRONT_MATTER = "front matter"
"""The noise that consists of fields."""


class Declared(NamedTuple):
    """What a file's own metadata says of its text; "" where it says nothing."""

    title: str = ""
    author: str = ""
    published: str = ""
    """A date in any of the ways that ``dates.parse`` reads."""
    publisher: str = ""
    url: str = ""
    cites: bool = False
    """True when it gives sources in notes whose numbers are not in the text."""
    kind: SourceKind | None = None


NOTHING = Declared()
"""Where there is no metadata."""
