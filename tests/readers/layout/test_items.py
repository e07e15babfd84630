from tests.readers.layouts import layout

LEAD = "The plan has brought results in a number of places and some of them are very large:\n"


def test_lists_nest_by_indent_and_manner_of_mark() -> None:
    assert layout(LEAD + "- one\n  * two\n    – three\n- four\n1. five\n2. six") == [
        "p " + LEAD.strip(),
        "li1 one",
        "li2 two",
        "li3 three",
        "li1 four",
        "li2 five",
        "li2 six",
    ]


def test_an_item_may_be_wrapped() -> None:
    assert layout(LEAD + "• one that goes on\n  and on\n• two")[1:] == [
        "li1 one that goes on\n  and on",
        "li1 two",
    ]


def test_a_dash_around_a_word_is_no_bullet() -> None:
    assert layout(LEAD + "- one\n\n- ENDS -")[1:] == ["li1 one", "end mark - ENDS -"]


def test_without_bullets_labelled_lines_under_a_lead_in_are_its_items() -> None:
    assert layout(LEAD + "Rail: It runs.\nRoad: It is long.\nIn all this is a fair result.") == [
        "p " + LEAD.strip(),
        "li1 [Rail] Rail: It runs.",
        "li1 [Road] Road: It is long.",
        "p In all this is a fair result.",
    ]


def test_a_labelled_lead_in_keeps_no_item_that_is_much_longer_than_the_rest() -> None:
    long = "Costs: They have gone up in every year since the start and nobody knows quite why."
    raw = f"Growth: It came in several of the sectors:\nRail: It runs.\nShips and boats.\n{long}"
    assert layout(raw) == [
        "p [Growth] Growth: It came in several of the sectors:",
        "li1 [Rail] Rail: It runs.",
        "li1 Ships and boats.",
        f"p [Costs] {long}",
    ]
