import pytest

from briefgen.readers.stating.byline import Byline, byline, is_name


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ines Harrow", Byline("Ines Harrow")),
        ("Written by Ann de la Cruz", Byline("Ann de la Cruz")),
        ("Column by Ann Lee, Harrow Tribune, 20 May 2026", Byline("Ann Lee")),
        ("by Jonas Wick — 11 Nov 2033 — filed under: rants", Byline("Jonas Wick")),
        ("By Petra Hallow, city correspondent", Byline("Petra Hallow", "city correspondent")),
        ("By Ismene Fad in Port Selm. 14 March 2025", Byline("Ismene Fad")),
        ("By Matteo Lind and Fern Oye | 19 May 2024", Byline("Matteo Lind and Fern Oye")),
        ("Ruta Falk, employment reporter", Byline("Ruta Falk", "employment reporter")),
        ("Ann Lee, Centre for Rural Transport", Byline("Ann Lee", "Centre for Rural Transport")),
        ("ANN LEE, FEB 9 2025", Byline("ANN LEE", sure=False)),
    ],
)
def test_a_byline_names_its_writer(line: str, expected: Byline) -> None:
    assert byline(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By 2030 the fleet will be electric",
        "Northern Ireland, Department of Health",
        "Harrow County Council, Office of the Auditor",
        "Ann Lee, a friend of the house",
        "By far the largest share went north",
        "Late May, 2025",
        "Open Harbour Report 2014",
        "Costs rose by Half Moon standards",
        "Ann Lee went home on 9 February 2025",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert byline(line) is None


def test_a_name_is_two_to_four_capitalised_words() -> None:
    assert [
        is_name(line) for line in ("Osric Venn", "OSRIC VENN", "Osric", "Osric grows plums")
    ] == [
        True,
        True,
        False,
        False,
    ]


def test_what_a_text_is_called_is_no_name_of_a_person() -> None:
    assert is_name("Ann Lee")
    assert not is_name("EXECUTIVE SUMMARY")
