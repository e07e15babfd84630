"""A: contrast, structure and metadata."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO

import pikepdf
import pypdfium2
from PIL.Image import Image

from tests.rubric.docx_looks import looks
from tests.rubric.docx_passages import KINDS, style_of
from tests.rubric.pdf_strokes import strokes
from tests.rubric.printed import Line, Printed
from tests.writers.docx_reading import W, xml

TEXT, GRAPHIC = 4.5, 3.0
"""Least contrast, by WCAG 2.2."""
HAIRLINE = 0.5
"""Points: a rule of a table, which only sets off rows."""


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" or "RRGGBB", 0 to 1."""
    parts = [int(colour.lstrip("#")[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=4)
def drawn(data: bytes) -> list[Image]:
    """The pages as pictures, two pixels a point."""
    return [page.render(scale=2).to_pil().convert("RGB") for page in pypdfium2.PdfDocument(data)]


def pixels_of(data: bytes) -> Iterator[tuple[int, ...]]:
    """Red, green and blue of each pixel."""
    return zip(data[0::3], data[1::3], data[2::3], strict=True)


def ground(pdf: Printed, line: Line) -> str:
    """The commonest colour where ``line`` stands: letters cover less than half of it."""
    top, bottom = pdf.height - line.y - line.size, pdf.height - line.y + line.size / 4
    left, upper, right, lower = (round(2 * edge) for edge in (line.x, top, line.right, bottom))
    picture = drawn(pdf.data)[line.page - 1].crop((left, upper, right, lower))
    pixels = Counter(pixels_of(picture.tobytes()))
    return "#{:02X}{:02X}{:02X}".format(*pixels.most_common(1)[0][0])


def test_a1_text_stands_out_from_its_ground_in_the_pdf(pdf: Printed) -> None:
    grounds = set()
    for passage in pdf.passages:
        for line in passage.lines:
            behind = ground(pdf, line)
            grounds.add(behind)
            assert contrast(line.colour, behind) >= TEXT, (line.text, line.colour, behind)
    # White, the panel's tint and the header's navy at least: the grounds are really seen.
    assert len(grounds) >= 3


def test_a1_text_stands_out_from_its_ground_in_word(docx: Printed) -> None:
    found = list(looks(docx.data))
    for look in found:
        assert contrast(look.colour, look.ground) >= TEXT, look
    assert len({look.ground for look in found}) >= 3


def test_a1_lines_that_mean_something_can_be_seen(pdf: Printed) -> None:
    meant = {stroke.colour for stroke in strokes(pdf.data) if stroke.width > HAIRLINE}
    assert meant
    assert [colour for colour in meant if contrast(colour, "#FFFFFF") < GRAPHIC] == []


def test_a2_word_has_real_styles_only(docx: Printed) -> None:
    used = {style_of(p) for p in xml(docx.data).iter(f"{W}p")}
    assert used - set(KINDS) <= {"BGTable", "BGTableLast", "BGTableHead", "BGSpacer"}


def test_a2_word_has_title_author_and_language(docx: Printed) -> None:
    core = {node.tag.partition("}")[2]: node.text for node in xml(docx.data, "docProps/core.xml")}
    assert core["title"] == docx.record["title"]
    assert core["language"] == "en-GB"
    assert core["creator"]


def test_a2_words_tables_are_described(docx: Printed) -> None:
    for table in xml(docx.data).iter(f"{W}tbl"):
        for name in ("tblCaption", "tblDescription"):
            assert table.find(f"{W}tblPr/{W}{name}").get(f"{W}val")


def test_a2_the_pdf_has_title_author_and_language(pdf: Printed) -> None:
    with pikepdf.open(BytesIO(pdf.data)) as opened:
        assert str(opened.docinfo["/Title"]) == pdf.record["title"]
        assert str(opened.Root.Lang) == "en-GB"
        assert str(opened.docinfo["/Author"])


def test_a2_the_pdf_embeds_its_fonts_with_their_letters(pdf: Printed) -> None:
    with pikepdf.open(BytesIO(pdf.data)) as opened:
        fonts = [font for page in opened.pages for font in page.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor and "/ToUnicode" in font for font in fonts)


def test_a2_the_pdf_has_a_bookmark_for_each_heading(pdf: Printed) -> None:
    marks = [mark.get_title() for mark in pypdfium2.PdfDocument(pdf.data).get_toc()]
    assert marks == [passage.text for passage in pdf.of("title", "section", "subsection")]


def test_a2_the_pdf_is_tagged(pdf: Printed) -> None:
    with pikepdf.open(BytesIO(pdf.data)) as opened:
        assert bool(opened.Root.MarkInfo.Marked)
        assert str(opened.Root.StructTreeRoot.K.S) == "/Document"
