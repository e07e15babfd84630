"""The PDF writer, judged by reading its files back."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings

from briefgen.document import Block, Document
from briefgen.spoken import lines
from briefgen.theme import Density, PageSize, Theme
from briefgen.writers.pdf import write
from briefgen.writers.written import PageFill
from tests.blocks import (
    EVERY_BLOCK,
    METADATA,
    boxes,
    bullets,
    callout,
    cell,
    document,
    h1,
    h2,
    h3,
    item,
    labelled,
    link,
    note,
    p,
    page_break,
    standfirst,
    strong,
    table,
)
from tests.strategies import printable

WORDS = "Ferries ran on time in summer and short of crews in winter. "


def pages_of(data: bytes) -> list[str]:
    """The text of each page, white space as single spaces."""
    pdf = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]


def body_of(data: bytes) -> str:
    """The text of all pages without masthead, running header and footer."""
    pages = pages_of(data)
    bodies = []
    for n, page in enumerate(pages, 1):
        first = "POLICY BRIEF | For information Harbour Office"
        header = first if n == 1 else "Ferries"
        footer = f"{METADATA.version} Page {n} of {len(pages)}"
        assert page.startswith(header)
        assert page.endswith(footer)
        bodies.append(page[len(header) : -len(footer)].strip())
    return " ".join(bodies)


def said(doc: Document) -> str:
    return " ".join(" ".join(lines(doc)).split())


def opened(doc: Document) -> Any:
    return pikepdf.open(BytesIO(write(doc, Theme()).data))


def bookmarks(doc: Document) -> list[tuple[int, str]]:
    """Level and title of each bookmark."""
    pdf = pypdfium2.PdfDocument(write(doc, Theme()).data)
    return [(mark.level, mark.get_title()) for mark in pdf.get_toc()]


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("density", Density)
def test_the_file_says_what_the_document_says_in_its_order(
    size: PageSize, density: Density
) -> None:
    assert body_of(write(EVERY_BLOCK, Theme(size, density)).data) == said(EVERY_BLOCK)


def test_text_that_runs_over_pages_loses_nothing() -> None:
    doc = document(p(WORDS * 120), labelled("Both texts", WORDS * 40), bullets(WORDS * 30))
    assert body_of(write(doc, Theme()).data) == said(doc)


def test_a_character_without_a_glyph_is_printed_by_its_number() -> None:
    assert body_of(write(document(p("a 中 b")), Theme()).data) == "a [U+4E2D] b"


def test_markup_in_a_source_is_only_text() -> None:
    words = "AT&T <b>x</b> <jane@example.org> </para> &amp; <img src='/a.png'/>"
    assert body_of(write(document(p(words)), Theme()).data) == words


def test_every_font_is_embedded_with_its_text_map() -> None:
    pdf = opened(EVERY_BLOCK)
    fonts = {
        str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()
    }
    assert sorted(name.partition("+")[2] for name in fonts) == ["Carlito", "Carlito-Bold"]
    assert all("/ToUnicode" in font for font in fonts.values())
    assert all("/FontFile2" in font.FontDescriptor for font in fonts.values())


def test_every_stream_is_deflated_and_wrapped_in_nothing_else() -> None:
    pdf = opened(EVERY_BLOCK)
    streams = [
        thing
        for thing in pdf.objects
        # The metadata are plain for programs that know no PDF.
        if isinstance(thing, pikepdf.Stream) and thing.get("/Type") != "/Metadata"
    ]
    assert len(streams) >= len(pdf.pages) + 2
    for stream in streams:
        assert stream.Filter in (
            pikepdf.Name.FlateDecode,
            pikepdf.Array([pikepdf.Name.FlateDecode]),
        )


def test_helvetica_is_named_nowhere() -> None:
    pdf = opened(EVERY_BLOCK)
    assert not [str(thing) for thing in pdf.objects if "Helvetica" in repr(thing)]


def test_properties_come_from_the_metadata() -> None:
    pdf = opened(EVERY_BLOCK)
    assert {key: str(value) for key, value in pdf.docinfo.items()} == {
        "/Author": "Harbour Office",
        "/CreationDate": "D:20240930000000Z",
        "/Creator": "briefgen",
        "/Keywords": "ferries; crews; build b0a7",
        "/ModDate": "D:20240930000000Z",
        "/Producer": "briefgen",
        "/Subject": "Two texts on ferries",
        "/Title": "Ferries: punctual in summer, short of crews in winter",
        "/Trapped": "/False",
    }
    assert str(pdf.Root.Lang) == "en-GB"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_each_heading_has_a_bookmark_under_its_section() -> None:
    doc = document(h1("Title"), h2("One"), h3("Below"), p("a"), h2("Two ", strong("bold")))
    assert bookmarks(doc) == [(0, "Title"), (0, "One"), (1, "Below"), (0, "Two bold")]


def test_a_first_heading_of_a_low_level_still_gets_its_bookmark() -> None:
    assert bookmarks(document(h3("Below"), p("a"))) == [(0, "Below")]


def test_links_lead_only_to_web_and_mail() -> None:
    doc = document(
        p(
            link("web", "https://a.org/ü?b=c"),
            link(" mail", "mailto:a@b.org"),
            link(" script", "javascript:x()"),
            link(" file", "file:///etc/passwd"),
        )
    )
    pdf = opened(doc)
    annotations = pdf.pages[0].Annots
    assert [str(a.A.URI) for a in annotations] == ["https://a.org/%C3%BC?b=c", "mailto:a@b.org"]
    assert [int(a.F) for a in annotations] == [4, 4], "links are kept when the page is printed"


def test_breaks_and_the_end_tell_how_full_their_pages_are() -> None:
    done = write(document(p("a"), page_break(), p(WORDS * 50)), Theme())
    assert done.pages == 2
    assert [(fill.page, round(fill.fill, 2)) for fill in done.breaks] == [(1, 0.02), (2, 0.86)]


def test_breaks_that_follow_each_other_make_no_empty_page() -> None:
    done = write(document(page_break(), p("a"), page_break(), page_break()), Theme())
    assert done.pages == 1
    assert [fill.page for fill in done.breaks] == [1, 1, 1, 1]


def test_an_empty_document_is_one_empty_page() -> None:
    done = write(document(), Theme())
    assert (done.pages, done.breaks) == (1, (PageFill(1, 0.0),))
    assert body_of(done.data) == ""


def test_a_long_paragraph_costs_in_proportion_to_its_length() -> None:
    def calls(count: int) -> int:
        """Functions called: a clock would tell of the machine as well."""
        called = 0

        def count_it(frame: object, event: str, argument: object) -> None:
            nonlocal called
            called += event == "call"

        sys.setprofile(count_it)
        try:
            write(document(p("four words are here " * (count // 4))), Theme())
        finally:
            sys.setprofile(None)
        return called

    calls(100)
    # Four times the words; breaking the rest anew on each page would take sixteen times the calls.
    assert calls(16_000) < 6 * calls(4_000)


def test_a_table_repeats_its_header_and_never_parts_a_row() -> None:
    rows = [(f"row {n} {WORDS}", f"end {n}") for n in range(60)]
    data = write(document(table("Long", ("Left", "Right"), *rows)), Theme()).data
    for page in pages_of(data):
        assert page.count("Left Right") == 1
        starts, ends = re.findall(r"row (\d+)", page), re.findall(r"end (\d+)", page)
        assert starts == ends


def test_a_table_that_follows_a_full_page_takes_heading_and_caption_along() -> None:
    filler = [p("line")] * 31
    rows = [("a", "b")] * 3
    first, second = pages_of(
        write(document(*filler, h2("Head"), table("Caption", ("L", "R"), *rows)), Theme()).data
    )
    assert "Head" not in first
    assert "Head Table 1. Caption L R a b a b a b" in second


def test_small_print_does_not_leave_its_table() -> None:
    filler, rows = [p("line")] * 26, [("a", "b")] * 6
    for more in range(8):
        doc = document(*filler, *[p("x")] * more, table("C", ("L", "R"), *rows), note("Rule."))
        *_, page = (page for page in pages_of(write(doc, Theme()).data) if "Rule." in page)
        assert "a b Rule." in page


@pytest.mark.parametrize(
    "block",
    [
        table("Tall", ("L", "R"), ("short", WORDS * 200)),
        callout("Label", WORDS * 150),
        boxes(cell("Tall", *[WORDS] * 90), cell("Short")),
        labelled("word " * 400, "short"),
        h2(WORDS * 60),
    ],
    ids=["table row", "callout", "box", "label", "heading"],
)
def test_what_is_taller_than_a_page_goes_on_over_the_next(block: Any) -> None:
    doc = document(block)
    done = write(doc, Theme())
    assert done.pages
    assert done.pages > 1
    words = " ".join(pages_of(done.data)).split()
    for word in set(said(doc).split()):
        assert words.count(word) >= said(doc).split().count(word)


def test_no_letter_stands_beyond_the_text_block() -> None:
    long = "https://example.org/" + "path-and-more/" * 8
    doc = document(
        h1(long),
        standfirst(long),
        p(long),
        labelled(long, long),
        callout(long, long),
        boxes(cell(long, (long, "A B"), (long, long))),
        table(long, (long, long, long), (long, long, long), widths=(90, 5, 5)),
    )
    theme = Theme()
    right = 595.28 - theme.page.side_mm * 72 / 25.4
    for page in pypdfium2.PdfDocument(write(doc, theme).data):
        text = page.get_textpage()
        # Loose boxes reach as far as a letter's advance; a point is for side bearings.
        edges = [text.get_charbox(n)[2] for n in range(text.count_chars())]
        assert max(edges) < right + 1


def test_the_running_matter_is_cut_short_rather_than_overprinted() -> None:
    page = pages_of(write(document(p("a"), version="long " * 60), Theme()).data)[0]
    assert page.endswith("… Page 1 of 1")


def test_the_same_document_gives_the_same_bytes_anywhere() -> None:
    code = (
        "import sys, hashlib\n"
        "from tests.blocks import EVERY_BLOCK\n"
        "from briefgen.theme import Theme\n"
        "from briefgen.writers.pdf import write\n"
        "print(hashlib.sha256(write(EVERY_BLOCK, Theme()).data).hexdigest())\n"
    )
    surroundings: list[dict[str, str]] = [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "1", "LC_ALL": "C"},
    ]
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": ".", **env},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for env in surroundings
    }
    assert len(digests) == 1


@settings(derandomize=True, deadline=None, max_examples=40)
@given(printable)
def test_any_document_can_be_written_and_opened(doc: Document) -> None:
    done = write(doc, Theme())
    assert len(pypdfium2.PdfDocument(done.data)) == done.pages
    breaks = sum(type(block).__name__ == "PageBreak" for block in doc.blocks)
    assert len(done.breaks) == breaks + 1
    assert all(0 <= fill.fill <= 1 for fill in done.breaks)


def test_a_late_line_of_one_word_gets_company_in_a_title() -> None:
    words = "Ferries punctual in summer but short of crews in winter all told"
    pdf = pypdfium2.PdfDocument(write(document(h1(words)), Theme()).data)
    shown = pdf[0].get_textpage().get_text_range().splitlines()
    title = [line.strip() for line in shown if line.strip() and line.strip() in words]
    assert len(title) == 2
    assert len(title[1].split()) > 1


def test_items_given_as_runs_are_set_as_one_line() -> None:
    doc = document(bullets(item(strong("crews"))))
    assert body_of(write(doc, Theme()).data) == "crews"


@pytest.mark.parametrize(
    ("block", "most"),
    [(p(WORDS * 30), 80), (callout("", WORDS * 20), 80), (note(WORDS * 30), 95)],
    ids=["body", "callout", "note"],
)
def test_lines_are_short_enough_to_read(block: Block, most: int) -> None:
    pdf = pypdfium2.PdfDocument(write(document(block), Theme()).data)
    _, *shown = pdf[0].get_textpage().get_text_range().splitlines()
    lengths = [len(line.strip()) for line in shown if line.strip() and "Version" not in line]
    assert len(lengths) > 10
    assert max(lengths) <= most
