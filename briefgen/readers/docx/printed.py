"""A brief as a Word file, read back whole: every paragraph that is seen, cut at its tabs."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Sequence

from briefgen.errors import ReadError
from briefgen.readers.docx.content import Content
from briefgen.readers.docx.document import WordFile, opened
from briefgen.readers.docx.model import Block, Paragraph
from briefgen.readers.docx.shaping import joined
from briefgen.readers.docx.xml import Malformed, Node
from briefgen.readers.printed import Passage, Printed

NOTES = ("footnotes", "endnotes")
EDGES = ("header", "footer")
CUSTOM = "/docprops/custom.xml"
BUILD = "Build"
"""The custom property that holds the build's id."""
RECORD = b"urn:briefgen:attachment"
"""The namespace of the custom XML part that holds the build's record."""


def printed(data: bytes, name: str) -> Printed:
    """What stands in the Word file ``data``; raises ReadError where it cannot be read."""
    file, body = opened(data, name)
    return Printed(
        passages=tuple(_passages(body.blocks, body.pages.noted)),
        running=tuple(_running(file, body)),
        pages=None,
        build=_build(file),
        record=_record(file),
        odd=tuple(_odd(body)),
        alternatives=tuple(Passage(" ".join(words.split())) for words in body.alternatives),
        notes=tuple(_notes(file, body)),
    )


def _passages(blocks: Sequence[Block], paged: bool = False) -> Iterator[Passage]:
    """``blocks`` in reading order; a label, and what stands at a right edge, is parted by a tab."""
    # No recursion: tables may lie deep inside each other.
    waiting = joined(blocks)[::-1]
    section = ""
    while waiting:
        block = waiting.pop()
        if isinstance(block, Paragraph):
            page = block.page if paged else None
            section = section if block.level is None else " ".join(block.text.split())
            for part in block.text.split("\t"):
                if words := " ".join(part.split()):
                    yield Passage(words, page, section)
            waiting += joined(block.boxes)[::-1]
        else:
            cells = [cell for row in block.rows if not row.deleted for cell in row.cells]
            inside = [each for cell in cells for each in joined(cell)]
            waiting += [*inside, *block.stray][::-1]


def _running(file: WordFile, body: Content) -> Iterator[Passage]:
    """Headers and footers, each once."""
    kept = (id for which, id in body.running if which in EDGES and id in file.relations)
    for part in dict.fromkeys(file.relations[id].target for id in kept):
        if story := file.story(part):
            yield from _passages(story.blocks)


def _notes(file: WordFile, body: Content) -> Iterator[Passage]:
    """Footnotes and endnotes in the order of their marks."""
    for kind in NOTES:
        ids = dict.fromkeys(id for which, id, _ in body.notes if which == kind)
        story = file.story(file.part(kind)) if ids else None
        for id in ids if story else ():
            yield from _passages(story.stories.get(id, ()) if story else ())


def _odd(body: Content) -> Iterator[Passage]:
    if body.pictures:
        yield Passage(f"pictures in the text: {body.pictures}")
    for what, count in sorted(body.left_out.items()):
        yield Passage(f"{what} in the text: {count}")


def _build(file: WordFile) -> str:
    """The id in the file's custom properties, or ""."""
    for node in _below(file.package.tree(CUSTOM) if CUSTOM in file.package.entries else None):
        if node.attributes.get("name") == BUILD:
            return "".join(child.text for child in node.children).strip()
    return ""


def _record(file: WordFile) -> str:
    """The text of the custom XML part that holds the record, or ""."""
    for name in sorted(file.package.entries):
        if name.startswith("/customxml/") and name.endswith(".xml"):
            try:
                data = file.package.bytes(name)
            except (Malformed, ReadError):
                continue
            root = file.package.tree(name) if data and RECORD in data[:1000] else None
            for node in root.children if root else ():
                if node.tag.endswith("attachment"):
                    return _decoded(node).strip()
    return ""


def _decoded(node: Node) -> str:
    if node.attributes.get("encoding") != "base64":
        return node.text
    try:
        return b64decode(node.text).decode("utf-8", "replace")
    except ValueError:
        return ""


def _below(root: Node | None) -> Iterator[Node]:
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children[::-1]
