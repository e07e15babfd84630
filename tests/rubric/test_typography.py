"""Y: type and page. What a DOCX leaves to Word is held by its styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise
from statistics import mean

from tests.rubric.docx_looks import Look, carries, looks, text_styles
from tests.rubric.printed import Line, Passage, Printed, words

MM = 72 / 25.4
BLOCK, RAIL, COLUMN = 166 * MM, 36 * MM, 118 * MM
ADVANCE = 4.5 / 11
"""Of a letter of Calibri or Carlito on average, as a part of its size."""
SIZES = 10
"""The rubric asks for six sizes at most. The house's style names ten roles' sizes (title 24 to
small print 9), and by design keeps them; this holds the number where it is."""
KEEPING = {
    "keepNext": {"Heading1", "Heading2", "Caption", "BGTableHead", "Subtitle"},
    "widowControl": {"BGFinding", "BodyText", "BGNote", "BGFine", "BGCallout", "Title"},
    "keepLines": {"BGCallout", "BGWarning", "Title"},
}
"""Word's rules by the styles that need them."""
TOP_MM, BOTTOM_MM = 18, 17
DISPLAY = 13
"""Sizes from which text is set for display, with leading to match."""


def set_lines(passage: Passage) -> list[list[Line]]:
    """The lines of a passage, each its stretches on one base line."""
    placed = groupby(passage.lines, key=lambda line: (line.page, line.y))
    return [list(group) for _, group in placed]


def length(line: list[Line]) -> int:
    return len(" ".join("".join(stretch.text for stretch in line).split()))


def full_lines(passages: list[Passage]) -> Iterator[int]:
    """Characters of each line but the last of a passage; an address breaks where it can."""
    for passage in passages:
        for line in set_lines(passage)[:-1]:
            if "http" not in passage.text:
                yield length(line)


def test_y1_full_lines_of_running_text_have_a_readable_measure(pdf: Printed) -> None:
    lengths = list(full_lines(pdf.of("item", "body", "callout", "warning")))
    assert 55 <= mean(lengths) <= 75
    assert max(lengths) <= 80


def test_y1_the_column_holds_69_to_74_characters(pdf: Printed) -> None:
    """Of the text's own letters: what a line as wide as the column would hold."""
    lines = [line for item in pdf.of("item", "body") for line in set_lines(item)[:-1]]
    widths = sum(line[-1].right - line[0].x for line in lines)
    assert 69 <= sum(map(length, lines)) / widths * COLUMN <= 74


def test_y1_notes_are_no_wider_than_they_may_be(pdf: Printed) -> None:
    assert max(full_lines(pdf.of("note", "fine"))) <= 95


def test_y1_the_styles_leave_text_a_readable_measure(docx: Printed) -> None:
    for look in (look for look in looks(docx.data) if not look.character):
        characters = (BLOCK - look.left - look.right) / (look.size * ADVANCE)
        if look.style in ("BGFinding", "BodyText", "BGCallout", "BGWarning"):
            assert 55 <= characters <= 80, look.style
        elif look.style in ("BGNote", "BGFine"):
            assert characters <= 95, look.style


def body_sizes(looks: list[Look]) -> set[float]:
    plain = (look for look in looks if not look.character)
    return {look.size for look in plain if look.style in ("BGFinding", "BodyText")}


def test_y2_sizes_and_leading_in_word(docx: Printed) -> None:
    found = list(looks(docx.data))
    assert body_sizes(found) <= {10.5, 11, 11.5, 12}
    assert min(look.size for look in found) >= 9
    assert len({look.size for look in found}) <= SIZES
    for look in found:
        if look.size < DISPLAY:
            assert 1.2 <= look.leading / look.size <= 1.45, look.style


def test_y2_sizes_and_families_in_the_pdf(pdf: Printed) -> None:
    lines = [line for passage in pdf.passages for line in passage.lines]
    assert {line.size for p in pdf.of("item", "body") for line in p.lines} <= {10.5, 11, 11.5, 12}
    assert min(line.size for line in lines) >= 9
    assert len({line.size for line in lines}) <= SIZES
    assert {line.font.partition("-")[0] for line in lines} == {"Carlito"}


def test_y2_leading_in_the_pdf(pdf: Printed) -> None:
    for passage in pdf.of("item", "body", "callout", "note", "fine", "warning"):
        for upper, lower in pairwise(set_lines(passage)):
            if upper[0].page == lower[0].page:
                assert 1.2 <= (upper[0].y - lower[0].y) / upper[0].size <= 1.45, passage.text


def on_page(pdf: Printed, number: int) -> list[Passage]:
    """The passages of which a part stands on the page."""
    return [p for p in pdf.passages if any(line.page == number for line in p.lines)]


def test_y3_no_page_ends_with_a_heading_or_a_caption(pdf: Printed) -> None:
    for number in range(1, pdf.pages):
        assert on_page(pdf, number)[-1].kind not in ("section", "subsection", "caption", "head")


def test_y3_a_paragraph_leaves_two_lines_on_either_side_of_a_break(pdf: Printed) -> None:
    for passage in pdf.of("item", "body", "callout", "note", "fine"):
        parts = Counter(line[0].page for line in set_lines(passage))
        if len(parts) > 1:
            assert min(parts.values()) >= 2, passage.text


def test_y3_no_row_is_split_and_a_caption_stays_with_its_table(pdf: Printed) -> None:
    for row in pdf.of("row", "head"):
        assert len({line.page for line in row.lines}) == 1, row.text
    for caption, head in pairwise(pdf.passages):
        if caption.kind == "caption":
            assert head.kind == "head"
            assert head.page == caption.page


def test_y3_no_last_line_of_one_word_where_it_shows(pdf: Printed) -> None:
    for passage in pdf.of("title", "standfirst", "callout", "warning"):
        last = "".join(line.text for line in set_lines(passage)[-1])
        assert len(words(last)) > 1, passage.text


def test_y3_words_styles_keep_together_what_belongs_together(docx: Printed) -> None:
    for rule, styles in KEEPING.items():
        used = styles & text_styles(docx.data)
        assert used
        assert {style for style in used if not carries(docx.data, style, rule)} == set(), rule


def test_y4_pages_are_full(pdf: Printed) -> None:
    top, bottom = pdf.height - TOP_MM * MM, BOTTOM_MM * MM
    for number in range(1, pdf.pages + 1):
        lowest = min(
            line.y for p in on_page(pdf, number) for line in p.lines if line.page == number
        )
        fill = (top - lowest) / (top - bottom)
        assert fill >= (0.35 if number == pdf.pages else 0.75), f"page {number}: {fill:.0%}"


def test_y4_text_stands_on_two_left_edges(pdf: Printed) -> None:
    left = (pdf.width - BLOCK) / 2
    for passage in pdf.of("title", "standfirst", "strip", "section", "subsection", "caption"):
        assert {round(line[0].x - left) for line in set_lines(passage)} == {0}, passage.text
    for passage in pdf.of("item", "body", "callout", "warning", "note", "fine"):
        assert {round(line[0].x - left - RAIL) for line in set_lines(passage)} == {0}, passage.text


def test_y4_words_styles_have_two_left_edges(docx: Printed) -> None:
    inner = ("BGTable", "BGGlance", "BGSource", "BGUnsigned")
    edges = {look.left for look in looks(docx.data) if not look.style.startswith(inner)}
    assert {round(edge / RAIL, 1) for edge in edges} == {0, 1}


def test_y4_like_headings_have_like_space_above(pdf: Printed) -> None:
    """Measured where a heading follows a labelled item, whose space below is always the same."""
    gaps = {
        round(above.lines[-1].y - below.lines[0].y)
        for above, below in pairwise(pdf.passages)
        if (above.kind, below.kind) == ("item", "section")
        and above.lines[-1].page == below.lines[0].page
    }
    assert len(gaps) == 1


def test_y5_each_page_says_what_it_belongs_to(pdf: Printed) -> None:
    subject = pdf.record["subject"]
    for number, running in enumerate(pdf.furniture, 1):
        text = " ".join(running)
        assert "Version 1.0" in text
        assert text.endswith(f"Page {number} of {pdf.pages}")
        assert ("POLICY BRIEF" in text) == (number == 1)
        assert running[0].startswith("POLICY BRIEF" if number == 1 else subject)


def test_y5_word_counts_its_pages_itself(docx: Printed) -> None:
    first, later = docx.furniture
    for running in (first, later):
        assert any("Version 1.0" in text for text in running)
        assert any(text.endswith("Page <PAGE> of <NUMPAGES>") for text in running)
    assert any("POLICY BRIEF" in text for text in first)
    assert docx.record["subject"] in later
