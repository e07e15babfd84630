"""What stands around the text, over it and inside the file."""

from io import BytesIO

import pikepdf
import pytest

from briefgen.readers.printed import job
from briefgen.theme import Theme
from briefgen.verifying.edges import around, odd
from briefgen.verifying.expecting import running
from briefgen.verifying.model import Kind
from briefgen.writers import Attachment, write
from tests.blocks import EVERY_BLOCK, METADATA, document, p, table

LONG = document(table("Long", ("Line", "State"), *[(f"row {n}", "on time") for n in range(90)]))


def unknown(doc, data, format):
    printed = job(format, data, f"x.{format}")
    found = [*around(printed, running(doc.metadata), doc.blocks, ""), *odd(printed)]
    return [each.text for each in found if each.kind is Kind.NOT_FOUND]


@pytest.mark.parametrize("doc", [EVERY_BLOCK, LONG], ids=["every block", "many pages"])
@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_what_a_build_puts_around_the_text_is_known(doc, format):
    assert unknown(doc, write(doc, Theme(), format).data, format) == []


def test_running_matter_of_another_document_is_not(tmp_path):
    data = write(document(p("a"), marking="Secret"), Theme(), "pdf").data
    assert unknown(document(p("a")), data, "pdf") == ["Secret", "Secret"]


def test_text_pictures_and_notes_laid_over_a_pdf_are_found():
    made = BytesIO()
    with pikepdf.open(BytesIO(write(document(p("All is well.")), Theme(), "pdf").data)) as pdf:
        page = pdf.pages[0]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources.Font["/Put"] = pdf.make_indirect(font)
        page.contents_add(b"q BT /Put 12 Tf 90 400 Td (All is lost.) Tj ET Q")
        page.contents_add(b"q 9 0 0 9 9 9 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q")
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=[9, 9, 99, 99],
            Contents="No.",
        )
        page.Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))
        pdf.save(made)
    assert unknown(document(p("All is well.")), made.getvalue(), "pdf") == [
        "All is lost.",
        "pictures: 1",
        "annotations over the text: 1",
    ]


def test_the_record_is_read_from_the_pdf_and_from_the_docxs_custom_part():
    record = '{"build": "b0a7", "claims": ["a < b"]}'
    evidence = Attachment("brief.json", record.encode(), "application/json", "The record")
    pdf = job("pdf", write(EVERY_BLOCK, Theme(), "pdf", evidence).data, "x.pdf")
    assert (pdf.record, pdf.build) == (record, METADATA.build_id)
    docx = job("docx", write(EVERY_BLOCK, Theme(), "docx", evidence).data, "x.docx")
    assert (docx.record, docx.build) == (record, METADATA.build_id)
    binary = evidence._replace(data=f"{record}\r\n".encode())
    assert job("docx", write(EVERY_BLOCK, Theme(), "docx", binary).data, "x.docx").record == record
