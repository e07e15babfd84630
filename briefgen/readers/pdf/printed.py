"""A brief as a PDF, read back whole: the text of its structure tree, and all that is outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers.pdf.document import Document, Page, said
from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.opening import opened
from briefgen.readers.pdf.tagged import Passages
from briefgen.readers.printed import Passage, Printed
from briefgen.source import BlockKind

MOST_OBJECTS = 200_000
"""Of a page: more are no page of a brief."""
DEEPEST = 8
"""Forms inside each other."""
TEXT, IMAGE, SHADING, FORM = 1, 3, 4, 5
"""Kinds of what a page draws (fpdf_edit.h, FPDF_PAGEOBJ_*)."""
LINK, POPUP = 2, 16
"""Kinds of annotations that show nothing (fpdf_annot.h, FPDF_ANNOT_*)."""
LOOSE = -1
"""The mark of what is in no element: running matter, or what was put in later."""
LARGEST_RECORD = 64 * 1024 * 1024
HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
"""PDFium's signs for a hyphen at a line's end; nothing is hyphenated here, so it is the text's."""


def printed(data: bytes, name: str) -> Printed:
    """What stands in the PDF ``data``; raises ReadError where it cannot be read."""
    try:
        with opened(data, name) as document:
            return _printed(document, data, name)
    except (MemoryError, ReadError):
        raise
    except Exception as error:
        raise ReadError(f"{name} is a damaged PDF", "get the file again") from error


def _printed(document: Document, data: bytes, name: str) -> Printed:
    found = Passages()
    loose: list[Passage] = []
    odd: list[Passage] = []
    marked = led = False
    for number in range(1, document.count + 1):
        with document.page(number) as page:
            texts, pictures = _texts(page, name)
            words_of = {mark: "".join(parts) for mark, parts in texts.items()}
            reached = found.add(page.handle, number, words_of)
            laid_over = _annotations(page)
        loose += [Passage(words, number) for words in _lines(texts.pop(LOOSE, []))]
        marked, led = marked or bool(texts), led or bool(reached)
        left = (_flat("".join(texts[mark])) for mark in sorted(texts) if mark not in reached)
        odd += [Passage(f"text outside the structure: {words}", number) for words in left if words]
        odd += [Passage(what, number) for what in (*_pictures(pictures), *laid_over)]
    passages = tuple(
        Passage(words, page, _flat(section))
        for text, page, section in found.found()
        if (words := _flat(text))
    )
    record = _record(document)
    # A tree that leads to none of the marks there are is as good as none.
    tagged = found.tree and (led or not marked)
    if not tagged:
        passages, loose, odd = _by_layout(data, name), [], []
    told = tuple(
        Passage(_flat(words), page) for _, (words, page) in sorted(found.alternatives.items())
    )
    return Printed(
        passages, tuple(loose), document.count, _build(record), record, tuple(odd), tagged, told
    )


def _texts(page: Page, name: str) -> tuple[dict[int, list[str]], int]:
    """The words of ``page`` by their marks, object by object, and how many pictures it has."""
    texts: dict[int, list[str]] = {}
    pictures = 0
    for seen, (thing, in_form) in enumerate(_objects(page)):
        if seen > MOST_OBJECTS:
            raise ReadError(f"{name} draws more than {MOST_OBJECTS:,} things on a page")
        kind = pdfium().FPDFPageObj_GetType(thing)
        pictures += kind in (IMAGE, SHADING)
        if kind == TEXT:
            mark = LOOSE if in_form else pdfium().FPDFPageObj_GetMarkedContentID(thing)
            texts.setdefault(mark, []).append(_words(thing, page))
    return texts, pictures


def _objects(page: Page) -> Iterator[tuple[int, bool]]:
    """What ``page`` draws, in order, and whether it is inside a form, whose marks are its own."""
    library = pdfium()
    waiting = [
        (library.FPDFPage_GetObject(page.handle, index), 0)
        for index in reversed(range(page.objects))
    ]
    while waiting:
        thing, depth = waiting.pop()
        yield thing, depth > 0
        if library.FPDFPageObj_GetType(thing) == FORM and depth < DEEPEST:
            inside = reversed(range(library.FPDFFormObj_CountObjects(thing)))
            waiting += [
                (library.FPDFFormObj_GetObject(thing, index), depth + 1) for index in inside
            ]


def _words(thing: int, page: Page) -> str:
    """The text of one object; of one that holds white space alone PDFium gives nothing."""
    text = said(partial(pdfium().FPDFTextObj_GetText, thing, page.text))
    return text.translate(HYPHENS) or " "


def _flat(text: str) -> str:
    return " ".join(text.split())


def _lines(parts: list[str]) -> list[str]:
    return [words for part in parts if (words := _flat(part))]


def _pictures(count: int) -> Iterator[str]:
    if count:
        yield f"pictures: {count}"


def _annotations(page: Page) -> list[str]:
    """What is laid over ``page`` and shows something: notes, stamps, form fields; links do not."""
    library = pdfium()
    count = 0
    for index in range(library.FPDFPage_GetAnnotCount(page.handle)):
        annotation = library.FPDFPage_GetAnnot(page.handle, index)
        count += library.FPDFAnnot_GetSubtype(annotation) not in (LINK, POPUP)
        library.FPDFPage_CloseAnnot(annotation)
    return [f"annotations over the text: {count}"] if count else []


def _record(document: Document) -> str:
    """The attached JSON that is the record of a build, or ""."""
    for name, data in document.attachments(LARGEST_RECORD):
        if name.endswith(".json"):
            return data.decode("utf-8", "replace")
    return ""


def _build(record: str) -> str:
    try:
        found = json.loads(record)
        return str(found.get("build", "")) if isinstance(found, dict) else ""
    except ValueError:
        return ""


def _by_layout(data: bytes, name: str) -> tuple[Passage, ...]:
    """A PDF without tags, as the reader of sources takes it from the places of its words."""
    from briefgen.readers.pdf import read

    source = read(data, Path(name), "A")
    found = []
    for block in source.blocks:
        words = source.text[block.start : block.end]
        cells = words.split(" | ") if block.kind is BlockKind.TABLE_ROW else [words]
        found += [Passage(flat, block.page) for cell in cells if (flat := _flat(cell))]
    return tuple(found)
