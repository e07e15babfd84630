"""Complete the catalog, so that the file is PDF/UA-1 and PDF/A-3a."""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFArray, PDFCatalog, PDFDictionary, PDFStream, PDFString

from briefgen.document import Metadata
from briefgen.writers.pdf.describing import packet
from briefgen.writers.pdf.marking import TaggedCanvas
from briefgen.writers.pdf.srgb import profile
from briefgen.writers.pdf.streams import plain_stream

BEYOND = ("OutputIntents", "AF")
"""Entries of the catalog that reportlab does not know."""


def declare(canvas: TaggedCanvas, metadata: Metadata) -> None:
    """Say in the catalog that the file is tagged, what its colours mean, and what it is."""
    catalog = canvas._doc.Catalog
    catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, *BEYOND]
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.OutputIntents = PDFArray([_intent(canvas)])
    # Its bytes stand in the file as they are, for programs that know XMP and no PDF.
    catalog.Metadata = plain_stream("/Type/Metadata/Subtype/XML", packet(metadata))


def _intent(canvas: TaggedCanvas) -> PDFDictionary:
    """Colours are those of sRGB."""
    return PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": canvas._doc.Reference(
                PDFStream(PDFDictionary({"N": 3}), profile())
            ),
        }
    )
