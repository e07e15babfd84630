"""Figures in both outputs: the same words, the same alternative text, and no picture."""

from __future__ import annotations

import re
from typing import Any

import pytest

from briefgen.figure import Figure, FigureKind
from briefgen.spoken import lines
from briefgen.theme import Density, PageSize, Profile, Theme
from briefgen.theme.reading import themed
from briefgen.writers.docx import write as write_docx
from briefgen.writers.html.figures import figure as html_figure
from briefgen.writers.pdf import write as write_pdf
from tests.blocks import chart, document, h1, marks, p, table
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import W, read_lines, xml
from tests.writers.pdf_tree import Node, content, opened, tree

ROWS = ("2019", "1,204", "-3"), ("2020", "310", "0"), ("2021", "7", "12")
HEAD = ("Year", "Trips", "Crews")
FIGURES = [
    marks(("Summer", "–", "A B", "9 texts"), ("Winter on the outer islands", "C", "–", "–")),
    *(chart(kind, HEAD, *ROWS) for kind in (FigureKind.BAR, FigureKind.DOT, FigureKind.LINE)),
]
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(params=FIGURES, ids=[figure.kind for figure in FIGURES])
def figure(request: pytest.FixtureRequest) -> Any:
    return request.param


def pdf(figure: Figure, theme: Theme = Theme()) -> bytes:  # noqa: B008
    return write_pdf(document(h1("T"), figure, p("after")), theme).data


def test_both_outputs_say_the_words_of_the_figure_in_one_order(figure: Figure) -> None:
    made = document(h1("T"), figure, p("after"))
    said = list(lines(made))
    assert read_lines(write_docx(made, Theme()).data) == said
    assert tree(write_pdf(made, Theme()).data).text == " ".join(said)


def test_the_pdf_has_caption_figure_data_and_source_in_one_section(figure: Figure) -> None:
    (section,) = tree(pdf(figure)).of("Sect")
    assert [kid.role for kid in section.kids] == ["Caption", "Figure", "Table", "Note"]
    caption, drawing, data, source = section.kids
    assert caption.text == f"Figure 1. {figure.title}"
    assert str(drawing.entries.Alt) == figure.alt
    assert [cell.text for cell in data.of("TH", "TD")] == [*figure.header, *sum(figure.rows, ())]
    assert source.text == figure.source


def test_the_box_of_the_pdf_s_figure_is_where_the_drawing_stands(figure: Figure) -> None:
    theme = Theme()
    node: Node = tree(pdf(figure, theme)).of("Figure")[0]
    left, foot, right, head = map(float, node.entries.A.BBox)
    assert left == pytest.approx(theme.page.side_mm * 72 / 25.4, abs=0.01)
    assert right - left == pytest.approx(theme.block_mm * 72 / 25.4, abs=0.02)
    assert 40 < head - foot < 300


def test_data_that_a_table_has_are_not_printed_twice(figure: Figure) -> None:
    made = document(table("c", ("a",), ("b",)), figure._replace(told_in=1))
    assert len(tree(write_pdf(made, Theme()).data).of("Table")) == 1
    assert len(list(xml(write_docx(made, Theme()).data).iter(f"{W}tbl"))) == 1


def test_a_figure_is_vectors_and_no_picture(figure: Figure) -> None:
    page = opened(pdf(figure)).pages[0]
    assert "/XObject" not in page.Resources
    assert sum(thing.text is None and thing.mark is not None for thing in content(page)) > 5
    data = write_docx(document(figure), Theme()).data
    assert not [node for node in xml(data).iter() if node.tag.endswith("}pic")]


def test_the_docx_has_the_alternative_text_and_each_number_once(figure: Figure) -> None:
    data = write_docx(document(figure, figure._replace(number=2)), Theme()).data
    assert lint(data) == []
    told = [node.get("descr") for node in xml(data).iter(f"{WP}docPr")]
    assert told == [figure.alt] * 2
    named = (node for node in xml(data).iter() if node.tag.endswith(("}docPr", "}cNvPr")))
    ids = [node.get("id") for node in named]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("profile", Profile)
def test_no_type_in_a_figure_is_smaller_than_the_profile_allows(profile: Profile) -> None:
    theme = themed({}, profile).at(PageSize.LETTER, Density.COMPACT)
    assert theme.style("cell").size >= {Profile.STANDARD: 9, Profile.ACCESSIBLE: 11}[profile]
    for each in FIGURES:
        stream = b"".join(
            page.Contents.read_bytes() for page in opened(pdf(each, theme)).pages
        ).split()
        sizes = [float(stream[n - 1]) for n, word in enumerate(stream) if word == b"Tf"]
        assert min(sizes) >= {Profile.STANDARD: 9, Profile.ACCESSIBLE: 11}[profile]


def test_a_source_s_marks_of_xml_and_pdf_stay_text() -> None:
    odd = chart(FigureKind.BAR, ("<b>&amp;", "a (b) \\c"), ("]]> <!--", "1"))
    odd = odd._replace(alt='"quoted" <x/> ) >> é')
    made = document(odd)
    assert read_lines(write_docx(made, Theme()).data) == list(lines(made))
    assert str(tree(write_pdf(made, Theme()).data).of("Figure")[0].entries.Alt) == odd.alt


def test_the_page_to_review_on_has_the_data_as_a_table(figure: Figure) -> None:
    made = html_figure(figure, Theme())
    assert list(re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", made)) == [
        *figure.header,
        *sum(figure.rows, ()),
    ]
    assert f"Figure 1. {figure.title}" in made
    assert figure.source in made
