"""From a document to the fragments of each of its pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.errors import ReadError
from briefgen.readers.pdf.document import Broken, Document, Page
from briefgen.readers.pdf.fragments import Fragment, fragments
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.line_numbers import without_numbers
from briefgen.readers.pdf.questions import Questions
from briefgen.readers.pdf.runs import BLACK, MOST_CHARACTERS, Run, runs

MOST_IN_ALL = 20_000_000
"""Characters of a document: five times the longest that are read by people."""


class Read(NamedTuple):
    """What a page holds."""

    number: int
    """Counted from 1."""
    fragments: list[Fragment]
    height: float
    empty: bool = False
    """True when it shows something, and none of it is text."""
    broken: bool = False
    """True when it could not be read."""
    characters: int = 0
    unmapped: int = 0
    """Characters of which the fonts do not say what they are."""
    odd: int = 0
    """Characters that no text holds."""
    left_out: int = 0
    """Characters that do not run from left to right, and were left out."""
    off: bool = False
    """True when text on layers that are switched off was left out."""


def read_pages(document: Document, name: str, off: frozenset[bytes] = frozenset()) -> list[Read]:
    """What the pages of a document hold, but for the layers called as one of ``off``.

    Raises ReadError where that is past all measure.
    """
    found: list[Read] = []
    questions = Questions()
    characters = 0
    for number in range(1, document.count + 1):
        page = _read(document, number, name, off, questions)
        characters += page.characters
        if characters > MOST_IN_ALL:
            raise ReadError(f"{name} holds more than {MOST_IN_ALL:,} characters", "split it")
        found.append(page)
    return found


def _read(
    document: Document, number: int, name: str, off: frozenset[bytes], questions: Questions
) -> Read:
    """What the page with ``number`` holds."""
    try:
        with document.page(number) as page:
            if off:
                _leave_out(page, off)
            return _of_page(page, number, name, questions)
    except Broken:
        return Read(number, [], 0.0, broken=True)


def _of_page(page: Page, number: int, name: str, questions: Questions) -> Read:
    """What ``page`` holds; raises Broken, and ReadError where it is too much."""
    frame = page.frame()
    if page.characters > MOST_CHARACTERS:
        raise ReadError(
            f"{name} holds more than {MOST_CHARACTERS:,} characters on page {number}",
            "give the text alone",
        )
    frame, drawn = _upright(page, runs(page, frame, questions), frame, questions)
    seen = _seen(drawn, page, frame) if _doubtful(drawn, frame) else drawn
    straight = [run for run in seen if not run.turned]
    aside = [] if len(straight) == len(seen) else [run for run in seen if run.turned]
    straight = without_numbers(straight)
    left_out = sum(len(run.text) for run in aside)
    shows = not seen and page.objects > 0
    found = Read(
        number, fragments(straight, number), frame.height, shows, left_out=left_out, off=page.off
    )
    return _counted(found, seen)


def _leave_out(page: Page, off: frozenset[bytes]) -> None:
    # Few files have layers.
    from briefgen.readers.pdf.layers import drawn_on

    page.hidden.update(drawn_on(page, off))


def _seen(found: Sequence[Run], page: Page, frame: Frame) -> list[Run]:
    # Most files have nothing to look through.
    from briefgen.readers.pdf.visible import visible

    return visible(found, page, frame)


def _doubtful(found: Sequence[Run], frame: Frame) -> bool:
    """True when some of ``found`` may not be seen."""
    _, _, wide, high, _ = frame
    return any(
        mode
        or left < 0
        or right > wide
        or not 0 < base <= high
        or not 3 <= size <= 500
        or (colour is not BLACK and (colour[3] < 13 or min(colour[:3]) > 244))
        for _, left, right, base, size, _, _, _, _, mode, colour, _, _ in found
    )


def _upright(
    page: Page, found: list[Run], frame: Frame, questions: Questions
) -> tuple[Frame, list[Run]]:
    """``found`` as seen by who turns the page, where most of its text is set sideways."""
    if not any(run.turned for run in found):
        return frame, found
    counts: Counter[int] = Counter()
    for run in found:
        counts[run.turned] += len(run.text)
    turn = max(counts, key=lambda each: (counts[each], -each), default=0)
    if not turn:
        return frame, found
    width, height = (frame.width, frame.height) if turn == 2 else (frame.height, frame.width)
    turned = Frame(frame.left, frame.bottom, width, height, (frame.turns - turn) % 4)
    return turned, runs(page, turned, questions)


def _counted(page: Read, found: Sequence[Run]) -> Read:
    """``page`` with the characters of its runs counted."""
    text = "".join([run.text for run in found])
    # A space that parts no line is no printable character to Python.
    plain = text.replace("\xa0", " ").isprintable() and "\ufffd" not in text
    return page._replace(
        characters=len(text),
        unmapped=len(text)
        if _garbled(text)
        else _unknown("".join([run.text for run in found if run.unmapped])),
        odd=0 if plain else len(re.findall(ODD, text)),
    )


ODD = "[\x00-\x01\x03-\x08\x0b\x0c\x0e-\x1f\ue000-\uf8ff\ufffd]"
"""Control characters, those for private use and the sign for what is unknown."""
LETTERS = re.compile(r"[A-Za-z]")
LEAST_LETTERS = 40
LEAST_VOWELS = 0.2
"""Share of vowels in what people write in Latin letters, at the least: it is a third of most."""
SHIFTED, MOST_SHIFTED = "DHLQRVW", 0.45
"""What the commonest letters become when text is the numbers of its glyphs, which are most often
29 below their characters, and the share that they have only there."""


def _garbled(text: str) -> bool:
    """True when ``text`` is no words by its letters, though it has some."""
    small, least = 0, LEAST_VOWELS * len(text)
    # By the first three most texts are known to be words.
    for vowel in "eaioyu":
        small += text.count(vowel)
        if small >= least:
            return False
    letters = len(LETTERS.findall(text))
    if letters <= max(LEAST_LETTERS, len(text) / 2):
        return False
    vowels = small + sum(map(text.count, "AEIOUY"))
    shifted = sum(map(text.count, SHIFTED))
    return vowels < LEAST_VOWELS * letters or shifted > MOST_SHIFTED * letters


def _unknown(text: str) -> int:
    """How much of ``text``, of which a font does not say what it is, is none by its looks."""
    spelt = text.isascii() and not _garbled(text)
    return 0 if spelt or len(text) < LEAST_LETTERS else len(text)
