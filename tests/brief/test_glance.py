"""Who says what stands where: each voice's own part in the standing of a topic."""

from __future__ import annotations

from briefgen.brief.parts import RatedRow
from briefgen.brief.tables import at_a_glance, reported
from briefgen.claim import Polarity, Role
from briefgen.comparison.relating.relations import reading
from briefgen.subject import Topic
from tests.making import claim, text


def row(topic: str, *letters: str) -> RatedRow:
    return RatedRow(1, topic, "Progress", "progress", letters, (), (), ())


def test_each_voice_stands_once_and_where_its_own_claims_would_put_the_topic() -> None:
    a, b, c = (text(id, "Rail grew. Rail fell. Rail is near.") for id in "ABC")
    claims = (
        claim(a, "Rail grew.", Role.FINDING),
        claim(b, "Rail grew.", Role.FINDING),
        claim(b, "Rail fell.", Role.MIXED),
        claim(c, "Rail fell.", Role.FINDING, polarity=Polarity.NEGATIVE),
        claim(a, "Rail is near.", Role.CONTEXT),
    )
    read = reading(Topic("Rail", ("rail",)), claims, (a, b, c))
    assert reported(read) == (("shortfall", ("C",)), ("contested", ("B",)), ("progress", ("A",)))


def test_the_figure_takes_the_topics_that_most_texts_speak_on_in_their_order() -> None:
    rows = (row("a", "A"), row("b", "A", "B"), row("c", "A"), row("d", "A", "B", "C"))
    assert [each.topic for each in at_a_glance(rows, 3)] == ["a", "b", "d"]
    assert at_a_glance(rows, 12) == rows
