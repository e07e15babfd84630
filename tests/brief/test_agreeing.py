"""On what voices report alike."""

from briefgen.brief.agreeing import agreed
from briefgen.brief.parts import Quote, RatedRow
from briefgen.claim import Role
from briefgen.finding import Comparison, Relation, Standing, TopicReading
from tests.making import claim, text


def rated(topic, *texts):
    cells = tuple(
        (Quote(f"A{n}", "A", "Blog", words, "", False, 1),) for n, words in enumerate(texts)
    )
    return RatedRow(1, topic, "Progress", "progress", ("A", "B"), cells, (True, True), ())


def read(topic, relation, *claims):
    return TopicReading(topic, True, claims, ("A", "B"), (), Standing.PROGRESS, relation, None, "")


def found(*rows, apart=(), related=None):
    """What is agreed on by ``rows``: on those of ``apart`` voices differ, on those of ``related``
    nothing joins their claims."""
    readings = tuple(
        read(row.topic, Relation.RELATED, *related[row.topic])
        if row.topic in (related or {})
        else read(row.topic, Relation.DIFFER if row.topic in apart else Relation.AGREE)
        for row in rows
    )
    compared = Comparison(claims=(), findings=(), topics=readings, links=())
    return agreed(compared, rows, Standing.PROGRESS, str.lower, lambda quote: quote)


def test_a_lone_topic_is_shown_in_the_first_short_words_on_it():
    alike = found(rated("Fares", "word " * 30, "Fares fell"))
    assert (alike.topics, [quote.text for quote in alike.words]) == (("fares",), ["Fares fell"])


def test_words_are_short_up_to_a_limit_and_one_quotation_will_do():
    fits = "word " * 22
    alike = found(rated("Fares", f"{fits} more", fits, "Fares fell"))
    assert [quote.text for quote in alike.words] == [fits]


def test_voices_agree_on_a_standing_only_by_claims_that_show_it():
    source = text("A", "Fares fell.")
    shows, hides = (claim(source, source.text, role) for role in (Role.FINDING, Role.MIXED))
    rows = (rated("Fares", "fell"),)
    for decisive, topics in (((shows,), ("fares",)), ((shows, hides), ())):
        reading = read("Fares", Relation.AGREE)._replace(decisive=decisive)
        compared = Comparison(claims=(), findings=(), topics=(reading,), links=())
        alike = agreed(compared, rows, Standing.PROGRESS, str.lower, lambda quote: quote)
        assert alike.topics == topics


def test_of_several_topics_the_names_will_do():
    assert found(rated("Fares", "fell"), rated("Ports", "grew")) == (("fares", "ports"), ())


def test_a_topic_on_which_voices_differ_is_not_agreed_on():
    assert found(rated("Fares", "fell"), apart=("Fares",)) == ((), ())


def test_on_what_each_voice_reports_one_way_they_report_alike_though_nothing_joins_it():
    source = text("A", "Fares fell.")
    good, bad = (claim(source, "Fares fell.", role) for role in (Role.FINDING, Role.MIXED))
    row = rated("Fares", "fell")
    assert found(row, related={"Fares": (good, good)}).topics == ("fares",)
    assert found(row, related={"Fares": (good, bad)}).topics == ()


def test_what_most_voices_report_comes_first():
    ports = rated("Ports", "grew")._replace(letters=("A", "B", "C"))
    assert found(rated("Fares", "fell"), ports).topics == ("ports", "fares")
