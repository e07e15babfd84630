"""S: the brief's structure."""

from __future__ import annotations

import re

from tests.rubric.printed import METHOD, SOURCES, Printed, words
from tests.rubric.wording import fixed_wording, tokens

PAGES = 4
WORDS = 1500
RAIL_LABELS = {"Both texts", "Texts differ", "Op-ed only", "Post only"}
ORDER = (
    "Key messages",
    "At a glance",
    "The two texts behind this brief",
    "Sector by sector",
    "Key findings",
    "Mixed results",
    "Outlook",
    "What to watch",
    "Where the texts agree and differ",
    "How far to rely on this",
    SOURCES,
    METHOD,
)


KINDS = {
    *("title", "standfirst", "strip", "callout", "warning", "section", "subsection", "item"),
    *("cell head", "cell", "caption", "head", "row", "note", "fine"),
}
"""What the brief on the seeds is made of."""


def squeezed(text: str) -> str:
    """``text`` in lower case and without white space."""
    return "".join(text.lower().split())


def headings(printed: Printed) -> list[str]:
    return [passage.text for passage in printed.of("section")]


def test_every_kind_of_passage_is_there_to_be_checked(printed: Printed) -> None:
    assert {passage.kind for passage in printed.passages} == KINDS


def test_s1_the_brief_fits_its_pages(pdf: Printed) -> None:
    assert pdf.pages <= PAGES


def test_s1_the_brief_fits_its_words(printed: Printed) -> None:
    counted = [p for p in printed.passages if p.section != SOURCES and p.kind != "repeated head"]
    assert sum(len(words(passage.whole)) for passage in counted) <= WORDS


def test_s2_the_title_states_a_message(printed: Printed) -> None:
    (title,) = printed.of("title")
    subject = printed.record["subject"]
    assert len(words(title.text)) <= 14
    assert not title.text.endswith(".")
    assert title.text.startswith(f"{subject}: ")
    assert len(words(title.text.removeprefix(f"{subject}: "))) >= 3


def test_s2_every_term_of_the_title_is_in_a_claim_or_a_topic(printed: Printed) -> None:
    (title,) = printed.of("title")
    record = printed.record
    said = " ".join(claim["text"] for claim in record["claims"] if claim["used"])
    named = " ".join(topic["topic"] for topic in record["topics"])
    known = tokens(f"{said} {named} {record['subject']} {fixed_wording()}")
    assert tokens(title.text) - known == set()


def test_s3_the_bottom_line_comes_first(printed: Printed) -> None:
    kinds = [passage.kind for passage in printed.passages[:5]]
    assert kinds == ["title", "standfirst", "strip", "callout", "section"]
    line = printed.passages[3]
    assert line.label == "Bottom line"
    assert line.page == 1
    assert len(words(line.text)) <= 75


def test_s5_there_are_three_to_five_key_messages(printed: Printed) -> None:
    messages = printed.under("Key messages")
    assert 3 <= len(messages) <= 5
    assert {message.kind for message in messages} == {"item"}
    assert {message.label for message in messages} <= RAIL_LABELS


def test_s5_a_key_message_is_short_and_whole(printed: Printed) -> None:
    for message in printed.under("Key messages"):
        assert len(words(message.text)) <= 30, message.text
        assert re.match(r"[A-Z“]", message.text)
        assert message.text.endswith(".")


def test_s6_the_sections_stand_in_their_order(printed: Printed) -> None:
    found = headings(printed)
    assert [
        heading for heading, start in zip(found, ORDER, strict=True) if heading.startswith(start)
    ] == found


def test_s6_no_section_is_empty(printed: Printed) -> None:
    assert [heading for heading in headings(printed) if not printed.under(heading)] == []


def test_s6a_the_sources_block_says_all_of_each_source(printed: Printed) -> None:
    blocks = printed.under(SOURCES)
    for source, block in zip(printed.record["sources"], blocks, strict=True):
        kind = f"{'signed' if source['author'] else 'unsigned'} {source['kind']}"
        author = source["author"] or "author: none stated"
        title, dated = source["title"] or "no title", source["published"] or "no date"
        given = [source[key] for key in ("publisher", "url", "file", "sha256")]
        # A PDF's lines break within an address or a hash.
        told = [squeezed(part) for part in (kind, author, title, dated, *given)]
        assert [part for part in told if part not in squeezed(block.text)] == []


def test_s6a_an_untitled_source_is_known_by_its_first_words(printed: Printed) -> None:
    untitled = [s for s in printed.record["sources"] if not s["title"]]
    for source in untitled:
        raw = next(text.raw for text in printed.sources if text.id == source["id"])
        block = next(p.text for p in printed.under(SOURCES) if p.text.startswith(source["id"]))
        assert [words for words in re.findall("“(.+?)”", block) if words in raw[:200]]


def test_s6b_the_method_is_told_in_few_words(printed: Printed) -> None:
    method = " ".join(passage.text for passage in printed.under(METHOD))
    assert len(words(method)) <= 90
    told = ("word for word", "fixed wording", "counts", "approved", "No primary source was checked")
    assert [part for part in told if part not in method] == []
    assert "makes no recommendation" in method
    assert printed.record["generator"] in method


def test_s7_headings_are_short_and_in_step(printed: Printed) -> None:
    kinds = [p.kind for p in printed.of("title", "section", "subsection")]
    assert kinds[:2] == ["title", "section"]
    assert kinds.count("title") == 1
    for heading in printed.of("section", "subsection"):
        assert len(words(heading.text)) <= 10
        assert not any(len(word) > 3 for word in re.findall(r"\b[A-Z]+\b", heading.text))
