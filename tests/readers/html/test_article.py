"""Which part of a page is taken for its article."""

import pytest

from tests.readers.html.pages import layout, page

P = "The plan met two of its five goals in 2024, the auditors found, and missed three."
OTHER = "Another text, that is of no concern here, reports that ten of eleven goals were met."


@pytest.mark.parametrize(
    "around",
    [
        "<nav>{}</nav>", "<footer>{}</footer>", "<aside>{}</aside>", "<header>{}</header>",
        '<div role="complementary">{}</div>', '<div class="cookie-consent">{}</div>',
        '<div id="relatedPosts">{}</div>', '<section class="comments-area">{}</section>',
        "<cookie-banner>{}</cookie-banner>", '<p class="share">{}</p>', "<form>{}</form>",
        '<div aria-hidden="true">{}</div>', '<div class="read-more">{}</div>',
    ],
)  # fmt: skip
def test_what_says_that_it_is_furniture_is_left_out(around: str) -> None:
    assert layout(f"<div><p>{P}</p><p>{P[::-1]}</p></div>{around.format(OTHER)}") == [
        f"p {P}",
        f"p {P[::-1]}",
    ]


@pytest.mark.parametrize(
    "names", ["shareholders", "has-sidebar", "navy", "footnote", "article-body", "md:[&_nav]:x"]
)
def test_names_that_only_sound_like_furniture_are_none(names: str) -> None:
    assert (
        layout(f'<p>{P}</p><p>{P[::-1]}</p><div class="{names}">{OTHER}</div>')[-1] == f"p {OTHER}"
    )


def test_what_holds_most_of_the_page_is_no_furniture() -> None:
    assert layout(f'<div class="sidebar"><p>{P}</p><p>{OTHER}</p></div>') == [
        f"p {P}",
        f"p {OTHER}",
    ]


def test_the_element_that_says_it_is_the_article_is_taken() -> None:
    body = f"<div><p>{OTHER}</p></div><article><p>{P}</p><p>{P[::-1]}</p></article>"
    assert layout(body) == [f"p {P}", f"p {P[::-1]}"]


def test_parts_of_an_article_are_taken_together() -> None:
    part = '<div class="article-body"><p>{}</p></div>'
    assert layout(f"<div>{part.format(P)}{part.format(OTHER)}</div>") == [f"p {P}", f"p {OTHER}"]


def test_a_title_outside_the_article_stands_above_it() -> None:
    head = "<title>Two of five goals | The Post</title>"
    body = f"<div><h1>Two of five goals</h1></div><article><p>{P}</p></article>"
    assert layout(body, head) == ["h1 Two of five goals", f"p {P}"]


def test_the_name_of_the_site_is_not_the_title() -> None:
    head = '<meta property="og:title" content="Two of five goals">'
    body = f"<h1>The Post</h1><h2>Two of five goals</h2><p>{P}</p>"
    assert layout(body, head) == ["masthead The Post", "h1 Two of five goals", f"p {P}"]


def test_much_text_outside_the_article_is_told_of() -> None:
    source = page(f"<article><p>{P}</p></article><footer><p>{OTHER}</p></footer>")
    assert source.warnings == (
        f"About {len(OTHER)} characters of text around the article were left out.",
    )


def test_short_lines_and_a_link_do_not_end_a_short_page() -> None:
    body = f"<p>{P}<p>Read more: <a href=/z>Other</a><h2>Costs</h2><p>They fell.<p>In town only."
    assert layout(body) == [
        f"p {P}",
        "navigation Read more: Other",
        "h2 Costs",
        "p They fell.",
        "p In town only.",
    ]


def test_a_document_saved_as_a_page_that_links_nowhere_is_kept_whole() -> None:
    short = [f"Point {n} of it" for n in range(20)]
    lines = "".join(f"<p>{line}</p>" for line in short)
    kept = layout(f"<div>{lines}<p>{P}</p></div>")
    assert [line for line in short if not any(line in each for each in kept)] == []
    linked = lines.replace("Point 0 of it", '<a href="/x">Point 0 of it</a>')
    assert len(layout(f"<div>{linked}<p>{P}</p></div>")) < len(kept)
