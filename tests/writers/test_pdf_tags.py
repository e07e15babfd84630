"""The structure tree says what the document says, in its order."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from reportlab.pdfbase.pdfdoc import PDFDictionary

from briefgen.brief import Occasion
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Job
from briefgen.document import Block, Document, Run
from briefgen.spoken import lines
from briefgen.templating import find
from briefgen.theme import PageSize, Theme
from briefgen.writers.pdf import write
from briefgen.writers.pdf.families import load
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.marking import TaggedCanvas
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import Tag
from tests.blocks import (
    EVERY_BLOCK,
    boxes,
    bullets,
    callout,
    cell,
    document,
    glance,
    h1,
    h2,
    h3,
    inline,
    labelled,
    link,
    note,
    numbered,
    p,
    page_break,
    quote,
    table,
)
from tests.strategies import printable
from tests.writers.pdf_tree import Node, content, opened, tree

ROOT = Path(__file__).parents[2]
WORDS = "Ferries ran on time in summer and short of crews in winter. "
LOOK = StyleSheet(Theme()).look("body")


def read(*blocks: Block) -> Node:
    return tree(write(document(*blocks), Theme()).data)


def said(doc: Document) -> str:
    """The document's text as the embedded family spells it."""
    words = " ".join(
        "".join(part for _, part in stretches((Run(line),), LOOK)) for line in lines(doc)
    )
    return " ".join(words.split())


def roles(*blocks: Block) -> tuple[object, ...]:
    return read(*blocks).outline()[1:]  # type: ignore[no-any-return]


@pytest.fixture(scope="module", params=PageSize)
def seeds(request: pytest.FixtureRequest) -> tuple[Document, Node]:
    """The seeds' brief, and its tree."""
    gathered = gather((ROOT / "seeds",))
    fitted = fit(Job(gathered, find("policy"), request.param, Occasion()))
    return fitted.document, tree(write(fitted.document, fitted.theme).data)


def test_the_seeds_brief_is_read_as_it_is_written(seeds: tuple[Document, Node]) -> None:
    assert seeds[1].text == said(seeds[0])


@pytest.mark.parametrize(
    "doc",
    [
        EVERY_BLOCK,
        document(p(WORDS * 120), labelled("Both texts", WORDS * 40), bullets(WORDS * 30)),
        document(table("Long", ("L", "R"), *[(f"row {n} {WORDS}", f"{n}") for n in range(90)])),
        document(table("Tall", ("L", "R"), (WORDS * 200, "short"), ("a", WORDS * 200))),
        document(callout("Label", WORDS * 150, WORDS), boxes(cell("Tall", *[WORDS] * 90))),
        document(labelled("word " * 400, "short"), h2(WORDS * 60), quote(WORDS * 80)),
        document(*[labelled(f"{n}", link(WORDS * 9, "https://a.org")) for n in range(40)]),
        document(p("x" * 300), p(link("https://a.org/" + "path-and-more/" * 40, "https://a.org"))),
        document(),
    ],
    ids=["every block", "long", "rows", "tall row", "tall box", "label", "links", "words", "empty"],
)
def test_what_is_read_is_what_is_written(doc: Document) -> None:
    assert tree(write(doc, Theme()).data).text == said(doc)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(printable)
def test_any_document_is_read_as_it_is_written(doc: Document) -> None:
    assert tree(write(doc, Theme()).data).text == said(doc)


def test_headings_begin_at_the_top_and_skip_no_level() -> None:
    read_roles = roles(h3("a"), h1("b"), h3("c"), h3("d"), h2("e"), h1("f"))
    assert read_roles == ("H1", "H1", "H2", "H3", "H2", "H1")


def test_a_heading_without_words_is_none() -> None:
    assert roles(h1(""), h2("a"), h3(" "), h3("b")) == ("H1", "H2")


def test_a_label_is_read_before_its_text_in_one_paragraph() -> None:
    (paragraph,) = read(labelled("Both texts", "agree")).kids
    assert paragraph.outline() == ("P", "Span")
    assert paragraph.text == "Both texts agree"


def test_lists_have_items_with_marks_and_bodies() -> None:
    item = ("LI", "Lbl", "LBody")
    found = read(bullets("a", "b"), numbered("c", start=9))
    assert found.outline() == ("Document", ("L", item, item), ("L", item))
    dot, number = found.kids[0].of("Lbl")[0], found.kids[1].of("Lbl")[0]
    assert (str(dot.entries.ActualText), number.text) == ("•", "9.")
    kinds = [str(node.entries.A.ListNumbering) for node in found.of("L")]
    assert kinds == ["/Disc", "/Decimal"]


def test_a_table_has_caption_head_and_body() -> None:
    row = ("TR", "TD", "TD")
    found = roles(table("C", ("L", "R"), ("a", "b"), ("", "d")))
    head = ("THead", ("TR", "TH", "TH"))
    assert found == (("Table", "Caption", head, ("TBody", row, row)),)


def test_a_callout_is_a_section_with_its_label_as_heading() -> None:
    found = roles(h1("t"), callout("Label", "a", "b"), h2("s"), callout("", "c"))
    assert found == ("H1", ("Sect", "H2", "P", "P"), "H2", ("Sect", "P"))


def test_a_cell_is_a_section_with_a_list() -> None:
    found = roles(h1("t"), h2("s"), glance(cell("Kept: 2", ("Line", "A B"), "Fares")))
    item = ("LI", ("LBody", "Span", "Span"))
    assert found[2] == ("Sect", "H3", ("L", item, ("LI", "LBody")))


def test_notes_and_quotations_are_told_from_the_text() -> None:
    assert roles(quote("a"), note("b")) == (("BlockQuote", "P"), "Note")


def test_a_paragraph_over_three_pages_is_one_element() -> None:
    (paragraph,) = read(p(WORDS * 120)).kids
    assert [type(kid).__name__ for kid in paragraph.kids] == ["str"] * 3
    assert paragraph.text == (WORDS * 120).strip()


def test_a_header_that_stands_on_each_page_is_read_once() -> None:
    head = (link("Left", "https://a.org"),), inline("Right")
    block = table("Long", ("L", "R"), *[(WORDS, WORDS)] * 60)
    long = write(document(block._replace(header=head)), Theme())
    assert long.pages
    assert long.pages > 2
    found = tree(long.data)
    assert [node.text for node in found.of("TH")] == ["Left", "Right"]
    assert len(found.of("Link")) == 1


def test_a_link_over_lines_and_pages_is_one_element_with_a_place_on_each_line() -> None:
    found = read(p(WORDS * 60, link(WORDS * 40, "https://a.org/b"), " and on"))
    (live,) = found.of("Link")
    places = [kid for kid in live.kids if not isinstance(kid, str | Node)]
    assert len(places) > 10
    assert {str(place.Contents) for place in places} == {"https://a.org/b"}
    assert live.text == (WORDS * 40).strip()


def test_two_links_side_by_side_are_two() -> None:
    found = read(p(link("a", "https://a.org"), link("b", "https://b.org")))
    assert [node.text for node in found.of("Link")] == ["a", "b"]


def test_white_space_is_no_link() -> None:
    (paragraph,) = read(p("a", link(" ", "https://a.org"), "b")).kids
    assert (paragraph.outline(), paragraph.text) == ("P", "a b")


def test_page_breaks_and_empty_things_leave_no_element() -> None:
    assert roles(p(""), page_break(), p("a"), quote(""), bullets("")) == ("P", ("L", ("LI", "Lbl")))


def test_text_without_a_tag_is_an_error() -> None:
    load("Carlito")
    canvas = TaggedCanvas("unused", initialFontName="Carlito-Regular")
    with pytest.raises(AssertionError, match=r"text without a tag.*'lost'"):
        canvas.drawString(0, 0, "lost")
    pen = canvas.beginText()
    pen.begin(Tag("P"))
    pen.write("found")
    pen.end()
    with pytest.raises(AssertionError, match="text without a tag"):
        pen.write("lost again")


def test_an_artifact_within_an_artifact_is_one() -> None:
    canvas = TaggedCanvas("unused", initialFontName="Carlito-Regular")
    with canvas.artifact(), canvas.artifact():
        canvas.rect(0, 0, 1, 1)
    assert [code for code in canvas._code if "BMC" in code or code == "EMC"] == [
        "/Artifact BMC",
        "EMC",
    ]
    assert isinstance(canvas._doc.idToObject["BasicFonts"], PDFDictionary)


def test_running_matter_is_no_part_of_the_text() -> None:
    data = write(document(p("words")), Theme()).data
    aside = "".join(t.text for t in content(opened(data).pages[0]) if t.artifact and t.text)
    assert aside == "POLICY BRIEF | For informationHarbour Office" + (
        "Version 1.0 · Sources describe the position to mid-2024Page 1 of 1"
    )
    assert tree(data).text == "words"
