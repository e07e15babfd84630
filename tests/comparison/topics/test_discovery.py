"""Topics out of the texts themselves."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.comparison.folding import fold
from briefgen.comparison.phrasing.phrases import LONGEST
from briefgen.comparison.topics.choosing import MOST
from briefgen.comparison.topics.discovery import discover
from briefgen.finding import Link
from briefgen.subject import Subject
from tests.making import claim, span, text

FILLING = "Apples Bricks Cement Dust Eggs Flour Glass Hay Ink Jars Kilns Lamps Maps Nails"


def topics(a, b, subject=Subject(), labels=None):  # noqa: B008
    """Names of the topics of two texts, a line a claim."""
    sources = [
        text(id, "\n".join((*lines, *(f"{w} came." for w in FILLING.split()[n::2]))))
        for n, (id, lines) in enumerate((("A", a), ("B", b)))
    ]
    claims = [
        claim(
            source,
            line,
            label=span(source, (labels or {})[line]) if line in (labels or {}) else None,
        )
        for source in sources
        for line in source.text.splitlines()
    ]
    found, on = discover(sources, claims, (), subject)
    assert {name for names in on for name in names} == {topic.name for topic in found}
    return [topic.name for topic in found]


def test_a_noun_that_both_texts_use_is_a_topic_in_the_plural_they_use():
    assert topics(["Of the tenants, some left."], ["The tenant complained."]) == ["Tenants"]


def test_word_order_hyphens_and_number_do_not_part_a_topic():
    found = topics(
        ["The car-parks of the port are full.", "The car parks were closed."],
        ["Each car park is dear."],
    )
    assert found[0] == "Car parks"


def test_a_word_is_no_topic_beside_the_longer_one_that_ends_in_it():
    found = topics(
        ["The port price rose.", "A port price is dear.", "Of prices we hear."],
        ["The port price fell.", "The price of eggs is high.", "Prices at Holm are low."],
    )
    assert "Port price" in found
    assert "Prices" not in found


def test_months_currencies_generic_nouns_and_verbs_are_no_topics():
    found = topics(
        ["In March the people paid 30 crowns to begin.", "It cost 20 crowns."],
        ["By March the people had 10 crowns to begin.", "They want 5 crowns."],
    )
    assert found == []


def test_a_short_form_and_what_it_stands_for_are_one_topic():
    found = topics(
        ["The Home Energy Agency (HEA) moved.", "The HEA grew."], ["Holm closed the HEA."]
    )
    assert found == ["Home Energy Agency"]


def test_a_label_is_a_topic_though_only_one_text_has_it():
    line = "Late teens: they went home."
    assert "Late teens" in topics([line], [], labels={line: "Late teens"})


def test_a_label_names_its_topic_without_its_number_and_its_opening_word():
    line = "On Night Boats: they sank."
    found = topics([line], [], labels={line: "On Night Boats"})
    assert "Night Boats" in found
    assert not [name for name in found if name.startswith("On ")]


def test_the_subject_itself_is_no_topic():
    lines = ["The ferries are late."], ["Of the ferries, two sank."]
    assert topics(*lines) == ["Ferries"]
    assert topics(*lines, subject=Subject("Ferries")) == []


def test_a_word_that_a_heading_shouts_is_printed_small():
    found = topics(["HISTORIES OF FERRIES: late."], ["The history of the ferries is short."])
    assert "Ferries" in found
    assert not any(name.isupper() for name in found)


def test_words_that_only_point_or_tell_when_are_no_topics():
    assert topics(["That's what that is for."], ["It was done for that already."]) == []


def test_a_short_form_that_is_a_common_word_does_not_stand_wherever_that_word_does():
    found = topics(
        ["The Island Ticket (IT) is dear.", "We find it odd.", "People like it."],
        ["The islands want it.", "The IT has gone."],
    )
    assert found == ["Island Ticket"]


def test_a_topic_with_a_very_long_name_goes_by_its_short_form():
    found = topics(
        ["The Pan Island Ferry Trade Office (PIFTO) moved.", "The PIFTO grew."],
        ["Holm closed the PIFTO."],
    )
    assert found == ["PIFTO"]


def test_where_two_texts_begin_with_a_topic_a_claim_that_ends_on_it_is_not_on_it():
    first = "The ferries are late."
    last = "Nobody in the whole town of Holm has ever heard one word about the ferries."
    sources = [text("A", f"{first}\n{last}\n{FILLING}."), text("B", "Ferries sank.\nIt rained.")]
    claims = [claim(s, line) for s in sources for line in s.text.splitlines()]
    found, on = discover(sources, claims, (), Subject())
    assert found[0].name == "Ferries"
    assert [number for number, names in enumerate(on) if "Ferries" in names] == [0, 3]


def test_spellings_of_one_thing_fold_to_one():
    assert fold("High-Speed Railways") == fold("high speed railway")


WORDS = st.lists(
    st.sampled_from(("the", "of", "ferries", "port", "ferry", "sold", "30", "is", "quick")),
    min_size=1,
)


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(WORDS.map(" ".join), min_size=1, max_size=6, unique=True))
def test_topics_are_few_short_and_each_has_a_claim(lines):
    found = topics(lines, lines)
    assert len(found) <= MOST
    assert all(1 <= len(name.split()) <= LONGEST for name in found)


def test_a_fact_of_two_texts_names_a_topic_and_takes_its_claims_there():
    one, other = "Reported wrecks fell by a half.\nHay.", "Wrecks fell by a half.\nInk."
    sources = [text("A", one), text("B", other)]
    claims = [claim(s, line) for s in sources for line in s.text.splitlines()]
    found, on = discover(sources, claims, (Link(0, 2, None),), Subject())
    assert [topic.name for topic in found] == ["Wrecks"]
    assert on == (("Wrecks",), (), ("Wrecks",), ())


def test_a_claim_without_a_topic_stands_with_what_says_the_same():
    one = "The night ferries of Holm are full.\nApples.\nHay."
    two = "Night ferries sail.\nThe boats have no room.\nInk."
    sources = [text("A", one), text("B", two)]
    claims = [claim(s, line) for s in sources for line in s.text.splitlines()]
    _, on = discover(sources, claims, (Link(0, 4, None),), Subject())
    assert on[4] == on[0][:1] != ()


def test_a_word_in_many_claims_is_a_topic_where_few_of_two_texts_begin_with_it():
    late = [f"Of all the things that {word} saw in Holm, attacks." for word in FILLING.split()[:4]]
    found = topics(
        ["The attacks fell.", "Each attack is dear.", *late[:2]],
        ["Attacks are down.", "Of attacks we hear.", *late[2:]],
    )
    assert "Attacks" in found


def test_head_teachers_are_no_teachers():
    found = topics(["The head teachers left."], ["Head teachers of Holm complained."])
    assert found == ["Head teachers"]


def test_what_a_label_says_in_brackets_behind_its_name_is_no_part_of_it():
    ours, theirs = "Harbours ($2.57 bn): it fell.", "Harbours ($2.57 bn): it fell by 9."
    labels = dict.fromkeys((ours, theirs), "Harbours ($2.57 bn)")
    assert topics([ours], [theirs], labels=labels) == ["Harbours"]


def test_a_word_that_no_claim_comes_to_soon_is_no_topic():
    late = "The boats that came to Holm in spring sailed with many of their {}."
    assert "Uncles" not in topics([late.format("uncles")], [late.format("uncles")])
    assert "Uncles" in topics([late.format("uncles")], ["Uncles sailed."])
