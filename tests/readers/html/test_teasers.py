"""Lists of other articles below an article."""

from tests.readers.html.pages import layout

P = "The plan met two of its five goals in 2024, the auditors found, and missed three."
ARTICLE = f"<h1>Two goals met</h1><p>{P}</p><p>{P[::-1]}</p>"


def read(body: str) -> list[str]:
    return layout(f"<article>{body}</article>")


def teaser(number: int) -> str:
    return (
        f'<h3><a href="/{number}">Another matter, number {number}</a></h3>'
        f"<p>Town {number} has closed its last bank, and nobody there was asked before it went.</p>"
    )


def test_a_list_of_other_articles_is_navigation() -> None:
    found = read(ARTICLE + "<h2>More from us</h2>" + "".join(map(teaser, range(5))))
    assert found[:3] == ["h1 Two goals met", f"p {P}", f"p {P[::-1]}"]
    assert {line.split()[0] for line in found[3:]} == {"navigation"}


def test_links_between_the_paragraphs_of_an_article_make_no_such_list() -> None:
    linked = "".join(
        f'<p>In part {n} of this, {P}</p><p><a href="/x">Related: {P}</a></p>' for n in range(3)
    )
    assert sum(line.startswith("p ") for line in read(ARTICLE + linked)) == 5


def test_paragraphs_under_headings_of_the_article_make_no_such_list() -> None:
    sections = "".join(f"<h3>Goal {n}</h3><p>In part {n} of this, {P}</p>" for n in range(6))
    assert sum(line.startswith("p ") for line in read(ARTICLE + sections)) == 8
