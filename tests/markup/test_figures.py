"""The directive ``::: figure``."""

from __future__ import annotations

import pytest

from briefgen.document import Tone
from briefgen.figure import Figure, FigureKind, Form, Key
from briefgen.markup import MarkupError, escape, parse

BAR = """\
::: figure bar "Homes *rose*"
| Region | Homes |
|---|---|
| North \\*1\\* | 1,234 |
::: alt
A bar.
:::
::: source
Source: B.
:::
:::"""
MARKS = """\
::: table "Said"
| a |
|---|
| b |
:::
::: figure marks "Who says" tones=progress data=1
| Topic | Progress |
|---|---|
| Rail | A B |
::: alt
Who.
:::
::: source
Counted.
:::
::: key circle "Signed" letters=A,B
:::
:::"""


def test_a_chart_is_read_with_its_words() -> None:
    header, rows = ("Region", "Homes"), (("North *1*", "1,234"),)
    made = Figure(1, FigureKind.BAR, "Homes rose", "A bar.", header, rows, "Source: B.")
    assert parse(BAR) == (made,)


def test_marks_have_tones_keys_and_their_data_in_another_table() -> None:
    found = parse(MARKS)[1]
    assert isinstance(found, Figure)
    assert (found.tones, found.told_in) == ((Tone.PROGRESS,), 1)
    assert found.keys == (Key(Form.CIRCLE, "Signed", ("A", "B")),)


def test_figures_are_counted() -> None:
    assert [b.number for b in parse(f"{BAR}\n{BAR}") if isinstance(b, Figure)] == [1, 2]


def test_a_value_with_marks_of_markdown_stays_text() -> None:
    title = 'a *b* | "c" ::: d'
    found = parse(BAR.replace("North \\*1\\*", escape(title)))[0]
    assert isinstance(found, Figure)
    assert found.rows[0][0] == title


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (BAR.replace("bar", "pie"), "::: figure is one of bar, dot, line, marks"),
        (
            BAR.replace("1,234", "many"),
            "the figure row 1, column “Homes”: “many” is not a number that can be drawn",
        ),
        (
            BAR.replace("::: alt\nA bar.\n:::\n", ""),
            "::: figure holds one ::: alt, which holds one paragraph",
        ),
        (
            BAR.replace("::: alt", "::: note"),
            "::: figure holds ::: alt, ::: source and ::: key",
        ),
        (
            MARKS.replace("data=1", "data=2"),
            "the figure leaves its data to Table 2; there is none",
        ),
        (
            MARKS.replace("tones=progress", "tones=red"),
            "::: figure takes data=N, a table's number, and tones",
        ),
    ],
)
def test_what_cannot_be_drawn_is_refused(text: str, told: str) -> None:
    with pytest.raises(MarkupError) as caught:
        parse(text)
    assert str(caught.value) == told
