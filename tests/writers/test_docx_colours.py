"""Colours and fonts go by the file's theme, with the plain value beside."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from types import MappingProxyType
from typing import Any

import docx
import pytest
from docx.shared import Pt

from briefgen.theme import TINTS, Theme
from briefgen.theme.contrast import TEXT, ratio
from briefgen.writers.docx import write
from briefgen.writers.docx.colours import PALETTE, marks, tinted
from briefgen.writers.docx.house import House
from tests.blocks import EVERY_BLOCK
from tests.writers.docx_reading import W, parts, xml
from tests.writers.house_bases import letterhead, minimum, saved

THEME = Theme()


def with_colours(**changed: str) -> Theme:
    return Theme(colours=MappingProxyType({**THEME.colours, **changed}))


def test_a_colour_names_its_slot_beside_its_value() -> None:
    assert marks(THEME, "navy") == {"color": "17406B", "themeColor": "accent1"}
    assert marks(THEME, "panel", "fill", "themeFill") == {
        "fill": "EEF3F7",
        "themeFill": "background2",
    }


def test_a_tint_is_one_of_its_slots() -> None:
    assert marks(THEME, "grey", "val") == {
        "val": "4A5560",
        "themeColor": "text1",
        "themeTint": "C2",
    }
    assert marks(THEME, "progress_tint", "fill", "themeFill") == {
        "fill": "E8F5F2",
        "themeFill": "accent2",
        "themeFillTint": "16",
    }


def test_a_tint_is_worked_out_as_word_does() -> None:
    # ECMA-376, part 1, 17.3.2.6: C0504D at 99 is D99594.
    assert [round(255 * part) for part in tinted("#C0504D", 0x99)] == pytest.approx(
        [0xD9, 0x95, 0x94], abs=1
    )


@pytest.mark.parametrize("tint", ["#FFF3B0", "#052E27", "#FFFFFF"], ids=["hue", "darker", "white"])
def test_a_colour_that_is_no_tint_of_its_slot_has_its_value_only(tint: str) -> None:
    assert marks(with_colours(progress_tint=tint), "progress_tint") == {"color": tint[1:]}


def test_what_word_shows_for_the_tints_can_still_be_read() -> None:
    for colour, ground in TINTS.values():
        made = marks(THEME, ground, "fill", "themeFill")
        base = next(THEME.colour(name) for slot, name in PALETTE.items() if slot == _scheme(made))
        shown = tinted(base, int(made.get("themeFillTint", "FF"), 16))
        seen = "#" + "".join(f"{round(255 * part):02X}" for part in shown)
        assert ratio(THEME.colour(colour), seen) >= TEXT
        assert ratio(THEME.colour("ink"), seen) >= TEXT


def _scheme(made: dict[str, str]) -> str:
    return {"background1": "lt1", "background2": "lt2"}.get(made["themeFill"], made["themeFill"])


def coloured(tree: Any) -> Iterator[dict[str, str]]:
    """The attributes of whatever of the text has a colour; a drawing has its own."""
    for node in tree.iter():
        held = {key.removeprefix(W): value for key, value in node.items() if key.startswith(W)}
        named = node.tag == f"{W}color" or {"color", "fill"} & set(held)
        if named and "customStyle" not in held:
            yield held


def test_every_colour_of_a_brief_goes_by_the_theme() -> None:
    data = write(EVERY_BLOCK, THEME).data
    for part in ("word/styles.xml", "word/document.xml"):
        found = list(coloured(xml(data, part)))
        assert found
        assert [held for held in found if not {"themeColor", "themeFill"} & set(held)] == []


def fonts(data: bytes, style: str) -> dict[str, str]:
    held = xml(data, "word/styles.xml").find(f"{W}style[@{W}styleId='{style}']/{W}rPr/{W}rFonts")
    return {} if held is None else {k.removeprefix(W): v for k, v in held.items()}


def test_headings_go_by_the_themes_font_of_headings_and_text_by_that_of_text() -> None:
    data = write(EVERY_BLOCK, Theme(word_font="Cambria")).data
    for style in ("Title", "Subtitle", "Heading1", "Heading2"):
        held = fonts(data, style)
        assert (held["ascii"], held["asciiTheme"]) == ("Cambria", "majorHAnsi")
    assert fonts(data, "BodyText") == {}
    default = xml(data, "word/styles.xml").find(f".//{W}rPrDefault//{W}rFonts")
    assert default.get(f"{W}ascii") == "Cambria"
    assert default.get(f"{W}asciiTheme") == "minorHAnsi"


def test_in_a_houses_document_grafted_styles_keep_the_colours_that_were_checked() -> None:
    data = write(EVERY_BLOCK, THEME, house=House(letterhead(), "house.docx")).data
    styles = xml(data, "word/styles.xml")
    label = styles.find(f"{W}style[@{W}styleId='BGLabel']//{W}color")
    assert dict(label.attrib) == {f"{W}val": "17406B"}
    assert not [node for node in xml(data).iter() if f"{W}themeFill" in node.attrib]


def test_a_role_that_the_house_has_keeps_the_houses_theme() -> None:
    made = docx.Document(BytesIO(letterhead()))
    made.styles["Title"].font.size = Pt(30)
    data = write(EVERY_BLOCK, THEME, house=House(saved(made), "house.docx")).data
    title = xml(data, "word/styles.xml").find(f"{W}style[@{W}styleId='Title']/{W}rPr")
    assert title.find(f"{W}sz").get(f"{W}val") == "60"
    assert title.find(f"{W}color").get(f"{W}themeColor") == "text2"
    assert b'name="Office' in parts(data)["word/theme/theme1.xml"]


def test_a_house_without_a_theme_is_given_no_font() -> None:
    data = write(EVERY_BLOCK, THEME, house=House(minimum(), "house.docx")).data
    assert fonts(data, "Subtitle") == {}
    assert fonts(write(EVERY_BLOCK, THEME, house=House(letterhead(), "h")).data, "BGNote") == {}
