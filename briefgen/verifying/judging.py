"""Judge each statement of a file by the brief made again, and its quotations by the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.editions import edits, shown
from briefgen.readers.printed import Passage
from briefgen.verifying.aligning import aligned
from briefgen.verifying.comparing import key, normal, sentences
from briefgen.verifying.expecting import Expected
from briefgen.verifying.model import PLACE, Found, Kind, Statement
from briefgen.verifying.verbatim import Earlier, Sources, quotations
from briefgen.verifying.wording import Part, Vocabulary

NOTE = "an editor's note of the claims file; no source's words"
SIGNED = 20
"""Characters that a template may put around the name under a note."""
KINDS = {Part.WORDING: Kind.WORDING, Part.OWNER: Kind.OWNER, Part.COMPUTED: Kind.COMPUTED}


class Grounds(NamedTuple):
    """What statements are judged by."""

    sources: Sources
    vocabulary: Vocabulary
    template: str
    doubt: str = ""
    """Why the brief made again is no measure, or ""; what differs must speak for itself then."""
    stated: frozenset[str] = frozenset()
    """What owner and sources state besides the texts, as ``key`` compares it: titles, names."""
    notes: tuple[tuple[str, str], ...] = ()
    """(text, author) of each editor's note, as ``key`` compares them."""
    earlier: Earlier = Earlier(None)
    """What an earlier edition quoted."""


class Judge:
    """Judges the statements of one file."""

    def __init__(self, grounds: Grounds) -> None:
        self.grounds = grounds

    def judged(self, expected: Sequence[Expected], found: Sequence[Passage]) -> list[Statement]:
        """Every statement of the file, and every one that it should have and has not."""
        texts = [normal(passage.text) for passage in found]
        pairs = aligned([each.text for each in expected], texts)
        statements: list[Statement] = []
        place = ""
        for old, new in pairs:
            place = expected[old].place if old is not None else place
            passage = found[new] if new is not None else None
            if passage and old is None:
                place = passage.section or place
            wanted = expected[old].text if old is not None else ""
            if old is not None and expected[old].of_house:
                statements.append(_of_house(expected[old], passage))
            else:
                statements += self._passage(wanted, passage, place)
        return statements

    def _passage(self, wanted: str, passage: Passage | None, place: str) -> Iterator[Statement]:
        """The statements of one passage beside the one that is expected."""
        page = passage.page if passage else None
        old = sentences(wanted)
        new = sentences(normal(passage.text)) if passage else []
        if passage and self._is_note(wanted) and key(wanted) == key(passage.text):
            # What it quotes, it quotes in the editor's name.
            yield Statement(wanted, Kind.EDITOR, NOTE, place, page)
            return
        for before, after in aligned(old, new):
            if before is None and after is not None:
                yield self._added(new[after], place, page)
            elif after is None and before is not None and not self.grounds.doubt:
                yield Statement(
                    old[before], Kind.GONE, "the sources give it", place, page, expected=old[before]
                )
            elif before is not None and after is not None:
                yield self._compared(old[before], new[after], place, page)

    def _is_note(self, wanted: str) -> bool:
        """True for a passage that is an editor's note, with its author and a few words more."""
        whole = key(wanted)
        return any(
            whole.startswith(text) and author in whole[len(text) : len(text) + len(author) + SIGNED]
            for text, author in self.grounds.notes
        )

    def _compared(self, old: str, new: str, place: str, page: int | None) -> Statement:
        if key(old) == key(new):
            return self._confirmed(old, place, page)
        if self.grounds.doubt:
            return self._alone(new, place, page)._replace(expected=old, diff=shown(edits(old, new)))
        quotes = self._quotes(new)
        lost = _not_found(quotes)
        proof = f"{lost}; the sources give other words" if lost else "the sources give other words"
        return Statement(new, Kind.CHANGED, proof, place, page, quotes, old, shown(edits(old, new)))

    def _added(self, text: str, place: str, page: int | None) -> Statement:
        if self.grounds.doubt:
            return self._alone(text, place, page)
        quotes = self._quotes(text)
        lost = _not_found(quotes)
        proof = lost or (
            "its quotation is in a source, but the brief does not print it here"
            if quotes
            else "the brief that the sources give does not say it"
        )
        return Statement(text, Kind.NOT_FOUND, proof, place, page, quotes)

    def _confirmed(self, text: str, place: str, page: int | None) -> Statement:
        """A statement that the brief made again has too; its quotations must be found as well."""
        quotes = self._quotes(text)
        if lost := _not_found(quotes):
            return Statement(text, Kind.NOT_FOUND, lost, place, page, quotes)
        if any(quote.line for quote in quotes):
            earlier = any(quote.earlier for quote in quotes)
            kind = Kind.EARLIER if earlier else Kind.VERBATIM
            return Statement(text, kind, _places(quotes), place, page, quotes)
        part = self.grounds.vocabulary.made_of(text)
        kind = KINDS[part] if part is not None else Kind.COMPUTED
        return Statement(text, kind, self._proof(kind), place, page, quotes)

    def _alone(self, text: str, place: str, page: int | None) -> Statement:
        """A statement that no passage of the brief made again can be compared with."""
        quotes = self._quotes(text)
        if lost := _not_found(quotes):
            kind, proof = Kind.NOT_FOUND, f"{lost}; {self.grounds.doubt}"
        elif quotes:
            kind, proof = Kind.VERBATIM, f"{_places(quotes)}; the words around it not recomputed"
        elif self.grounds.vocabulary.made_of(text) is Part.WORDING:
            kind, proof = Kind.WORDING, self._proof(Kind.WORDING)
        else:
            kind, proof = Kind.UNPROVEN, self.grounds.doubt
        return Statement(text, kind, proof, place, page, quotes)

    def _quotes(self, text: str) -> tuple[Found, ...]:
        """The quotations of ``text`` with their places; names and titles need none."""
        found = []
        for quotation in quotations(text):
            place = self.grounds.sources.find(quotation)
            if not place.line:
                place = self.grounds.earlier.find(quotation) or place
            if place.line or key(quotation) not in self.grounds.stated:
                found.append(place)
        return tuple(found)

    def _proof(self, kind: Kind) -> str:
        if kind is Kind.WORDING:
            return f"template {self.grounds.template}"
        return "brief.toml" if kind is Kind.OWNER else "recomputed, equal"


def _of_house(wanted: Expected, passage: Passage | None) -> Statement:
    """What became of words that the house's document, which ``wanted.place`` names, brings."""
    was, file = wanted.text, wanted.place
    if passage is None:
        return Statement(was, Kind.GONE, f"{file} has it", PLACE, expected=was)
    now = normal(passage.text)
    if key(now) == key(was):
        return Statement(now, Kind.HOUSE, file, PLACE, passage.page)
    diff = shown(edits(was, now))
    return Statement(now, Kind.CHANGED, f"{file} has it so", PLACE, passage.page, (), was, diff)


def _not_found(quotes: Sequence[Found]) -> str:
    """Which of ``quotes`` no source has."""
    lost = [f"“{quote.text}”" for quote in quotes if not quote.line]
    if lost and len(quotes) == 1:
        return "no source has the words quoted"
    return f"no source has {', '.join(lost)}" if lost else ""


def _places(quotes: Sequence[Found]) -> str:
    return "; ".join(
        f"{'earlier edition, ' if quote.earlier else ''}{quote.letter} line {quote.line}"
        for quote in quotes
        if quote.line
    )
