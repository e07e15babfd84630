"""What front matter says of a text."""

from datetime import date
from pathlib import Path

import pytest

from briefgen.readers import read
from briefgen.source import Profile, SourceKind, StatedDate

PROSE = "The scheme has reached most of those for whom it was meant, and has cost less than feared."


def told(folder: Path, fields: str, body: str = PROSE, suffix: str = ".md") -> Profile:
    path = folder / f"a{suffix}"
    path.write_text(f"---\n{fields}\n---\n\n{body}\n")
    return read(path, "A").profile


def test_all_that_a_title_page_would_say_is_read_from_fields(tmp_path: Path) -> None:
    fields = """layout: post
title : "Roads &amp; **bridges**"
date  : 2025-05-09 12:00:00 +0800
author: Ann Lee and Bo Ek
publisher: The Desk
canonical_url: https://desk.example/roads
tags: [roads, report]"""
    assert told(tmp_path, fields) == Profile(
        title="Roads & bridges",
        author="Ann Lee and Bo Ek",
        published=StatedDate("2025-05-09", date(2025, 5, 9), True),
        publisher="The Desk",
        url="https://desk.example/roads",
    )


def test_a_text_file_with_front_matter_is_read_as_markdown(tmp_path: Path) -> None:
    assert told(tmp_path, "title: Roads", suffix=".txt").title == "Roads"


@pytest.mark.parametrize(
    ("field", "author"),
    [
        ("author: ann-lee", "Ann Lee"),
        ("authors:\n- ann-lee\n- bo-ek\n- cy-oake", "Ann Lee, Bo Ek and Cy Oake"),
        ("author: jmcdoe", None),
        ("authors:\n- jmcdoe\n- ann-lee", "Ann Lee and others"),
        ("author: Ann Lee, et al.", "Ann Lee et al."),
    ],
)
def test_an_author_named_by_an_id_has_the_name_it_spells(
    tmp_path: Path, field: str, author: str | None
) -> None:
    assert told(tmp_path, f"title: Roads\n{field}").author == author


def test_an_id_is_spelled_as_in_the_text(tmp_path: Path) -> None:
    body = f"{PROSE} Roads for All NZ wants more.\n"
    assert told(tmp_path, "author: roads-for-all-nz", body).author is None
    assert told(tmp_path, "publisher: roads-for-all-nz", body).publisher is None
    body = f"{PROSE} Free Roads NZ wants more.\n"
    assert told(tmp_path, "publisher: free-roads-nz", body).publisher == "Free Roads NZ"


def test_a_body_that_signs_is_the_publisher(tmp_path: Path) -> None:
    found = told(tmp_path, "title: Roads\nauthor: Centre for Roads")
    assert (found.author, found.publisher) == (None, "Centre for Roads")


def test_the_day_may_have_a_clock_behind_it(tmp_path: Path) -> None:
    stated = told(tmp_path, "date: 2025-05-09T12:00:00Z").published
    assert stated == StatedDate("2025-05-09", date(2025, 5, 9), True)


def test_the_kind_may_be_a_field(tmp_path: Path) -> None:
    assert told(tmp_path, "type: press-release\ntitle: Roads").kind is SourceKind.PRESS_RELEASE


def test_what_else_stands_in_fields_says_nothing_of_the_kind_or_day(tmp_path: Path) -> None:
    found = told(tmp_path, "title: Roads\ntags:\n- audit report\nexcerpt: Seen on 9 May 2025")
    assert (found.kind, found.published) == (SourceKind.TEXT, None)
