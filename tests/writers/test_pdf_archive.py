"""PDF/A-3a: what ISO 19005-3 asks of the file, and what travels in it."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageCms

from briefgen.theme import Theme
from briefgen.writers.pdf import write
from briefgen.writers.pdf.families import load
from briefgen.writers.pdf.srgb import profile
from briefgen.writers.written import Attachment
from tests.blocks import EVERY_BLOCK, document, p
from tests.writers.pdf_tree import opened

EVIDENCE = Attachment("brief.json", '{"a": "é"}\n'.encode() * 99, "application/json", "Claims, é")
DATA = write(EVERY_BLOCK, Theme(), EVIDENCE).data


@pytest.fixture
def pdf() -> pikepdf.Pdf:
    return opened(DATA)


def test_the_file_begins_with_its_version_and_a_line_of_bytes_beyond_ascii() -> None:
    first, second, _ = DATA.split(b"\n", 2)
    assert first == b"%PDF-1.7"
    assert second[:1] == b"%"
    assert all(byte > 127 for byte in second[1:5])
    assert DATA.endswith(b"%%EOF\n")


def test_the_file_has_an_id_and_no_lock(pdf: pikepdf.Pdf) -> None:
    assert [len(bytes(part)) for part in pdf.trailer.ID] == [16, 16]
    assert "/Encrypt" not in pdf.trailer


def test_each_stream_has_a_line_end_before_its_keyword_that_its_length_does_not_count() -> None:
    found = list(re.finditer(rb">>\nstream\n", DATA))
    assert len(found) == DATA.count(b"\nendstream\nendobj\n") > 6
    for stream in found:
        head = DATA[DATA.rindex(b" obj\n", 0, stream.start()) : stream.end()]
        (length,) = re.findall(rb"/Length (\d+)", head)
        assert DATA[stream.end() + int(length) :].startswith(b"\nendstream\n")


def test_a_document_without_text_has_whole_streams_too() -> None:
    data = write(document(), Theme()).data
    assert data.count(b"\nendstream\n") == data.count(b"endstream")


def test_only_filters_that_anyone_may_use(pdf: pikepdf.Pdf) -> None:
    streams = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
    filters = [stream.Filter for stream in streams if "/Filter" in stream]
    lists = [list(f) if isinstance(f, pikepdf.Array) else [f] for f in filters]
    assert {str(name) for names in lists for name in names} == {"/FlateDecode"}
    assert not any("/F" in stream for stream in streams), "no stream is kept in another file"


def test_the_metadata_say_what_the_information_dictionary_says(pdf: pikepdf.Pdf) -> None:
    xmp = pdf.open_metadata()
    said = {
        "/Title": xmp["dc:title"],
        "/Author": "; ".join(xmp["dc:creator"]),
        "/Subject": xmp["dc:description"],
        "/Keywords": xmp["pdf:Keywords"],
        "/Creator": xmp["xmp:CreatorTool"],
        "/Producer": xmp["pdf:Producer"],
    }
    days = {xmp["xmp:CreateDate"], xmp["xmp:ModifyDate"], xmp["xmp:MetadataDate"]}
    assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("3", "A")
    assert {key: str(value) for key, value in pdf.docinfo.items() if key in said} == said
    assert days == {"2024-09-30T00:00:00Z"}
    assert str(pdf.docinfo.CreationDate) == "D:20240930000000Z"


def test_the_metadata_stand_in_the_file_as_they_are() -> None:
    assert b'<?xpacket begin="\xef\xbb\xbf"' in DATA
    assert b"<pdfaid:part>3</pdfaid:part>" in DATA


def test_marks_of_xml_in_the_properties_are_only_text() -> None:
    doc = document(p("a"), title="A <b> & ]]> c", author='"Q" & co', subject="<x/>")
    xmp = opened(write(doc, Theme()).data).open_metadata()
    assert xmp["dc:title"] == "A <b> & ]]> c"
    assert xmp["dc:creator"] == ['"Q" & co']


def test_the_schema_that_pdfa_does_not_know_is_described(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().decode()
    uri = "http://www.aiim.org/pdfua/ns/id/"
    assert f"<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>" in packet
    assert "<pdfaProperty:name>part</pdfaProperty:name>" in packet


def test_colours_are_rgb_and_the_output_intent_is_rgb(pdf: pikepdf.Pdf) -> None:
    (intent,) = pdf.Root.OutputIntents
    assert str(intent.S) == "/GTS_PDFA1"
    assert int(intent.DestOutputProfile.N) == 3
    assert intent.DestOutputProfile.read_bytes() == profile()
    for page in pdf.pages:
        used = {str(operator) for _, operator in pikepdf.parse_content_stream(page)}
        assert not used & {"k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "Do", "gs", "ri"}


def test_pages_are_neither_transparent_nor_animated(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        assert not {"/Group", "/Trans", "/AA", "/PresSteps"} & set(page.keys())
        assert not {"/ExtGState", "/XObject"} & set(page.Resources.keys())


def test_annotations_are_printed_and_never_hidden(pdf: pikepdf.Pdf) -> None:
    found = [annotation for page in pdf.pages for annotation in page.get("/Annots", [])]
    assert found
    assert {int(annotation.F) for annotation in found} == {4}
    acting = [annotation for annotation in found if "/A" in annotation]
    assert {str(annotation.A.S) for annotation in acting} <= {"/URI"}
    assert all("/Dest" in annotation for annotation in found if annotation not in acting)


def test_widths_in_the_file_are_those_of_the_fonts(pdf: pikepdf.Pdf) -> None:
    family = load("Carlito")
    for name, font in pdf.pages[0].Resources.Font.items():
        face = family.bold if "Bold" in str(font.BaseFont) else family.regular
        stream = font.ToUnicode.read_bytes().decode()
        for code, to in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>", stream):
            if int(to, 16) in face.widths:
                width = float(font.Widths[int(code, 16)])
                assert width == pytest.approx(face.widths[int(to, 16)], abs=1), (name, to)


def test_the_evidence_is_attached_as_the_documents_data(pdf: pikepdf.Pdf) -> None:
    (specification,) = pdf.Root.AF
    assert str(specification.AFRelationship) == "/Data"
    assert str(specification.Desc) == "Claims, é"
    name, listed = pdf.Root.Names.EmbeddedFiles.Names
    assert (str(name), listed.objgen) == ("brief.json", specification.objgen)
    held = specification.EF.F
    assert held.read_bytes() == EVIDENCE.data
    assert str(held.Subtype) == "/application/json"
    assert str(held.Params.ModDate) == "D:20240930000000Z"
    assert int(held.Params.Size) == len(EVIDENCE.data)


def test_without_evidence_nothing_is_attached() -> None:
    root = opened(write(EVERY_BLOCK, Theme()).data).Root
    assert "/AF" not in root
    assert "/Names" not in root


def test_the_profile_is_srgb_to_a_colour_engine() -> None:
    made = ImageCms.ImageCmsProfile(BytesIO(profile()))
    assert made.profile.version == pytest.approx(2.1)
    assert made.profile.device_class == "mntr"
    assert made.profile.xcolor_space.strip() == "RGB"
    assert int.from_bytes(profile()[:4]) == len(profile())
    known = ImageCms.createProfile("sRGB")
    colours = [(r, g, b) for r in range(0, 256, 51) for g in range(0, 256, 51) for b in (0, 9, 255)]
    picture = Image.new("RGB", (len(colours), 1))
    picture.putdata(colours)
    turned = ImageCms.profileToProfile(picture, made, known)
    assert turned is not None
    flat = [level for colour in colours for level in colour]
    assert list(turned.tobytes()) == pytest.approx(flat, abs=2)
