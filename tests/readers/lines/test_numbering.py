from tests.readers.layouts import layout


def test_numbers_of_headings_stay_and_those_of_items_and_clauses_go() -> None:
    raw = (
        "1. Scope\nIt was wide in every way.\n\n2. Result\n2.1 Costs fell by half.\n2.2 They rose."
    )
    assert layout(raw + "\n(a) here;\n(b) there.") == [
        "h2 1. Scope",
        "p It was wide in every way.",
        "h2 2. Result",
        "p Costs fell by half.",
        "p They rose.",
        "li1 here;",
        "li1 there.",
    ]


def test_bare_numbers_and_letters_may_number_headings() -> None:
    raw = "1 Scope\nIt was wide in every way.\n\n2 Costs\nThey fell by a half.\n"
    assert layout(raw) == [
        "h2 1 Scope",
        "p It was wide in every way.",
        "h2 2 Costs",
        "p They fell by a half.",
    ]
    raw = "A. SCOPE\nIt was wide in every way.\n\nB. COSTS\nThey fell by a half.\n"
    assert [line for line in layout(raw) if line[0] == "h"] == ["h2 A. SCOPE", "h2 B. COSTS"]


def test_numbers_that_count_on_line_by_line_number_a_list() -> None:
    assert layout("We ask for three things in this note:\n1. Speed\n2. Care\n3. Money") == [
        "p We ask for three things in this note:",
        "li1 Speed",
        "li1 Care",
        "li1 Money",
    ]


def test_a_number_that_nothing_counts_on_from_is_of_the_text() -> None:
    raw = "2.5 million people were reached in the year, more than ever before in the town."
    assert layout(raw) == [f"p {raw}"]


def test_subsections_lie_deeper() -> None:
    raw = "2. Findings\n\n2.1 Demand\nIt stood 27% above.\n\n2.2 Who travels\n61% were poor."
    assert [line for line in layout(raw) if line[0] == "h"] == [
        "h2 2. Findings",
        "h3 2.1 Demand",
        "h3 2.2 Who travels",
    ]
