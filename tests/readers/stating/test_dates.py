from datetime import date

import pytest

from briefgen.readers.stating.dates import find_dates, in_address, parse
from briefgen.source import StatedDate


@pytest.mark.parametrize(
    ("text", "day", "exact"),
    [
        ("9 February 2025", date(2025, 2, 9), True),
        ("9th of February 2025", date(2025, 2, 9), True),
        ("February 9, 2025", date(2025, 2, 9), True),
        ("FEB 9 2025", date(2025, 2, 9), True),
        ("11 Sept 2028", date(2028, 9, 11), True),
        ("2025-02-09", date(2025, 2, 9), True),
        ("29/02/2024", date(2024, 2, 29), True),
        ("02/29/2024", date(2024, 2, 29), True),
        ("05/05/2025", date(2025, 5, 5), True),
        ("mid-2025", date(2025, 6, 30), False),
        ("early 2025", date(2025, 2, 15), False),
        ("late 2025", date(2025, 11, 15), False),
        ("Q1 2025", date(2025, 2, 15), False),
        ("spring 2025", date(2025, 4, 15), False),
        ("February 2025", date(2025, 2, 15), False),
        ("2025", date(2025, 7, 1), False),
    ],
)
def test_a_date_is_read_in_the_words_of_the_text(text: str, day: date, exact: bool) -> None:
    assert parse(f"On {text}, so.") == StatedDate(text, day, exact)


@pytest.mark.parametrize(
    "text", ["02/03/2025", "31 February 2025", "0.2025", "12025", "MIC2025", "2025-26", "20250"]
)
def test_what_can_be_read_in_two_ways_or_none_is_no_date(text: str) -> None:
    assert parse(f"({text})") is None


def test_the_most_exact_date_of_a_line_wins() -> None:
    assert parse("Spring 2025, posted 3 May 2025") == StatedDate(
        "3 May 2025", date(2025, 5, 3), True
    )


def test_dates_come_in_the_order_of_the_text() -> None:
    found = [(at, stated.text) for at, stated in find_dates("2019, May 2020 and 1 May 2021")]
    assert found == [(0, "2019"), (6, "May 2020"), (19, "1 May 2021")]


@pytest.mark.parametrize(
    "text", ["2019 and 2020", "1 May 2021, then 2022", "1 May 2021 to 3 June 2022"]
)
def test_a_date_leaves_those_behind_it_to_be_read(text: str) -> None:
    assert len(find_dates(text)) == 2


def test_the_path_of_an_address_may_name_the_day() -> None:
    stated = in_address("https://example.org/2025/02/09/title/")
    assert stated == StatedDate("2025/02/09", date(2025, 2, 9), True)
    assert in_address("https://example.org/2025/13/09/") is None
