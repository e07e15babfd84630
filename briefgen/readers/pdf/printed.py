"""A brief as a PDF, read back whole: the text of its structure tree, and all that is outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefgen.errors import ReadError
from briefgen.readers.pdf.opening import opened
from briefgen.readers.pdf.tagged import Passages
from briefgen.readers.printed import Passage, Printed
from briefgen.source import BlockKind

MOST_OBJECTS = 200_000
"""Of a page: more are no page of a brief."""
DEEPEST = 8
"""Forms inside each other."""
LOOSE = -1
"""The mark of what is in no element: running matter, or what was put in later."""
LARGEST_RECORD = 64 * 1024 * 1024
HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
"""PDFium's signs for a hyphen at a line's end; nothing is hyphenated here, so it is the text's."""


def printed(data: bytes, name: str) -> Printed:
    """What stands in the PDF ``data``; raises ReadError where it cannot be read."""
    try:
        with opened(data, name) as (document, count):
            return _printed(document, count, data, name)
    except (MemoryError, ReadError):
        raise
    except Exception as error:
        raise ReadError(f"{name} is a damaged PDF", "get the file again") from error


def _printed(document: Any, count: int, data: bytes, name: str) -> Printed:
    found = Passages()
    loose: list[Passage] = []
    odd: list[Passage] = []
    marked = led = False
    for number in range(1, count + 1):
        page = document[number - 1]
        texts, pictures = _texts(page, name)
        reached = found.add(page, number, {mark: "".join(parts) for mark, parts in texts.items()})
        loose += [Passage(words, number) for words in _lines(texts.pop(LOOSE, []))]
        marked, led = marked or bool(texts), led or bool(reached)
        left = (_flat("".join(texts[mark])) for mark in sorted(texts) if mark not in reached)
        odd += [Passage(f"text outside the structure: {words}", number) for words in left if words]
        odd += [Passage(what, number) for what in (*_pictures(pictures), *_annotations(page))]
        page.close()
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
    return Printed(passages, tuple(loose), count, _build(record), record, tuple(odd), tagged, told)


def _texts(page: Any, name: str) -> tuple[dict[int, list[str]], int]:
    """The words of ``page`` by their marks, object by object, and how many pictures it has."""
    from pypdfium2 import raw

    textpage = page.get_textpage()
    texts: dict[int, list[str]] = {}
    pictures = 0
    for seen, (thing, in_form) in enumerate(_objects(page)):
        if seen > MOST_OBJECTS:
            raise ReadError(f"{name} draws more than {MOST_OBJECTS:,} things on a page")
        kind = raw.FPDFPageObj_GetType(thing)
        pictures += kind in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            mark = LOOSE if in_form else raw.FPDFPageObj_GetMarkedContentID(thing)
            texts.setdefault(mark, []).append(_words(thing, textpage))
    return texts, pictures


def _objects(page: Any) -> Iterator[tuple[Any, bool]]:
    """What ``page`` draws, in order, and whether it is inside a form, whose marks are its own."""
    from pypdfium2 import raw

    waiting = [
        (raw.FPDFPage_GetObject(page, index), 0)
        for index in reversed(range(raw.FPDFPage_CountObjects(page)))
    ]
    while waiting:
        thing, depth = waiting.pop()
        yield thing, depth > 0
        if raw.FPDFPageObj_GetType(thing) == raw.FPDF_PAGEOBJ_FORM and depth < DEEPEST:
            inside = reversed(range(raw.FPDFFormObj_CountObjects(thing)))
            waiting += [(raw.FPDFFormObj_GetObject(thing, index), depth + 1) for index in inside]


def _words(thing: Any, textpage: Any) -> str:
    """The text of one object; of one that holds white space alone PDFium gives nothing."""
    import ctypes

    from pypdfium2 import raw

    length = raw.FPDFTextObj_GetText(thing, textpage, None, 0)
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    raw.FPDFTextObj_GetText(thing, textpage, buffer, length)
    text = bytes(buffer)[: max(length - 2, 0)].decode("utf-16-le", "replace")
    return text.translate(HYPHENS) or " "


def _flat(text: str) -> str:
    return " ".join(text.split())


def _lines(parts: list[str]) -> list[str]:
    return [words for part in parts if (words := _flat(part))]


def _pictures(count: int) -> Iterator[str]:
    if count:
        yield f"pictures: {count}"


def _annotations(page: Any) -> Iterator[str]:
    """What is laid over ``page`` and shows something: notes, stamps, form fields; links do not."""
    from pypdfium2 import raw

    unseen = (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP)
    count = 0
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        count += raw.FPDFAnnot_GetSubtype(annotation) not in unseen
        raw.FPDFPage_CloseAnnot(annotation)
    if count:
        yield f"annotations over the text: {count}"


def _record(document: Any) -> str:
    """The attached JSON that is the record of a build, or ""."""
    for index in range(document.count_attachments()):
        attached = document.get_attachment(index)
        if attached.get_name().endswith(".json"):
            data = bytes(attached.get_data())
            if len(data) <= LARGEST_RECORD:
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
