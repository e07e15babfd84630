"""What is left open."""

from briefgen.brief.outlook import elsewhere, in_turn, open_questions, phase
from briefgen.claim import Decided, Role
from briefgen.comparison.relating.relations import unrelated
from briefgen.finding import Aspect
from briefgen.subject import Subject
from tests.making import claim, span, text


def watched(words: str, role: Role) -> bool:
    return bool(open_questions([claim(text("A", words), words, role)]))


def test_what_may_come_is_watched():
    assert watched("Ferries may stop.", Role.MIXED)
    assert watched("Ferries would stop.", Role.OUTLOOK)


def test_the_month_of_may_leaves_nothing_open():
    assert not watched("In May 2022 the ferries stopped.", Role.MIXED)


def test_what_could_not_be_done_in_the_past_is_not_watched():
    assert not watched("Holm could find no ferry.", Role.MIXED)


def test_what_comes_next_stands_topic_by_topic_unless_the_phase_to_come_has_a_name():
    one, two = (
        unrelated(Role.OUTLOOK, (claim(text("A", words), words, Role.OUTLOOK),))
        for words in ("Ferries are to stop.", "Ports will open.")
    )
    assert elsewhere([one, two], Subject("Ferries")) == [one, two]
    (joint,) = elsewhere([one, two], Subject("Ferries", outlook="Ferries 2"))
    assert joint.topic == Aspect.NEXT


def test_what_one_text_leaves_open_is_watched_and_no_outlook_unless_that_is_all():
    left_open, told = (
        unrelated(Role.OUTLOOK, (claim(text("A", words), words, Role.OUTLOOK),))
        for words in ("Ferries may stop.", "Ports will open.")
    )
    assert elsewhere([left_open, told], Subject("Ferries")) == [told]
    assert elsewhere([left_open], Subject("Ferries")) == [left_open]


def test_what_may_be_so_already_is_not_watched():
    assert not watched("The share may therefore be lower.", Role.FINDING)
    assert watched("The share may fall.", Role.FINDING)


def test_what_has_come_already_is_no_outlook():
    past, ahead = (
        unrelated(Role.OUTLOOK, (claim(text("A", words), words, Role.OUTLOOK),))
        for words in ("Decisions have become faster.", "Ports will open.")
    )
    assert elsewhere([past, ahead], Subject("Ferries")) == [ahead]


def test_what_is_left_open_stays_an_outlook_where_the_editor_wants_it():
    words = "Ferries may stop."
    wanted = claim(text("A", words), words, Role.OUTLOOK, decided=Decided(include=True))
    told = claim(text("A", "Ports will open."), "Ports will open.", Role.OUTLOOK)
    one, two = unrelated(Role.OUTLOOK, (wanted,)), unrelated(Role.OUTLOOK, (told,))
    assert elsewhere([one, two], Subject("Ferries")) == [one, two]


def test_the_phase_to_come_stands_under_the_labels_of_a_source_s_own_else_by_topic():
    source = text("A", "Piers: Ferries 2 will widen them.\nFerries 2 will add ships.\nIt grew.")
    labelled = claim(
        source, "Ferries 2 will widen them.", Role.OUTLOOK, label=span(source, "Piers")
    )
    plain = claim(source, "Ferries 2 will add ships.", Role.OUTLOOK, topics=("Ships",))
    other = claim(source, "It grew.", Role.OUTLOOK)
    named = Subject("Ferries", outlook="Ferries 2")
    told = unrelated(Role.OUTLOOK, (labelled, plain, other))._replace(topic="Ships")
    made = [(found.topic, found.claims) for found in phase([told], named)]
    assert made == [("Piers", (labelled,)), ("Ships", (plain,))]
    assert phase([told], Subject("Ferries")) == []


def test_background_is_not_watched_and_what_comes_next_is_watched_first():
    source = text("A", "Ferries may stop.\nPorts may close.\nFares may rise.")
    mixed = claim(source, "Ferries may stop.", Role.MIXED, score=0.9)
    ahead = claim(source, "Ports may close.", Role.OUTLOOK, score=0.2)
    aside = claim(source, "Fares may rise.", Role.CONTEXT)
    assert open_questions([mixed, aside, ahead]) == [ahead, mixed]


def test_of_open_questions_each_topic_has_one_and_the_voices_take_turns():
    one, two = (
        text("A", "Ferries may stop.\nPorts may close.\nFares may rise."),
        text("B", "It may."),
    )
    first, second, third = (
        claim(one, words, topics=topics)
        for words, topics in (
            ("Ferries may stop.", ("Ferries",)),
            ("Ports may close.", ("Ports", "Ferries")),
            ("Fares may rise.", ("Ferries",)),
        )
    )
    other = claim(two, "It may.")
    assert list(in_turn([first, second, third, other])) == [first, other, second]
