from briefgen.readers.stating.author import Author, author


def test_the_spelling_met_most_wins_in_its_mixed_case_form() -> None:
    lines = ["Written by Ann Leeds", "ANN LEE, FEB 9 2025", "Written by Ann Lee"]
    assert author(
        lines, ["Ann Lee is a fellow at the Institute, Bonn, working on trade."]
    ) == Author(
        "Ann Lee", "a fellow at the Institute", 'byline spelled two ways: "Ann Leeds", "Ann Lee"'
    )


def test_capitals_are_not_another_spelling() -> None:
    assert author(["By Ann Lee", "ANN LEE, 9 May 2025"], []) == Author("Ann Lee")


def test_a_place_and_a_date_name_no_author() -> None:
    assert author(["Port Sael, 11 April 2026"], ["Press: office@port.example"]) == Author()


def test_a_bare_name_counts_when_the_end_is_about_its_bearer() -> None:
    assert author(["OSRIC VENN"], ["Osric Venn writes about water."]) == Author(
        "Osric Venn", "writes about water"
    )


def test_a_byline_may_say_what_its_writer_does() -> None:
    assert author(["By Ann Lee, city editor"], []) == Author("Ann Lee", "city editor")


def test_a_name_beside_a_date_counts_only_with_another_sign_that_it_is_one() -> None:
    assert author(["Ann Lee, 9 May 2025"], []) == Author()
    dated = ["Ann Leeds, 9 May 2025", "By Ann Lee", "Ann Leeds, 3 May 2025"]
    assert author(dated, []) == Author(
        "Ann Leeds", None, 'byline spelled two ways: "Ann Lee", "Ann Leeds"'
    )


def test_every_spelling_is_counted_and_shown() -> None:
    lines = ["By Annette Leeman", "By Annette Lehman", "By Anette Leeman"]
    assert author(lines, []).oddity == (
        'byline spelled three ways: "Annette Leeman", "Annette Lehman", "Anette Leeman"'
    )
    assert author([*lines, "By Annette Leemann"], []).oddity.startswith("byline spelled 4 ways: ")


def test_a_date_is_no_part_of_what_a_writer_does() -> None:
    assert author(["By Ann Lee, city editor 9 May 2025"], []) == Author("Ann Lee", "city editor")
