"""What is left open."""

from briefgen.brief.outlook import open_questions
from briefgen.claim import Role
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
