"""The marks of a brief in the house's own document: on every page, whatever its sections."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.blocks import document, p
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import parts
from tests.writers.house_bases import BASES, letterhead, saved
from tests.writers.test_docx_house import housed

HEAD, FOOT = "DRAFT · Official", "Official"
MARKED = document(p("words"), notice=HEAD, marking=FOOT)
EDGES = ("header", "first_page_header", "even_page_header")


def edges(data: bytes) -> list[tuple[list[str], list[str]]]:
    """Of each section and kind of page, the paragraphs above and below the text."""
    return [
        tuple([each.text for each in getattr(section, edge).paragraphs] for edge in (head, foot))
        for section in docx.Document(BytesIO(data)).sections
        for head, foot in ((name, name.replace("header", "footer")) for name in EDGES)
        if not getattr(section, head).is_linked_to_previous
    ]


def test_they_stand_before_the_houses_header_and_after_its_footer() -> None:
    data = housed(MARKED, letterhead())
    assert edges(data) == [([HEAD, "Ministry of Ferries"], ["1 Quay Street", FOOT])]


@pytest.mark.parametrize("base", BASES)
def test_each_base_has_them_and_is_without_fault(base: str, tmp_path: Path) -> None:
    data = housed(MARKED, BASES[base](tmp_path))
    assert lint(data) == []
    assert edges(data)
    assert all(above[0] == HEAD and below[-1] == FOOT for above, below in edges(data))


def test_a_first_page_and_even_pages_that_the_house_leaves_bare_have_them_too() -> None:
    made = docx.Document(BytesIO(letterhead()))
    made.sections[0].different_first_page_header_footer = True
    made.settings.odd_and_even_pages_header_footer = True
    assert edges(housed(MARKED, saved(made))) == [
        ([HEAD, "Ministry of Ferries"], ["1 Quay Street", FOOT]),
        ([HEAD], [FOOT]),
        ([HEAD], [FOOT]),
    ]


def test_a_header_that_serves_two_sections_is_marked_once() -> None:
    made = docx.Document(BytesIO(letterhead()))
    made.paragraphs[0].text = "{{ brief }}"
    made.add_section()
    assert edges(housed(MARKED, saved(made))) == [
        ([HEAD, "Ministry of Ferries"], ["1 Quay Street", FOOT])
    ]


def test_without_marks_the_houses_pages_stay_as_they_are() -> None:
    data = housed(document(p("words")), letterhead())
    assert edges(data) == [(["Ministry of Ferries"], ["1 Quay Street"])]
    assert b"BGMarks" not in b"".join(parts(data).values())
