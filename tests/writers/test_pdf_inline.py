"""The way in for text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document import Run
from briefgen.theme import Theme
from briefgen.writers.pdf.inline import address, stretches
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.xmltext import allowed
from tests.blocks import emph, inline, link, strong

LOOK = StyleSheet(Theme()).look("body")


def spelled_out(text: str) -> str:
    return "".join(part for _, part in stretches((Run(text),), LOOK))


def test_strong_and_emphasised_runs_are_bold() -> None:
    names = [ink.font.name for ink, _ in stretches(inline("a", strong("b"), emph("c")), LOOK)]
    assert names == ["Carlito-Regular", "Carlito-Bold", "Carlito-Bold"]


def test_a_link_has_the_colour_of_links_only_when_it_is_live() -> None:
    runs = inline(link("a", "https://a.org"), link("b", "data:x"))
    colours = Theme().colours
    assert [ink.colour for ink, _ in stretches(runs, LOOK)] == [colours["link"], colours["ink"]]


def test_characters_that_xml_forbids_are_left_out() -> None:
    assert (
        allowed("a\x00b\x0bc\x1f\ud800\ufffe\uffffd\t\n\r\x7f\U0001f600")
        == "abcd\t\n\r\x7f\U0001f600"
    )


@pytest.mark.parametrize(
    ("href", "live"),
    [
        ("https://a.org/b?c=d&e#f", "https://a.org/b?c=d&e#f"),
        ("HTTP://a.org/a b", "HTTP://a.org/a%20b"),
        ("https://a.org/%C3%BC/ü", "https://a.org/%C3%BC/%C3%BC"),
        ("mailto:jo@a.org", "mailto:jo@a.org"),
        ("javascript:alert(1)", None),
        (" https://a.org", None),
        ("https:a.org", None),
        ("/etc/passwd", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_and_mail_addresses_are_live(href: str | None, live: str | None) -> None:
    assert address(href) == live


def test_glyphs_that_are_missing_are_spelled_by_number() -> None:
    assert spelled_out("● 中\U0001f600") == "● [U+4E2D][U+1F600]"


def test_characters_without_a_shape_are_left_out() -> None:
    assert spelled_out("hy\u00adphen\u200b \u200eltr") == "hyphen ltr"


@settings(derandomize=True)
@given(st.text(), st.booleans())
def test_whatever_comes_in_can_be_drawn(text: str, bold: bool) -> None:
    for ink, words in stretches((Run(text, strong=bold),), LOOK):
        assert all(char.isspace() or ord(char) in ink.font.widths for char in words)
