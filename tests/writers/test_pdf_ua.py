"""PDF/UA-1: each condition of the Matterhorn Protocol that a program can decide, by its number."""

from __future__ import annotations

import re
from typing import Any

import pikepdf
import pytest

from briefgen.document import Block, Run
from briefgen.theme import Theme
from briefgen.writers.pdf import write
from briefgen.writers.written import Attachment
from tests.blocks import (
    EVERY_BLOCK,
    boxes,
    bullets,
    cell,
    document,
    h3,
    labelled,
    link,
    note,
    p,
    page_break,
    table,
)
from tests.writers.pdf_tree import Node, content, opened, tree

WORDS = "Ferries ran on time in summer and short of crews in winter. "
MANY = document(
    h3("Low first"),
    *EVERY_BLOCK.blocks,
    p(WORDS * 90),
    labelled("Long " * 60, link(WORDS * 30, "https://a.org/é")),
    bullets(*[WORDS * 20] * 9),
    table("Long", ("L", "R"), *[(link(WORDS, "https://a.org"), n * "x ") for n in range(60)]),
    table("Tall", ("L", "R"), (WORDS * 200, "short"), number=2),
    boxes(cell("Tall", *[(WORDS, "A B")] * 60), cell("Short")),
    note("One."),
    page_break(),
    note(""),
    note("Two."),
)
STANDARD = {
    *(
        "Document",
        "Sect",
        "BlockQuote",
        "Caption",
        "P",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Note",
        "Figure",
    ),
    *("Table", "THead", "TBody", "TR", "TH", "TD", "Span", "Link"),
    *(f"H{level}" for level in range(1, 7)),
}
"""Roles of ISO 32000-1 that need no map."""
BELOW = {
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"Caption", "THead", "TBody"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
}
"""Roles that hold only certain others."""


@pytest.fixture(
    scope="module",
    params=[EVERY_BLOCK, MANY, document(), document(p("a"))],
    ids=["every block", "many", "empty", "one"],
)
def data(request: pytest.FixtureRequest) -> bytes:
    attachment = Attachment("a.json", b"{}", "application/json", "What it rests on")
    return write(request.param, Theme(), attachment).data


@pytest.fixture
def pdf(data: bytes) -> pikepdf.Pdf:
    return opened(data)


@pytest.fixture
def root(data: bytes) -> Node:
    return tree(data)


def test_every_role_that_is_checked_below_is_there() -> None:
    root = tree(write(EVERY_BLOCK, Theme()).data)
    there = {node.role for node in root.walk()}
    assert there >= {*BELOW, "H1", "TH", "Link", "Note", "Figure"}


def annotations(pdf: pikepdf.Pdf) -> list[Any]:
    return [annotation for page in pdf.pages for annotation in page.get("/Annots", [])]


def test_01_003_to_005_everything_shown_is_tagged_or_an_artifact_and_not_both(
    pdf: pikepdf.Pdf,
) -> None:
    for page in pdf.pages:
        for thing in content(page):
            assert (thing.mark is not None) != thing.artifact, thing


def test_01_006_roles_hold_only_what_they_may(root: Node) -> None:
    for node in root.walk():
        kids = {kid.role for kid in node.kids if isinstance(kid, Node)}
        assert kids <= BELOW.get(node.role, STANDARD), node.role


def test_01_007_nothing_is_suspect(pdf: pikepdf.Pdf) -> None:
    assert "/Suspects" not in pdf.Root.MarkInfo


def test_02_001_to_004_roles_are_standard_and_no_map_can_go_in_circles(
    pdf: pikepdf.Pdf, root: Node
) -> None:
    assert {node.role for node in root.walk()} <= STANDARD
    assert "/RoleMap" not in pdf.Root.StructTreeRoot


def test_05_nothing_moves_or_makes_a_sound(pdf: pikepdf.Pdf) -> None:
    assert {str(annotation.Subtype) for annotation in annotations(pdf)} <= {"/Link"}
    assert not any("/Trans" in page or "/AA" in page for page in pdf.pages)


def test_06_001_to_004_the_metadata_give_a_title_and_the_standard(pdf: pikepdf.Pdf) -> None:
    metadata = pdf.open_metadata()
    assert metadata["dc:title"] == EVERY_BLOCK.metadata.title
    assert metadata["pdfuaid:part"] == "1"


def test_07_the_window_shows_the_title(pdf: pikepdf.Pdf) -> None:
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_10_001_each_letter_has_its_character(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for thing in content(page):
            assert thing.text is None or all(char > "\0" for char in thing.text)


def test_11_001_to_006_the_language_is_stated(pdf: pikepdf.Pdf) -> None:
    assert re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", str(pdf.Root.Lang))


def test_13_004_each_figure_has_words_and_a_place_and_there_are_no_other_pictures(
    pdf: pikepdf.Pdf, root: Node
) -> None:
    for node in root.of("Figure"):
        left, foot, right, head = map(float, node.entries.A.BBox)
        assert str(node.entries.Alt).strip()
        assert left < right
        assert foot < head
    assert root.of("Formula") == []
    assert not any("/XObject" in page.Resources for page in pdf.pages)


def test_14_002_003_and_007_headings_begin_at_one_and_skip_none(root: Node) -> None:
    levels = [int(node.role[1]) for node in root.walk() if re.fullmatch(r"H\d", node.role)]
    assert not root.of("H")
    for before, level in zip([0, *levels], levels, strict=False):
        assert level <= before + 1


def test_14_006_headings_hold_no_headings(root: Node) -> None:
    for node in root.walk():
        if re.fullmatch(r"H\d", node.role):
            assert [kid.role for kid in node.walk()][1:] in ([], ["Link"] * (len(node.kids)))


def test_15_003_each_header_cell_says_what_it_heads(root: Node) -> None:
    for node in root.of("TH"):
        assert str(node.entries.A.O) == "/Table"
        assert str(node.entries.A.Scope) == "/Column"


def test_15_rows_have_as_many_cells_as_the_table_has_columns(root: Node) -> None:
    for table_node in root.of("Table"):
        assert len({len(row.kids) for row in table_node.of("TR")}) == 1
        assert len(table_node.of("Caption")) == 1


def test_16_lists_say_how_they_are_numbered_where_they_have_marks(root: Node) -> None:
    for node in root.of("L"):
        assert bool(node.of("Lbl")) == ("/A" in node.entries)


def test_19_003_and_004_notes_have_names_of_their_own_that_can_be_looked_up(
    pdf: pikepdf.Pdf, root: Node
) -> None:
    names = {str(node.entries.ID): node.entries.objgen for node in root.of("Note")}
    assert len(names) == len(root.of("Note"))
    if names:
        pairs = list(pdf.Root.StructTreeRoot.IDTree.Names)
        assert [str(name) for name in pairs[::2]] == sorted(names)
        assert {str(n): e.objgen for n, e in zip(pairs[::2], pairs[1::2], strict=True)} == names


def test_20_no_content_can_be_switched_off(pdf: pikepdf.Pdf) -> None:
    assert "/OCProperties" not in pdf.Root


def test_21_the_attachment_has_its_names_and_a_description(pdf: pikepdf.Pdf) -> None:
    (specification,) = pdf.Root.AF
    assert str(specification.F) == str(specification.UF) == "a.json"
    assert str(specification.Desc) == "What it rests on"


def test_25_and_29_there_are_no_forms_and_no_scripts(pdf: pikepdf.Pdf) -> None:
    assert not {"/AcroForm", "/JavaScript", "/OpenAction", "/AA"} & set(pdf.Root.keys())


def test_26_the_file_is_open_to_programs_that_read_aloud(pdf: pikepdf.Pdf) -> None:
    assert not pdf.is_encrypted


def test_28_002_to_005_links_are_in_links_with_words_of_their_own(
    pdf: pikepdf.Pdf, root: Node
) -> None:
    within = [
        kid for node in root.of("Link") for kid in node.kids if isinstance(kid, pikepdf.Dictionary)
    ]
    assert {a.objgen for a in annotations(pdf)} == {a.objgen for a in within}
    assert len(within) == len(annotations(pdf))
    assert all(str(annotation.Contents) for annotation in within)
    assert all(node.text for node in root.of("Link"))


def test_28_008_tabs_follow_the_structure(pdf: pikepdf.Pdf) -> None:
    assert {str(page.Tabs) for page in pdf.pages} == {"/S"}


def test_28_009_and_010_each_annotation_leads_back_to_its_link(pdf: pikepdf.Pdf) -> None:
    ways = numbers(pdf)
    for annotation in annotations(pdf):
        assert str(ways[int(annotation.StructParent)].S) == "/Link"


def test_each_mark_leads_back_to_the_element_that_holds_it(pdf: pikepdf.Pdf, root: Node) -> None:
    ways = numbers(pdf)
    held = {
        (page, number): node.entries.objgen
        for node in root.walk()
        for page, number in marks(node.entries)
    }
    back = {
        (page.objgen, number): owner.objgen
        for page in pdf.pages
        for number, owner in enumerate(ways[int(page.StructParents)])
    }
    shown = {
        (page.objgen, thing.mark)
        for page in pdf.pages
        for thing in content(page)
        if thing.mark is not None
    }
    assert held == back
    assert shown <= set(held)
    assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == len(ways)


def test_each_element_names_the_one_it_stands_in(root: Node) -> None:
    for node in root.walk():
        for kid in node.kids:
            if isinstance(kid, Node):
                assert kid.entries.P.objgen == node.entries.objgen


def numbers(pdf: pikepdf.Pdf) -> dict[int, Any]:
    """The way back: by key, the elements of a page's marks, or the one of an annotation."""
    pairs = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    assert pairs[::2] == sorted(set(pairs[::2]))
    return dict(zip(pairs[::2], pairs[1::2], strict=True))


def marks(element: Any) -> list[tuple[Any, int]]:
    """Page and number of the marks right under ``element``."""
    kids = element.get("/K")
    kids = kids if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]
    found = []
    for kid in kids:
        if isinstance(kid, int):
            found.append((element.Pg.objgen, kid))
        elif kid.get("/Type") == "/MCR":
            found.append((kid.Pg.objgen, int(kid.MCID)))
    return found


def test_31_001_to_030_fonts_are_embedded_with_right_widths_and_maps(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert str(font.Subtype) == "/TrueType"
            assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont)), "a subset, by its name"
            assert str(font.BaseFont) == str(font.FontDescriptor.FontName)
            assert "/FontFile2" in font.FontDescriptor
            # Symbolic, so the codes are those of the font's own table and no encoding is wanted.
            assert int(font.FontDescriptor.Flags) & 4
            assert "/Encoding" not in font
            assert "/ToUnicode" in font
            assert len(font.Widths) == int(font.LastChar) - int(font.FirstChar) + 1


def test_31_030_no_letter_is_drawn_as_the_box_for_none(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for thing in content(page):
            assert all(code > 0 for _, code in thing.codes)


@pytest.mark.parametrize("block", [p("中 😀 \ue000 \u0378"), p(Run("中", strong=True))])
def test_a_character_that_no_font_has_is_no_box_either(block: Block) -> None:
    pdf = opened(write(EVERY_BLOCK._replace(blocks=(block,)), Theme()).data)
    for thing in content(pdf.pages[0]):
        assert all(code > 0 for _, code in thing.codes)
