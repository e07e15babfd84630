"""Read and extract a few sources: in this process, one after another, with nothing kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.errors import ReadError
from briefgen.extraction import extract
from briefgen.extraction.tongue import language
from briefgen.opening import load
from briefgen.readers import parse
from briefgen.readers.extent import check
from briefgen.source import Source
from briefgen.subject import Subject


class Text(NamedTuple):
    """A source that has no letter yet, and the language it is in."""

    source: Source
    language: str


def text(path: Path, data: bytes | None = None) -> Text:
    """The source at ``path``, whose bytes are ``data`` where they were loaded already.

    Raises ReadError, also where it is too long.
    """
    source = parse(load(path) if data is None else data, path, "")
    check(path.name, len(source.text), len(source.blocks))
    return Text(source, language(source.text))


class Few:
    """Reads and extracts in this process."""

    def __init__(self, files: Sequence[Path], progress: Callable[[str], None]) -> None:
        self.files = files
        self._progress = progress

    def __enter__(self) -> Few:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is left over."""

    def read(self) -> Iterator[Text | ReadError]:
        """The text of each file, or why it cannot be read."""
        for number, path in enumerate(self.files, 1):
            self._progress(f"reading {number} of {len(self.files)}")
            try:
                yield text(path)
            except ReadError as error:
                yield error

    def extract(self, sources: Sequence[Source], subject: Subject) -> list[Claim]:
        """The claims of all ``sources``, in order."""
        claims: list[Claim] = []
        for number, source in enumerate(sources, 1):
            self._progress(f"extracting {number} of {len(sources)}")
            claims.extend(extract(source, subject))
        return claims
