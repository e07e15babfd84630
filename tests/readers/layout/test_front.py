"""The lines between a title and its text."""

from pathlib import Path

import pytest

from briefgen.readers import read

WORDS = [f"{a}{b}" for a in "bdfglmnprstv" for b in ("ale", "oran", "imel", "untar", "eska", "ovil",
         "asti", "ermo", "itan", "older", "ushi", "anne", "elk")]  # fmt: skip
TEXT = f"The harbour office has seen {' '.join(WORDS)} and road safety since March.\n\n"


@pytest.mark.parametrize(
    ("line", "author"), [("Ann Oake", "Ann Oake"), ("Road Safety", None), ("Harbour Office", None)]
)
def test_a_name_alone_under_the_title_is_the_authors_unless_the_text_uses_its_words(
    tmp_path: Path, line: str, author: str | None
) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# Late ferries\n\n{line}\n\n{TEXT}{TEXT}")
    assert read(path, "A").profile.author == author


@pytest.mark.parametrize(
    ("top", "title"),
    [
        (
            "# Summary and\n\nminutes of the harbour board",
            "Summary and minutes of the harbour board",
        ),
        ("# Late ferries\n\nThe harbour board", "Late ferries"),
        ("# Ferries &\n\n### Trams on the Sound", "Ferries & Trams on the Sound"),
        ("# Have your say:\n\n## The ferries we want", "Have your say: The ferries we want"),
        ("# Late ferries\n\n### and what they cost", "Late ferries and what they cost"),
        ("# Late ferries\n\n### What They Cost", "Late ferries"),
        ("# What is said of the\n\n### Ferry Fund", "What is said of the Ferry Fund"),
        ("# What the ferries stand for\n\nA note", "What the ferries stand for"),
    ],
)
def test_a_title_goes_on_below_a_word_that_no_title_ends_with(
    tmp_path: Path, top: str, title: str
) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"{top}\n\n{TEXT}{TEXT}")
    assert read(path, "A").profile.title == title


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("ANN LEE MP\n\nSUBJECTS: Late ferries; fares.\n\n", "Late ferries; fares"),
        ("From: Ann Lee <a@holm.example>\nSubject: Re: Late ferries\n\n", "Late ferries"),
        ("BOARD OF HOLM\n\nWRITTEN REPLY\n\nQUESTION NO: 190\n\n", None),
        ("# QUESTION NUMBER: 104 [NW116E]\n\n", None),
    ],
)
def test_a_number_on_file_is_no_title_and_the_subject_line_is(
    tmp_path: Path, top: str, title: str | None
) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"{top}{TEXT}{TEXT}")
    assert read(path, "A").profile.title == title


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("# WHITE PAPER\n\n## Late ferries on the Sound", "Late ferries on the Sound"),
        ("**Executive Summary**\n\n**Late ferries on the Sound**", "Late ferries on the Sound"),
        ("# Summary\n\n## Costs", "Summary"),
        ("# Summary\n\n## 1. What the ferries cost", "Summary"),
        ("# Open to all Open to all\n\n## Late ferries on the Sound", "Late ferries on the Sound"),
        ("OFF THE QUAY:\n\nLATE FERRIES ON THE SOUND", "LATE FERRIES ON THE SOUND"),
        ("24 Quay Street, Holm 4120\n\nLate ferries", "Late ferries"),
    ],
)
def test_what_sort_of_text_it_is_names_none(tmp_path: Path, top: str, title: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"{top}\n\n{TEXT}{TEXT}")
    assert read(path, "A").profile.title == title


def test_a_title_loses_the_number_of_a_first_section(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# 1 Late ferries\n\n{TEXT}{TEXT}## 2 What they cost\n\n{TEXT}")
    assert read(path, "A").profile.title == "Late ferries"
    path.write_text(f"# 1 Late ferry\n\n{TEXT}{TEXT}")
    assert read(path, "A").profile.title == "1 Late ferry"


def test_a_byline_far_inside_a_long_text_names_no_author_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# Late ferries\n\n{TEXT * 4}Written by Ann Oake\n\n{TEXT * 4}")
    assert read(path, "A").profile.author is None
    path.write_text(f"# Late ferries\n\nWritten by Ann Oake\n\n{TEXT * 8}")
    assert read(path, "A").profile.author == "Ann Oake"
