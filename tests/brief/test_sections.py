"""Which claims a section prints, and what is said of the others."""

from briefgen.brief import Limits, Occasion, compose
from briefgen.claim import Decided, Polarity, Role
from briefgen.comparison import compare
from briefgen.finding import Link
from briefgen.settings import Settings
from briefgen.source import Span
from briefgen.subject import Subject, Topic
from tests.making import claim, span, text

RAIL, PORTS = Topic("Rail", ("rail",)), Topic("Ports", ("port",), rated=False)
SETTINGS = Settings(subject=Subject("The plan", topics=(RAIL, PORTS)))
A = text("A", "Rail grew.\nRail grew fast.\nPorts grew.\nIt helped.\nTowns liked it.")
B = text("B", "Rail shrank.\nPorts grew too.")


def composed(*claims, sources=(A, B), settings=SETTINGS, **limits):
    comparison = compare(sources, claims, settings.subject)
    return compose(comparison, sources, settings, Limits(**limits), Occasion())


def entries(section):
    return [(e.topic, e.letters, [q.text for q in e.quotes]) for e in section]


def test_claims_of_one_topic_stand_together_the_best_of_each_voice():
    made = composed(
        claim(A, "Ports grew.", topics=("Ports",), score=0.6),
        claim(B, "Ports grew too.", topics=("Ports",), score=0.9),
    )
    assert entries(made.brief.findings) == [("Ports", ("B", "A"), ["Ports grew too", "Ports grew"])]


def test_the_same_words_stand_in_a_section_once():
    twice = text("C", "Towns liked the trams.\nIt grew.\nTowns liked the trams.")
    said = claim(twice, "Towns liked the trams.")
    again = Span(twice, twice.text.rindex("Towns"), len(twice.text))
    made = composed(said, said._replace(span=again, core=again), sources=(twice,))
    assert entries(made.brief.findings) == [("", ("C",), ["Towns liked the trams"])]


def test_claims_without_topic_or_label_stand_alone():
    made = composed(claim(A, "Ports grew."), claim(B, "Rail shrank."))
    assert [e.letters for e in made.brief.findings] == [("A",), ("B",)]


def test_a_claim_without_topic_that_is_ordered_moves_alone():
    ordered = claim(A, "Towns liked it.", score=0.3)._replace(decided=Decided(order=1))
    made = composed(
        claim(A, "Ports grew.", topics=("Ports",)), claim(A, "Rail grew fast.", score=0.9), ordered
    )
    told = [quote.text for entry in made.brief.findings for quote in entry.quotes]
    assert told == ["Towns liked it", "Ports grew", "Rail grew fast"]


def test_a_claim_that_the_scorecard_quotes_is_not_repeated_under_its_other_topic():
    both = claim(A, "Rail grew fast.", topics=("Ports", "Rail"))
    assert entries(composed(both).brief.findings) == [("Ports", ("A",), ["Rail grew fast"])]
    made = composed(both, repeat_rated=False)
    assert [row.topic for row in made.brief.scorecard] == ["Rail"]
    assert entries(made.brief.findings) == []
    assert made.used == {"A01": ["bottom line", "scorecard"]}


def test_topics_of_the_scorecard_are_repeated_only_where_there_is_room():
    rail = claim(A, "Rail grew.", topics=("Rail",))
    assert entries(composed(rail).brief.findings) == [("Rail", ("A",), ["Rail grew"])]
    made = composed(rail, repeat_rated=False)
    assert entries(made.brief.findings) == []
    assert made.used == {"A01": ["bottom line", "scorecard"]}


def test_every_claim_is_used_or_has_its_reason():
    made = composed(
        claim(A, "Ports grew.", topics=("Ports",), score=0.9),
        claim(A, "Towns liked it.", topics=("Ports",), score=0.4),
        claim(A, "It helped.", Role.CONTEXT),
        findings=1,
    )
    assert made.used == {"A01": ["findings", "bottom line"]}
    assert made.passed_over == {
        "A02": "findings: its source has stronger claims on the topic",
        "A03": "background",
    }


def test_a_full_section_says_so():
    made = composed(claim(A, "Ports grew."), claim(A, "Towns liked it.", score=0.4), findings=1)
    assert made.passed_over == {"A02": "findings: the section is full"}


def test_a_claim_that_points_back_yields_to_one_that_stands_alone():
    back = claim(A, "It helped.", topics=("Ports",), score=0.6)
    alone = claim(A, "Ports grew.", topics=("Ports",), score=0.5)
    assert entries(composed(back, alone).brief.findings) == [("Ports", ("A",), ["Ports grew"])]


def test_a_list_is_told_by_its_introduction_with_its_rated_items():
    source = text("A", "Much was achieved in:\nRail grew.\nPorts grew.")
    lead = claim(source, "Much was achieved in")
    item = claim(source, "Rail grew.", topics=("Rail",), lead_in=span(source, "Much was achieved"))
    made = composed(lead, item, sources=(source,))
    (entry,) = made.brief.findings
    assert ([q.text for q in entry.quotes], entry.listed) == (
        ["Much was achieved in"],
        ("Rail grew",),
    )


def test_words_that_two_rows_share_are_quoted_once():
    source = text("A", "Rail and trams grew.")
    trams = Topic("Trams", ("tram",))
    settings = SETTINGS._replace(subject=Subject("The plan", topics=(RAIL, trams)))
    one = claim(source, "Rail and trams grew.", topics=("Rail", "Trams"))
    rows = composed(one, sources=(source,), settings=settings).brief.scorecard
    assert [(row.topic, row.cells[0][0].same_as) for row in rows] == [
        ("Rail", ""),
        ("Trams", "Rail"),
    ]


def test_a_cell_quotes_the_point_not_what_is_conceded_before_it():
    source = text("A", "While rail grew, rail still lags behind.")
    rail = {"topics": ("Rail",), "lead_role": Role.MIXED}
    made = composed(
        claim(source, "While rail grew", Role.MIXED, score=0.8, **rail),
        claim(source, "rail still lags behind.", Role.MIXED, score=0.75, **rail),
        sources=(source,),
    )
    (row,) = made.brief.scorecard
    assert [quote.text for quote in row.cells[0]] == ["rail still lags behind"]


def test_a_doubtful_result_is_left_out_where_no_owner_vouches_for_the_subject():
    doubtful = claim(A, "Ports grew.", score=0.4)
    assert entries(composed(doubtful).brief.findings) == [("", ("A",), ["Ports grew"])]
    made = composed(doubtful, settings=Settings(subject=Subject("The plan")))
    assert made.passed_over == {"A01": "findings: too doubtful what it reports"}
    ordered = doubtful._replace(decided=Decided(order=1))
    made = composed(ordered, settings=Settings(subject=Subject("The plan")))
    assert made.used == {"A01": ["findings"]}


def test_what_two_texts_say_alike_stands_in_one_entry_before_what_one_says():
    one = text("A", "Fares on the island ferry fell by 20 per cent in 2024.\nTowns liked it.")
    two = text("B", "Island ferry fares fell by 20 per cent in 2024.")
    made = composed(
        claim(one, "Towns liked it.", score=0.9),
        claim(one, "Fares on the island ferry fell by 20 per cent in 2024."),
        claim(two, two.text),
        sources=(one, two),
        settings=Settings(subject=Subject("The plan")),
    )
    assert [e.letters for e in made.brief.findings] == [("A", "B"), ("A",)]


def test_what_an_entry_names_another_text_for_has_no_entry_of_its_own():
    told = claim(A, "Rail grew fast.", polarity=Polarity.NEGATIVE, score=0.9)
    same = claim(B, "Rail shrank.", Role.MIXED)
    comparison = compare((A, B), (told, same), Subject("The plan"))
    joined = comparison._replace(links=(Link(0, 1, None),))
    made = compose(joined, (A, B), Settings(subject=Subject("The plan")), Limits(), Occasion())
    assert entries(made.brief.findings) == [("", ("A",), ["Rail grew fast"])]
    assert made.brief.findings[0].quotes[0].alike == ("B",)
    assert made.brief.mixed == ()
    assert made.brief.counts.single_voice == 0
