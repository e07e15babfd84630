import pytest

from briefgen.readers.stating.mastheads import house, released_by


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("THE LUNSA COURIER | Trade & Harbour", "THE LUNSA COURIER"),
        ("By Ann Lee · Evening Post · 5 min read", "Evening Post"),
        ("Ministry of Rivers – fact sheet v3.2 – printed 02/11/2030", "Ministry of Rivers"),
        ("Extract, chapter 4. Ellery Institute of Health, May 2025", "Ellery Institute of Health"),
        ("State Audit Office, desk note 22/3, March 2025", "State Audit Office"),
        ("Published in the Holm Courier, 3 March 2025", "Holm Courier"),
        ("PRESS RELEASE\nChamber of Boats\nHolm, 3 May 2025", "Chamber of Boats"),
    ],
)
def test_a_house_is_named_between_the_marks_of_a_masthead(line: str, expected: str) -> None:
    assert house([line]) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Castell & Roe, for the Treasury",
        "Tarn Hall, 8 March 2025",
        "News | World | Weekly",
        "Office",
        "The board met on 9 May",
        "Report 7 of the Audit Office 2027",
    ],
)
def test_other_words_around_a_title_name_no_house(line: str) -> None:
    assert house([line]) is None


def test_the_first_house_counts_unless_it_is_said_to_be_another_thing() -> None:
    lines = ["Ann Lee, Centre for Roads", "Harrow Courier | 9 May 2025"]
    assert (house(lines), house(lines, "Centre for Roads")) == (
        "Centre for Roads",
        "Harrow Courier",
    )


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Press Release: Free Roads NZ", "Free Roads NZ"),
        ("Media statement from the Road Workers' Union", "the Road Workers' Union"),
        ("PRESS RELEASE – Lunsa Council", "Lunsa Council"),
        ("Press release: half of the roads are done", None),
        ("Press release, 9 May 2025", None),
        ("Press release", None),
        ("The press release: Ann Lee", None),
    ],
)
def test_a_release_names_who_released_it(line: str, who: str | None) -> None:
    assert released_by([line]) == who
