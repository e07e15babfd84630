"""A PDF as a whole: what it says of itself, what is missing, what is odd."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.document import Heading, Paragraph
from briefgen.errors import ReadError
from briefgen.readers import read
from briefgen.readers.pdf.metadata import dated, declared
from briefgen.readers.pieces import Piece
from briefgen.readers.stating.declared import Declared
from briefgen.spoken import block_lines
from tests.hostile import pdf as hostile
from tests.hostile.pdf_making import TEXT, one_page
from tests.readers.pdf.drawing import Line, blocks, column, draw, source, turned
from tests.readers.pdf.test_layout import FILLER, one

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("The harbour at ten", "The harbour at ten"),
        ("Microsoft Word - harbour_final.docx", ""),
        ("harbour.indd", ""),
        ("untitled", ""),
        ("PowerPoint Presentation", ""),
    ],
)
def test_a_title_made_up_by_a_program_is_none(given: str, kept: str) -> None:
    assert declared({"Title": given}, b"").title == kept


@pytest.mark.parametrize(("given", "kept"), [("Ann Lee", "Ann Lee"), ("user", ""), ("pc01", "")])
def test_an_author_made_up_by_a_program_is_none(given: str, kept: str) -> None:
    assert declared({"Author": given}, b"").author == kept


def test_the_day_a_file_was_made_counts_unless_it_was_changed_much_later() -> None:
    made = {"CreationDate": "D:20250114093000Z", "ModDate": "D:20250115000000Z"}
    late = {"CreationDate": "D:20150114093000Z", "ModDate": "D:20250115000000Z"}
    assert declared(made, b"").published == "2025-01-14"
    assert declared(late, b"").published == ""


def test_xmp_wins_over_the_information() -> None:
    packet = (
        b"<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang='x'>Ports &amp; quays</rdf:li></rdf:Alt>"
        b"</dc:title><dc:date>2024-05-09</dc:date></x:xmpmeta>"
    )
    found = declared({"Title": "Other", "CreationDate": "D:20250114"}, packet)
    assert found == Declared("Ports & quays", "", "2024-05-09")


def test_a_day_that_the_text_contradicts_is_dropped() -> None:
    about = Declared(published="2025-01-14")
    assert dated(about, [Piece("Brackhaven, March 2023")]).published == ""
    assert dated(about, [Piece("Brackhaven, January 2025")]).published == "2025-01-14"
    assert dated(about, [Piece("Brackhaven")]).published == "2025-01-14"


def test_pages_without_text_among_others_are_named(tmp_path: Path) -> None:
    import pikepdf

    path = tmp_path / "a.pdf"
    with pikepdf.new() as whole:
        for data in (one_page(), hostile.refused()["picture-only"](), one_page()):
            part = tmp_path / "part.pdf"
            part.write_bytes(data)
            with pikepdf.open(part) as opened:
                whole.pages.extend(opened.pages)
        whole.save(path)
    assert read(path, "A").warnings == ("Page 2 of a.pdf has no text layer and may be scanned.",)


def test_a_page_that_is_turned_is_read_as_seen() -> None:
    from briefgen.readers.pdf import read as read_pdf

    lines = [Line("Costs", size=16, y=80), *column(FILLER, y=110)]
    upright = read_pdf(draw(lines), Path("a.pdf"), "A")
    for degrees in (90, 180, 270):
        found = read_pdf(turned(draw(lines), degrees), Path("a.pdf"), "A")
        assert blocks(found) == blocks(upright)


def test_text_along_the_margin_is_left_out_and_told() -> None:
    stamp = b" BT /F1 9 Tf 0 1 -1 0 20 100 Tm (%s) Tj ET" % (b"Kept by the library. " * 4)
    many = b" ".join(TEXT.replace(b"700", b"%d" % (700 - 20 * n)) for n in range(4))
    data = one_page(many + stamp)
    from briefgen.readers.pdf import read as read_pdf

    found = read_pdf(data, Path("a.pdf"), "A")
    assert "library" not in found.text
    assert found.warnings == ("Text that runs up or down page 1 of a.pdf was left out.",)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("picture-only", "has no text layer; run OCR on it first"),
        ("user-password", "needs a password; save it without one"),
        ("private-use", "has a garbled text layer: its fonts do not say what their characters are"),
        ("too-many-pages", "has 2,500 pages; give at most 2,000"),
        ("nothing-drawn", "holds no text"),
    ],
)
def test_why_a_file_is_refused_is_said(name: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(hostile.refused()[name]())
    with pytest.raises(ReadError) as refused:
        read(path, "A")
    assert str(refused.value).startswith(f"a.pdf {said}")


def test_every_block_keeps_its_page() -> None:
    found = source(column(FILLER), [Line("Costs", size=16, y=80), *column(FILLER, y=110)])
    pages = [block.page for block in found.blocks]
    assert (pages, [kind for kind, _ in blocks(found)]) == (
        [1, 2, 2],
        ["paragraph", "heading 2", "paragraph"],
    )


def test_our_own_brief_reads_back() -> None:
    """Its title, headings and paragraphs; labels in the rail come before what they label."""
    from briefgen.brief import Occasion
    from briefgen.building import gather
    from briefgen.building.fitting import fit
    from briefgen.building.job import Job
    from briefgen.templating import find
    from briefgen.theme import PageSize

    fitted = fit(Job(gather((ROOT / "seeds",)), find("policy"), PageSize.A4, Occasion()))
    found = read(ROOT / "out" / "made-in-china-2025.pdf", "A")
    text = one(found.text)
    heads = [one(words) for kind, words in blocks(found) if kind.startswith("heading")]
    for block in fitted.document.blocks:
        # The version is in the file alone.
        lines = [one(line).removesuffix(" Made by briefgen.") for line in block_lines(block)]
        if isinstance(block, Heading):
            assert lines[0] in heads
        elif isinstance(block, Paragraph):
            assert [line for line in lines if line not in text] == []
