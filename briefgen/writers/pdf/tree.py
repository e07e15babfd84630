"""The structure tree as objects: one an element, and the way back from each mark."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFPage

from briefgen.writers.pdf.assembling import Packed
from briefgen.writers.pdf.marking import TaggedCanvas
from briefgen.writers.pdf.streams import Plain
from briefgen.writers.pdf.tags import Kid, Mark, Structure, Tag

CELLS = ("TH", "TD")
"""Roles that stand without content too: a row has as many as the table has columns."""


class _Numbers:
    """Object numbers of pages, annotations and elements; those of ``tags`` begin at ``first``."""

    def __init__(self, document: Any, tags: Sequence[Tag], first: int) -> None:
        self.document = document
        self.elements = dict(zip(tags, count(first), strict=False))

    def of(self, thing: Any) -> int:
        """The number of ``thing``, which gets one if it has none yet."""
        reference = self.document.Reference(thing)
        return int(self.document.idToObjectNumberAndVersion[reference.name][0])

    def page(self, index: int) -> int:
        return int(self.document.idToObjectNumberAndVersion[f"Page{index + 1}"][0])


def write_tree(canvas: TaggedCanvas, structure: Structure) -> Packed:
    """Put ``structure``, whose marks ``canvas`` has drawn, into the file; back come its elements.

    All pages are closed.
    """
    tags = _kept(structure.root)
    elements = Packed(canvas._doc, len(tags))
    numbers = _Numbers(canvas._doc, tags, elements.first)
    root, parents = Plain(), Plain()
    top = numbers.of(root)
    elements.bodies = [_element(tag, numbers, top) for tag in tags]
    notes = _names([tag for tag in tags if tag.role == "Note"], numbers)
    parents.data = _parents(canvas, numbers)
    root.data = (
        f"<</Type/StructTreeRoot/K {numbers.elements[structure.root]} 0 R"
        f"/ParentTree {numbers.of(parents)} 0 R"
        f"/ParentTreeNextKey {_pages(canvas) + len(canvas.links)}{notes}>>"
    ).encode()
    canvas._doc.Catalog.StructTreeRoot = root
    _number_pages(canvas)
    return elements


def _kept(root: Tag) -> list[Tag]:
    """``root`` and what is in it, in reading order, less what holds nothing."""
    _prune(root)
    found: list[Tag] = []
    ahead = [root]
    while ahead:
        tag = ahead.pop()
        found.append(tag)
        ahead += reversed([kid for kid in tag.kids if isinstance(kid, Tag)])
    return found


def _prune(tag: Tag) -> bool:
    """Take out of ``tag`` what holds nothing; true when something is left."""
    tag.kids = [kid for kid in tag.kids if not isinstance(kid, Tag) or _prune(kid)]
    return bool(tag.kids) or tag.role in CELLS


def _element(tag: Tag, numbers: _Numbers, top: int) -> bytes:
    """The dictionary of ``tag``; ``top`` is the number of the tree's root."""
    parent = numbers.elements[tag.parent] if tag.parent else top
    page = next((kid.page for kid in tag.kids if isinstance(kid, Mark)), None)
    on = "" if page is None else f"/Pg {numbers.page(page)} 0 R"
    kids = " ".join([_kid(kid, page, numbers) for kid in tag.kids])
    inside = f"/K[{kids}]" if len(tag.kids) > 1 else f"/K {kids}" if kids else ""
    more = "".join(tag.attributes)
    return f"<</S/{tag.role}/P {parent} 0 R{on}{inside}{more}>>".encode()


def _kid(kid: Kid, page: int | None, numbers: _Numbers) -> str:
    """``kid`` as its parent, whose first mark is on ``page``, names it."""
    if isinstance(kid, Tag):
        return f"{numbers.elements[kid]} 0 R"
    if isinstance(kid, Mark):
        if kid.page == page:
            return str(kid.number)
        return f"<</Type/MCR/Pg {numbers.page(kid.page)} 0 R/MCID {kid.number}>>"
    at, annotation = kid
    return f"<</Type/OBJR/Pg {numbers.page(at)} 0 R/Obj {numbers.of(annotation)} 0 R>>"


def _names(notes: list[Tag], numbers: _Numbers) -> str:
    """The tree of names that elements go by; notes alone have one."""
    if not notes:
        return ""
    pairs = (f"{tag.attributes[0].removeprefix('/ID')}{numbers.elements[tag]} 0 R" for tag in notes)
    return f"/IDTree<</Names[{''.join(pairs)}]>>"


def _parents(canvas: TaggedCanvas, numbers: _Numbers) -> bytes:
    """From each page's marks, then from each link's annotation, to the element it belongs to."""
    rows = []
    for index, owners in enumerate(canvas.owners[: _pages(canvas)]):
        rows.append(f"{index}[{' '.join([f'{numbers.elements[tag]} 0 R' for tag in owners])}]")
    for index, (_, tag) in enumerate(canvas.links, _pages(canvas)):
        rows.append(f"{index} {numbers.elements[tag]} 0 R")
    return f"<</Nums[{' '.join(rows)}]>>".encode()


def _pages(canvas: TaggedCanvas) -> int:
    return len(canvas._doc.Pages.pages)


def _number_pages(canvas: TaggedCanvas) -> None:
    """Tell pages and annotations where they stand in the way back."""
    pages = canvas._doc.Pages.pages
    for index, page in enumerate(pages):
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = index
        # The tabulator key goes from link to link in the order of the text.
        page.Tabs = "/S"
        # It is empty, but even so a transition.
        page.Trans = None
    for index, (annotation, _) in enumerate(canvas.links, len(pages)):
        annotation["StructParent"] = index
