"""Page 1 of a brief on several texts: who says what stands where, as a figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefgen.brief import Occasion
from briefgen.building import Request, build, compose, gather
from briefgen.building.fitting import fit
from briefgen.building.job import Fitted, Job
from briefgen.document import Figure, PageBreak, Panel, Table
from briefgen.figure import FigureKind
from briefgen.spoken import block_lines
from briefgen.templating import find, names
from briefgen.theme import PageSize
from briefgen.writers import measure

TOPICS = ("Rail", "Buses", "Roads", "Ports", "Canals", "Trams", "Bridges", "Airports", "Ferries")
MORE = ("Tunnels", "Stations", "Depots", "Signals", "Pavements")


def built(folder: Path, texts: int, topics: tuple[str, ...], size: PageSize) -> Fitted:
    """The brief on ``texts`` that each report a result on every topic but one."""
    for n in range(texts):
        lines = [
            f"{topic} {'improved markedly' if (n + at) % 3 else 'fell short of targets'} in 2024."
            for at, topic in enumerate(topics)
            if at != n
        ]
        words = "\n\n".join([f"# Report {n}", *lines])
        (folder / f"{n:02}.md").write_text(words, encoding="utf-8")
    sectors = "\n".join(f'"{topic}" = ["{topic.lower()}"]' for topic in topics)
    toml = f'[subject]\nname = "Transport Plan"\n[sectors]\n{sectors}\n'
    (folder / "brief.toml").write_text(toml, encoding="utf-8")
    return fit(Job(gather((folder,)), find("policy"), size, Occasion()))


def figures(made: Fitted) -> list[Figure]:
    return [block for block in made.document.blocks if isinstance(block, Figure)]


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("texts", [3, 4, 9, 20])
def test_the_figure_of_a_dozen_topics_fits_on_page_1(
    texts: int, size: PageSize, tmp_path: Path
) -> None:
    made = built(tmp_path, texts, (*TOPICS, *MORE[:3]), size)
    (figure,) = figures(made)
    blocks = made.document.blocks
    until = next(n for n, block in enumerate(blocks) if isinstance(block, PageBreak | Table))
    page_1 = made.document.__class__(made.document.metadata, blocks[:until])
    assert measure(page_1, made.theme).pages == 1
    assert figure.kind is FigureKind.MARKS
    assert 6 <= len(figure.rows) <= 12
    assert blocks.index(figure) < until


def test_what_the_figure_shows_stands_in_words_in_the_table_it_names(tmp_path: Path) -> None:
    made = built(tmp_path, 3, TOPICS[:4], PageSize.A4)
    (figure,) = figures(made)
    table = next(b for b in made.document.blocks if isinstance(b, Table))
    assert figure.told_in == table.number == 1
    standing = {row[0][0].text: "".join(run.text for run in row[1]) for row in table.rows}
    shown = {row[0]: row[1:] for row in figure.rows}
    assert shown["Roads"] == ("B", "–", "A")
    assert standing["Roads"] == "Contested (Shortfall B; Progress A)"


def test_two_texts_on_a_dozen_topics_keep_the_panel_and_on_more_have_the_figure(
    tmp_path: Path,
) -> None:
    (tmp_path / "few").mkdir()
    (tmp_path / "many").mkdir()
    few = built(tmp_path / "few", 2, TOPICS, PageSize.A4)
    many = built(tmp_path / "many", 2, (*TOPICS, *MORE), PageSize.A4)
    assert not figures(few)
    assert any(isinstance(block, Panel) for block in few.document.blocks)
    (figure,) = figures(many)
    assert figure.kind is FigureKind.MARKS


@pytest.mark.parametrize("texts", [2, 3, 6])
def test_what_the_figure_and_the_table_leave_out_is_counted_where_it_stands(
    tmp_path: Path, texts: int
) -> None:
    topics = (*TOPICS, *MORE, "Bikes", "Taxis", "Lorries", "Barges", "Piers", "Locks")
    made = built(tmp_path, texts, topics, PageSize.LETTER)
    (figure,) = figures(made)
    table = next(b for b in made.document.blocks if isinstance(b, Table))
    in_table, under = told(made)
    assert len(table.rows) - len(figure.rows) == in_table
    assert len(topics) - len(table.rows) == under
    caption = "".join(run.text for run in table.caption)
    assert caption.startswith(f"{len(table.rows)} of {len(topics)} rated topics:" if under else "")


def told(made: Fitted) -> tuple[int, int]:
    """How many topics more the figure says to stand in the table, and to be named under it."""
    (figure,) = figures(made)
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    told = re.findall(r"(\w+) (?:topics? )?more (stand|are|is)", figure.source.lower())
    counts = {what: words.index(n) if n in words else int(n) for n, what in told}
    return counts.pop("stand", 0), sum(counts.values())


def test_many_letters_in_a_cell_become_their_number(tmp_path: Path) -> None:
    made = built(tmp_path, 20, TOPICS[:6], PageSize.A4)
    (figure,) = figures(made)
    assert any("13 texts" in line for line in block_lines(figure))


def test_a_figure_asked_for_is_drawn_and_none_else(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Rail\n\nRail improved markedly in 2024.", encoding="utf-8")
    toml = (
        '[[figures]]\nkind = "bar"\ntitle = "A | *b* \\"c\\""\nsource = "The Board"\n'
        'columns = ["Year", "Trips"]\nrows = [["2019 ::: x", "1,204"], ["{{ y }}", 7]]\n'
    )
    (tmp_path / "brief.toml").write_text(toml, encoding="utf-8")
    made = fit(Job(gather((tmp_path,)), find("policy"), PageSize.A4, Occasion()))
    (figure,) = figures(made)
    assert (figure.title, figure.told_in) == ('A | *b* "c"', 0)
    assert figure.rows == (("2019 ::: x", "1,204"), ("{{ y }}", "7"))
    assert figure.source == "Source: The Board. Numbers as given; not checked."
    assert "from 7 ({{ y }}) to 1,204 (2019 ::: x)" in figure.alt


def test_a_template_that_has_no_place_for_figures_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Rail\n\nRail improved markedly in 2024.", encoding="utf-8")
    toml = '[[figures]]\nkind = "bar"\ntitle = "T"\nsource = "S"\ncolumns = ["Y", "N"]\n'
    (tmp_path / "brief.toml").write_text(f'{toml}rows = [["2019", 1]]\n', encoding="utf-8")
    made = build(Request((tmp_path,), tmp_path / "out", ("pdf",), also=tuple(names())[1:]))
    said = {one.template: [w for w in one.warnings if "figure" in w] for one in (made, *made.also)}
    nowhere = "has no place for the figure of brief.toml; policy, brief, annex have one"
    assert said == {
        "policy": [],
        "handout": [f"template handout {nowhere}"],
        "note": [f"template note {nowhere}"],
        "brief": [],
        "annex": [],
    }
    for template in ("policy", "brief", "annex"):
        (figure,) = figures(compose(Request((tmp_path,), template=template))[1])
        assert (figure.title, figure.rows) == ("T", (("2019", "1"),))
