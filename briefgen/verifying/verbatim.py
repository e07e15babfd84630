"""Look quotations up in the sources themselves, whatever the build says of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import category, normalize

from briefgen.brief.parts import Quote
from briefgen.editions import Edition
from briefgen.source import Source
from briefgen.verifying.comparing import LIGATURES, SELECTORS, normal
from briefgen.verifying.model import Found

QUOTED = re.compile("“([^“”]*)”")
"""A quotation in a brief: what is quoted within it stands in single marks."""
MARKS = str.maketrans(dict.fromkeys('“”„‟«»‹›"‘’‚‛`´′″', "'"))
PIECE = re.compile(r"\S")


class Sources:
    """The texts of all sources, ready to be searched."""

    def __init__(self, sources: Sequence[Source], quotes: Iterable[Quote] = ()) -> None:
        self.texts = [_Text(source) for source in sources]
        self.meant = {_plain(quote.text).strip("'"): (quote.letter, quote.line) for quote in quotes}
        """Where the build took each quotation from."""

    def find(self, quotation: str) -> Found:
        """Where ``quotation`` stands word for word; the source it was taken from comes first."""
        # What is quoted within it may begin before it or end behind it.
        wanted = _plain(quotation).strip("'")
        letter, line = self.meant.get(wanted, ("", 0))
        found = [each for text in self.texts for each in text.find(quotation, wanted)]
        found.sort(key=lambda each: (each.letter != letter, each.line != line))
        return found[0] if found else Found(quotation, "", "", 0)


class Earlier:
    """The claims of the edition before, as the record of this one keeps them."""

    def __init__(self, edition: Edition | None) -> None:
        letters = {row.file: row.id for row in edition.sources} if edition else {}
        self.found = {
            _plain(row.text).strip(".,;:"): Found(
                row.text, letters.get(row.file, ""), row.file, row.line, earlier=True
            )
            for row in (edition.claims if edition else ())
        }

    def find(self, quotation: str) -> Found | None:
        """The claim whose words ``quotation`` is, if there is one."""
        found = self.found.get(_plain(quotation))
        return found._replace(text=quotation) if found else None


class _Text:
    """One source's text without white space and with one kind of quote mark, and the way back."""

    def __init__(self, source: Source) -> None:
        self.source = source
        parts: list[str] = []
        self.offsets: list[int] = []
        for match in PIECE.finditer(source.text):
            plain = _letters(match[0])
            parts.append(plain)
            self.offsets.extend([match.start()] * len(plain))
        self.text = "".join(parts)

    def find(self, quotation: str, wanted: str) -> Iterator[Found]:
        """Each place at which ``wanted`` stands as whole words."""
        at = self.text.find(wanted) if wanted else -1
        while at >= 0:
            first, last = self.offsets[at], self.offsets[at + len(wanted) - 1]
            if self._whole(first, last):
                line = self.source.line(first)
                yield Found(quotation, self.source.id, self.source.name, line)
            at = self.text.find(wanted, at + 1)

    def _whole(self, first: int, last: int) -> bool:
        """True unless the stretch begins or ends within a word."""
        text = self.source.text
        return not (_joins(text, first) or _joins(text, last + 1))


def _joins(text: str, at: int) -> bool:
    """True when a word goes on across ``at``."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _plain(quotation: str) -> str:
    return "".join(_letters(char) for char in normal(quotation) if not char.isspace())


def _letters(char: str) -> str:
    """``char`` as it is compared: marks alike, composed letters in their parts, shapes gone."""
    if char.isascii():
        return char.translate(MARKS)
    char = char.translate(LIGATURES).translate(MARKS)
    return "".join(
        part for part in normalize("NFD", char) if category(part) != "Cf" and part not in SELECTORS
    )


def quotations(text: str) -> list[str]:
    """What stands in curly marks in ``text``."""
    return [quoted for quoted in QUOTED.findall(text) if quoted.strip()]


def without_quotations(text: str) -> str:
    """``text`` without its quotations and their marks."""
    return " ".join(QUOTED.sub(" ", text).split())
