"""What a Word file's own properties say, and what they do not."""

import pytest

from briefgen.source import Profile
from tests.readers.docx.making import core, p
from tests.readers.docx.shown import source

SAID = "The scheme cut waiting times by a third in its first year, the review found."


def profile(**fields: str) -> Profile:
    return source(p(SAID), core=core(**fields)).profile


def test_title_and_author_fill_what_the_text_leaves_open() -> None:
    found = profile(title="On Water", creator="Ann Lee")
    assert (found.title, found.author, found.notes) == ("On Water", "Ann Lee", ())


def test_the_text_wins() -> None:
    body = p("On Fire", "Title") + p("By Bo Day") + p(SAID)
    found = source(body, core=core(title="On Water", creator="Ann Lee")).profile
    assert (found.title, found.author) == ("On Fire", "Bo Day")


@pytest.mark.parametrize("name", ["Microsoft Office User", "Windows User", "Admin", "python-docx"])
def test_names_that_programs_give_are_no_authors(name: str) -> None:
    assert profile(creator=name).author is None


@pytest.mark.parametrize("title", ["Word Document", "Microsoft Word - a.doc", "draft v2.docx"])
def test_titles_that_programs_give_are_none(title: str) -> None:
    assert profile(title=title).title is None


def test_the_day_a_file_was_made_is_no_day_of_publication() -> None:
    made = core(title="On Water").replace(
        "</cp:core",
        '<dcterms:created xmlns:dcterms="http://purl.org/dc/terms/">2024-05-09T00:00:00Z'
        "</dcterms:created></cp:core",
    )
    assert source(p(SAID), core=made).profile.published is None


def test_properties_that_cannot_be_read_cost_a_warning() -> None:
    found = source(p(SAID), core="<broken")
    assert found.profile == source(p(SAID)).profile
    assert len(found.warnings) == 1
    assert found.warnings[0].startswith("a.docx was read without its part docProps/core.xml")
