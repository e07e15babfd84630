"""Fonts read at once: what reportlab finds in them number by number."""

from pathlib import Path
from struct import unpack_from

import pytest
import reportlab
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from briefgen.writers.pdf.face import Face, Quick
from briefgen.writers.pdf.families import FOLDER

FONTS = sorted([*FOLDER.glob("*.ttf"), *(Path(reportlab.__file__).parent / "fonts").glob("*.ttf")])
OWN = {"_pdfScale", "_pos", "_ttf_data", "glyphToChar", "hmetrics"}
"""What a face holds that is a function, a place while reading, the file itself, for shaping, or
what reportlab reads wrong."""


def held(face):
    return {name: value for name, value in vars(face).items() if name not in OWN}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.name)
def test_a_face_holds_what_reportlab_reads(path):
    assert held(Face(str(path))) == held(TTFontFace(str(path)))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.name)
def test_the_last_advance_holds_in_the_fonts_units_for_all_glyphs_beyond_it(path):
    face, other = Face(str(path)), TTFontFace(str(path))
    (count,) = unpack_from(">H", face.get_table("hhea"), 34)
    assert face.hmetrics[:count] == other.hmetrics[:count]
    last, bearings = other.hmetrics[count - 1][0], [pair[1] for pair in other.hmetrics[count:]]
    assert face.hmetrics[count:] == [(last, bearing) for bearing in bearings]


def test_the_faces_that_ship_are_read_at_once():
    assert all(not hasattr(Face(str(path)), "glyphToChar") for path in FOLDER.glob("*.ttf"))


def test_a_map_of_another_form_is_read_by_reportlab(tmp_path):
    data = bytearray((FOLDER / "Carlito-Regular.ttf").read_bytes())
    face = Face(str(FOLDER / "Carlito-Regular.ttf"))
    start, _ = face.get_table_pos("cmap")
    # The last map is said to be Unicode's own, of which reportlab has other rules.
    data[start + 4 + 8 * 2 : start + 6 + 8 * 2] = bytes(2)
    (tmp_path / "other.ttf").write_bytes(data)
    other = Face(str(tmp_path / "other.ttf"))
    assert hasattr(other, "glyphToChar")
    assert other.charToGlyph == face.charToGlyph


def test_a_part_of_a_font_is_what_reportlab_makes_it():
    path = str(FOLDER / "Carlito-Bold.ttf")
    letters = [0, *map(ord, "Äffin 1½"), 0x1F600]
    face, other = Quick("a", path, 0).face, TTFont("b", path).face
    other.hmetrics = face.hmetrics
    assert face.makeSubset(letters) == other.makeSubset(letters)


def test_letters_are_parted_as_reportlab_parts_them():
    texts = ["Äffin 1½", "", "a\u00a0b", "Äffin", "".join(map(chr, range(0x100, 0x250))), "ab ÿŀ Ā"]
    parted = []
    for font in (
        Quick("a", str(FOLDER / "Carlito-Bold.ttf"), 0),
        TTFont("b", str(FOLDER / "Carlito-Bold.ttf")),
    ):
        document = PDFDocument()
        parted.append([font.splitString(text, document) for text in texts])
    assert parted[0] == parted[1]
