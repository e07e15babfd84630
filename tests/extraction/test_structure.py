"""What stands above a passage: headings, labels, lead-ins, speakers."""

from __future__ import annotations

from briefgen.extraction.structure import passages
from briefgen.source import SourceKind
from tests.extraction.outlines import outline
from tests.making import text


def test_the_title_is_no_heading_of_what_follows() -> None:
    (passage,) = passages(outline("# Mixed results", "It grew."))
    assert passage.heading is None


def test_a_passage_knows_the_nearest_heading() -> None:
    found = passages(outline("## Gains", "It grew.", "## Gaps", "It fell."))
    assert [p.heading.text for p in found if p.heading] == ["Gains", "Gaps"]


def test_summing_up_closes_the_section() -> None:
    found = passages(outline("## Next steps", "It will go on.", "In conclusion, it grew."))
    assert [p.closing for p in found] == [False, True]


def test_a_new_heading_opens_it_again() -> None:
    found = passages(outline("## A", "Overall, it grew.", "## B", "It will go on."))
    assert [p.closing for p in found] == [True, False]


def test_the_label_is_left_out_of_the_text() -> None:
    (passage,) = passages(outline("- Solar :: It leads."))
    assert (passage.text, passage.label and passage.label.text) == ("It leads.", "Solar")


def test_a_bold_sentence_is_no_label_but_says_something_itself() -> None:
    for words, label in (("Rail is late.", None), ("What we will do.", "What we will do")):
        source = text("A", f"{words} Towns wait.")
        block = source.blocks[0]._replace(label=(0, len(words) - 1))
        (passage,) = passages(source._replace(blocks=(block,)))
        assert (passage.label and passage.label.text) == label
        assert passage.text == (source.text if label is None else "Towns wait.")


def test_items_know_the_words_that_open_their_list() -> None:
    found = passages(
        outline("It leads in fields such as:", "- solar", "- drones", "It also builds rail.")
    )
    assert [p.lead.text if p.lead else None for p in found] == [
        None,
        "It leads in fields such as:",
        "It leads in fields such as:",
        None,
    ]


def test_the_deeper_of_two_lead_ins_governs() -> None:
    found = passages(outline("It leads in:", "- these fields:", "  - solar", "- rail"))
    assert [p.lead.text if p.lead else None for p in found] == [
        None,
        "It leads in:",
        "these fields:",
        "It leads in:",
    ]


def test_the_one_who_asks_is_not_heard() -> None:
    found = passages(
        outline(
            "Q :: Does it work?", "MARLOW :: It does.", "Q :: You doubted it.", "MARLOW :: Yes."
        )
    )
    assert [(p.speaker, p.text) for p in found] == [("MARLOW", "It does."), ("MARLOW", "Yes.")]


def test_a_passage_is_equal_to_no_other_of_the_same_words() -> None:
    first, again = (passages(outline("## Gains", "It grew."))[0] for _ in range(2))
    assert first.text == again.text
    assert first != again
    assert len({first, again}) == 2


def test_in_a_conversation_a_turn_goes_on_and_what_is_asked_is_left_out() -> None:
    said = outline(*["Ms Lee :: Why?", "Go on.", "Mr Ek :: It sank.", "In May."] * 4)
    spoken = said._replace(profile=said.profile._replace(kind=SourceKind.INTERVIEW))
    found = passages(spoken)
    assert {(p.text, p.speaker, p.label) for p in found} == {
        ("It sank.", "Mr Ek", None),
        ("In May.", "Mr Ek", None),
    }
    assert {p.speaker for p in passages(said)} == {None}
