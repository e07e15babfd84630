"""The brief on the seeds says what its texts say: content.toml, row by row."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.rubric.printed import Passage, Printed
from tests.rubric.quotations import outside, places
from tests.rubric.test_characterisation import FIGURE
from tests.rubric.test_counts import NUMBER, number

CONTENT = tomllib.loads(Path(__file__).with_name("content.toml").read_text(encoding="utf-8"))
SPEAKERS = {"A": "Op-ed", "B": "Post"}


def says(passage: Passage, row: dict[str, Any], text: str) -> bool:
    """True when ``text`` holds one of the row's snippets, and what must stand beside it."""
    return any(words in text for words in row["says"]) and row.get("beside", "") in passage.text


def voiced(printed: Printed, passage: Passage, row: dict[str, Any]) -> bool:
    """True when ``passage`` says the row's words in the row's voice: in the voice's column of a
    table, in an entry of its own, or after its name."""
    if passage.kind == "row":
        letters = [source.id for source in printed.sources]
        skip = next(n for n, cell in enumerate(columns(printed, passage)) if cell.endswith("(A)"))
        cells = dict(zip(letters, passage.cells[skip:], strict=False))
        return any(says(passage, row, cells[k]) for k, v in SPEAKERS.items() if v == row["voice"])
    if not says(passage, row, passage.text):
        return False
    if passage.label.endswith(" only"):
        return passage.label == f"{row['voice']} only"
    turns = re.split(r"\b(Op-ed|Post): ", passage.text)
    return any(
        name == row["voice"] and says(passage, row, turn)
        for name, turn in zip(turns[1::2], turns[2::2], strict=True)
    )


def columns(printed: Printed, row: Passage) -> tuple[str, ...]:
    """The header of the table that ``row`` stands in."""
    return next(p.cells for p in printed.under(row.section) if p.kind == "head")


@pytest.mark.parametrize("row", CONTENT["row"], ids=[row["what"] for row in CONTENT["row"]])
def test_the_brief_says(printed: Printed, row: dict[str, Any]) -> None:
    if row.get("page", "") not in printed.name:
        pytest.skip(f"asked of {row['page']} only")
    sections = CONTENT["sections"][row["in"]]
    found = [p for name in sections for p in printed.under(name)]
    assert any(voiced(printed, p, row) for p in found), [
        p.whole for p in printed.passages if any(words in p.text for words in row["says"])
    ]


@pytest.mark.parametrize("row", CONTENT["row"], ids=[row["what"] for row in CONTENT["row"]])
def test_what_the_brief_should_say_is_in_the_texts(docx: Printed, row: dict[str, Any]) -> None:
    for words in row["says"]:
        spoken = {SPEAKERS[place.source.id] for place in places(docx, words)}
        assert row["voice"] in spoken, words


@pytest.mark.parametrize("row", CONTENT["never"], ids=[row["what"] for row in CONTENT["never"]])
def test_never(printed: Printed, row: dict[str, Any]) -> None:
    for passage in printed.passages:
        text = outside(passage.whole) if row["where"] == "outside" else passage.whole
        assert re.findall(row["pattern"], text) == [], text


def test_the_bottom_line_gives_each_texts_own_verdict(printed: Printed) -> None:
    (line,) = [p for p in printed.of("callout") if p.label == "Bottom line"]
    said = re.findall(r"op-ed[^“]*“([^”]*)”.*?post[^“]*“([^”]*)”", line.text)
    assert said, line.text
    for voice, words in zip(("Op-ed", "Post"), said[0], strict=True):
        assert any(verdict in words for verdict in CONTENT["verdicts"][voice]), words


def test_the_only_figure_is_the_op_eds_share_of_targets(printed: Printed) -> None:
    figures = [figure for p in printed.passages for figure in FIGURE.findall(p.text)]
    assert set(figures) == {"70-80%"}


def test_the_caveat_stands_beside_that_figure_only(printed: Printed) -> None:
    caveated = [p for p in printed.passages if "no source given" in p.text]
    assert caveated
    assert [p.whole for p in caveated if not FIGURE.search(p.text)] == []


def test_one_result_is_counted_as_having_a_figure(printed: Printed) -> None:
    reliance = " ".join(p.text for p in printed.under("How far to rely on this"))
    told = re.search(rf"{NUMBER} results? (?:stands?|has|have)\b.* figure", reliance, re.IGNORECASE)
    assert told, reliance
    assert number(told.group(1)) == 1


def test_page_1_names_the_figure_and_its_author(printed: Printed) -> None:
    first = [p for p in printed.passages if p.page == 1 and "70-80%" in p.text]
    assert any("op-ed" in p.whole.lower() for p in first)
