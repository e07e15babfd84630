from datetime import date
from pathlib import Path

import pytest

from briefgen.readers import read
from briefgen.source import Profile, SourceKind, StatedDate

PROSE = (
    "The scheme has reached most of those for whom it was meant, and it has cost less than was"
    " feared by anyone.\n"
)


def profile(folder: Path, raw: str, suffix: str = ".txt") -> Profile:
    path = folder / f"a{suffix}"
    path.write_text(raw)
    return read(path, "A").profile


def test_a_text_that_says_nothing_of_itself_has_an_empty_profile(tmp_path: Path) -> None:
    assert profile(tmp_path, PROSE) == Profile()


def test_a_newspaper_report_says_who_when_and_where(tmp_path: Path) -> None:
    raw = f"""The Herald
Who paid for the new road
By Ann Lee, city correspondent | 9 May 2025, 06:10

{PROSE}
{PROSE}
Ann Lee has covered roads since 2014.
Share this story: https://www.herald.example/roads?utm_source=share#top
"""
    assert profile(tmp_path, raw) == Profile(
        kind=SourceKind.NEWS,
        title="Who paid for the new road",
        author="Ann Lee",
        author_note="has covered roads since 2014",
        published=StatedDate("9 May 2025", date(2025, 5, 9), True),
        publisher="The Herald",
        url="https://www.herald.example/roads",
    )


def test_a_memo_says_whose_it_is_and_names_what_it_rests_on(tmp_path: Path) -> None:
    raw = f"""Five years of the new roads
Policy memo, March 2026
Ann Lee, Centre for Rural Transport

What was built
{PROSE}
{PROSE}

Sources: county returns; filings of the operator.
"""
    assert profile(tmp_path, raw) == Profile(
        kind=SourceKind.REPORT,
        title="Five years of the new roads",
        author="Ann Lee",
        author_note="Centre for Rural Transport",
        published=StatedDate("March 2026", date(2026, 3, 15), False),
        cites_references=True,
    )


def test_a_signed_text_in_which_someone_says_what_ought_to_be_is_an_op_ed(tmp_path: Path) -> None:
    raw = f"""Finish the road

By Ann Lee | Harrow Courier | 14 April 2026

{PROSE}
I drive it every day, and my neighbours do. The county should finish what it began.
"""
    assert profile(tmp_path, raw) == Profile(
        kind=SourceKind.OP_ED,
        title="Finish the road",
        author="Ann Lee",
        published=StatedDate("14 April 2026", date(2026, 4, 14), True),
        publisher="Harrow Courier",
    )


def test_what_a_report_quotes_makes_no_op_ed_of_it(tmp_path: Path) -> None:
    raw = f"""Road half finished

By Ann Lee | Harrow Courier | 14 April 2026

{PROSE}
"I drive it every day, and I must say my back hurts. They should finish it," said Jo Wick.
"""
    assert profile(tmp_path, raw).kind is SourceKind.NEWS


def test_a_byline_right_under_the_title_is_read_once(tmp_path: Path) -> None:
    found = profile(tmp_path, f"Opinion: Roads\n\nBy Ann Lee\nThe Herald, 9 May 2025\n\n{PROSE}")
    assert (found.author, found.notes) == ("Ann Lee", ())


def test_front_matter_states_author_publisher_and_day(tmp_path: Path) -> None:
    raw = f"---\nauthor: Ann Lee\npublisher: The Desk\ndate: 2025-05-09\n---\n\n# Roads\n\n{PROSE}"
    assert profile(tmp_path, raw, ".md") == Profile(
        title="Roads",
        author="Ann Lee",
        published=StatedDate("2025-05-09", date(2025, 5, 9), True),
        publisher="The Desk",
    )


def test_an_account_in_an_address_is_no_author(tmp_path: Path) -> None:
    raw = f"{PROSE.strip()} https://www.facebook.com/ann.lee/posts/1?__tn__=x"
    assert profile(tmp_path, raw) == Profile(
        kind=SourceKind.SOCIAL_POST,
        publisher="Facebook",
        url="https://www.facebook.com/ann.lee/posts/1",
    )


def test_an_address_to_subscribe_at_is_not_the_texts_own(tmp_path: Path) -> None:
    raw = f"{PROSE}\nSubscribe: https://a.example/join?utm_source=qa\n"
    assert profile(tmp_path, raw).url is None


def test_the_address_may_be_all_that_dates_a_text(tmp_path: Path) -> None:
    stated = profile(tmp_path, f"{PROSE}\nhttps://a.example/2025/05/09/roads\n").published
    assert stated == StatedDate("2025/05/09", date(2025, 5, 9), True)


def test_the_time_a_text_describes_is_not_the_day_it_appeared(tmp_path: Path) -> None:
    found = profile(tmp_path, f"Roads at a glance, status Nov 2031\n\n{PROSE}")
    assert found.as_of == StatedDate("Nov 2031", date(2031, 11, 15), False)
    assert found.published is None


@pytest.mark.parametrize(
    ("raw", "cites"),
    [
        (f"{PROSE}\nReferences\nLee, A. (2020). Roads. Desk Press.\n", True),
        (f"Costs fell.[1] They rose.[2]\n{PROSE}\n[1] Lee, 2020.\n[2] Oake, 2021.\n", True),
        (f"{PROSE}\n[1] Figures rounded.\n", False),
        (f"# T\n\nThey fell.[^a] **Late.**[^b]\n{PROSE}\n[^a]: Lee, 2020.\n[^b]: Ek.\n", True),
        (
            "See https://a.example/1 and https://b.example/2 and https://c.example/3 for it all.",
            True,
        ),
        ("See https://a.example/1 for it all.", False),
    ],
)
def test_references_are_lists_notes_or_links(tmp_path: Path, raw: str, cites: bool) -> None:
    assert profile(tmp_path, raw).cites_references is cites


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (f"# Opinion – A road too far\n\n{PROSE}", SourceKind.OP_ED),
        (f"# A road\n\nNews release 7 – 2 October 2033\n\n{PROSE}", SourceKind.PRESS_RELEASE),
        (f"# A road\n\n{PROSE}\n- ENDS -\n", SourceKind.PRESS_RELEASE),
        (f"# Remarks by Ann Lee at the dinner\n\n{PROSE}", SourceKind.SPEECH),
        (f"# Minutes of the meeting\n\nPresent: Ann Lee.\n\n{PROSE}", SourceKind.MINUTES),
        (f"# A road: second evaluation\n\n{PROSE}", SourceKind.EVALUATION),
        (f"# A road: report of the Auditor\n\n{PROSE}", SourceKind.AUDIT),
        (f"# A road: desk review\n\n{PROSE}", SourceKind.REPORT),
        (f"# A road: your questions\n\n{PROSE}", SourceKind.FACT_SHEET),
        (f"# A road\n\n*Posted by Ann Lee · 9 May 2025*\n\n{PROSE}", SourceKind.BLOG_POST),
        ("# A road\n\n" + "**Q: Why?**\n\nWe had to.\n\n" * 4 + PROSE, SourceKind.TEXT),
        ("# A road\n\n" + "".join(f"- Point {n}: done\n" for n in range(7)), SourceKind.OUTLINE),
        (f"# Road board - Minutes\n\n{PROSE}", SourceKind.MINUTES),
        (f"# MINUTES of no note in Holm\n\n{PROSE}", SourceKind.MINUTES),
        (f"# A bus comes every ten minutes\n\n{PROSE}", SourceKind.TEXT),
        (
            "# A road\n\n"
            + "".join(f"**Ms Lee**: Why {n} of them?\n\n**Mr Ek**: {n}.\n\n" for n in range(4)),
            SourceKind.INTERVIEW,
        ),
        (f"# A road\n\n{PROSE}", SourceKind.TEXT),
    ],
)
def test_the_kind_is_read_from_title_front_and_notices(
    tmp_path: Path, raw: str, kind: SourceKind
) -> None:
    assert profile(tmp_path, raw, ".md").kind is kind


def test_a_notice_that_owns_flaws_is_quoted(tmp_path: Path) -> None:
    raw = f"{PROSE}\nThis file was auto-generated and may contain errors. Ask us.\n\n{PROSE}"
    assert profile(tmp_path, raw).notes == ('the file says: "may contain errors"',)


def test_a_text_file_that_is_markdown_is_read_as_such(tmp_path: Path) -> None:
    assert profile(tmp_path, f"# A road\n\n{PROSE}\n\n**So** it is.\n").title == "A road"
    assert profile(tmp_path, f"# one comment\n\n{PROSE}").title == "# one comment"


def test_a_press_release_is_its_bodys(tmp_path: Path) -> None:
    raw = f"# Roads too dear\n\n**Friday, 9 May 2025**\n**Press Release: Free Roads**\n\n{PROSE}"
    assert profile(tmp_path, raw, ".md") == Profile(
        kind=SourceKind.PRESS_RELEASE,
        title="Roads too dear",
        published=StatedDate("9 May 2025", date(2025, 5, 9), True),
        publisher="Free Roads",
    )


def test_a_body_named_as_author_and_publisher_signs_nothing(tmp_path: Path) -> None:
    raw = f"---\nauthor: Free Roads\npublisher: Free Roads\n---\n\n# Roads\n\n{PROSE}"
    assert profile(tmp_path, raw, ".md") == Profile(title="Roads", publisher="Free Roads")


def test_a_statement_of_bodies_is_no_speech(tmp_path: Path) -> None:
    assert profile(tmp_path, f"# Statement of the unions on roads\n\n{PROSE}", ".md").kind is (
        SourceKind.TEXT
    )


def test_a_number_or_letter_of_a_name_is_no_person_who_speaks(tmp_path: Path) -> None:
    said = "The P&I clubs should pay. After Phase I came a pause, as in War I."
    raw = f"# Roads\n\nBy Ann Lee\n\n{PROSE}{said}\n"
    assert profile(tmp_path, raw, ".md").kind is SourceKind.TEXT


@pytest.mark.parametrize(
    ("line", "kind", "publisher"),
    [
        ("Column: Institute for Roads", SourceKind.OP_ED, "Institute for Roads"),
        ("Article: Road Workers Union", SourceKind.TEXT, "Road Workers Union"),
        ("Speech: Roads Party", SourceKind.SPEECH, None),
    ],
)
def test_a_line_may_say_of_what_sort_a_text_is_and_whose(
    tmp_path: Path, line: str, kind: SourceKind, publisher: str | None
) -> None:
    found = profile(tmp_path, f"# Roads\n\n**9 May 2025**\n**{line}**\n\n{PROSE}", ".md")
    assert (found.kind, found.publisher) == (kind, publisher)


def test_a_file_that_calls_itself_a_dash_has_no_title(tmp_path: Path) -> None:
    raw = f"---\ntitle: '-'\n---\n\n{PROSE}"
    assert profile(tmp_path, raw, ".md").title is None
