"""What surrounds the text: page, styles, running matter, properties, package."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document as open_docx
from docx.document import Document as WordDocument

from briefgen.document import Document, Tone
from briefgen.theme import MM, Density, PageSize, Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.package import pack
from tests.blocks import EVERY_BLOCK, callout, document, h2, p, page_break
from tests.writers.docx_lint import values
from tests.writers.docx_reading import W, parts, spoken, xml


def opened(made: Document, theme: Theme) -> WordDocument:
    return open_docx(BytesIO(write(made, theme).data))


@pytest.mark.parametrize(
    ("size", "density", "millimetres"),
    [
        (PageSize.A4, Density.NORMAL, (210, 297, 22, 19, 19)),
        (PageSize.A4, Density.COMPACT, (210, 297, 22, 18, 17)),
        (PageSize.LETTER, Density.NORMAL, (215.9, 279.4, 24.95, 18, 17)),
    ],
)
def test_the_page_is_the_themes(
    size: PageSize, density: Density, millimetres: tuple[float, ...]
) -> None:
    section = opened(EVERY_BLOCK, Theme(size=size, density=density)).sections[0]
    lengths = (
        section.page_width,
        section.page_height,
        section.left_margin,
        section.top_margin,
        section.bottom_margin,
    )
    assert tuple(length.mm for length in lengths if length) == pytest.approx(millimetres, abs=0.01)
    assert section.left_margin == section.right_margin


def test_no_compatibility_mode() -> None:
    settings = xml(write(EVERY_BLOCK, Theme()).data, "word/settings.xml")
    modes = {
        mode.get(f"{W}name"): mode.get(f"{W}val") for mode in settings.iter(f"{W}compatSetting")
    }
    assert modes["compatibilityMode"] == "15"


def test_fields_are_never_marked_to_be_updated() -> None:
    everything = b"".join(parts(write(EVERY_BLOCK, Theme()).data).values())
    assert b"updateFields" not in everything
    assert b"dirty" not in everything


def test_the_language_is_the_metadatas() -> None:
    data = write(document(p("a"), language="fr-FR"), Theme()).data
    assert values(xml(data, "word/styles.xml"), "lang") == ["fr-FR"]
    assert values(xml(data, "word/settings.xml"), "themeFontLang") == ["fr-FR"]


def test_the_font_and_the_palette_are_the_themes() -> None:
    theme = parts(write(EVERY_BLOCK, Theme(word_font="Cambria")).data)["word/theme/theme1.xml"]
    assert theme.count(b'<a:latin typeface="Cambria"/>') == 2
    assert b'<a:accent2><a:srgbClr val="0F6B5C"/></a:accent2>' in theme


@pytest.mark.parametrize(
    ("style", "look"),
    [("Title", "title"), ("Heading 1", "section"), ("Body Text", "body"), ("BG Note", "note")],
)
@pytest.mark.parametrize("density", list(Density))
def test_a_style_has_the_themes_size_leading_and_space(
    style: str, look: str, density: Density
) -> None:
    theme = Theme(density=density)
    made, wanted = opened(EVERY_BLOCK, theme).styles[style], theme.style(look)
    form = made.paragraph_format
    lengths = (made.font.size, form.line_spacing, form.space_before, form.space_after)
    assert tuple(length.pt for length in lengths) == (
        wanted.size,
        wanted.leading,
        wanted.before,
        wanted.after,
    )


def test_labels_stand_in_the_rail_and_text_in_the_column() -> None:
    form = opened(EVERY_BLOCK, Theme()).styles["BG Finding"].paragraph_format
    rail = pytest.approx(36 * MM, abs=0.05)
    assert (form.left_indent.pt, -form.first_line_indent.pt) == (rail, rail)
    assert [stop.position.pt for stop in form.tab_stops] == [rail]


def test_a_callout_fills_the_block_and_no_more() -> None:
    theme = Theme()
    style = opened(document(callout("a", "b")), theme).styles["BG Callout"]
    sides = {
        side.tag.removeprefix(W): int(side.get(f"{W}space")) + int(side.get(f"{W}sz")) / 8
        for side in style.element.iterfind(f".//{W}pBdr/*")
    }
    form = style.paragraph_format
    assert form.left_indent.pt + form.first_line_indent.pt - sides["left"] == pytest.approx(
        0, abs=0.1
    )
    assert form.right_indent.pt - sides["right"] == pytest.approx(0, abs=0.1)


def test_a_warning_has_a_dashed_bar() -> None:
    style = opened(document(callout("a", "b", tone=Tone.WARNING)), Theme()).styles["BG Warning"]
    assert style.element.find(f".//{W}pBdr/{W}left").get(f"{W}val") == "dashed"


def running(made: Document) -> dict[str, str]:
    data = write(made, Theme()).data
    names = ("header1", "header2", "footer1", "footer2")
    return {name: spoken(xml(data, f"word/{name}.xml")) for name in names}


def test_the_first_page_has_a_masthead_and_the_others_a_header() -> None:
    assert running(document(p("a"), page_break(), h2("b"), page_break(), p("c"))) == {
        "header1": "POLICY BRIEF | For information Harbour Office",
        "header2": "Ferries",
        "footer1": "Version 1.0 · Sources describe the position to mid-2024 Page 1 of 3",
        "footer2": "Version 1.0 · Sources describe the position to mid-2024 Page 2 of 3",
    }


def test_until_word_has_counted_the_pages_are_those_it_is_told() -> None:
    data = write(document(p("a")), Theme(), pages=4).data
    footers = [spoken(xml(data, f"word/footer{n}.xml")) for n in (1, 2)]
    assert [footer[-11:] for footer in footers] == ["Page 1 of 4", "Page 2 of 4"]


def test_what_the_metadata_leaves_out_leaves_no_mark() -> None:
    made = document(p("a"), kind="", issuer="", marking="", version="")
    assert running(made) == {
        "header1": "For information",
        "header2": "Ferries",
        "footer1": " Page 1 of 1",
        "footer2": " Page 1 of 1",
    }


def test_the_properties_are_the_metadatas() -> None:
    core = opened(EVERY_BLOCK, Theme()).core_properties
    day = datetime(2024, 9, 30, tzinfo=UTC)
    assert (core.title, core.author, core.subject, core.keywords, core.language) == (
        "Ferries: punctual in summer, short of crews in winter",
        "Harbour Office",
        "Two texts on ferries",
        "ferries; crews",
        "en-GB",
    )
    assert (core.created, core.modified, core.last_modified_by, core.revision) == (
        day,
        day,
        "Harbour Office",
        1,
    )


def test_the_build_is_a_property_of_the_file() -> None:
    custom = xml(write(EVERY_BLOCK, Theme()).data, "docProps/custom.xml")
    assert [("".join(made.itertext()), made.get("name")) for made in custom] == [("b0a7", "Build")]


def test_a_package_has_a_fixed_order_and_no_clock() -> None:
    with ZipFile(BytesIO(pack({"b": b"2", "_rels/.rels": b"1", "a": b"3"}))) as archive:
        entries = [
            (made.filename, made.date_time, made.create_system) for made in archive.infolist()
        ]
    day = (1980, 1, 1, 0, 0, 0)
    assert entries == [("_rels/.rels", day, 3), ("a", day, 3), ("b", day, 3)]


def test_the_order_of_parts_does_not_change_a_package() -> None:
    assert pack({"a": b"1", "b": b"2"}) == pack({"b": b"2", "a": b"1"})
