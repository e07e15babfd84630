import pytest

from tests.readers.layouts import layout

OPENING = "The scheme has reached most of those for whom it was meant, and cost less than feared.\n"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Cost: It rose by 4 %.", "p [Cost] Cost: It rose by 4 %."),
        (
            "Telecommunications (e.g., 5G): The lines were laid.",
            "p [Telecommunications (e.g., 5G)] Telecommunications (e.g., 5G): The lines were laid.",
        ),
        ("- Cost: up by 4 %", "li1 [Cost] Cost: up by 4 %"),
        ("The reason is simple: Costs rose.", "p The reason is simple: Costs rose."),
        ("He put it so: It rose.", "p He put it so: It rose."),
        ("It opened. Then: Nothing happened.", "p It opened. Then: Nothing happened."),
        ("The doors open at 12:30 on most days.", "p The doors open at 12:30 on most days."),
        ("See also the note: it is long.", "p See also the note: it is long."),
        ("…Cost: It rose.", "p …Cost: It rose."),
        ("of Cost: It rose.", "p of Cost: It rose."),
        ("A B C D E F G H I: It rose.", "p [A B C D E F G H I] A B C D E F G H I: It rose."),
        ("A B C D E F G H I J: It rose.", "p A B C D E F G H I J: It rose."),
        ("Rail, road and sea: It rose.", "p [Rail, road and sea] Rail, road and sea: It rose."),
        ("Rail, road, sea, air: It rose.", "p Rail, road, sea, air: It rose."),
    ],
)
def test_a_label_names_something_and_a_sentence_follows(line: str, shown: str) -> None:
    assert layout(OPENING + line)[1] == shown


@pytest.mark.parametrize(
    "line", ["**Price:** It fell.", "**Price**: It fell.", "**Price.** It fell."]
)
def test_a_strong_label_is_closed_by_colon_or_stop(line: str) -> None:
    assert layout(f"{OPENING}\n{line}", True)[1].startswith("p [Price] Price")


def test_a_strong_name_that_opens_a_sentence_is_no_label() -> None:
    raw = f"{OPENING}\n**The Desk** pays for it all.\n"
    assert layout(raw, True)[1] == "p The Desk pays for it all."


def test_labels_with_dashes_come_by_threes() -> None:
    raw = OPENING + "- Rail – works\n- Road – is late\n- Sea – was dropped"
    assert layout(raw)[1:] == [
        "li1 [Rail] Rail – works",
        "li1 [Road] Road – is late",
        "li1 [Sea] Sea – was dropped",
    ]
    assert layout(OPENING + "- Rail – works")[1:] == ["li1 Rail – works"]


def test_in_an_outline_what_follows_a_label_may_begin_small() -> None:
    raw = OPENING + "\nOrbit: reached in May\nPosts: 1,320 filled\nCost: twice the plan"
    assert layout(raw)[1:] == [
        "p [Orbit] Orbit: reached in May",
        "p [Posts] Posts: 1,320 filled",
        "p [Cost] Cost: twice the plan",
    ]


def test_speakers_tags_are_labels_and_those_who_ask_are_noise() -> None:
    raw = (
        OPENING
        + "\nHOST [00:01]: Does it work?\n\nLEE [00:02]: It does.\n\nHOST: Why?\n\nLEE: Luck."
    )
    assert layout(raw)[1:] == [
        "question HOST [00:01]: Does it work?",
        "p [LEE] LEE [00:02]: It does.",
        "question HOST: Why?",
        "p [LEE] LEE: Luck.",
    ]
