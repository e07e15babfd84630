"""What ``[theme]`` in template.toml may set, and what is refused."""

from __future__ import annotations

import tomllib
from io import BytesIO

import pytest
from docx import Document as open_docx
from docx.enum.section import WD_ORIENT

from briefgen.theme import Density, PageSize, Profile, Theme
from briefgen.theme.reading import themed
from briefgen.writers import write
from tests.blocks import bullets, document, h1, labelled, p
from tests.rubric.pdf_lines import lines_of, page_size

PLAIN = document(h1("A title"), p("Some words."), labelled("Label", "More."), bullets("one", "two"))


def read(text: str) -> Theme:
    return themed(tomllib.loads(text))


def test_without_a_table_the_house_is_taken() -> None:
    assert themed({}) == Theme()


def test_each_part_of_the_table_is_laid_over_the_house() -> None:
    theme = read(
        """
        rail_mm = 30
        word_font = "Cambria"
        fonts = ["Noto Sans SC"]
        cell_padding = [4, 5]
        [colours]
        navy = "#102040"
        [styles.body]
        size = 12
        colour = "grey"
        [compact.body]
        after = 4
        [pages.a4]
        side_mm = 20
        [pages.a4.compact]
        top_mm = 16
        """
    )
    assert (theme.rail_mm, theme.word_font, theme.fonts) == (30, "Cambria", ("Noto Sans SC",))
    assert theme.colour("navy") == "#102040"
    assert (theme.style("body").size, theme.style("body").colour) == (12, "grey")
    assert theme.padding == (4, 5)
    tight = theme.at(PageSize.A4, Density.COMPACT)
    assert (tight.style("body").leading, tight.style("body").after) == (14, 4)
    assert (theme.page.side_mm, theme.page.top_mm) == (20, 19)
    assert (tight.page.side_mm, tight.page.top_mm) == (20, 16)
    assert theme.at(PageSize.LETTER, Density.NORMAL).page.side_mm == 24.95


def test_a_page_that_lies_on_its_side_keeps_its_margins() -> None:
    theme = read('orientation = "landscape"\n[pages.letter]\nside_mm = 20')
    page = theme.at(PageSize.LETTER, Density.NORMAL).page
    assert (page.width_mm, page.height_mm) == (279.4, 215.9)
    assert (page.side_mm, page.top_mm, page.bottom_mm) == (20, 18, 17)
    assert page.landscape
    assert not Theme().page.landscape


@pytest.mark.parametrize("size", PageSize)
def test_both_writers_lay_the_page_on_its_side(size: PageSize) -> None:
    theme = read('orientation = "landscape"').at(size, Density.NORMAL)
    section = open_docx(BytesIO(write(PLAIN, theme, "docx").data)).sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    millimetres = (theme.page.width_mm, theme.page.height_mm)
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx(millimetres, abs=0.01)
    width, height, _ = page_size(write(PLAIN, theme, "pdf").data)
    assert (width * 25.4 / 72, height * 25.4 / 72) == pytest.approx(millimetres, abs=0.01)


def test_both_writers_read_sizes_spaces_and_margins() -> None:
    theme = read(
        "[styles.item]\nsize = 13\nleading = 17\nafter = 11\n"
        '[styles.title]\nsize = 30\nleading = 34\ncolour = "shortfall"\n'
        "[pages.a4]\nside_mm = 25\n[colours]\nshortfall = '#7A1020'"
    )
    word = open_docx(BytesIO(write(PLAIN, theme, "docx").data))
    item, title = word.styles["List Bullet"], word.styles["Title"]
    assert (item.font.size.pt, item.paragraph_format.space_after.pt) == (13, 11)
    assert (title.font.size.pt, str(title.font.color.rgb)) == (30, "7A1020")
    assert round(word.sections[0].left_margin.mm) == 25
    lines, _ = lines_of(write(PLAIN, theme, "pdf").data)
    first, second = (line for line in lines if line.size == 13)
    assert first.y - second.y == pytest.approx(17 + 11, abs=0.1)
    (head,) = (line for line in lines if line.size == 30)
    assert (round(head.x / 72 * 25.4), head.colour) == (25, "#7A1020")


def test_the_accessible_profile_is_large_print_at_either_density() -> None:
    theme = themed({}, Profile.ACCESSIBLE)
    for density in Density:
        styles = {name: theme.at(PageSize.A4, density).style(name) for name in theme.styles}
        assert styles["body"].size == 12
        assert min(style.size for style in styles.values()) == 11
        for name, style in styles.items():
            # A label stands on the lines of the text beside it.
            if style.size <= 14 and name != "label":
                assert 1.2 <= style.leading / style.size <= 1.45, name


def test_what_is_asked_for_goes_before_what_the_template_says() -> None:
    assert themed({"profile": "accessible"}).profile is Profile.ACCESSIBLE
    assert themed({"profile": "accessible"}, Profile.STANDARD) == Theme()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[styles.note]\nsize = 8", "theme.styles.note.size is 8 pt; .* no type under 9 pt"),
        ("[compact.note]\nsize = 8.5", "theme.styles.note.size is 8.5 pt"),
        ('profile = "accessible"\n[styles.note]\nsize = 10', "the accessible profile .* 11 pt"),
        ('orientation = "flat"', "theme.orientation must be one of portrait, landscape"),
        ('profile = "tiny"', "theme.profile must be one of standard, accessible"),
        ("[styles.body]\nleading = 10", "leading is 10 pt, less than its size"),
        ('[styles.body]\nsize = "big"', "theme.styles.body.size must be a number"),
        ("[styles.body]\nbold = 1", "theme.styles.body.bold must be true or false"),
        ('[styles.body]\ncolour = "pink"', "theme.styles.body.colour must be one of ink"),
        ("[compact.bodi]\nafter = 1", "unknown theme.compact.bodi"),
        ("styles = 3", "theme.styles must be a table"),
        ("rail_mm = -1", "theme.rail_mm must be a number from 0 on"),
        ("rail_mm = 60", "178 mm together; the text block on a4 is 166 mm wide"),
        ("[pages.a4]\nside_mm = 40", "154 mm together; the text block on a4 is 130 mm"),
        ("[pages.letter]\ntop_mm = 2", "theme.pages.letter.top_mm is 2; at least 14 is needed"),
        ("[pages.a5]\ntop_mm = 20", "unknown theme.pages.a5; known are a4, letter"),
        ("cell_padding = 3", "theme.cell_padding must be two numbers"),
        ('fonts = "Noto"', "theme.fonts must be a list of fonts"),
        ("word_font = 3", "theme.word_font must be a font's name"),
    ],
)
def test_what_cannot_be_set_well_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read(text)
