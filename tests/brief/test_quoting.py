"""Which words stand between the quotation marks."""

import pytest

from briefgen.brief.quotation_marks import closed, typographic
from briefgen.brief.quoting import Quoter, printable, unprintable, unreadable
from briefgen.brief.trimming import quotable
from briefgen.claim import Polarity, Quantity
from briefgen.source import Profile, Span
from tests.making import claim, span, text


@pytest.mark.parametrize(
    ("source", "words", "quoted"),
    [
        ("It grew, but it cost more.", "but it cost more.", "it cost more"),
        ("While trade fell, jobs rose.", "While trade fell", "trade fell"),
        ("Jobs rose, while trade fell.", "while trade fell.", "trade fell"),
        (
            "While trade fell, jobs rose in part.",
            "While trade fell, jobs rose in part.",
            "While trade fell, jobs rose in part",
        ),
        ("However, some ports closed;", "However, some ports closed;", "some ports closed"),
        ("15, Some ports closed.", "15, Some ports closed.", "Some ports closed"),
        ("(3) Some ports closed.", "(3) Some ports closed.", "Some ports closed"),
        ("Mr. Speaker, Sir, some ports closed.",) * 2 + ("some ports closed",),
        ("But, Mr Speaker, some ports closed.",) * 2 + ("some ports closed",),
        ("Second, some ports closed.", "Second, some ports closed.", "some ports closed"),
        ("A ‘refocus’ of ports", "A ‘refocus’ of ports", "A ‘refocus’ of ports"),
        ("‘Ports closed. They reopened.’", "‘Ports closed.", "Ports closed"),
        ("Some ports closed.", "Some ports closed.", "Some ports closed"),
    ],
)
def test_a_link_word_goes_only_when_the_clause_it_links_to_lies_outside(source, words, quoted):
    assert quotable(span(text("A", source), words)).text == quoted


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        ('the "old" way', "the ‘old’ way"),
        ("the “old”\n  way", "the ‘old’ way"),
        ("China's path", "China’s path"),
        ("the 'old way' of the towns' boats", "the ‘old way’ of the towns’ boats"),
        ("the boats of '98 and the towns' boats", "the boats of ’98 and the towns’ boats"),
        ('("new")', "(‘new’)"),
    ],
)
def test_marks_inside_a_quotation_are_single_and_white_space_is_one(raw, printed):
    assert typographic(raw) == printed


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        ("she said: “Fares rose", "she said: ‘Fares rose’"),
        ('she said: "Fares rose', "she said: ‘Fares rose’"),
        ("they fell,” she said", "‘they fell,’ she said"),
        ("the “old” way and the “new” one", "the ‘old’ way and the ‘new’ one"),
        ('a pipe of 5" was laid', "a pipe of 5’ was laid"),
        ("China's path", "China’s path"),
    ],
)
def test_a_quotation_within_one_is_closed_at_its_edge(raw, printed):
    assert closed(raw) == printed


def test_a_figure_without_references_says_so_and_one_with_references_does_not():
    figure = (Quantity("40%", 40, 40, "%"),)
    for cites, unsourced in ((False, True), (True, False)):
        source = text("A", "It met 40% of them.", Profile(cites_references=cites))
        one = claim(source, "It met 40% of them.", quantities=figure)
        assert Quoter({"A": "op-ed"}, {id(one): "A01"}).full(one).unsourced_figure is unsourced


def test_a_claim_of_more_than_forty_words_is_not_printed():
    long = "word " * 41 + "end."
    assert not printable(claim(text("A", long), long))
    assert printable(claim(text("A", "Short."), "Short."))


@pytest.mark.parametrize(
    ("source", "words", "quoted"),
    [
        ("“Fares rose. They fell,” she said.", "“Fares rose.", "Fares rose"),
        ("“Fares rose. They fell,” she said.", "They fell,”", "They fell"),
        ("The “old” way went.", "The “old” way went.", "The “old” way went"),
        ('"Fares rose. They fell," she said.', '"Fares rose.', "Fares rose"),
        ('"Fares rose. They fell," she said.', 'They fell,"', "They fell"),
        ("“Old” ways went.", "“Old” ways went.", "“Old” ways went"),
    ],
)
def test_a_mark_whose_counterpart_lies_outside_is_left_out(source, words, quoted):
    assert quotable(span(text("A", source), words)).text == quoted


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Write to ann@holm.example about fares.", "holds an address"),
        ("See www.holm.example for the fares.", "holds an address"),
        ("Low, Fares, accessed 2 May 2020.", "a reference"),
        ("This section lists the fares of Holm.", "speaks of the text and not of its subject"),
        ("Fares are listed in Table 3 below.", "speaks of the text and not of its subject"),
        ("This report reviews the fares.", "speaks of the text and not of its subject"),
        ("Fares of 6 6 9 10-39 were asked.", "figures of a table without its lines"),
        ("All but the port of Holm 10 10 have ferries.", "figures of a table without its lines"),
        ("All the ports listed below have ferries.", "speaks of the text and not of its subject"),
        ("Note that Holm has ferries.", "speaks of the text and not of its subject"),
        ("Fares brought in 1 200 000 crowns.", ""),
        ("This report finds that fares rose.", ""),
        ("The board reviews its fares.", ""),
    ],
)
def test_addresses_and_words_on_the_text_itself_are_not_printed(words, why):
    assert unprintable(claim(text("A", words), words)) == why


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("To do this, we need two ships.", "points at what stands before it"),
        ("Because of such fares, few sail.", "points at what stands before it"),
        ("They sail at night.", "points at what stands before it"),
        ("Fares rose this year in Holm.", ""),
        ("By the end of spring these fares had gone.", ""),
    ],
)
def test_what_points_back_says_too_little_in_a_list_unless_a_label_helps(words, why):
    source = text("A", f"Fares\n{words}")
    assert unreadable(claim(source, words)) == why
    assert not unreadable(claim(source, words, label=span(source, "Fares")), "Fares")


def test_a_conclusion_says_too_little_without_what_it_is_drawn_from_label_or_not():
    source = text("A", "Fares\nTherefore, they sail at night.")
    drawn = claim(source, "Therefore, they sail at night.", label=span(source, "Fares"))
    assert unreadable(drawn, "Fares") == "points at what stands before it"


@pytest.mark.parametrize(
    ("words", "helped"),
    [
        ("a tenth lower than before", True),
        ("United States", False),
        ("a tenth lower than in the", False),
        ("that they did not rise", False),
    ],
)
def test_a_piece_of_a_sentence_is_not_listed_unless_a_label_helps(words, helped):
    source = text("A", f"Fares\n{words}")
    piece = claim(source, words, whole=False)
    assert unreadable(piece) == "a piece of a sentence"
    label = span(source, "Fares")
    assert bool(unreadable(piece._replace(label=label), "Fares")) is not helped
    assert unreadable(piece._replace(label=label), "@next") == "a piece of a sentence"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Savings were largest in:", "breaks off where a list begins"),
        ("Savings help towns by providing:", "breaks off where a list begins"),
        ("Savings were largest in three towns:", ""),
        ("It is what they live in.", ""),
    ],
)
def test_what_leads_into_a_list_in_mid_sentence_is_not_quoted(words, why):
    assert unprintable(claim(text("A", words), words)) == why


def test_a_predicate_that_breaks_off_gives_way_to_the_whole_claim():
    words = "One fear is that, as Holm says, fares rise."
    quoter = Quoter({"A": "op-ed"}, {})
    one = claim(text("A", words), words, core="fear is that")
    quoter.ids = {id(one): "A1"}
    assert quoter.core(one).text == "One fear is that, as Holm says, fares rise"


def test_a_claim_that_stops_inside_an_enumeration_is_not_quoted():
    source = text("A", "The law helps ferries, ports, and inland towns.")
    cut = claim(source, "The law helps ferries, ports")
    assert unprintable(cut) == "cut from the words it needs"


def test_a_word_that_only_links_is_left_out_with_its_comma():
    words = "Furthermore, ferries sink."
    assert quotable(span(text("A", words), words)).text == "ferries sink"
    assert quotable(span(text("A", words), "ferries sink.")).text == "ferries sink"
    conclusion = "Therefore, ferries sink."
    assert quotable(span(text("A", conclusion), conclusion)).text == "Therefore, ferries sink"


def test_a_predicate_that_begins_inside_an_aside_is_quoted_with_its_subject():
    source = text("A", "The union, I know, has left.")
    one = claim(source, source.text, core="know, has left")
    quoter = Quoter({"A": "op-ed"}, {id(one): "A01"})
    assert quoter.core(one).text == "The union, I know, has left"
    assert quoter.whole(quoter.core(one)) == quoter.full(one)


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("Nothing in the logs points to theft.", "points to theft."),
        ("Small lines hire fewer crews than they did before.", "did before."),
        ("Few of the piers were mended.", "were mended."),
    ],
)
def test_a_predicate_that_its_subject_turns_is_quoted_with_it(words, core):
    one = claim(text("A", words), words, core=core)
    assert Quoter({"A": "op-ed"}, {id(one): "A01"}).core(one).text == words.rstrip(".")


@pytest.mark.parametrize(
    "words",
    [
        "Its crews are tired.",
        "There are also small ferries.",
        "The same board shut them.",
        "The remaining three sank.",
        "Now we count them.",
        "A third issue is fares.",
        "Want to find out more about fares?",
    ],
)
def test_what_counts_on_what_was_told_before_is_not_printed_alone(words):
    assert unreadable(claim(text("A", words), words))


@pytest.mark.parametrize(
    "words", ["A third of firms liked the fares.", "Now Holm has trams.", "There are ferries."]
)
def test_a_share_a_time_or_a_thing_needs_nothing_before_it(words):
    assert not unreadable(claim(text("A", words), words))


def test_numbers_of_notes_at_its_edges_are_left_out():
    words = "[10] [11] The ferry sank in the storm.[12]"
    assert quotable(span(text("A", words), words)).text == "The ferry sank in the storm"
    aside = "The ferry sank [in the storm]"
    assert quotable(span(text("A", aside), aside)).text == aside


def test_numbers_of_a_thread_and_pictures_are_no_words_of_a_quotation():
    for written in (
        "3/ Fares fell.",
        "3/7 Fares fell 📉",
        "📉 Fares fell.",
        "On the other hand, Fares fell.",
    ):
        source = text("A", written)
        assert quotable(Span(source, 0, len(written))).text == "Fares fell"


def test_a_label_does_not_help_a_piece_that_its_sentence_has_begun_before():
    source = text(
        "A", "Fares: The boats are old and are kept out of any plan. Kept low by the town."
    )
    label = span(source, "Fares")
    rest = claim(source, "are kept out of any plan", whole=False, label=label)
    assert unreadable(rest, "Fares") == "a piece of a sentence"
    own = claim(source, "Kept low by the town.", whole=False, label=label)
    assert not unreadable(own, "Fares")


def test_what_counts_up_to_a_list_breaks_off_before_it():
    source = text("A", "2 rides in the offing:-")
    assert unprintable(claim(source, source.text)) == "breaks off where a list begins"
    told = text("A", "Two ferries sank in the harbour.")
    assert not unprintable(claim(told, told.text))


def test_a_label_helps_no_piece_that_tells_nothing():
    source = text("A", "Fares: Maps, tables and a chart of all ferries by the sea.")
    cells = claim(source, source.text[7:], whole=False, label=span(source, "Fares"))
    assert unreadable(cells, "Fares") == "a piece of a sentence"
    assert not unreadable(cells._replace(polarity=Polarity.NEGATIVE), "Fares")


def test_the_number_of_a_clause_is_no_word_of_it_where_others_are_numbered():
    source = text("A", "7.2 Boats are old.\n\n7.3 Ferries are late.\n\n9.5 Tons were lost.")
    assert quotable(span(source, "7.3 Ferries are late.")).text == "Ferries are late"
    assert quotable(span(source, "9.5 Tons were lost.")).text == "9.5 Tons were lost"


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("HOLM, Harl — The ferries are late.", "The ferries are late"),
        ("PORT SELM, May 4, 2026 -- The ferries are late.", "The ferries are late"),
        ("HARL – “The ferries are late.”", "“The ferries are late.”"),
        ("FERRIES are late — The crews are not.", "FERRIES are late — The crews are not"),
    ],
)
def test_where_a_release_was_written_is_left_out(words, quoted):
    assert quotable(span(text("A", words), words)).text == quoted
