"""Text on layers that are switched off: nobody who opens the file sees it."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, ObjectStreamMode

from briefgen.readers.pdf import read
from briefgen.readers.pdf.dictionaries import fields, string
from briefgen.readers.pdf.layers import layers
from briefgen.source import Source

SAID = "Text on layers of a.pdf that are switched off was left out: page 1."
SHOWN = "The harbour has grown.\n\nIt has closed.\n"


def words(text: bytes, y: int) -> bytes:
    return b"BT /F1 12 Tf 72 %d Td (%s) Tj ET " % (y, text)


def made(
    off: str = "Entwurf ü",
    on: str = "English",
    base: bool = False,
    mode: ObjectStreamMode = ObjectStreamMode.disable,
) -> bytes:
    """A page with a layer that is on and one that is off: text, a form on it, a form drawn there.

    With ``base`` all layers are off but those that are named.
    """
    pdf = pikepdf.new()
    shown, hidden = (pdf.make_indirect(Dictionary(Type=Name.OCG, Name=each)) for each in (on, off))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    fonts = Dictionary(F1=pdf.make_indirect(font))
    forms = [
        pikepdf.Stream(pdf, words(text, y), Type=Name.XObject, Subtype=Name.Form,
                       BBox=Array([0, 0, 600, 800]), Resources=Dictionary(Font=fonts))
        for text, y in ((b"A form of its own.", 620), (b"A form within.", 600))
    ]  # fmt: skip
    forms[0].OC = hidden
    pdf.add_blank_page(page_size=(600, 800))
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(
        b"/OC /M1 BDC " + words(b"The harbour has grown.", 700) + b"EMC "
        b"/OC /M2 BDC " + words(b"Not for anyone.", 680) + b"/Fm2 Do EMC /Fm1 Do "
        + words(b"It has closed.", 640)
    )  # fmt: skip
    page.Resources = Dictionary(
        Font=fonts,
        XObject=Dictionary(Fm1=forms[0], Fm2=forms[1]),
        Properties=Dictionary(M1=shown, M2=hidden),
    )
    usual = Dictionary(BaseState=Name.OFF, ON=Array([shown])) if base else None
    usual = usual or Dictionary(OFF=Array([hidden]), Order=Array([shown, hidden]))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([shown, hidden]), D=usual)
    target = io.BytesIO()
    pdf.save(target, object_stream_mode=mode)
    return target.getvalue()


def source(data: bytes) -> Source:
    return read(data, Path("a.pdf"), "A")


@pytest.mark.parametrize("mode", [ObjectStreamMode.disable, ObjectStreamMode.generate])
@pytest.mark.parametrize("base", [False, True])
@pytest.mark.parametrize("off", ["Draft (1)", "Entwurf ü", "草稿"])
def test_text_and_forms_of_a_layer_that_is_off_are_not_read(
    off: str, base: bool, mode: ObjectStreamMode
) -> None:
    found = source(made(off, base=base, mode=mode))
    assert (found.text, found.warnings) == (SHOWN, (SAID,))


def test_what_is_marked_with_the_name_of_a_layer_that_is_on_is_read() -> None:
    """PDFium tells layers by their names alone; a form is told by its object."""
    found = source(made(off="English"))
    assert "Not for anyone." in found.text
    assert "A form of its own." not in found.text


def test_a_file_whose_layers_are_all_on_is_left_as_it_is() -> None:
    data = made().replace(b"/OFF [", b"/ONN [")
    assert layers(data) == (data, frozenset())
    assert "Not for anyone." in source(data).text


def test_entries_of_a_dictionary_are_found_by_their_keys() -> None:
    text = (
        b"<< /Type /OCG /Name (A \\(b\\)) /Usage << /View /OFF >> /D [1 0 R] /E 3 0 R/F/G >> /H 1"
    )
    assert fields(text) == {
        b"/Type": b"/OCG",
        b"/Name": b"(A \\(b\\))",
        b"/Usage": b"<< /View /OFF >>",
        b"/D": b"[1 0 R]",
        b"/E": b"3 0 R",
        b"/F": b"/G",
    }


@pytest.mark.parametrize(
    ("written", "meant"),
    [(b"(a\\(b\\)\\101\\n)", b"a(b)A\n"), (b"<414>", b"A@"), (b"(\\\r\nx)", b"x"), (b"", b"")],
)
def test_a_string_is_taken_as_it_is_meant(written: bytes, meant: bytes) -> None:
    assert string(written) == meant


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.integers(0, 5000), st.binary(max_size=12), st.booleans())
def test_a_broken_catalog_is_no_error(at: int, put: bytes, packed: bool) -> None:
    mode = ObjectStreamMode.generate if packed else ObjectStreamMode.disable
    data = made(mode=mode)
    at %= len(data)
    layers(data[:at] + put + data[at + len(put) :])
