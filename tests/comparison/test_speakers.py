"""Labels that say who speaks."""

from briefgen.claim import EDITOR, Role
from briefgen.comparison.speakers import speakers, who_speak, without_speakers
from tests.making import claim, span, text


def labelled(words):
    source = text("A", words)
    lines = [line for line in words.splitlines() if ": " in line]
    return [claim(source, line, label=span(source, line.partition(":")[0])) for line in lines]


def test_a_title_makes_a_label_a_speaker():
    assert speakers(labelled("Mr Low: It fell.\nFares: They rose.")) == {"Mr Low"}


def test_so_do_several_turns_under_a_name_that_is_never_small():
    source = text("A", "Vera Holm: It fell.\nWhy?\nVera Holm: It rose.")
    first, second = (source.text.index("Vera"), source.text.rindex("Vera"))
    claims = [
        claim(source, words, label=span(source, "Vera Holm")._replace(start=at, end=at + 9))
        for words, at in (("It fell.", first), ("It rose.", second))
    ]
    assert speakers(claims) == {"Vera Holm"}
    assert speakers(claims[:1]) == frozenset()


def test_a_claim_loses_the_label_that_is_its_speaker_and_no_other():
    low, fares = without_speakers(labelled("Mr Low: It fell.\nFares: They rose."))
    assert (low.label, fares.label.text) == (None, "Fares")


def test_what_who_asks_puts_to_another_is_background():
    source = text("A", "Presenter: Critics left.\nMs Low: They stayed.\nPresenter: It sank.")
    places = [("Presenter", "Critics left."), ("Ms Low", "They stayed."), ("Presenter", "It sank.")]
    claims = []
    for label, words in places:
        at = source.text.index(words)
        there = span(source, label)._replace(start=at - len(label) - 2, end=at - 2)
        claims.append(claim(source, words, label=there))
    roles = [(one.role, one.label) for one in without_speakers(claims)]
    assert roles == [(Role.CONTEXT, None), (Role.FINDING, None), (Role.CONTEXT, None)]
    decided = without_speakers([one._replace(rule=EDITOR) for one in claims])
    assert decided[0].role is Role.FINDING


def test_small_words_inside_a_name_are_no_sign_against_it():
    source = text("A", "Bank of Holm: It fell.\nWhy?\nBank of Holm: It rose.")
    claims = [
        claim(source, words, label=span(source, "Bank of Holm")._replace(start=at, end=at + 12))
        for words, at in (("It fell.", 0), ("It rose.", source.text.rindex("Bank")))
    ]
    assert speakers(claims) == {"Bank of Holm"}


def test_beside_a_speaker_a_claim_without_a_label_stays_as_it_is():
    low, plain = labelled("Mr Low: It fell.\nMs Ray: It rose.")
    plain = plain._replace(label=None)
    assert without_speakers([low, plain]) == [low._replace(label=None), plain]


def test_a_label_that_says_who_is_to_act_is_no_topic():
    assert speakers(labelled("ACTION AL: Find it.\nAction: Cut fares.")) == {"ACTION AL"}


def test_short_names_that_say_things_are_who_speaks():
    lines = "AL says it fell.\nAL asks if it fell.\nEK says it rose.\nThey asks it.\nThey say it."
    source = text("A", lines)
    assert who_speak([claim(source, line) for line in lines.splitlines()]) == {"al"}
