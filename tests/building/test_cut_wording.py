"""What a template says of texts that have little in common, and of many days and files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from briefgen.brief import Brief, Occasion
from briefgen.brief.parts import Lead, Quote
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Fitted, Job
from briefgen.document import Callout, Labelled, Panel, Paragraph, TextRole, plain
from briefgen.templating import fill, find
from briefgen.theme import PageSize

GROWN = "# Report\n\n{day}\n\nThe ferry has cut its fares by a fifth. The crew remains too small.\n"
APART = "# Review\n\n{day}\n\nThe library has reached more readers. Opening hours have been cut.\n"


def fitted(name: str, folder: Path, day: date | None = None, **texts: str) -> Fitted:
    for file, words in texts.items():
        (folder / f"{file}.md").write_text(words, encoding="utf-8")
    return fit(Job(gather((folder,)), find(name), PageSize.A4, Occasion(day)))


def said(made: Fitted, role: TextRole) -> list[str]:
    blocks = (b for b in made.document.blocks if isinstance(b, Paragraph) and b.role is role)
    return [plain(block.text) for block in blocks]


def cells(made: Fitted) -> dict[str, str]:
    """The words of each cell of the panels, by its title."""
    found = [c for b in made.document.blocks if isinstance(b, Panel) for c in b.cells]
    return {cell.title: " ".join(plain(text) for text, _ in cell.lines) for cell in found}


def test_a_handout_whose_texts_judge_nothing_has_their_first_results(tmp_path: Path) -> None:
    again = "# Review\n\nThe ferry has cut all its fares by a fifth. Opening hours have been cut.\n"
    told = cells(fitted("handout", tmp_path, a=GROWN.format(day=""), b=again))
    assert told["Bottom line"].startswith("Key finding of both texts, by report B: “The ferry")
    assert "What is agreed" in told


def test_a_handout_of_texts_on_other_things_gives_what_they_report(tmp_path: Path) -> None:
    made = fitted("handout", tmp_path, a=GROWN.format(day=""), b=APART.format(day=""))
    told = cells(made)
    assert "What is agreed" not in told
    assert "cut its fares" not in told["Bottom line"]
    assert "cut its fares by a fifth" in told["Results reported"]
    assert "remains too small" in told["Shortfalls and limits"]


@pytest.mark.parametrize(
    ("day", "opening"),
    [
        (None, "Sources describe 3 May 2025, 4 June 2025 · "),
        (date(2026, 1, 31), "Prepared 31 January 2026 · Newest source: 4 June 2025 · "),
    ],
)
def test_the_line_below_the_title_names_as_many_days_as_it_has_room_for(
    tmp_path: Path, day: date | None, opening: str
) -> None:
    texts = {"a": GROWN.format(day="3 May 2025"), "b": APART.format(day="4 June 2025")}
    (strip,) = said(fitted("note", tmp_path, day, **texts), TextRole.STRIP)
    assert strip.startswith(opening)


def test_each_file_has_a_line_of_its_own(tmp_path: Path) -> None:
    made = fitted("note", tmp_path, a=GROWN.format(day=""), b=APART.format(day=""))
    lines = [line for line in said(made, TextRole.FINE) if "SHA-256" in line]
    assert [line.partition(",")[0] for line in lines] == ["A: a.md", "B: b.md"]


def bottom_line(made: Fitted, verdicts: tuple[Quote, ...], leads: tuple[Lead, ...]) -> str:
    """What stands there when the brief of ``made`` has other words to begin with."""
    brief = made.composed.brief._replace(verdicts=verdicts, leads=leads)
    blocks = fill(find("policy"), brief, "en-GB", "2026-01-31", "").blocks
    (callout,) = [b for b in blocks if isinstance(b, Callout) and b.label == "Bottom line"]
    return " ".join(map(plain, callout.paragraphs))


def quoted(id: str, words: str) -> Quote:
    return Quote(id, "A", "Report A", words, "", False, 1)


def test_a_second_result_stands_beside_a_verdict_where_there_is_room(tmp_path: Path) -> None:
    made = fitted("policy", tmp_path, a=GROWN.format(day=""), b=APART.format(day=""))
    verdict = quoted("A1", "it works")
    first = Lead("finding", ("A",), quoted("A2", "fares fell " * 12 + "by far"), ())
    short = Lead("mixed", ("A",), quoted("A3", "crews are small"), ())
    long = Lead("mixed", ("A",), quoted("A3", "crews are small " * 10 + "indeed"), ())
    assert "crews are small" in bottom_line(made, (verdict,), (first, short))
    told = bottom_line(made, (verdict,), (first, long))
    assert "fares fell" in told
    assert "crews are small" not in told
    assert len(told.split()) <= 75
    assert "crews are small" in bottom_line(made, (), (first, long)), "there both sides are told"


@pytest.mark.parametrize(
    ("sourced", "unsourced", "said"),
    [
        (0, 1, "One result has a figure, but no source for it."),
        (0, 2, "Two results have figures, neither with a source."),
        (0, 3, "Three results have figures, none with a source."),
        (1, 2, "Three results have figures, two of them without a source."),
        (3, 0, "Three results have figures, none of them without a source."),
    ],
)
def test_the_reader_is_told_how_many_figures_have_a_source(
    tmp_path: Path, sourced: int, unsourced: int, said: str
) -> None:
    made = fitted("policy", tmp_path, a=GROWN.format(day=""), b=APART.format(day=""))
    figure = quoted("A1", "fares fell by a fifth")
    figures = (figure,) * sourced + (figure._replace(unsourced_figure=True),) * unsourced
    assert evidence(made.composed.brief._replace(figures=figures)).endswith(said)


@pytest.mark.parametrize(
    ("lone", "said"),
    [
        (0, "None of 6 entries rests on one text alone."),
        (1, "1 of 6 entries rests on one text alone."),
        (5, "5 of 6 entries rest on one text alone."),
    ],
)
def test_the_reader_is_told_how_much_rests_on_one_text(
    tmp_path: Path, lone: int, said: str
) -> None:
    brief = fitted(
        "policy", tmp_path, a=GROWN.format(day=""), b=APART.format(day="")
    ).composed.brief
    counts = brief.counts._replace(entries=6, single_voice=lone)
    assert said in evidence(brief._replace(counts=counts))


def evidence(brief: Brief) -> str:
    """What the policy brief says beside "Evidence"."""
    blocks = fill(find("policy"), brief, "en-GB", "2026-01-31", "").blocks
    (item,) = [b for b in blocks if isinstance(b, Labelled) and b.label == "Evidence"]
    return plain(item.text)
