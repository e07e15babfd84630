"""W: wording outside quotations."""

from __future__ import annotations

import re
from statistics import mean

from tests.rubric.printed import SOURCES, Printed, words
from tests.rubric.quotations import outside, quotations
from tests.rubric.wording import grade, prose, settings

BOOSTERS = re.compile(
    r"\b(?:undeniabl[ey]|remarkabl[ey]|forceful|impressive(?:ly)?|dramatic(?:ally)?|staggering"
    r"|stunning|alarming|shocking|massive(?:ly)?|huge(?:ly)?|tremendous|crucial(?:ly)?|vital(?:ly)?"
    r"|clearly|obviously|certainly|undoubtedly|extremely|incredibly|very|unprecedented|robust"
    r"|revolutionary|groundbreaking|truly|notably|successfully|sadly|(?:un)?fortunately"
    r"|surprisingly|success(?:es)?|failures?)\b",
    re.IGNORECASE,
)
IDIOMS = (
    "lion’s share",
    "tip of the iceberg",
    "at the end of the day",
    "double-edged",
    "game changer",
)
AMERICAN = re.compile(
    r"\b(?:color|labor|center|centers|behavior|favor|program|analyz\w+|catalog|defense)\b"
)
TECHNICAL = {"SHA", "PDF", "DOCX", "A", "B", "AB"}
"""A hash's name, and the letters of the sources."""


def test_w1_sentences_are_short(printed: Printed) -> None:
    lengths = [len(words(sentence)) for sentence in prose(printed)]
    assert mean(lengths) <= 18
    assert sum(length <= 25 for length in lengths) / len(lengths) >= 0.9


def test_w1_no_sentence_is_long(printed: Printed) -> None:
    assert [sentence for sentence in prose(printed) if len(words(sentence)) > 30] == []


def test_w2_no_word_boosts_outside_quotations(printed: Printed) -> None:
    for passage in printed.passages:
        text = outside(passage.whole)
        assert BOOSTERS.findall(text) == [], text
        assert [idiom for idiom in IDIOMS if idiom in text] == []


def test_w2_the_fixed_wording_is_plain(printed: Printed) -> None:
    whole = [sentence for sentence in prose(printed) if len(words(sentence)) >= 5]
    assert grade(whole) <= 12


def test_w3_each_name_of_the_subject_in_a_quotation_is_explained(printed: Printed) -> None:
    """A quotation keeps the source's abbreviation; somewhere the brief says what it is short for,
    in a note of its own or in a quotation that does: "Made in China 2025 (MIC2025)"."""
    subject = settings()["subject"]
    text = " ".join(passage.text for passage in printed.passages)
    for short in subject["aliases"]:
        if any(re.search(rf"\b{short}\b", q.text) for q in quotations(printed)):
            long = re.escape(subject["name"])
            told = rf"{long}[”’]? \(“?{short}”?\)|\b{short}”?(?: means| is short for|:) “?{long}"
            assert re.search(told, text), short


def test_w3_the_brief_itself_uses_no_abbreviation_it_does_not_explain(printed: Printed) -> None:
    """Topics are the owner's names, and are called as the sources call them."""
    topics = " ".join(settings()["sectors"]) + " " + " ".join(settings()["themes"])
    labels = " ".join(claim["label"] or "" for claim in printed.record["claims"])
    known = TECHNICAL | set(re.findall(r"\b[A-Z&]{2,}\b", f"{topics} {labels}"))
    for passage in printed.passages:
        if passage.section != SOURCES:
            rest = re.sub(r"https?://\S+", "", outside(passage.whole))
            assert set(re.findall(r"\b[A-Z]{2,}\b", rest)) <= known, passage.text


def test_w3_the_subject_has_one_name(printed: Printed) -> None:
    aliases = settings()["subject"]["aliases"]
    for passage in printed.passages:
        assert [a for a in aliases if a in outside(passage.whole)] == [], passage.whole


def test_w4_quotes_and_dashes_are_typographic(printed: Printed) -> None:
    for passage in printed.passages:
        rest = re.sub(r"https?://\S+", "", passage.whole)
        assert re.findall("[\"']", rest) == [], rest
        assert re.findall(r"\s-\s|--|\.\.\.|\s[,.;:]|,,|\.\.", rest) == [], rest


def test_w4_no_double_space(docx: Printed) -> None:
    from tests.writers.docx_reading import W, xml

    runs = [node.text or "" for node in xml(docx.data).iter(f"{W}t")]
    assert [text for text in runs if "  " in text] == []


def test_w4_spelling_is_british_outside_quotations(printed: Printed) -> None:
    rest = " ".join(outside(p.whole) for p in printed.passages if p.section not in (SOURCES,))
    assert AMERICAN.findall(rest) == []


def test_w4_headings_are_in_sentence_case(printed: Printed) -> None:
    """A capital within a heading belongs to a name of the owner's or to a quotation."""
    names = set(re.findall(r"\b[A-Z]\w*", permitted_names()))
    for heading in printed.of("title", "section", "subsection", "caption"):
        text = re.sub(r"^Table \d+\. ", "", outside(heading.text))
        assert set(re.findall(r"(?<=[a-z,;:] )[A-Z]\w*", text)) <= names, heading.text


def permitted_names() -> str:
    subject = settings()["subject"]
    standings = settings()["standings"]
    return " ".join(
        [subject["name"], subject["outlook"], *settings()["sectors"], *standings.values()]
    )


def test_w4_each_passage_begins_with_a_capital_a_figure_or_a_quotation(printed: Printed) -> None:
    starts = [p.text for p in printed.passages if re.match("[a-z]", p.text)]
    assert starts == []
