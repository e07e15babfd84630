"""What a page says about itself."""

import pytest

from briefgen.source import SourceKind
from tests.readers.html.pages import page

P = "<p>The plan met two of its five goals in 2024, the auditors found, and missed three.</p>"


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def about(head: str) -> tuple[object, ...]:
    told = page(P, head).profile
    day = told.published.day.isoformat() if told.published else None
    return told.title, told.author, day, told.publisher, told.url


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("<title>Two goals | The Post</title>" + meta("author", "Ann Lee"),
         ("Two goals", "Ann Lee", None, None, None)),
        ("<title>Two goals - Hansard 2024-08-05</title>",
         ("Two goals - Hansard 2024-08-05", None, "2024-08-05", None, None)),
        (meta("og:title", "Two goals – The Post") + meta("og:site_name", "The Post")
         + meta("article:published_time", "2025-02-09T23:30:00+01:00")
         + '<link rel="canonical" href="https://post.example/a?utm_source=x">',
         ("Two goals", None, "2025-02-09", "The Post", "https://post.example/a")),
        (meta("citation_title", "Two goals") + meta("citation_author", "Lee, Ann")
         + meta("citation_author", "Bo Ek") + meta("citation_publication_date", "2024/03/01"),
         ("Two goals", "Ann Lee and Bo Ek", "2024-03-01", None, None)),
        ('<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"},'
         '{"@type": "NewsArticle", "datePublished": "2025-02-09", "author": [{"@id": "#a"}],'
         '"publisher": {"name": "The Post"}}, {"@type": "Person", "@id": "#a", "name": "Ann Lee"}]}'
         "</script>", (None, "Ann Lee", "2025-02-09", "The Post", None)),
        (meta("byl", "By Ann Lee"), (None, "Ann Lee", None, None, None)),
        (meta("author", "https://facebook.com/ann"), (None, None, None, None, None)),
        ('<link rel="canonical" href="/a">', (None, None, None, None, None)),
    ],
)  # fmt: skip
def test_metadata_says_who_when_and_where(head: str, found: tuple[object, ...]) -> None:
    assert about(head) == found


def test_what_the_page_shows_wins() -> None:
    source = page(f"<h1>Two goals</h1><p>By Bo Ek</p><p>9 May 2024</p>{P}",
                  meta("author", "Ann Lee") + meta("date", "2025-01-01"))  # fmt: skip
    assert source.profile.author == "Bo Ek"
    assert source.profile.published
    assert source.profile.published.text == "9 May 2024"


def test_numbers_of_notes_show_that_sources_are_given() -> None:
    notes = "".join(f'<sup><a href="#n{n}">{n}</a></sup>' for n in (1, 2))
    assert page(P + notes).profile.cites_references


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ('<script type="application/ld+json">{"@type": "NewsArticle"}</script>', SourceKind.NEWS),
        ('<script type="application/ld+json">{"@type": "OpinionNewsArticle"}</script>',
         SourceKind.OP_ED),
        ('<script type="application/ld+json">{"@type": ["Thing", "BlogPosting"]}</script>',
         SourceKind.BLOG_POST),
        (meta("article:section", "Opinion"), SourceKind.OP_ED),
        (meta("article:section", "Roads"), SourceKind.TEXT),
    ],
)  # fmt: skip
def test_a_page_may_say_what_kind_of_text_it_holds(head: str, kind: SourceKind) -> None:
    assert page(P, head).profile.kind is kind


def test_a_script_that_breaks_off_may_still_date_the_page() -> None:
    script = '{"@type": "NewsArticle", "body": "a "quoted" word", "datePublished": "2025-02-09"}'
    assert about(f'<script type="application/ld+json">{script}</script>')[2] == "2025-02-09"
