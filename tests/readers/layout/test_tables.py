from tests.readers.layouts import layout

PROSE = "The scheme has reached most of those for whom it was meant, and cost less than feared:\n"


def test_rows_between_pipes_lose_the_outer_ones_and_the_rule() -> None:
    raw = PROSE + "\n| Town | Share |\n|:---|---:|\n| Harl | 50% |\n| Wenn | 45% |\n"
    assert layout(raw, True)[1:] == [
        "table head Town | Share",
        "tr Harl | 50%",
        "tr Wenn | 45%",
    ]


def test_rows_in_columns_are_known_by_their_gaps() -> None:
    raw = PROSE + "Town      2021    2024\nHarl       540     421\nWenn       498     490\n"
    assert layout(raw)[1:] == [
        "table head Town      2021    2024",
        "tr Harl       540     421",
        "tr Wenn       498     490",
    ]


def test_rows_may_be_set_with_tabs() -> None:
    assert layout(PROSE + "Harl\t540\nWenn\t498\n")[1:] == ["tr Harl\t540", "tr Wenn\t498"]


def test_one_line_with_gaps_is_no_table() -> None:
    raw = PROSE + "The sum of it   was never known   to anyone."
    assert layout(raw)[1] == "p The sum of it   was never known   to anyone."


def test_a_row_of_words_above_words_heads_no_table() -> None:
    assert layout(PROSE + "Ann\tclerk\nBob\tcook\n")[1:] == ["tr Ann\tclerk", "tr Bob\tcook"]


def test_one_row_beside_prose_is_no_table() -> None:
    known = "The sum of it was never known to anyone in the town."
    assert layout(f"{PROSE}Harl\t540\n{known}\n")[1].startswith("p ")
    assert layout(f"{PROSE}{known}\nHarl\t540")[-1].startswith("p ")
