"""The DOCX writer as a whole: what it says, and that it says it the same way each time."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.document import Document
from briefgen.spoken import lines
from briefgen.theme import Density, PageSize, Theme
from briefgen.writers.docx import write
from briefgen.writers.written import Written
from tests.blocks import (
    EVERY_BLOCK,
    bullets,
    callout,
    cell,
    document,
    glance,
    h1,
    h2,
    labelled,
    note,
    numbered,
    p,
    page_break,
    strong,
    table,
)
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import W, read_lines, styled_lines, xml

ROOT = Path(__file__).parents[2]


def data_of(made: Document) -> bytes:
    return write(made, Theme()).data


def test_the_text_read_back_is_the_documents() -> None:
    assert read_lines(data_of(EVERY_BLOCK)) == list(lines(EVERY_BLOCK))


def test_pages_are_left_to_word() -> None:
    written = write(EVERY_BLOCK, Theme())
    assert written == Written(written.data, pages=None, breaks=())


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("density", list(Density))
def test_every_page_and_density_is_without_fault(size: PageSize, density: Density) -> None:
    assert lint(write(EVERY_BLOCK, Theme(size=size, density=density)).data) == []


def test_text_that_looks_like_markup_is_printed_as_written() -> None:
    looks = "<b>bold</b> & {{ x }} &amp; **stars** ]]> <w:t/>"
    made = document(h2(looks), p(looks), labelled(looks, looks), bullets(looks), note(looks))
    assert read_lines(data_of(made)) == list(lines(made))


def test_spaces_at_the_ends_of_runs_are_kept() -> None:
    assert read_lines(data_of(document(p("a ", strong("b"), "  c")))) == ["a b  c"]


def test_characters_that_xml_forbids_are_dropped() -> None:
    made = document(
        p("a\x00b\x0bc\ufffed"), glance(cell("e\x01", "f")), title="g\x02", build_id="h\x03"
    )
    assert read_lines(data_of(made)) == ["abcd", "e", "f"]


def test_each_numbered_list_counts_from_its_own_start() -> None:
    made = document(numbered("a", "b"), p("between"), numbered("c"), numbered("d", "e", start=7))
    assert read_lines(data_of(made)) == ["1. a", "2. b", "between", "1. c", "7. d", "8. e"]


def test_every_block_wears_its_named_style() -> None:
    assert [style for style, _ in styled_lines(data_of(EVERY_BLOCK))] == [
        "Title",
        "Subtitle",
        "BGStrip",
        "BGCallout",
        "BGCalloutMore",
        "Heading1",
        "BGFinding",
        "Heading2",
        "BodyText",
        *("ListBullet", "ListBullet", "BGListBulletLast"),
        *("ListNumber", "BGListNumberLast"),
        "Quote",
        "Heading1",
        *("BGGlanceProgress", "BGGlanceContested", "BGGlanceShortfall"),
        *("BGSourceHead", "BGSourceText", "BGUnsignedHead", "BGUnsignedText"),
        "Caption",
        *["BGTableHead"] * 4,
        *["BGTable"] * 8,
        *["BGTableLast"] * 4,
        "BGNote",
        *("Caption", "BGDrawing", *["BGFigure"] * 4),
        *["BGFigureCentre"] * 3,
        "BGFigure",
        *["BGFigureCentre"] * 3,
        *("BGFigure", "BGFigure", "BGNote"),
        *("Caption", "BGDrawing", *["BGFigure"] * 5),
        *("Caption", *["BGTableHead"] * 2, *["BGTableLast"] * 4, "BGNote"),
        "BGWarning",
        "BGFine",
    ]


def starting_pages(data: bytes) -> list[str]:
    """The text of each paragraph that starts a page."""
    breaks = xml(data).iter(f"{W}pageBreakBefore")
    return ["".join(mark.getparent().getparent().itertext()) for mark in breaks]


def test_a_page_break_is_a_property_of_what_follows() -> None:
    made = document(p("a"), page_break(), h2("b"), page_break(), page_break(), p("c"))
    assert starting_pages(data_of(made)) == ["b", "c"]


def test_a_page_may_start_with_a_panel() -> None:
    made = document(p("a"), page_break(), glance(cell("b", "c")))
    assert starting_pages(data_of(made)) == ["bc"]


def test_a_break_before_an_empty_list_waits_for_what_follows() -> None:
    assert starting_pages(data_of(document(p("a"), page_break(), bullets(), p("b")))) == ["b"]


def test_a_break_at_the_end_starts_no_page() -> None:
    assert starting_pages(data_of(document(p("a"), page_break()))) == []


def test_what_word_would_run_together_is_held_apart() -> None:
    panel, box = glance(cell("b", "c")), callout("d", "e")
    made = document(panel, panel, box, box, table("f", ("g",), ("h",)), panel)
    data = data_of(made)
    assert [style for style, _ in styled_lines(data)].count("BGSpacer") == 2
    assert lint(data) == []


def test_the_same_document_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    code = (
        "import hashlib; from briefgen.theme import Theme; from briefgen.writers.docx import write;"
        "from tests.blocks import EVERY_BLOCK;"
        "print(hashlib.sha256(write(EVERY_BLOCK, Theme()).data).hexdigest())"
    )
    abroad = {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "7", "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    shown = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | abroad,
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.strip() == hashlib.sha256(data_of(EVERY_BLOCK)).hexdigest()


def test_importing_the_writer_loads_no_heavy_library() -> None:
    code = "import sys, briefgen.writers.docx; print({'docx', 'lxml'} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert shown.stdout == "set()\n"


def test_a_title_of_any_length_is_written() -> None:
    title = "long " * 100
    assert read_lines(data_of(document(h1(title), title=title))) == [title.strip()]
