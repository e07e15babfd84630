"""Large initials, notes in the margin, quotations set into a text."""

from __future__ import annotations

import pytest

from tests.readers.pdf.drawing import Line, blocks, column, source
from tests.readers.pdf.test_layout import FILLER, LEFT, one


def texts(lines: list[Line]) -> list[str]:
    return [text for _, text in blocks(source(lines))]


def begun(initial: str, first: str) -> list[Line]:
    """A paragraph with an initial of two lines' height, which stands on the second."""
    return [
        Line(initial, 72, 112, 30),
        Line(first, 95, 100),
        Line("by the assembly, and goods have gone up in each of the five years since.", 95, 112),
        *column(FILLER, y=124),
    ]


@pytest.mark.parametrize(
    ("initial", "first", "whole"),
    [
        ("T", "he authority has doubled the length of the quay since the reform", "The authority "),
        ("“W", "e have doubled the length of the quay since the reform was passed", "“We have "),
        (
            "A",
            "nother authority doubled the length of its quay after a reform",
            "Another authority ",
        ),
        ("A", "quay was doubled in its length after the reform that others passed", "A quay was "),
    ],
)
def test_a_large_initial_is_put_to_its_word(initial: str, first: str, whole: str) -> None:
    """An article stands alone where the page has the next word elsewhere."""
    found = texts(begun(initial, first))[0]
    assert found.startswith(whole)
    assert f"{first[-8:]} by the assembly" in found


def test_a_note_in_the_margin_is_read_after_the_text_beside_it() -> None:
    note = [
        Line("Note: these figures are", 40, 101, 7),
        Line("the owner’s own, and no", 40, 110, 7),
        Line("one has audited them yet.", 40, 119, 7),
    ]
    text = [line for pair in zip(column(FILLER, x=150), note, strict=False) for line in pair]
    found = texts([*text, *column(FILLER, x=150)[3:]])
    assert found == [one(FILLER), " ".join(line.text for line in note)]


def test_a_quotation_set_into_a_text_does_not_cut_its_lines() -> None:
    quoted = [Line("“Nothing is", 300, 110, 16), Line("idle today”", 300, 130, 16)]
    lines = sorted([*column(LEFT), *quoted], key=lambda line: line.y)
    assert texts(lines) == [one(LEFT), "“Nothing is idle today”"]


def test_labels_in_small_type_stay_before_what_they_label() -> None:
    """Each is level with the first line of what it labels."""
    label = Line("Costs", 40, 100, 8)
    assert texts([label, *column(FILLER, x=150)])[0] == "Costs"


CHART = [
    Line("20", 330, 104), Line("19", 360, 109), Line("16 16", 390, 117), Line("Canada", 350, 142),
    Line("11", 430, 129), Line("10", 450, 141), Line("Ports", 470, 149),
]  # fmt: skip


def test_the_figures_of_a_chart_beside_a_text_are_not_put_into_its_sentences() -> None:
    lines = sorted([*column(LEFT), *CHART], key=lambda line: line.y)
    found = blocks(source(lines))
    assert found[0] == ("paragraph", one(LEFT))
    assert all(line.text in " ".join(text for _, text in found[1:]) for line in CHART)


def test_the_figures_of_a_table_stay_in_their_rows() -> None:
    """They are level with the words beside them."""
    names = ["harbours and", "the quays that", "were built in", "each of the", "five years"]
    rows = [
        line
        for n, name in enumerate(names)
        for line in (
            Line(f"Costs of {name} {n}", y=160 + 14 * n),
            Line(f"{n}.5", 300, 160 + 14 * n),
        )
    ]
    found = texts([*column(FILLER), *rows])
    assert found[1:] == [f"Costs of {name} {n} | {n}.5" for n, name in enumerate(names)]
