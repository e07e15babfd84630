"""The page to review on: the brief beside its sources, each claim where it stands."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from pathlib import Path

from briefgen.document import Document, Paragraph, Run, Tone
from briefgen.spoken import lines
from briefgen.theme import Profile, Theme
from briefgen.theme.reading import themed
from briefgen.writers import write
from briefgen.writers.html.exhibit import Exhibit
from tests.blocks import EVERY_BLOCK, document, h1, link, p, table
from tests.writers.exhibits import EXHIBIT, LOG, exhibited, sheet
from tests.writers.html_reading import Node, parse, read_lines, sheet_text

GOLDEN = Path(__file__).parents[1] / "golden" / "review-page.html"
HOSTILE = "<script>alert(1)</script> AT&T &amp; \"a\" 'b' ]]> --> </style> javascript:x"
RATED = document(
    h1("Ferries"),
    table("Kept", ("Line", "Standing"), ("Summer", Run("Kept", id="standing-1")),
          status=1, tones=(Tone.PROGRESS,)),
    p("The log says “", Run("as often as the tide let us", href="#source-A", id="A01"), "”."),
    marking="Internal",
)  # fmt: skip


def page(doc: Document, exhibit: Exhibit | None = None) -> Node:
    return parse(write(doc, Theme(), "html", exhibit=exhibit).data)


def test_the_brief_says_what_the_document_says_in_its_order() -> None:
    assert list(read_lines(page(EVERY_BLOCK, EXHIBIT))) == list(lines(EVERY_BLOCK))


def test_a_small_page_is_as_accepted(accept: bool) -> None:
    """Its markup; looks and script, which are files of their own, are left out."""
    made = write(RATED, Theme(), "html", exhibit=EXHIBIT).data.decode()
    bare = re.sub(r"<(style|script)>.*?</\1>", r"<\1></\1>", made, flags=re.DOTALL)
    bare = re.sub(r"'sha256-[^']+'", "'sha256-…'", bare)
    if accept:
        GOLDEN.write_text(bare, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == bare


def test_a_quotation_leads_to_its_words_in_the_source_and_back() -> None:
    root = page(RATED, EXHIBIT)
    (quoted,) = (node for node in root.of_class("quoted") if node.attrs.get("id") == "q-A01-1")
    assert quoted.text() == "as often as the tide let us"
    assert quoted.attrs["href"] == "#c-A01"
    mark = root.by_id("c-A01")
    assert (mark.tag, mark.text()) == ("mark", "We ran as often as the tide let us")
    (inside,) = mark.all("a")
    assert inside.attrs["href"] == "#w-A01"
    assert [node.attrs["href"] for node in root.by_id("w-A01").all("a")] == ["#c-B01", "#q-A01-1"]


def test_a_claim_is_told_with_role_rule_cue_score_and_what_it_was_set_beside() -> None:
    root = page(RATED, EXHIBIT)
    told = [node.text() for node in root.by_id("w-A01").all() if node.tag in ("dt", "dd")]
    assert dict(zip(told[::2], told[1::2], strict=True)) == {
        "Role": "finding, by a phrase of the cue lists: “We”",
        "Score": "0.50 of 1",
        "Place": "line 3",
        "Topics": "Punctuality",
        "Hedges": "“as often as”",
        "Beside": "says the same as B01 and 2 more",
        "Quoted in": "Ferries",
    }
    assert root.by_id("s-A01").text() == "A01 finding, quoted in the brief"
    assert root.by_id("s-A02").text() == "A02 mixed, not printed"


def test_a_source_stands_there_whole() -> None:
    root = page(RATED, EXHIBIT)
    assert [sheet_text(root, made.letter) for made in EXHIBIT.sheets] == [
        made.text for made in EXHIBIT.sheets
    ]


def test_a_label_leads_to_its_rule_and_the_claims_it_rests_on() -> None:
    root = page(RATED, EXHIBIT)
    (label,) = root.of_class("to-approve")
    entry = root.by_id(str(label.attrs["href"])[1:])
    assert entry.text() == (
        "Summer: Kept The standing “Kept”. Rule: a result is reported. "
        "It rests on A01 (finding, by “ran”) and 3 more."
    )
    assert [node.attrs["href"] for node in entry.all("a")] == [f"#{label.attrs['id']}", "#c-A01"]


def test_what_a_person_has_approved_waits_no_longer() -> None:
    approved = {
        name: decision._replace(approved_by="Ann Lee")
        for name, decision in EXHIBIT.decisions.items()
    }
    root = page(RATED, EXHIBIT._replace(decisions=approved))
    assert not list(root.of_class("to-approve"))
    (label,) = root.of_class("approved")
    entry = root.by_id(str(label.attrs["href"])[1:])
    assert entry.text().startswith("Summer: Kept Approved by Ann Lee. The standing “Kept”.")
    assert "To approve (0)" in next(node.text() for node in root.all("nav"))


def test_claims_that_are_not_printed_are_listed_by_the_reason() -> None:
    left_out = page(RATED, EXHIBIT).by_id("left-out")
    assert [node.text() for node in left_out.all("summary")] == ["not chosen (2)", "background (1)"]
    assert [node.text() for node in left_out.all("li")] == [
        "A02 Crews were short in winter",
        "B01 Ferries are late",
        "B02 They will be punctual",
    ]


def test_text_with_markup_in_it_prints_as_written() -> None:
    shown = Exhibit(
        (sheet("A", HOSTILE, exhibited(HOSTILE, "A01", "AT&T &amp;", topics=("<b>",))),)
    )
    doc = document(h1(HOSTILE), p(Run(HOSTILE, href="javascript:alert(1)")), title=HOSTILE)
    root = page(doc, shown)
    assert list(read_lines(root)) == [HOSTILE, HOSTILE]
    assert sheet_text(root, "A") == HOSTILE
    assert root.by_id("c-A01").text() == "AT&T &amp;"
    assert [node.text() for node in root.all("title")] == [HOSTILE]
    assert len(list(root.all("script"))) == 1
    assert "javascript:alert(1)" not in {node.attrs.get("href") for node in root.all("a")}


def test_only_web_and_mail_addresses_are_links() -> None:
    kept = ["https://a.org/?b=1&c=2", "HTTP://a.org", "mailto:a@b.org"]
    left = ["data:text/html,x", " javascript:x", "java\nscript:x", "//a.org", "file:///etc", "#b"]
    doc = document(*(p(link(href, href)) for href in (*kept, *left)))
    brief = page(doc).by_id("brief")
    assert [node.attrs["href"] for node in brief.all("a")] == kept


def test_a_claim_that_crosses_passages_keeps_its_name_at_the_first_part() -> None:
    text = "It grew in\nevery port. Fares fell."
    both = exhibited(text, "A01", "grew in\nevery port")
    within = exhibited(text, "A02", "port. Fares")
    root = page(document(p("a")), Exhibit((sheet("A", text, both, within),)))
    marks = [(node.attrs.get("id"), node.text()) for node in root.all("mark")]
    assert marks == [("c-A01", "grew in"), (None, "\nevery port"), ("c-A02", ". Fares")]
    assert sheet_text(root, "A") == text


def test_a_claim_inside_another_can_still_be_led_to() -> None:
    outer, inner = exhibited(LOG, "A01", "We ran as often"), exhibited(LOG, "A02", "ran")
    root = page(document(p("a")), Exhibit((sheet("A", LOG, outer, inner),)))
    assert root.by_id("c-A02").text() == ""
    assert sheet_text(root, "A") == LOG


def test_headings_of_a_source_leave_out_no_rank() -> None:
    text = "One\nTwo\nThree\nFour"
    made = sheet("A", text)
    levels = (1, 4, 2, 6)
    ranked = tuple(
        one._replace(kind="heading", level=level)
        for one, level in zip(made.stretches, levels, strict=True)
    )
    root = page(document(p("a")), Exhibit((made._replace(stretches=ranked),)))
    (shown,) = root.of_class("text")
    assert [node.tag for node in shown.all() if node.tag[0] == "h"] == ["h4", "h5", "h5", "h6"]


def test_pages_are_told_where_they_begin() -> None:
    made = sheet("A", "One\nTwo\nThree\nFour", kinds=("paragraph", "list item", "list item"))
    pages = (1, 1, 2, 3)
    paged = tuple(one._replace(page=page) for one, page in zip(made.stretches, pages, strict=True))
    root = page(document(p("a")), Exhibit((made._replace(stretches=paged),)))
    (shown,) = root.of_class("text")
    assert shown.text() == "Page 1One\nTwo\nPage 2Three\nPage 3Four"
    assert sheet_text(root, "A") == made.text


def test_a_paragraph_that_links_lead_to_is_found_whatever_its_name() -> None:
    named = [Paragraph((Run("a"),), id=name) for name in ("a b", "a-b", "é", "a b")]
    root = page(document(*named, p(Run("to it", href="#a-b"))))
    ids = [node.attrs.get("id") for node in root.by_id("brief").all("p")]
    assert ids == ["d1-a-b", "d2-a-b", "d1--", None, None]
    assert [node.attrs["href"] for node in root.by_id("brief").all("a")] == ["#d2-a-b"]


def test_the_browser_may_load_nothing_and_run_only_what_stands_there() -> None:
    root = page(EVERY_BLOCK, EXHIBIT)
    (policy,) = (
        str(node.attrs["content"]) for node in root.all("meta") if "http-equiv" in node.attrs
    )
    (style,), (script,) = root.all("style"), root.all("script")
    assert dict(part.split(" ", 1) for part in policy.split("; ")) == {
        "default-src": "'none'",
        "style-src": _hash(style.text()),
        "script-src": _hash(script.text()),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    names = {name for node in root.all() for name in node.attrs}
    assert not {"src", "srcset", "style", "action", "poster"} & names
    assert not [name for name in names if name.startswith("on")]
    assert "@import" not in style.text()
    assert "url(" not in style.text()


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_a_font_s_name_cannot_end_the_style_sheet() -> None:
    theme = Theme(word_font='</style><script>x"')
    (style,) = parse(write(EVERY_BLOCK, theme, "html").data).all("style")
    assert "\\3c \\2f style\\3e " in style.text()


def test_large_print_is_larger_than_what_the_reader_has_set() -> None:
    sizes = [
        re.findall(r"html\{font-size:([^}]+)", write(EVERY_BLOCK, theme, "html").data.decode())
        for theme in (Theme(), themed({}, Profile.ACCESSIBLE))
    ]
    assert sizes == [["100.0%", "11pt"], ["109.1%", "12pt"]]


def test_without_sources_the_brief_stands_alone() -> None:
    root = page(EVERY_BLOCK)
    assert not list(root.all("mark"))
    assert not list(root.all("script"))
    assert [node.attrs["href"] for node in root.all("nav") for node in node.all("a")] == ["#brief"]


def test_the_same_document_gives_the_same_bytes() -> None:
    first, second = (write(EVERY_BLOCK, Theme(), "html", exhibit=EXHIBIT).data for _ in range(2))
    assert first == second
