"""What page 1 says of figures."""

from __future__ import annotations

from briefgen.brief.messages import differences, figures, highlights, mid_sentence
from briefgen.brief.parts import ComparedRow, Entry, Quote
from briefgen.brief.quoting import Quoter
from briefgen.claim import Quantity
from briefgen.finding import Comparison, Link
from tests.making import claim, text

SHARE, COUNT = Quantity("40%", 40, 40, "%"), Quantity("two", 2, 2, "")


def told(*claims, links=()) -> list[str]:
    ids = {id(one): f"A{n}" for n, one in enumerate(claims)}
    found = Comparison(claims=claims, findings=(), topics=(), links=links)
    return [quote.text for quote in figures(found, Quoter({"A": "op-ed", "B": "blog"}, ids))]


def test_a_figure_is_shown_with_what_it_is_of():
    source = text("A", "Fares fell by 40%.")
    one = claim(source, "Fares fell by 40%.", core="fell by 40%", quantities=(SHARE,))
    assert told(one) == ["Fares fell by 40%"]


def test_what_would_be_comes_behind_what_is():
    source = text("A", "A ban would cost 40% of jobs.\nFares fell by 40%.")
    would, fell = source.text.splitlines()
    assert told(
        claim(source, would, quantities=(SHARE,), score=0.9),
        claim(source, fell, quantities=(SHARE,)),
    ) == ["Fares fell by 40%", "A ban would cost 40% of jobs"]


def test_shares_come_before_counts_and_pieces_of_sentences_are_left_out():
    source = text("A", "Two ferries sank.\nFares rose by 40%.\nup by 40%")
    assert told(
        claim(source, "Two ferries sank.", quantities=(COUNT,), score=0.9),
        claim(source, "Fares rose by 40%.", quantities=(SHARE,)),
        claim(source, "up by 40%", quantities=(SHARE,), whole=False),
    ) == ["Fares rose by 40%", "Two ferries sank"]


def test_of_two_shares_the_one_that_another_text_gives_too_comes_first():
    source = text("A", "Fares rose by 40%.\nFerries lost 40% of their crews.")
    other = text("B", "They are up by two fifths.")
    fares, crews = source.text.splitlines()
    assert told(
        claim(source, crews, quantities=(SHARE,), score=0.9),
        claim(source, fares, quantities=(SHARE,)),
        claim(other, other.text),
        links=(Link(1, 2, None),),
    ) == ["Fares rose by 40%", "Ferries lost 40% of their crews"]


def test_a_topic_is_small_inside_a_sentence_unless_it_is_a_name():
    texts = ["The night ferries of the harmonised System sail to Holm. Berths are dear."]
    assert mid_sentence("Night ferries", texts) == "night ferries"
    assert mid_sentence("Harmonised System", texts) == "Harmonised System"
    assert mid_sentence("Holm", texts) == "Holm"
    assert mid_sentence("Berths", texts) == "berths"
    assert mid_sentence("Crew pay", texts) == "crew pay"
    assert mid_sentence("EV", texts) == "EV"


def test_what_page_1_says_already_is_no_highlight():
    source = text("A", "Fares rose.\nFerries run late.\nTowns waited.")
    claims = [
        claim(source, words) for words in ("Fares rose.", "Ferries run late.", "Towns waited.")
    ]
    quoter = Quoter({"A": "op-ed"}, {id(one): f"A{n}" for n, one in enumerate(claims)})
    entries = [Entry("", ("A",), False, (quoter.full(one),)) for one in claims]
    found = dict.fromkeys(("outlooks", "phase", "responses"), ())
    found |= {"findings": tuple(entries[:2]), "mixed": tuple(entries[2:])}
    assert highlights(found, 5) == (entries[0], entries[2], entries[1])
    assert highlights(found, 5, {"A0"}) == (entries[1], entries[2])


def test_a_figure_that_says_whose_it_is_comes_first():
    source = text("A", "We lost 40% of our boats.\nTwo ferries sank.")
    assert told(
        claim(source, "We lost 40% of our boats.", quantities=(SHARE,), score=0.9),
        claim(source, "Two ferries sank.", quantities=(COUNT,)),
    ) == ["Two ferries sank", "We lost 40% of our boats"]


def test_one_topic_heads_one_message_and_words_that_lean_on_others_come_last():
    source = text("A", "Fares rose.\nFares fell.\nWe waited.\nTowns slept.")
    claims = [claim(source, words) for words in source.text.splitlines()]
    quoter = Quoter({"A": "op-ed"}, {id(one): f"A{n}" for n, one in enumerate(claims)})
    entries = [
        Entry(topic, ("A",), False, (quoter.full(one),))
        for topic, one in zip(("Fares", "Fares", "Staff", ""), claims, strict=True)
    ]
    found = dict.fromkeys(("mixed", "outlooks", "phase", "responses"), ())
    chosen = highlights({**found, "findings": tuple(entries)}, 4)
    assert chosen == (entries[0], entries[3], entries[1], entries[2])
    named = highlights({**found, "findings": tuple(entries)}, 4, named={"fares"})
    assert named == (entries[3], entries[0], entries[1], entries[2])


def test_a_bare_digit_is_the_number_in_a_name_and_no_figure():
    source = text("A", "Model 2 had support.\nFerry 12 sank.")
    named, counted = Quantity("2", 2, 2, ""), Quantity("12", 12, 12, "")
    assert told(
        claim(source, "Model 2 had support.", quantities=(named,)),
        claim(source, "Ferry 12 sank.", quantities=(counted,)),
    ) == ["Ferry 12 sank"]


def compared(difference, cells, opposed=()):
    return ComparedRow(1, difference, "differ", difference, cells, (True,) * len(cells), opposed)


def quoted(letter):
    return (Quote(f"{letter}1", letter, "Blog", "fell", "", False, 1),)


def test_voices_differ_in_direction_where_one_says_the_reverse_of_another():
    def whole(quote):
        return quote._replace(text=f"Fares {quote.text}")

    sure = compared("certainty", (quoted("A"), quoted("B")))
    figures = compared("quantity", (quoted("A"), quoted("B")))
    partly = compared("polarity", (quoted("A"), quoted("B")))
    outright = compared("polarity", (quoted("A"), quoted("B"), quoted("C")), ("C", "A"))
    found = differences((sure, partly, figures, outright), whole)
    assert [row.topic for row in found] == ["quantity", "polarity", "certainty"]
    shown = [[quote.text for quote in cell] for cell in found[1].cells]
    assert shown == [["Fares fell"], [], ["Fares fell"]]
