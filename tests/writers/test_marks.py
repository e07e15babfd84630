"""Marks at the head and foot of each page, in both formats, at every size; or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.document import Document
from briefgen.errors import WriteError
from briefgen.readers.printed import job
from briefgen.theme import MM, Density, PageSize, Profile, Theme
from briefgen.theme.reading import themed
from briefgen.verifying.comparing import key, normal
from briefgen.writers import measure, write
from briefgen.writers.bands import with_room
from tests.blocks import document, p, page_break
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import spoken, xml
from tests.writers.pdf_tree import content, opened, tree

HEAD = "DRAFT · Embargoed until 14:00 CET (UTC+1), 3 March 2026 · OFFICIAL"
LONG = " ".join(["Handle with great care; not to be copied."] * 3)[:120]
TWO_PAGES = (p("one"), page_break(), p("two"))


def marked(notice: str = HEAD, marking: str = "OFFICIAL") -> Document:
    return document(*TWO_PAGES, notice=notice, marking=marking)


def test_each_page_of_a_pdf_has_them_at_head_and_foot_and_reads_them_to_nobody() -> None:
    data = write(marked(), Theme(), "pdf").data
    for page in opened(data).pages:
        aside = [t.text for t in content(page) if t.artifact and t.text]
        assert (aside[0], aside[-1]) == (HEAD, "OFFICIAL")
    assert tree(data).text == "one two"


def test_each_header_of_a_docx_has_them_first_and_each_footer_last() -> None:
    data = write(marked(), Theme(), "docx").data
    found = {
        name: [spoken(each) for each in xml(data, f"word/{name}.xml")]
        for name in ("header1", "header2", "footer1", "footer2")
    }
    version = "Version 1.0 · Sources describe the position to mid-2024"
    assert found == {
        "header1": [HEAD, "POLICY BRIEF | For information Harbour Office"],
        "header2": [HEAD, "Ferries"],
        "footer1": [f"{version} Page 1 of 2", "OFFICIAL"],
        "footer2": [f"{version} Page 2 of 2", "OFFICIAL"],
    }
    assert lint(data) == []


def test_without_marks_there_is_no_trace_of_them() -> None:
    plain = document(*TWO_PAGES)
    assert with_room(Theme(), plain.metadata) == Theme()
    assert b"BGMarks" not in b"".join(
        write(plain, Theme(), format).data for format in ("docx", "pdf")
    )


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("density", Density)
@pytest.mark.parametrize("profile", Profile)
def test_marks_stand_outside_the_text_and_inside_the_sheet(size, density, profile) -> None:
    theme = themed({}, profile).at(size, density)
    made = marked(f"DRAFT · {LONG}", LONG)
    page = with_room(theme, made.metadata).page
    text = range(
        round(page.bottom_mm * MM), round((page.height_mm - page.top_mm) * MM)
    )  # points from the foot
    heights = mark_heights(write(made, theme, "pdf").data)
    assert all(round(y) not in text for y in heights)
    assert min(heights) > 4 * MM
    assert max(heights) < (page.height_mm - 4) * MM


def mark_heights(data: bytes) -> list[float]:
    """Points from the foot of page 1 to the base lines of what is no part of its text."""
    import pikepdf

    found: list[float] = []
    aside = False
    for operands, operator in pikepdf.parse_content_stream(opened(data).pages[0]):
        if str(operator) in ("BDC", "BMC"):
            aside = str(operands[0]) == "/Artifact"
        if str(operator) == "EMC":
            aside = False
        if str(operator) == "Tm" and aside:
            found.append(float(operands[5]))
    return found


def test_a_page_with_marks_holds_less_by_their_lines() -> None:
    words = document(*(p(f"line {n}") for n in range(32)))
    with_marks = words._replace(metadata=marked("A " * 200, LONG).metadata)
    assert measure(words, Theme()).pages < measure(with_marks, Theme()).pages


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_marks_that_would_fill_the_page_are_refused(format: str) -> None:
    with pytest.raises(WriteError) as caught:
        write(marked("wide " * 200), Theme(), format)
    assert str(caught.value) == (
        "the marks take 9 lines of each page, 4 are the most; shorten the handling marking"
    )


def test_dark_marks_are_drawn_on_white() -> None:
    data = write(marked(), Theme(), "docx").data
    style = xml(data, "word/styles.xml").xpath("//*[@*[local-name()='styleId']='BGMarks']")[0]
    colours = style.xpath(".//*[local-name()='color']/@*")
    assert colours[0] == Theme().colour("ink").removeprefix("#")


@given(st.text(max_size=120))
def test_any_marking_is_read_back_from_each_page_or_refused(marking: str) -> None:
    marking = " ".join(marking.split())
    made = marked(marking, marking)
    try:
        files = {format: write(made, Theme(), format).data for format in ("docx", "pdf")}
    except WriteError:
        return
    for format, data in files.items():
        running = job(format, data, f"x.{format}").running
        for page in {each.page for each in running}:
            words = key(" ".join(each.text for each in running if each.page == page))
            assert words.count(key(normal(marking))) >= (2 if marking else 0)


def test_a_page_to_review_on_has_them_once_at_its_head() -> None:
    page = write(marked(), Theme(), "html").data.decode()
    assert page.count(HEAD) == 1
    assert page.index(HEAD) < page.index("<main")
