"""What is known of a word by itself, looked up once for each distinct word of a text."""

from typing import NamedTuple

from briefgen.extraction.kinds import kinds_of
from briefgen.extraction.phrases import Opening, openings
from briefgen.languages.stems import singular, stem

MOST = 20_000
"""Words kept: texts bring names along that come only once."""


class Word(NamedTuple):
    """A word as a text has it, "Harbours" apart from "harbours"."""

    said: str
    """Lower case, with straight apostrophes."""
    stem: str
    singular: str
    kinds: int
    """The lists that hold it and the shape it has, as bits of ``kinds``."""
    capital: bool
    """True when it begins with a capital letter."""
    openings: tuple[Opening, ...]
    """The phrases that may begin with it."""


class _Lexicon(dict[str, Word]):
    """Words by how a text writes them."""

    def __missing__(self, written: str) -> Word:
        if len(self) >= MOST:
            self.clear()
        said = written.lower().replace("’", "'")
        word = self[written] = Word(
            said, stem(said), singular(said), kinds_of(said), written[0].isupper(), openings(said)
        )
        return word


word = _Lexicon().__getitem__
"""What is known of a word by itself, as a text writes it."""
