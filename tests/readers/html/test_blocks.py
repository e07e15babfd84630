"""What elements become: headings, paragraphs, items, rows."""

import pytest

from tests.readers.html.pages import layout

P = "The plan met two of its five goals in 2024, the auditors found, and missed three."
BROKEN = P.replace(", ", ",\n")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"<h1>Results</h1><h3>Costs</h3><p>{P}", ["h1 Results", "h3 Costs", f"p {P}"]),
        (f"<p>{P}<p>{P[:-1]} <b>again</b>.", [f"p {P}", f"p {P[:-1]} again."]),
        (f"<div>{P}<div>Costs rose.</div>They <i>fell</i> again.</div>",
         [f"p {P}", "p Costs rose.", "p They fell again."]),
        (f"<p>{P}</p><ul><li>One goal.<ul><li>In town.</li></ul><li>Two goals.</ul>",
         [f"p {P}", "li1 One goal.", "li2 In town.", "li1 Two goals."]),
        (f"<p>{P}</p><ol><li>One goal.</li><li>Two goals.</li></ol>",
         [f"p {P}", "li1 One goal.", "li1 Two goals."]),
        (f"<p>{P}</p><p>• One goal.</p><p>• Two goals.</p>",
         [f"p {P}", "li1 One goal.", "li1 Two goals."]),
        (f"<p>{P}</p><p>\uf0a7 One goal.</p><p>\uf0a7 Two goals.</p>",
         [f"p {P}", "li1 One goal.", "li1 Two goals."]),
        (f"<p>{P}<br><br>Costs rose.<br>\n <br/>They fell.</p>",
         [f"p {P}", "p Costs rose.", "p They fell."]),
        (f"<pre>{BROKEN}\n\nCosts rose.</pre>", [f"p {P}", "p Costs rose."]),
        (f"<p>{P}<table><tr><th>Year<th>Goals<tr><td>2024<td>two</table>",
         [f"p {P}", "table head Year | Goals", "tr 2024 | two"]),
        (f"<table><tr><td>{P}</td><td><h2>Costs</h2><p>{P[::-1]}</p></td></tr></table>",
         [f"p {P}", "h2 Costs", f"p {P[::-1]}"]),
        (f"<p>{P}</p><dl><dt>Started<dd>2019<dt>Ended<dd>2024</dl>",
         [f"p {P}", "tr Started | 2019", "tr Ended | 2024"]),
        (f"<p>{P}</p><dl><dt>What did it reach?</dt><dd>{P[::-1]}</dd></dl>",
         [f"p {P}", "h3 What did it reach?", f"p {P[::-1]}"]),
        (f"<p>{P}</p><figure><img><figcaption>A crane</figcaption></figure>"
         "<figure><figcaption>Costs rose by 4 per cent.</figcaption></figure>",
         [f"p {P}", "caption A crane", "p Costs rose by 4 per cent."]),
        (f'<p>{P}<sup><a href="#n1">1</a></sup> On 10 m<sup>2</sup> of land.<a href="#n2">[2]</a>',
         [f"p {P} On 10 m2 of land."]),
        (f"<p>{P[:-1]}&shy;&#8203;. AT&amp;T: &lt;b, {{{{ x }}}}, &amp;lt;</p>",
         [f"p {P} AT&T: <b, {{{{ x }}}}, &lt;"]),
    ],
)  # fmt: skip
def test_elements_become_blocks(body: str, found: list[str]) -> None:
    assert layout(body) == found


def test_links_that_lead_away_are_noise_and_links_in_a_sentence_are_text() -> None:
    body = f'<article><p>{P[:-1]}, <a href="/x">it says</a>.<p><a href="/y">More on costs</a><p>{P}'
    assert layout(body) == [f"p {P[:-1]}, it says.", "navigation More on costs", f"p {P}"]


def test_a_paragraph_printed_for_another_screen_is_text_once() -> None:
    assert layout(f"<article><p>{P}<div class=m><p>{P}</div>") == [f"p {P}", f"repeated {P}"]
