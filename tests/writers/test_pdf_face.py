"""Fonts read at once: what reportlab finds in them number by number."""

from pathlib import Path

import pytest
import reportlab
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from briefgen.writers.pdf.face import Face, Quick
from briefgen.writers.pdf.families import FOLDER

FONTS = sorted([*FOLDER.glob("*.ttf"), *(Path(reportlab.__file__).parent / "fonts").glob("*.ttf")])
OWN = {"_pdfScale", "_pos", "_ttf_data", "glyphToChar"}
"""What a face holds that is a function, a place while reading, the file itself, or for shaping."""


def held(face):
    return {name: value for name, value in vars(face).items() if name not in OWN}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.name)
def test_a_face_holds_what_reportlab_reads(path):
    assert held(Face(str(path))) == held(TTFontFace(str(path)))


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
    assert Quick("a", path, 0).face.makeSubset(letters) == TTFont("b", path).face.makeSubset(
        letters
    )


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
