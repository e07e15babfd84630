"""What is set into a text or beside it: large initials, notes in the margin, quotations."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.pdf.cells import median
from briefgen.readers.pdf.fragments import INITIAL, Fragment

MOST_BESIDE = 6
"""Lines beside an initial."""
OTHERWISE = 0.07
"""Of the size: what differs by more is set otherwise."""
NOTE = (3, 60)
"""Lines and characters of a note in smaller type, at least: less is a label."""
QUOTATION = (2, 20)
"""The same of what is set in larger type."""
SMALL = 0.3
"""Share of the lines of a text that begin in small letters."""
LEAST_CHARACTERS = 20
LEAST_LINES, LEAST_FIGURES = 4, 4
"""Lines of a text, and figures beside it, from which on these are of a drawing."""
FIGURE, LABEL = 8, 25
"""Characters of a figure, and of a label, in a drawing, at the most."""
WORDS_OF_ONE = frozenset("AIO")


def with_initials(found: list[Fragment]) -> list[Fragment]:
    """``found`` with large initials put to the words that they begin."""
    initials = [each for each in found if len(each.text) <= 3 and _is_initial(each)]
    for initial in initials:
        beside = [
            each
            for each in found
            if each is not initial
            and initial.size > INITIAL * each.size
            and initial.top - 0.3 * initial.size < each.base < initial.base + 0.3 * each.size
            and -0.1 * initial.size < each.left - initial.right < 0.6 * initial.size
        ]
        beside.sort(key=lambda each: each.base)
        if 1 < len(beside) <= MOST_BESIDE:
            first = beside[0]
            first.text = initial.text + " " * _stands_alone(initial, first, found) + first.text
            for each in beside:
                each.left = initial.left
            found = [each for each in found if each is not initial]
    return found


def _is_initial(each: Fragment) -> bool:
    """True for one capital, with the mark that opens a quotation or one that ends an initial."""
    return sum(char.isalpha() for char in each.text) == 1 and each.text.upper() == each.text


def _stands_alone(initial: Fragment, first: Fragment, found: Sequence[Fragment]) -> bool:
    """True for an initial that is a word, by the words that stand elsewhere on the page."""
    if initial.text not in WORDS_OF_ONE:
        return not initial.text[-1].isalnum()
    word = first.text.split(None, 1)[0]
    words = {each for other in found if other is not first for each in other.text.split()}
    whole = {initial.text + word, (initial.text + word).lower()}
    return not words & whole and word in words


def parted(region: list[Fragment]) -> list[list[Fragment]]:
    """The text of ``region``, and after it what stands beside its lines and is set otherwise."""
    sizes: dict[float, int] = {}
    for each in region:
        sizes[each.size] = sizes.get(each.size, 0) + len(each.text)
    size = max(sizes, key=lambda each: (sizes[each], each), default=0.0)
    drawing = _drawing(region, size)
    if drawing:
        away = {id(each) for each in drawing}
        return [*parted([each for each in region if id(each) not in away]), drawing]
    if all(abs(each - size) <= OTHERWISE * size for each in sizes):
        return [region]
    other = [each for each in region if abs(each.size - size) > OTHERWISE * size]
    aside = [block for block in _blocks(other) if _is_inset(block, region, size)]
    away = {id(each) for block in aside for each in block}
    return [[each for each in region if id(each) not in away], *aside] if aside else [region]


def _drawing(region: Sequence[Fragment], size: float) -> list[Fragment]:
    """The figures and short words that stand right of a text of a size, as a chart beside it has
    them; cells of a table are level with what they stand beside."""
    figures = [each for each in region if len(each.text) <= FIGURE and _is_figure(each.text)]
    if len(figures) < LEAST_FIGURES:
        return []
    lines = [
        each
        for each in region
        if abs(each.size - size) <= OTHERWISE * size and len(each.text) >= LEAST_CHARACTERS
    ]
    if len(lines) < LEAST_LINES:
        return []
    # What begins elsewhere is the name of the drawing, or another text.
    edge = median(each.left for each in lines)
    lines = [each for each in lines if abs(each.left - edge) < 2 * size]
    if len(lines) < LEAST_LINES or not _is_prose(lines):
        return []
    right, top, bottom = max(each.right for each in lines), lines[0].top, lines[-1].bottom
    figures = [each for each in figures if each.left > right and top < each.base < bottom]
    if len(figures) < LEAST_FIGURES or _level(figures, lines):
        return []
    return [
        each
        for each in region
        if each.left > right and top < each.base < bottom and len(each.text) <= LABEL
    ]


def _is_figure(text: str) -> bool:
    return text[-1].isdigit() or text[-1] == "%"


def _blocks(found: Sequence[Fragment]) -> list[list[Fragment]]:
    """``found``, from top to bottom, as blocks of lines that follow each other in one type."""
    blocks: list[list[Fragment]] = []
    for each in found:
        for block in reversed(blocks[-4:]):
            last = block[-1]
            step = each.base - last.base
            overlap = min(each.right, last.right) - max(each.left, last.left)
            if abs(each.size - last.size) < 0.3 and 0 < step < 1.8 * each.size and overlap > 0:
                block.append(each)
                break
        else:
            blocks.append([each])
    return blocks


def _is_inset(block: Sequence[Fragment], region: Sequence[Fragment], size: float) -> bool:
    """True when ``block`` is more than a label, and stands beside lines of text of a size."""
    lines, length = NOTE if block[0].size < size else QUOTATION
    if len(block) < lines or sum(len(each.text) for each in block) < length:
        return False
    left, right = min(each.left for each in block), max(each.right for each in block)
    top, bottom = block[0].top, block[-1].base
    beside = [
        each
        for each in region
        if abs(each.size - size) <= OTHERWISE * size and top < each.base < bottom + each.size
    ]
    clear = all(each.right < left or each.left > right for each in beside)
    return clear and _is_prose(beside) and not _level(block, beside)


def _is_prose(lines: Sequence[Fragment]) -> bool:
    """True for two lines or more as long as those of a text, of which some begin in small letters,
    as those do that carry on a sentence."""
    small = sum(each.text[0].islower() for each in lines)
    return (
        len(lines) > 1
        and small >= SMALL * len(lines)
        and median(len(each.text) for each in lines) >= LEAST_CHARACTERS
    )


def _level(block: Sequence[Fragment], beside: Sequence[Fragment]) -> bool:
    """True when most lines of ``block`` are level with lines beside them, as cells of a table are
    whatever their size."""
    level = sum(any(abs(one.base - two.base) < 0.1 * one.size for two in beside) for one in block)
    return 2 * level > len(block)
