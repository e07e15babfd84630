import pytest

from tests.readers.layouts import layout

PROSE = (
    "The scheme has reached most of those for whom it was meant, and it has cost less than feared."
)


def headings(raw: str, markdown: bool = False) -> list[str]:
    return [line for line in layout(raw, markdown) if line[0] == "h" and line[1].isdigit()]


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (f"{PROSE}\n\nWhat it cost\n{PROSE}", ["h2 What it cost"]),
        (f"{PROSE}\n\nKey Results:\n{PROSE}", ["h2 Key Results:"]),
        (f"{PROSE}\nKey Results:\n{PROSE}", ["h2 Key Results:"]),
        (f"{PROSE}\n\nWHAT IT COST\n{PROSE}", ["h2 WHAT IT COST"]),
        (f"{PROSE}\n\nCosts\n=====\n{PROSE}", ["h2 Costs"]),
        (f"{PROSE}\n\nWhat did it cost?\n{PROSE}", ["h3 What did it cost?"]),
        (f"{PROSE}\n\nNext\n- a pilot in May", ["h2 Next"]),
        (f"{PROSE}\n\nWe ask you to:\n- begin", []),
        (f"{PROSE}\n\nIn order of urgency:\n{PROSE}", []),
        (f"{PROSE}\n\nHere is a summary of it:\n{PROSE}", []),
        (f"{PROSE}\n\nNobody came.\n{PROSE}", []),
    ],
)
def test_a_line_heads_what_follows_by_its_form_and_place(raw: str, found: list[str]) -> None:
    assert headings(raw) == found


def test_markdown_headings_keep_their_depth_below_the_title() -> None:
    raw = f"# Title of it\n\n{PROSE}\n\n# Part\n\n## Section ##\n\n{PROSE}\n\n### Detail\n\n{PROSE}"
    assert headings(raw, True) == ["h1 Title of it", "h2 Part", "h2 Section", "h3 Detail"]


def test_a_strong_line_heads_the_text_below_it() -> None:
    assert headings(f"{PROSE}\n\n**Will I wait?**\n\nNot long.", True) == ["h3 Will I wait?"]


def test_where_questions_stand_above_answers_other_prompts_do_too() -> None:
    turns = "".join(f"\n\nWhat is {what}?\nA thing we made." for what in ("one", "two", "three"))
    raw = f"{PROSE}{turns}\n\nThey say you quit.\nThat is not how I remember the year at all."
    assert headings(raw)[-1] == "h3 They say you quit."
