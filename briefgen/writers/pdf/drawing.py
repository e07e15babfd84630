"""Draw composed pages on a canvas, and set the properties of the file around them."""

from __future__ import annotations

from functools import partial
from hashlib import md5
from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFZCompress

from briefgen.document import Metadata
from briefgen.theme import MM
from briefgen.writers.pdf.archiving import declare
from briefgen.writers.pdf.assembling import assemble
from briefgen.writers.pdf.attaching import attach
from briefgen.writers.pdf.describing import keywords, pdf_date
from briefgen.writers.pdf.furniture import draw_footer, draw_masthead, draw_running_header
from briefgen.writers.pdf.marking import TaggedCanvas
from briefgen.writers.pdf.pages import Pages, Placed
from briefgen.writers.pdf.streams import end_streams
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import Structure
from briefgen.writers.pdf.tree import write_tree
from briefgen.writers.written import Attachment
from briefgen.xmltext import allowed


def draw(
    pages: Pages,
    structure: Structure,
    metadata: Metadata,
    sheet: StyleSheet,
    attachment: Attachment | None,
) -> bytes:
    """The file."""
    out = BytesIO()
    canvas = _canvas(out, metadata, sheet)
    total = len(pages.pages)
    canvas.anchors = {thing.piece.anchor for page in pages.pages for thing in page}
    for number, placed in enumerate(pages.pages, 1):
        header = draw_masthead if number == 1 else draw_running_header
        header(canvas, metadata, sheet)
        for thing in placed:
            _draw_placed(canvas, thing, sheet)
        draw_footer(canvas, metadata, sheet, number, total)
        canvas.showPage()
    elements = write_tree(canvas, structure)
    declare(canvas, metadata)
    if attachment:
        attach(canvas, attachment, metadata)
    # reportlab assembles a file in one way only, in which nothing is packed.
    canvas._doc.format = partial(assemble, canvas._doc, elements)
    canvas.save()
    return out.getvalue()


def _canvas(out: BytesIO, metadata: Metadata, sheet: StyleSheet) -> TaggedCanvas:
    page = sheet.theme.page
    canvas = TaggedCanvas(
        out,
        pagesize=(page.width_mm * MM, page.height_mm * MM),
        # It would put ASCII85 around the compressed bytes, at a quarter more of them.
        pageCompression=0,
        invariant=1,
        # Otherwise Helvetica, which no file of ours may name.
        initialFontName=sheet.look("body").font.name,
        lang=metadata.language,
    )
    end_streams(canvas._doc)
    canvas._doc.defaultStreamFilters = [PDFZCompress]
    # It begins as a digest of the clock or of SOURCE_DATE_EPOCH, and becomes the file's id.
    canvas._doc.signature = md5(b"briefgen", usedforsecurity=False)
    canvas.setTitle(allowed(metadata.title))
    canvas.setAuthor(allowed(metadata.author))
    canvas.setSubject(allowed(metadata.subject))
    canvas.setKeywords(keywords(metadata))
    canvas.setCreator("briefgen")
    canvas.setProducer("briefgen")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    day = pdf_date(metadata)
    canvas.setDateFormatter(lambda *_: day)
    return canvas


def _draw_placed(canvas: TaggedCanvas, placed: Placed, sheet: StyleSheet) -> None:
    page = sheet.theme.page
    top = (page.height_mm - page.top_mm) * MM - placed.top
    if placed.piece.outline:
        _add_bookmark(canvas, placed.piece.outline, top)
    if placed.piece.anchor:
        canvas.bookmarkHorizontal(placed.piece.anchor, 0, top)
    flow = placed.flow
    flow.draw(canvas, page.side_mm * MM, top - flow.height)


def _add_bookmark(canvas: TaggedCanvas, outline: tuple[int, str], top: float) -> None:
    level, title = outline
    key = f"heading-{canvas.getPageNumber()}-{top:.0f}"
    canvas.bookmarkHorizontal(key, 0, top)
    # The first bookmark has none to stand under, whatever its heading's level.
    first = canvas._doc.outline.currentlevel < 0
    canvas.addOutlineEntry(title, key, 0 if first else level)
