"""C: what kind of source speaks, and how far it can be relied on."""

from __future__ import annotations

import re
from itertools import pairwise

from tests.rubric.printed import Passage, Printed, words
from tests.rubric.quotations import QUOTED, TERM, claims_with, declared, outside, places
from tests.rubric.wording import sentences

BOXES = "The two texts behind this brief"
REPORTS = ("Key findings", "Mixed results", "Outlook", "What to watch")
NOT_CONFIRMATION = "Agreement is not confirmation"
GRAND = "evidence|research|study|studies|report|data|dataset|paper|analysis"
SOURCE = "op-ed|post|text|texts|source|sources"
SCALE = re.compile(
    r"\b(?:un)?likely\b|\bprobabl[ey]\b|\bprobability\b|\blikelihood\b|\balmost certain\b"
    r"|\b(?:high|low|moderate|medium) confidence\b|\bconfident\b|\beven chance\b|\bremote\b",
    re.IGNORECASE,
)
FIGURE = re.compile(r"\d+(?:[-–]\d+)?\s?(?:%|per ?cent)")


def voices_in(printed: Printed, passage: Passage) -> set[str]:
    """Ids of the sources whose results ``passage`` quotes; terms and labels name, they report
    nothing."""
    found = set()
    for text in QUOTED.findall(passage.text):
        at = places(printed, text)
        named = declared(printed, text) if len(words(text)) > TERM else any(p.label for p in at)
        if not named and claims_with(printed, text):
            found |= {place.source.id for place in at}
    return found


def first_page(printed: Printed) -> str:
    return " ".join(passage.whole for passage in printed.passages if passage.page == 1)


def test_c1_page_1_describes_each_source(printed: Printed) -> None:
    boxes = [p for p in printed.under(BOXES) if p.kind in ("cell head", "cell")]
    assert {p.page for p in boxes} == {1}
    starts = [n for n, p in enumerate(boxes) if p.kind == "cell head"] + [len(boxes)]
    assert len(starts) == len(printed.record["sources"]) + 1
    for source, (begin, end) in zip(printed.record["sources"], pairwise(starts), strict=True):
        text = " ".join(p.text for p in boxes[begin:end]).lower()
        told = (
            f"{source['id']}. {'signed' if source['author'] else 'unsigned'} {source['kind']}",
            source["author"] or "author: none stated",
            source["published"] or "no date",
            source["publisher"],
            "references",
        )
        assert [words for words in told if words.lower() not in text] == []


def test_c2_signed_and_unsigned_differ_in_words(printed: Printed) -> None:
    heads = [p.text for p in printed.under(BOXES) if p.kind == "cell head"]
    signed = [bool(source["author"]) for source in printed.record["sources"]]
    assert ["Unsigned" not in head and "Signed" in head for head in heads] == signed


def test_c3_no_source_is_called_more_than_it_is(printed: Printed) -> None:
    grand = rf"\b(?:{SOURCE})(?:’s)? (?:{GRAND})\b|\b(?:{GRAND}) (?:{SOURCE})\b"
    called = rf"\b(?:{SOURCE}) (?:is|are) (?:an? |the )?(?:{GRAND})\b"
    for passage in printed.passages:
        # Several texts may report something, and are no reports for that.
        text = re.sub(r"\b(?:texts|both|It|They) report\b", " ", outside(passage.text))
        assert re.findall(grand, text, re.IGNORECASE) == [], text
        assert re.findall(called, text, re.IGNORECASE) == [], text


def test_c4_an_entry_says_who_supports_it(printed: Printed) -> None:
    only = {f"{name} only".capitalize(): {letter} for letter, name in printed.voices.items()}
    wrong = []
    for name in REPORTS:
        for item in printed.under(name):
            if item.kind == "item":
                expected = only.get(item.label, {"A", "B"})
                if voices_in(printed, item) != expected:
                    wrong.append(item.whole)
    assert wrong == []


def test_c4_a_section_on_one_source_says_so_first(printed: Printed) -> None:
    for name in REPORTS:
        section = printed.under(name)
        labels = {p.label for p in section if p.kind == "item"}
        if len(labels) == 1 and labels.pop().endswith(" only"):
            assert section[0].kind == "warning", name


def test_c4_the_phase_that_one_source_names_is_under_a_warning(printed: Printed) -> None:
    warning, *_ = printed.under("Outlook")
    assert warning.kind == "warning"
    assert "Single unsigned source" in warning.text
    assert "Made in China 2.0" in warning.text


def test_c5_no_plural_for_one(printed: Printed) -> None:
    """“Both” and its like stand beside words of two sources or a topic on which two speak."""
    shared = [t["topic"].lower() for t in printed.record["topics"] if len(t["support"]) > 1]
    plural = re.compile(
        r"\bboth (?!are\b)\w+|\b(?:commentators|sources|texts) (?:say|report|agree)"
    )
    for passage in printed.passages:
        if passage.kind not in ("title", "callout", "warning", "item"):
            continue
        for sentence in sentences(passage):
            if plural.search(sentence.lower()) or passage.label == "Both texts":
                topic = any(name in sentence.lower() for name in shared)
                assert topic or len(voices_in(printed, passage)) > 1, passage.whole


def test_c6_a_figure_stands_with_its_voice_and_its_caveat(printed: Printed) -> None:
    names = "|".join(printed.voices.values())
    for passage in printed.passages:
        if FIGURE.search(passage.text):
            assert passage.kind not in ("title", "section", "subsection", "caption", "standfirst")
            assert "no source given" in passage.text, passage.whole
            voiced = re.search(rf"\b(?:{names})\b", passage.whole, re.IGNORECASE)
            assert voiced or passage.kind == "row", passage.whole


def test_c7_agreement_is_not_sold_as_confirmation(printed: Printed) -> None:
    """On each page that speaks of agreement; a DOCX knows only the pages its breaks begin."""
    shown = {p.page for p in printed.passages if re.search(r"\b[Aa]grees?\b", outside(p.text))}
    told = {p.page for p in printed.passages if NOT_CONFIRMATION in p.text}
    if printed.format == "pdf":
        told |= {
            line.page for p in printed.of("note") if NOT_CONFIRMATION in p.text for line in p.lines
        }
        shown |= {line.page for p in printed.of("row") if "Agree" in p.cells for line in p.lines}
    assert shown
    assert shown - told == set()


def test_c8_classifications_are_called_this_briefs_reading_and_give_their_rule(
    printed: Printed,
) -> None:
    for name in ("At a glance", "Sector by sector", "Where the texts agree and differ"):
        notes = " ".join(p.text for p in printed.under(name) if p.kind == "note")
        assert "this brief’s reading" in notes.lower(), name
    rules = " ".join(p.text for p in printed.of("note"))
    for word in ("Leads: ", "Contested: ", "Depends on others: ", "Agree: ", "Differ: "):
        assert word in rules


def test_c9_page_1_says_when_each_source_speaks_of(printed: Printed) -> None:
    page = first_page(printed)
    for source in printed.record["sources"]:
        assert (source["as_of"] or source["published"]) in page


def test_c9_a_brief_made_long_after_its_sources_says_so(late: Printed, docx: Printed) -> None:
    warning = "may be out of date"
    assert warning in " ".join(p.text for p in late.passages)
    assert warning not in " ".join(p.text for p in docx.passages)


def test_c10_no_likelihood_or_confidence_is_made_up(printed: Printed) -> None:
    assert [p.text for p in printed.passages if SCALE.search(outside(p.text))] == []


def test_c11_only_a_byline_makes_an_author(printed: Printed) -> None:
    authors = {source["id"]: source["author"] for source in printed.record["sources"]}
    assert authors == {"A": "Farhad Gojayev", "B": None}
    named = {
        found.strip()
        for p in printed.passages
        for found in re.findall(r"Author: ([^.]+)\.", outside(p.text))
    }
    described = {"described as “”"}
    assert named - described == {"Farhad Gojayev", "none stated"}


def test_c11_the_name_of_an_account_stands_in_the_address_only(printed: Printed) -> None:
    for passage in printed.passages:
        rest = re.sub(r"https?://\S+", "", passage.text)
        assert "mah" not in re.findall(r"[a-z]+", rest.lower()), passage.text


def test_c11_a_byline_spelled_two_ways_is_logged(printed: Printed) -> None:
    notes = {source["id"]: " ".join(source["notes"]) for source in printed.record["sources"]}
    assert "Gojayeve" in notes["A"]
    told = {p.section for p in printed.passages if "Gojayeve" in p.text}
    assert told <= {"How far to rely on this"}
