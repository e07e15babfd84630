"""Letters that the embedded family lacks."""

from __future__ import annotations

import shutil
from pathlib import Path
from struct import pack

import pytest
import reportlab

from briefgen.errors import WriteError
from briefgen.theme import Theme
from briefgen.writers.pdf import fallback, write
from briefgen.writers.pdf.families import load
from briefgen.writers.pdf.sfnt import Sfnt, fonts_in
from briefgen.writers.pdf.spelling import spelled, unprintable
from briefgen.writers.pdf.streams import end_streams
from briefgen.writers.pdf.styles import Look, StyleSheet
from briefgen.xmltext import turned
from tests.blocks import document, h1, link, p, strong
from tests.writers.pdf_tree import content, opened, tree

FONTS = Path(reportlab.__file__).parent / "fonts"
"""Small TrueType fonts that come with reportlab: Vera in four faces has "∙", a Noto has Khmer."""
VERA, VERA_BOLD = str(FONTS / "Vera.ttf"), str(FONTS / "VeraBd.ttf")
CARLITO = load("Carlito")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallback, "folders", lambda: (FONTS,))


def look(*fonts: str) -> Look:
    return StyleSheet(Theme()._replace(fonts=fonts)).look("body")


def faces(text: str, *fonts: str, bold: bool = False) -> list[tuple[str, str]]:
    """The parts of ``text``, each with the file or family it is set from."""
    parts = spelled(text, bold, look(*fonts))
    return [(Path(font.name).name.partition("#")[0], part) for font, part in parts]


def test_a_letter_comes_from_the_first_font_that_has_it(installed: None) -> None:
    assert faces("a ∙ b") == [
        ("Carlito-Regular", "a "),
        ("Vera.ttf", "∙"),
        ("Carlito-Regular", " b"),
    ]


def test_a_bold_letter_comes_from_a_bold_font(installed: None) -> None:
    assert faces("∙", bold=True) == [("VeraBd.ttf", "∙")]


def test_a_font_that_the_theme_names_goes_first(installed: None) -> None:
    assert faces("∙", VERA_BOLD) == [("VeraBd.ttf", "∙")]
    assert faces("∙", "Noto Sans Khmer") == [("Vera.ttf", "∙")], "it lacks the letter"


def test_a_family_is_named_by_its_name(installed: None) -> None:
    assert faces("∙", "Bitstream Vera Sans") == [("Vera.ttf", "∙")]


def test_a_font_of_the_theme_need_not_be_installed() -> None:
    assert faces("∙", VERA) == [("Vera.ttf", "∙")]
    assert faces("∙", "No Such Font", "/no/such/file.ttf") == [("Carlito-Regular", "[U+2219]")]


def test_what_no_font_has_is_printed_by_its_code(installed: None) -> None:
    assert faces("中∙") == [("Carlito-Regular", "[U+4E2D]"), ("Vera.ttf", "∙")]
    assert unprintable(["a中∙ \u00ad", "国中"], look()) == "中国"


def test_a_mark_that_is_printed_with_its_letter_is_not_missing() -> None:
    assert unprintable(["e\u0301"], look()) == ""
    assert unprintable(["q\u0301"], look()) == "\u0301"


def test_properties_that_no_page_shows_may_hold_anything() -> None:
    done = write(document(p("a"), keywords="שלום", subject="中"), Theme())
    assert done.missing == ""


def test_marks_stay_with_their_letter() -> None:
    assert faces("e\u0301x") == [("Carlito-Regular", "éx")]
    assert faces("q\u0301") == [("Carlito-Regular", "q[U+0301]")]


def test_what_only_chooses_a_shape_is_left_out() -> None:
    assert faces("●\ufe0f\u200b\u00ad") == [("Carlito-Regular", "●")]


def test_nothing_is_looked_for_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> tuple[Path, ...]:
        raise AssertionError("fonts are looked for")

    monkeypatch.setattr(fallback, "folders", asked)
    write(document(h1("Łódź, CO₂ ≥ Ελληνικά, кириллица")), Theme())


def test_a_brief_in_two_fonts_embeds_both_and_reads_well(installed: None) -> None:
    doc = document(
        h1("Two ∙ three"),
        p("a ∙ ", strong("b ∙"), link(" c ∙", "https://a.org"), " ឆន"),
        short_title="a ∙ b",
        version="∙",
    )
    done = write(doc, Theme())
    pdf = opened(done.data)
    fonts = {str(font.BaseFont).partition("+")[2] for font in pdf.pages[0].Resources.Font.values()}
    assert {"Carlito", "Carlito-Bold", "BitstreamVeraSans-Roman"} < fonts
    assert tree(done.data).text == "Two ∙ three a ∙ b ∙ c ∙ ឆន"
    assert all(code > 0 for thing in content(pdf.pages[0]) for _, code in thing.codes)
    assert done.missing == ""


def test_the_same_file_comes_out_twice(installed: None) -> None:
    doc = document(p("∙ ឆ"))
    assert write(doc, Theme()).data == write(doc, Theme()).data


def test_characters_that_are_missing_are_told() -> None:
    assert write(document(p("a 中 😀"), version="国"), Theme()).missing == "中国😀"


@pytest.mark.parametrize("word", ["שלום", "السلام"])
def test_text_from_right_to_left_is_printed_by_its_codes_and_told(word: str) -> None:
    assert write(document(p(f"see {word} here")), Theme()).missing == "".join(sorted({*word}))
    spelt = "".join(part for _, part in spelled(word, False, look()))
    assert spelt == "".join(f"[U+{ord(char):04X}]" for char in word)


def test_marks_of_direction_alone_turn_nothing() -> None:
    assert not any(map(turned, "a\u200f b \u202bc"))


def test_the_family_has_no_letter_that_is_written_from_right_to_left() -> None:
    for face in CARLITO:
        assert not any(turned(chr(code)) for code in face.widths)


def test_no_letter_counts_as_had_that_leads_to_the_box_for_none() -> None:
    assert 0xFFFF not in CARLITO.regular.widths


def test_a_look_into_a_file_finds_what_it_is() -> None:
    (font,) = fonts_in(Path(VERA_BOLD))
    assert (font.families, font.weight, font.slanted) == (("Bitstream Vera Sans",), 700, False)
    assert font.has("A∙ ")
    assert not font.has("A中")


@pytest.mark.parametrize(
    ("bits", "allowed"), [(0, 1), (4, 1), (8, 1), (2, 0), (0x100, 0), (0x200, 0)]
)
def test_a_font_that_may_not_be_embedded_is_passed_over(
    tmp_path: Path, bits: int, allowed: int
) -> None:
    data = bytearray(Path(VERA).read_bytes())
    at = data.index(b"OS/2")
    start = int.from_bytes(data[at + 8 : at + 12])
    data[start + 8 : start + 10] = pack(">H", bits)
    path = tmp_path / "font.ttf"
    path.write_bytes(data)
    assert len(list(fonts_in(path))) == allowed


@pytest.mark.parametrize("length", [0, 3, 200, 5000])
def test_a_file_that_is_cut_short_or_no_font_is_passed_over(tmp_path: Path, length: int) -> None:
    path = tmp_path / "font.ttf"
    path.write_bytes(Path(VERA).read_bytes()[:length])
    assert list(fonts_in(path)) == []
    path.write_bytes(b"not a font at all" * 99)
    assert list(fonts_in(path)) == []


def test_a_font_that_looks_sound_and_is_not_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = Path(VERA).read_bytes()
    at = data.index(b"hhea")
    (tmp_path / "a.ttf").write_bytes(data[:at] + b"XXXX" + data[at + 4 :])
    shutil.copy(FONTS / "VeraIt.ttf", tmp_path / "b.ttf")
    monkeypatch.setattr(fallback, "folders", lambda: (tmp_path,))
    assert faces("∙") == [("b.ttf", "∙")]


def test_characters_beyond_16_bits_are_found_in_their_map() -> None:
    groups = ((0x41, 0x5A, 7), (0x1F600, 0x1F602, 90))
    rows = b"".join(pack(">3I", *group) for group in groups)
    charmap = pack(">HxxIII", 12, 16 + len(rows), 0, len(groups)) + rows
    font = Sfnt(Path("x"), 0, (), 400, False, charmap)
    assert [font.has(char) for char in "A😀😂😃@"] == [True, True, True, False, False]


def test_characters_beyond_16_bits_are_mapped_as_two_halves() -> None:
    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream

    made = PDFDocument()
    end_streams(made)
    stream = PDFStream(content="<01> <0041>\n<02> <1F600>")
    made.Reference(stream, "toUnicodeCMap:x")
    assert stream.content == "<01> <0041>\n<02> <D83DDE00>"


def test_a_theme_may_embed_an_installed_family(installed: None) -> None:
    theme = Theme(embedded_font="Bitstream Vera Sans")
    doc = document(p("plain ", strong("bold")))
    fonts = opened(write(doc, theme).data).pages[0].Resources.Font
    names = {str(font.BaseFont).partition("+")[2] for font in fonts.values()}
    assert names == {"BitstreamVeraSans-Roman", "BitstreamVeraSans-Bold"}


def test_a_family_that_is_not_installed_is_named(installed: None) -> None:
    with pytest.raises(WriteError, match='the font "Garamond" is not installed'):
        write(document(p("a")), Theme(embedded_font="Garamond"))


def test_running_matter_in_two_fonts_is_cut_to_its_room(installed: None) -> None:
    doc = document(p("a"), version="long ∙ " * 60)
    shown = "".join(t.text or "" for t in content(opened(write(doc, Theme()).data).pages[0]))
    assert "long ∙" in shown
    assert shown.endswith("…Page 1 of 1")


def test_a_sign_for_private_use_is_printed_by_its_code_though_a_font_has_it() -> None:
    written = write(document(p("\uf8ff a")), Theme())
    assert tree(written.data).text == "[U+F8FF] a"
    assert written.missing == "\uf8ff"
