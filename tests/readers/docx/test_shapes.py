"""What the paragraphs and tables of a Word file are: headings, items, rows, prose."""

import pytest

from tests.readers.docx.making import item, p, r, row, table
from tests.readers.docx.shown import pages, shown

SAID = "The scheme cut waiting times by a third in its first year, the review found."
OTHER = "It cost more than the ministry had planned, and the gap was met by loans."
LONG = " ".join([SAID] * 4)
BOLD = "<w:b/>"


def test_a_style_for_titles_settles_what_the_title_is() -> None:
    assert shown(
        p("Nine Months On", "Title")
        + p("Results", "berschrift1")
        + p(SAID)
        + p("In town", "Mine")
        + p(OTHER)
    ) == ["h1 Nine Months On", "h2 Results", f"p {SAID}", "h3 In town", f"p {OTHER}"]


def test_a_single_heading_above_all_others_is_the_title() -> None:
    body = p("On", "berschrift1") + p("One", "berschrift2") + p(SAID) + p("Two", "berschrift2")
    assert shown(body + p(OTHER)) == ["h1 On", "h2 One", f"p {SAID}", "h2 Two", f"p {OTHER}"]


def test_the_first_of_equal_headings_is_the_title_where_no_prose_stands_below_it() -> None:
    one, two, three = (p(name, "berschrift1") for name in ("On Water", "Costs", "Results"))
    assert shown(one + two + p(LONG) + three + p(LONG))[:2] == ["h1 On Water", "h2 Costs"]
    assert shown(two + p(LONG) + three + p(LONG))[0] == "h2 Costs"


def test_a_line_in_larger_characters_is_the_title() -> None:
    body = p(r("Ministry of Water", BOLD)) + p(r("Nine Months On", '<w:sz w:val="40"/>'))
    found = shown(body + p("Costs", "berschrift1") + p(LONG) + p("Use", "berschrift1") + p(LONG))
    assert found[:3] == ["masthead Ministry of Water", "h1 Nine Months On", "h2 Costs"]


def test_bold_says_nothing_where_everything_is_bold() -> None:
    body = "".join(p(r(text, BOLD)) for text in (SAID, OTHER, SAID))
    assert shown(body) == [f"p {SAID}", f"p {OTHER}", f"p {SAID}"]


def test_bold_lines_are_headings_and_bold_openings_labels() -> None:
    label = p(r("Price. ", BOLD) + r(OTHER))
    found = shown(p("On Water", "Title") + p(SAID) + p(r("Costs", BOLD)) + label)
    assert found == ["h1 On Water", f"p {SAID}", "h3 Costs", f"p [Price] Price. {OTHER}"]


def test_an_outline_level_set_by_hand_makes_a_heading_and_takes_one_away() -> None:
    made = p("Costs", properties='<w:outlineLvl w:val="1"/>')
    unmade = p("results of it all", "berschrift2", '<w:outlineLvl w:val="9"/>')
    found = shown(p("On Water", "Title") + made + p(SAID) + unmade + p(OTHER))
    assert found == ["h1 On Water", "h3 Costs", f"p {SAID}", "p results of it all", f"p {OTHER}"]


def test_a_paragraph_in_the_style_of_a_heading_may_be_prose() -> None:
    assert shown(p("On Water", "Title") + p(LONG, "berschrift1"))[1] == f"p {LONG}"


def test_items_have_the_level_of_their_numbering() -> None:
    style = p("By its style.", "Bullets")
    assert shown(p(SAID) + item("One.") + item("Two.", level=1) + style + p(OTHER)) == [
        f"p {SAID}",
        "li1 One.",
        "li2 Two.",
        "li1 By its style.",
        f"p {OTHER}",
    ]


def test_numbered_items_and_clauses() -> None:
    found = shown(p(SAID) + item("Cut fares.", 2) + item("Add trains.", 2) + p(OTHER))
    assert found[1:3] == ["li1 Cut fares.", "li1 Add trains."]
    assert shown(p(SAID) + item(SAID, 3, 1) + item(OTHER, 3, 1))[1:] == [f"p {SAID}", f"p {OTHER}"]


def test_a_number_before_words_like_a_title_heads_a_section() -> None:
    body = item("Costs", 2) + p(SAID) + item("Results", 2) + p(OTHER)
    assert shown(p("On Water", "Title") + body) == [
        "h1 On Water",
        "h2 Costs",
        f"p {SAID}",
        "h2 Results",
        f"p {OTHER}",
    ]


@pytest.mark.parametrize("numbering", [0, 4, 9])
def test_a_numbering_that_shows_nothing_makes_no_item(numbering: int) -> None:
    assert shown(p(OTHER) + item(SAID, numbering))[1] == f"p {SAID}"


def test_bullets_and_numbers_typed_by_hand_are_marks_too() -> None:
    body = p("•\tCut fares.") + p("•\tAdd trains.") + p(SAID) + p("1.\tOne thing.") + p("2. Two.")
    assert shown(p(OTHER) + body) == [
        f"p {OTHER}",
        "li1 Cut fares.",
        "li1 Add trains.",
        f"p {SAID}",
        "li1 One thing.",
        "li1 Two.",
    ]


def test_lines_broken_by_hand_part_where_a_sentence_has_ended() -> None:
    broken = (
        r("Costs rose in the whole of the country and") + "<w:r><w:br/></w:r>" + r("fell then.")
    )
    ended = r("They rose.") + "<w:r><w:br/></w:r>" + r("Then they fell.")
    assert shown(p(SAID) + p(broken) + p(ended))[1:] == [
        "p Costs rose in the whole of the country and fell then.",
        "p They rose.",
        "p Then they fell.",
    ]


def test_rows_of_data_keep_their_cells_apart_and_the_head_is_noise() -> None:
    merged = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>"
    body = table(
        row("Region", "Year", "Share"), row("North", "2020", "5%"), row(merged, "2021", "7%")
    )
    assert shown(p(SAID) + body) == [
        f"p {SAID}",
        "table head Region | Year | Share",
        "tr North | 2020 | 5%",
        "tr 2021 | 7%",
    ]


def test_a_row_that_is_repeated_on_each_page_is_the_head() -> None:
    head = row("Aim", "What was done", properties="<w:tblHeader/>")
    found = shown(table(head, row("Fares", "Cut by a third"), row("Trains", "None added")))
    assert found == [
        "table head Aim | What was done",
        "tr Fares | Cut by a third",
        "tr Trains | None added",
    ]


def test_tables_that_only_lay_out_prose_are_prose() -> None:
    inner = table(row("North", "5"), row("South", "7"))
    boxed = table(row(p("Costs", "berschrift2") + p(SAID) + inner + p(OTHER)))
    assert shown(p("On Water", "Title") + boxed) == [
        "h1 On Water",
        "h3 Costs",
        f"p {SAID}",
        "tr North | 5",
        "tr South | 7",
        f"p {OTHER}",
    ]


def test_pages_are_those_at_which_word_broke_them() -> None:
    asked = '<w:r><w:br w:type="page"/></w:r>'
    met = "<w:r><w:lastRenderedPageBreak/></w:r>"
    assert pages(p(SAID) + p(met + r(OTHER)) + p(r(SAID) + met + r(OTHER)) + p(SAID)) == [
        1,
        2,
        2,
        3,
    ]
    assert pages(p(r(SAID) + asked) + p(met + r(OTHER))) == [1, 2]
    assert pages(p(SAID) + p(OTHER, properties="<w:pageBreakBefore/>")) == [1, 2]
    assert pages(p(SAID) + p(OTHER)) == [None, None]
    assert pages(p(r(SAID * 99) + asked) + p(OTHER)) == [None, None]
