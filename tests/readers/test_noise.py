"""Notices, page furniture, and what stands before and after a text."""

import pytest

from tests.readers.layouts import layout

PROSE = (
    "The scheme has reached most of those for whom it was meant, and it has cost less than feared."
)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("This page was generated automatically from print.", "notice"),
        ("Text conversion of a PDF. Tables may be out of place.", "notice"),
        ("We use cookies to remember your town. Manage choices.", "cookie notice"),
        ("Subscribe to the letter: four issues, post free.", "subscription notice"),
        ("ADVERTISEMENT – story continues below", "advertisement"),
        ("Read next: Ferry strike enters second week", "navigation"),
        ("Home > News > City", "navigation"),
        ("© The Institute 2025. All rights reserved.", "copyright notice"),
        ("No reliance may be placed on this document.", "disclaimer"),
        ("Press enquiries: office@a.example", "contact"),
        ("(Applause)", "stage direction"),
        ("[Photo: the bridge at night]", "stage direction"),
        ("Editors note: This is a guest post by Ann Lee.", "notice"),
        ("To learn more about roads, readers can visit our page.", "call"),
        ("We look forward to hearing from you!", "call"),
        ("If you would like to take part, please sign up by Friday.", "call"),
        ("Want to know what we do next?", "call"),
        (".box:hover {color: #fff; margin: 0} @media screen {}", "code"),
        ("Present: Ms Carrow (chair), Mr Oake.", "attendance"),
        ("The meeting rose at 12.40.", "formality"),
        ("fig.update(title='Fares', x=px.bar(pov, color='red'))", "code"),
        ("¹ See annex C.", "footnote"),
        (f"[^22]: {PROSE * 6}", "footnote"),
        ("Full tables: https://a.example/t", "address"),
        ("Page 3 of 9", "page number"),
        ("– 3 –", "page number"),
        ("Trade Office | Levy note | page 2", "running title"),
        ("CIS/14/2025 - page 2", "running title"),
    ],
)
def test_a_line_about_the_text_is_noise_of_its_kind(line: str, why: str) -> None:
    assert layout(f"{PROSE}\n\n{line}\n\n{PROSE}")[1] == f"{why} {line}"


@pytest.mark.parametrize(
    "line",
    [
        "Households can now subscribe to the service from home.",
        "A new law on cookies has changed how sites ask for consent.",
        "Farmers may sign up for the scheme until the end of May.",
        "Drones may not fly over the port without permission.",
        "Copyright law was changed in the same year.",
        "The insurer accepts no liability for floods.",
        "12 comments were received from the public.",
        "The minister spoke to farmers and promised help.",
        "Press freedom has declined since the act was passed.",
        "Automatic enrolment has doubled the number of savers.",
    ],
)
def test_a_sentence_that_uses_such_words_is_not(line: str) -> None:
    assert layout(f"{PROSE}\n\n{line}\n\n{PROSE}")[1] == f"p {line}"


def test_the_first_printing_of_a_title_stays_and_the_others_are_noise() -> None:
    raw = f"## The Long Road\n\n{PROSE}\n\n# The Long Road\n\nWritten by Ann Lee\n\n{PROSE}"
    assert [line.split(" The")[0] for line in layout(raw, True)] == [
        "h1",
        "p",
        "running title",
        "byline Written by Ann Lee",
        "p",
    ]


def test_a_heading_that_comes_twice_in_its_own_right_stays() -> None:
    raw = f"# The Report\n\n## What it has cost\n\n{PROSE}\n\n## What it has cost\n\n{PROSE}"
    assert [line[:2] for line in layout(raw, True)] == ["h1", "h2", "p ", "h2", "p "]


def test_the_title_is_the_fullest_line_at_the_top() -> None:
    raw = "THE HERALD | City\nWho paid for the road\nBy Ann Lee, city editor\n9 May 2025, 06:10\n\n"
    assert layout(raw + PROSE) == [
        "imprint THE HERALD | City",
        "h1 Who paid for the road",
        "byline By Ann Lee, city editor",
        "date line 9 May 2025, 06:10",
        f"p {PROSE}",
    ]


def test_a_text_that_starts_with_prose_has_no_title() -> None:
    assert layout(f"{PROSE}\n\n{PROSE}") == [f"p {PROSE}", f"p {PROSE}"]


def test_front_matter_is_noise() -> None:
    raw = f'---\ntitle: "A road"\nauthor: Ann Lee\n---\n\n# A road\n\n{PROSE}'
    assert layout(raw, True) == [
        'front matter title: "A road"',
        "front matter author: Ann Lee",
        "h1 A road",
        f"p {PROSE}",
    ]


def test_closing_lines_are_noise_up_to_the_text() -> None:
    raw = (
        f"{PROSE}\n\nAnn Lee teaches at the college.\nISSN 0000-7731.\nMore at https://a.example/x"
    )
    assert layout(raw) == [
        f"p {PROSE}",
        "about the author Ann Lee teaches at the college.",
        "imprint ISSN 0000-7731.",
        "address More at https://a.example/x",
    ]


def test_the_life_of_an_author_may_be_long() -> None:
    life = f"**Ann Lee** is Senior Research Fellow for Roads at the college. {PROSE * 5}"
    assert layout(f"# T\n\n{PROSE}\n\n{life}\n\n**Bo Ek** is a writer.", True)[2:] == [
        f"about the author {life.replace('*', '')}",
        "about the author Bo Ek is a writer.",
    ]


def test_what_stands_behind_a_closing_copyright_notice_is_of_the_page() -> None:
    page = "© The Desk\n\nUsing the Desk at work?\n\nThe Desk is free for you, not for your firm."
    assert layout(f"{PROSE}\n\n{PROSE}\n\n{page}")[2:] == [
        "copyright notice © The Desk",
        "navigation Using the Desk at work?",
        "navigation The Desk is free for you, not for your firm.",
    ]


def test_a_copyright_notice_above_a_text_hides_nothing() -> None:
    assert layout(f"© The Desk 2025\n\n{PROSE}\n\n{PROSE}")[1:] == [f"p {PROSE}", f"p {PROSE}"]


def test_sections_of_back_matter_are_noise_until_the_next_heading() -> None:
    raw = f"# T\n\n{PROSE}\n\n## References\n\nLee, A. (2020). Roads.\n\n## Annex\n\n{PROSE}"
    assert layout(raw, True)[2:] == [
        "references References",
        "references Lee, A. (2020). Roads.",
        "h2 Annex",
        f"p {PROSE}",
    ]


def test_an_address_glued_to_a_sentence_is_cut_off() -> None:
    assert layout(f"{PROSE} https://a.example/x?y=1") == [
        f"p {PROSE}",
        "address https://a.example/x?y=1",
    ]


def test_an_address_that_a_sentence_names_stays_in_it() -> None:
    raw = f"{PROSE}\n\n{PROSE[:-1]} says https://a.example/x of the year\n\n{PROSE}"
    assert layout(raw)[1].startswith("p ")
