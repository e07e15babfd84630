"""Attach the record of the build to the file."""

from __future__ import annotations

from functools import partial
from hashlib import md5
from zlib import compressobj

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString

from briefgen.bulk import Bulk, digest
from briefgen.document import Metadata
from briefgen.writers.pdf.describing import pdf_date
from briefgen.writers.pdf.marking import TaggedCanvas
from briefgen.writers.written import Attachment


def attach(canvas: TaggedCanvas, attachment: Attachment, metadata: Metadata) -> None:
    """Put ``attachment`` into the file as the data that the document rests on."""
    document, catalog = canvas._doc, canvas._doc.Catalog
    name = PDFString(attachment.name)
    stream = document.Reference(_embedded(attachment, metadata))
    specification = document.Reference(
        PDFDictionary(
            {
                "Type": "/Filespec",
                "F": name,
                "UF": name,
                "EF": PDFDictionary({"F": stream, "UF": stream}),
                "AFRelationship": "/Data",
                "Desc": PDFString(attachment.description),
            }
        )
    )
    catalog.AF = PDFArray([specification])
    catalog.Names = PDFDictionary(
        {"EmbeddedFiles": PDFDictionary({"Names": PDFArray([name, specification])})}
    )


def _embedded(attachment: Attachment, metadata: Metadata) -> PDFStream:
    day, data = PDFString(pdf_date(metadata)), attachment.data
    hashed = digest(data, partial(md5, usedforsecurity=False))
    parameters = {"Size": len(data), "ModDate": day, "CreationDate": day, "CheckSum": f"<{hashed}>"}
    return PDFStream(
        PDFDictionary(
            {
                "Type": "/EmbeddedFile",
                "Subtype": f"/{attachment.media_type.replace('/', '#2F')}",
                "Params": PDFDictionary(parameters),
            }
        ),
        data,
        [_InPortions] if isinstance(data, Bulk) else None,
    )


class _InPortions:
    """reportlab's own filter, for content that it could not hold whole."""

    pdfname = "FlateDecode"

    @staticmethod
    def encode(content: Bulk) -> bytes:
        packer = compressobj()
        return b"".join([*map(packer.compress, content), packer.flush()])
