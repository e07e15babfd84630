"""T5: every count recomputes from the record or from what is printed."""

from __future__ import annotations

import re
from collections import Counter

from tests.rubric.printed import Printed, words
from tests.rubric.wording import settings

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NUMBER = rf"(\d+|{'|'.join(SMALL)})"
TONES = ("progress", "contested", "shortfall")


def number(text: str) -> int:
    """The value of a count as printed."""
    return SMALL.index(text.lower()) if text.lower() in SMALL else int(text)


def counts(text: str, pattern: str) -> list[int]:
    """The counts that ``pattern``, with ``#`` where one stands, finds in ``text``."""
    found = re.search(pattern.replace("#", NUMBER), text, re.IGNORECASE)
    assert found, f"{pattern} is not in: {text}"
    return [number(group) for group in found.groups()]


def entries(printed: Printed) -> list[str]:
    """The labels of the entries that report what texts say."""
    names = ("Key findings", "Mixed results", "Outlook", "What to watch")
    return [p.label for name in names for p in printed.under(name) if p.kind == "item"]


def test_t5_the_texts_are_counted(printed: Printed) -> None:
    many = len(printed.sources)
    (standfirst,), (strip,) = printed.of("standfirst"), printed.of("strip")
    assert counts(standfirst.text, "what # texts? say") == [many]
    assert counts(strip.text, "# texts?, ") == [many]
    cited = sum(source["cites_references"] for source in printed.record["sources"])
    assert counts(strip.text.replace("none with", "no with"), "# with references") == [cited]


def test_t5_the_minutes_are_a_reading_time(printed: Printed) -> None:
    (strip,) = printed.of("strip")
    read = sum(len(words(p.whole)) for p in printed.passages if p.kind != "repeated head")
    (minutes,) = counts(strip.text, "# min read")
    # Between a slow and a quick silent reader.
    assert read / 260 <= minutes <= read / 170


def test_t5_the_panel_counts_what_it_lists(printed: Printed) -> None:
    cells = [p for p in printed.under("At a glance") if p.kind in ("cell head", "cell")]
    listed: list[list[str]] = []
    for passage in cells:
        if passage.kind == "cell head":
            listed.append([passage.text])
        elif passage.text != "None":
            listed[-1].append(passage.cells[0])
    names = [settings()["standings"][tone] for tone in TONES]
    assert [head for head, *_ in listed] == [
        f"{name}: {len(topics)}" for name, (_, *topics) in zip(names, listed, strict=True)
    ]
    rows = [row for row in printed.under("Sector by sector") if row.kind == "row"]
    by_standing = {name: [r.cells[0] for r in rows if r.cells[1] == name] for name in names}
    assert {name: sorted(held) for name, held in by_standing.items()} == {
        name: sorted(topics) for name, (_, *topics) in zip(names, listed, strict=True)
    }


def test_t5_the_panel_says_who_speaks(printed: Printed) -> None:
    support = {topic["topic"]: topic["support"] for topic in printed.record["topics"]}
    lines = [p.cells for p in printed.under("At a glance") if p.kind == "cell"]
    assert [(topic, letters.split()) for topic, letters in lines] == [
        (topic, support[topic]) for topic, _ in lines
    ]


def test_t5_the_scorecard_counts_its_rows(printed: Printed) -> None:
    section = printed.under("Sector by sector")
    (caption,) = [p.text for p in section if p.kind == "caption"]
    standings = [row.cells[1] for row in section if row.kind == "row"]
    shown = Counter(standings)
    assert counts(caption, "# sectors") == [len(standings)]
    for name in settings()["standings"].values():
        told = re.search(rf"{NUMBER} [“]?{re.escape(name)}", caption, re.IGNORECASE)
        assert told, caption
        assert number(told.group(1)) == shown[name]


def test_t5_the_scorecard_has_the_records_standings(printed: Printed) -> None:
    names = settings()["standings"]
    expected = {
        topic["topic"]: names[topic["standing"]]
        for topic in printed.record["topics"]
        if topic["rated"] and topic["standing"]
    }
    rows = [row.cells for row in printed.under("Sector by sector") if row.kind == "row"]
    assert {cells[0]: cells[1] for cells in rows}.items() <= expected.items()


def test_t5_the_relations_are_counted(printed: Printed) -> None:
    section = printed.under("Where the texts agree and differ")
    (caption,) = [p.text for p in section if p.kind == "caption"]
    found = Counter(t["relation"] for t in printed.record["topics"] if t["support"])
    total, agree, differ, alone = counts(
        caption, "of # topics.*?agree on #,.*?differ on #,.*?one (?:only|speaks) on #"
    )
    assert (agree, differ, alone) == (found["agree"], found["differ"], found["one only"])
    assert total == agree + differ + alone


def test_t5_the_entries_on_one_text_are_counted(printed: Printed) -> None:
    text = " ".join(p.text for p in printed.under("How far to rely on this"))
    labels = entries(printed)
    alone = sum(label.endswith(" only") for label in labels)
    assert counts(text, "# of # entries") == [alone, len(labels)]
