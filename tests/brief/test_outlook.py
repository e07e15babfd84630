"""What is left open."""

from briefgen.brief.outlook import elsewhere, open_questions
from briefgen.claim import Role
from briefgen.comparison.relations import unrelated
from briefgen.finding import Aspect
from briefgen.subject import Subject
from tests.making import claim, text


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
