"""What sources say side by side."""

from briefgen.claim import Polarity, Quantity, Role
from briefgen.comparison import compare
from briefgen.comparison.linking.links import Judged
from briefgen.comparison.relating.grouping import group
from briefgen.comparison.relating.joined import Joined
from briefgen.comparison.topics.placing import placed
from briefgen.finding import Aspect, Difference, Link, Relation, Standing
from briefgen.subject import Subject, Topic
from tests.making import claim, span, text

RAIL = Topic("Rail", ("rail", "train"))
PORTS = Topic("Ports", ("port",), rated=False)
SUBJECT = Subject("Transport plan", topics=(RAIL, PORTS))


def reading(comparison, topic):
    (found,) = [r for r in comparison.topics if r.topic == topic]
    return found


def outcome(*claims):
    """(standing, relation, difference, support) of the topic Rail."""
    sources = list({c.span.source.id: c.span.source for c in claims}.values())
    rail = reading(compare(sources, claims, SUBJECT), "Rail")
    return rail.standing, rail.relation, rail.difference, rail.support


A = text("A", "The rail link opened.\nRail costs rose.\nRail took 40% of trips.")
B = text(
    "B", "Rail is a success.\nRail fell behind.\nPort fees met protest.\nRail took 12% of trips."
)


def rail(source, words, role=Role.FINDING, **known):
    return claim(source, words, role, topics=("Rail",), **known)


def test_two_sources_that_report_results_agree_on_progress():
    found = outcome(rail(A, "The rail link opened"), rail(B, "Rail is a success"))
    assert found == (Standing.PROGRESS, Relation.AGREE, None, ("A", "B"))


def test_a_result_here_and_a_shortfall_there_is_contested_and_differs():
    found = outcome(rail(A, "The rail link opened"), rail(B, "Rail fell behind", Role.MIXED))
    assert found == (Standing.CONTESTED, Relation.DIFFER, Difference.POLARITY, ("A", "B"))


def test_one_source_alone_is_one_only():
    found = outcome(rail(B, "Rail fell behind", Role.MIXED))
    assert found == (Standing.SHORTFALL, Relation.ONE_ONLY, None, ("B",))


def test_figures_of_one_unit_far_apart_differ():
    forty, twelve = Quantity("40%", 40, 40, "%"), Quantity("12%", 12, 12, "%")
    found = outcome(
        rail(A, "Rail took 40% of trips", quantities=(forty,)),
        rail(B, "Rail took 12% of trips", quantities=(twelve,)),
    )
    assert found[1:3] == (Relation.DIFFER, Difference.QUANTITY)


def test_a_clause_that_reports_progress_and_a_barrier_is_contested_by_itself():
    both = rail(A, "Rail costs rose", Role.MIXED, polarity=Polarity.BOTH)
    assert outcome(both)[0] is Standing.CONTESTED


def test_the_introduction_of_a_list_decides_for_its_items():
    item = rail(A, "The rail link opened", lead_role=Role.MIXED)
    assert outcome(item)[0] is Standing.SHORTFALL


def test_a_hostile_response_counts_as_a_barrier_and_a_mild_one_as_nothing():
    hostile = claim(B, "Port fees met protest", Role.RESPONSE, topics=("Rail",))
    assert outcome(rail(A, "The rail link opened"), hostile)[0] is Standing.PROGRESS
    hostile = claim(
        B, "Port fees met protest", Role.RESPONSE, topics=("Rail",), polarity=Polarity.NEGATIVE
    )
    assert outcome(rail(A, "The rail link opened"), hostile)[0] is Standing.CONTESTED


def test_a_response_that_reports_progress_and_a_barrier_counts_as_both():
    mixed = claim(
        B, "Port fees met protest", Role.RESPONSE, topics=("Rail",), polarity=Polarity.BOTH
    )
    assert outcome(mixed)[0] is Standing.CONTESTED


def test_themes_get_no_standing():
    fees = claim(B, "Port fees met protest", Role.MIXED, topics=("Ports",))
    found = reading(compare([A, B], [fees], SUBJECT), "Ports")
    assert (found.standing, found.relation, found.named) == (None, Relation.ONE_ONLY, ("B",))


def test_a_claim_is_listed_once_under_the_topic_most_sources_speak_of():
    one = claim(A, "The rail link opened", topics=("Ports", "Rail"))
    two = rail(B, "Rail is a success")
    (finding,) = compare([A, B], [one, two], SUBJECT).findings
    assert (finding.topic, finding.claims, finding.support) == ("Rail", (one, two), ("A", "B"))


def expected(one, other):
    """How sources stand that expect ``one``, hedged, and ``other``, flat."""
    a, b = text("A", one), text("B", other)
    claims = [claim(a, one, Role.OUTLOOK, hedges=("may",)), claim(b, other, Role.OUTLOOK)]
    found = reading(compare([a, b], claims, SUBJECT), Aspect.NEXT)
    return found.relation, found.difference


def test_hedged_expectations_differ_in_certainty_from_flat_ones_of_the_same_thing():
    assert expected("Trains may stop", "Trains stop") == (Relation.DIFFER, Difference.CERTAINTY)


def test_expectations_of_different_things_are_only_related():
    assert expected("Trains may stop", "Rents fall soon") == (Relation.RELATED, None)


MANY = [
    text(id, "\n".join(f"{word} came." for word in words.split()))
    for id, words in (
        ("A", "Apples Bricks Cement Dust Eggs Flour Glass"),
        ("B", "Hay Ink Jars Kilns Lamps Maps Nails"),
    )
]
"""Claims on other things: a topic must not run through all of a subject."""


def of_found_topics(one, other, **known):
    """The readings of topics that two claims among others share."""
    sources = [
        text(s.id, f"{words}\nThe ferries are here. Of ferries we say nothing.\n{s.text}")
        for s, words in zip(MANY, (one, other), strict=True)
    ]
    claims = [
        found
        for source, words in zip(sources, (one, other), strict=True)
        for found in (
            claim(source, words, **known),
            *(claim(source, line) for line in source.text.splitlines()[2:]),
        )
    ]
    compared = compare(sources, claims, Subject())
    return {r.topic: r.relation for r in compared.topics if len(r.support) > 1}, compared


def test_texts_that_say_the_same_agree_on_the_topic_they_share():
    found, compared = of_found_topics(
        "The new ferries cut the crossing to Holm.", "The crossing to Holm is cut by the ferries."
    )
    assert Relation.AGREE in found.values()
    assert {topic for c in compared.claims for topic in c.topics} == set(found)


def test_texts_that_share_a_topic_alone_are_only_related():
    found, _ = of_found_topics("Two ferries burned.", "Children love the ferries.")
    assert found == {"Ferries": Relation.RELATED}


def test_in_the_row_of_a_found_topic_a_claim_says_who_did_it():
    source = text("A", "Holm council sold the ferries.")
    whole = claim(source, "Holm council sold the ferries", core="sold the ferries")
    assert placed(whole, ("Ferries",)).core.text == "Holm council sold the ferries"
    assert placed(whole, ("Holm council",)).core.text == "sold the ferries"


def test_plans_alone_give_a_found_topic_its_relation_but_no_standing():
    _, compared = of_found_topics(
        "The ferries to Holm stop in April.",
        "In April the ferries to Holm stop.",
        role=Role.OUTLOOK,
    )
    (agreed,) = [r for r in compared.topics if r.relation is Relation.AGREE and r.topic[0] != "@"]
    assert (agreed.support, agreed.standing) == (("A", "B"), None)


def test_a_pronoun_stays_with_its_verb_in_the_row_of_a_found_topic():
    source = text("A", "They sold the ferries.")
    short = claim(source, "They sold the ferries", core="sold the ferries")
    assert placed(short, ("Ferries",)).core.text == "They sold the ferries"


def test_a_word_in_common_alone_does_not_rate_a_found_topic():
    sources = [text("A", "Ferries burn less."), text("B", "The ferries please painters.")]
    claims = tuple(claim(s, s.text, polarity=Polarity.POSITIVE) for s in sources)
    apart, joint = (
        Joined(claims, Judged((), akin)).reading(Topic("Ferries", ()), claims, sources)
        for akin in (frozenset(), frozenset({(0, 1)}))
    )
    assert (apart.standing, joint.standing) == (None, Standing.PROGRESS)
    assert apart.support == joint.support == ("A", "B")


def test_a_text_that_repeats_another_is_no_second_voice():
    words = "The ferries of Holm run late on every night of the week."
    sources = [text("A", words), text("B", words)]
    claims = tuple(claim(source, words, Role.MIXED) for source in sources)
    joined = Joined(claims, Judged((Link(0, 1, None),), frozenset()))
    found = joined.reading(Topic("Ferries", ()), claims, sources)
    assert (found.relation, found.support) == (Relation.RELATED, ("A",))


def test_a_label_that_names_nothing_is_no_topic():
    source = text("A", "One final point\nNight ferries\nThey sail.")
    for label, topic in (("One final point", ""), ("Night ferries", "Night ferries")):
        (found,) = group([claim(source, "They sail.", label=span(source, label))], ()).by_role
        assert found == (Role.FINDING, topic)


def judged(words, subject=Subject(), **known):  # noqa: B008
    """Whether ``words``, a judgement by the rules, are one on the whole."""
    source = text("A", words)
    one = claim(source, words, verdict=True, **known)
    return any(r.topic == Aspect.OVERALL for r in compare([source], [one], subject).topics)


def test_the_goals_of_somebody_in_it_are_not_those_of_a_subject_nobody_vouches_for():
    assert judged("The plan has met its targets.")
    assert judged("The plan has met its main targets.")
    assert not judged("Holm sold a ferry to meet its larger naval objective.")
    assert judged("Holm sold a ferry to meet its larger naval objective.", SUBJECT)


def test_a_piece_of_a_sentence_judges_no_subject_that_nobody_vouches_for():
    assert not judged("met its targets", whole=False)
    assert judged("met its targets", SUBJECT, whole=False)


def test_two_claims_that_come_to_a_topic_at_their_end_do_not_agree_on_it():
    early = "Ferries to Holm are late."
    late = f"All the {'wise old ' * 6} men of the harbour town of Holm are late for ferries."
    for words, relation in ((early, Relation.AGREE), (late, Relation.RELATED)):
        sources = [text("A", early), text("B", words)]
        claims = tuple(claim(s, s.text, Role.MIXED) for s in sources)
        joined = Joined(claims, Judged((Link(0, 1, None),), frozenset()))
        found = joined.reading(Topic("Ferries", ()), claims, sources)
        assert found.relation is relation


def test_a_claim_stands_under_the_topic_that_most_speak_of_or_that_it_comes_to_first():
    source = text("A", "Ports by the rail grew.\nRail grew.")
    other = text("B", "Rail fell.")
    claims = [
        claim(source, "Ports by the rail grew.", topics=("Ports", "Rail")),
        claim(source, "Rail grew.", topics=("Rail",)),
        claim(other, "Rail fell.", topics=("Rail",)),
    ]
    both = (RAIL, PORTS)
    assert [topic for _, topic in group(claims, both).by_role] == ["Rail"]
    assert [topic for _, topic in group(claims, both, first=True).by_role] == ["Ports", "Rail"]
