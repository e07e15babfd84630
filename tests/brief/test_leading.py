"""What heads a brief whose texts do not judge the whole."""

from briefgen.brief.company import beside, said_alike
from briefgen.brief.leading import leads
from briefgen.brief.quoting import Quoter
from briefgen.claim import Polarity, Quantity, Role
from briefgen.finding import Comparison, Difference, Link, Relation, Standing, TopicReading
from tests.making import claim, span, text

A = text(
    "A",
    "Fares fell by 40%.\nCrews are proud of their ships.\nPiers crumble.\n"
    "We fell behind.\nQuays would be lost.",
)
B = text("B", "Fares dropped by two fifths.\nPiers decay.")
FELL, PROUD, PIERS, WE, QUAYS = (
    claim(A, words, role, score=score)
    for words, role, score in zip(
        A.text.splitlines(),
        (Role.FINDING, Role.FINDING, Role.MIXED, Role.MIXED, Role.MIXED),
        (0.6, 0.7, 0.6, 0.9, 0.9),
        strict=True,
    )
)
DROPPED, DECAY = (
    claim(B, words, role)
    for words, role in zip(B.text.splitlines(), (Role.FINDING, Role.MIXED), strict=True)
)
# Of fares it is known that a fall is welcome.
FELL, DROPPED = (fall._replace(polarity=Polarity.POSITIVE) for fall in (FELL, DROPPED))


def led(*claims, links=(), topics=()):
    """(role, letters, words) of each lead."""
    ids = {id(one): f"{one.span.source.id}{n}" for n, one in enumerate(claims)}
    found = Comparison(claims=claims, findings=(), topics=topics, links=links)
    quoter = Quoter({"A": "op-ed", "B": "blog"}, ids)
    made = leads(found, quoter, lambda one: one.score, said_alike(found))
    return [(lead.role, lead.letters, lead.quote.text) for lead in made]


def test_a_result_and_a_mixed_result_lead_that_need_no_words_around_them():
    assert led(PROUD, PIERS, WE, QUAYS) == [
        ("finding", ("A",), "Crews are proud of their ships"),
        ("mixed", ("A",), "Piers crumble"),
    ]


def test_what_somebody_met_with_does_not_lead():
    told = text("A", "A purser showed me 61 empty berths.\nPiers crumble.")
    shown, piers = (claim(told, words, Role.MIXED) for words in told.text.splitlines())
    assert led(shown, piers) == [("mixed", ("A",), "Piers crumble")]


def test_a_numeral_behind_a_name_is_nobody_who_tells():
    numbered = text("A", "The piers of World War I crumble.\nToday I saw piers crumble.")
    war, seen = (claim(numbered, words, Role.MIXED) for words in numbered.text.splitlines())
    assert led(war) == [("mixed", ("A",), "The piers of World War I crumble")]
    assert led(seen) == []


def test_what_two_texts_say_alike_leads_before_what_one_says():
    same = Link(0, 2, None)
    assert led(FELL, PROUD, DROPPED, links=(same,)) == [
        ("finding", ("A", "B"), "Fares fell by 40%")
    ]
    apart = Link(0, 2, Difference.QUANTITY)
    assert led(FELL, PROUD, DROPPED, links=(same, apart))[0][1] == ("A",)


def test_a_result_with_a_figure_leads_before_one_without():
    fell = FELL._replace(quantities=(Quantity("40%", 40, 40, "%"),))
    assert led(PROUD, fell)[0][2] == "Fares fell by 40%"


def test_what_the_first_says_is_not_said_again_and_praise_is_no_shortfall():
    praised = PIERS._replace(polarity=Polarity.POSITIVE)
    assert led(praised) == []
    as_mixed = DROPPED._replace(role=Role.MIXED)
    assert [role for role, *_ in led(FELL, as_mixed, links=(Link(0, 1, None),))] == ["finding"]


def test_texts_that_give_other_figures_do_not_say_alike():
    many, few = Quantity("one in four", 25, 25, "%"), Quantity("one in seven", 14, 14, "%")
    one, other = FELL._replace(quantities=(many,)), DROPPED._replace(quantities=(few,))
    same = (Link(0, 1, None),)
    assert led(one, other, links=same)[0][1] == ("A",)
    assert led(one, other._replace(quantities=(many, few)), links=same)[0][1] == ("A", "B")


def test_beside_a_claim_stand_those_that_say_the_same_or_otherwise():
    ids = {id(FELL): "A1", id(PIERS): "A2", id(DROPPED): "B1"}
    links = (Link(0, 2, Difference.QUANTITY),)
    found = Comparison(claims=(FELL, PIERS, DROPPED), findings=(), topics=(), links=links)
    assert beside(found, ids) == {"A1": {"A1", "B1"}, "A2": {"A2"}, "B1": {"A1", "B1"}}


def test_what_shows_where_a_topic_of_two_texts_stands_leads_before_what_one_says():
    def rated(claim):
        standing, claims = Standing.PROGRESS, (claim, DROPPED)
        return TopicReading(
            "Fares", True, claims, ("A", "B"), (), standing, Relation.RELATED, None, ""
        )

    flat = FELL._replace(polarity=Polarity.NEUTRAL)
    assert led(flat, PROUD, topics=(rated(flat),))[0][2] == "Crews are proud of their ships"
    assert led(FELL, PROUD, topics=(rated(FELL),))[0][2] == "Fares fell by 40%"


def test_what_needs_its_label_does_not_lead():
    assert led(FELL._replace(whole=False), PROUD)[0][2] == "Crews are proud of their ships"
    numbered = text("A", "Boats: 412 lost in 2024.\nFares fell by 40%.")
    lost = claim(numbered, "412 lost in 2024.", label=span(numbered, "Boats"), score=0.9)
    assert led(lost, claim(numbered, "Fares fell by 40%."))[0][2] == "Fares fell by 40%"


def test_a_gain_of_less_than_was_planned_leads_neither_by_its_own_words_nor_by_another_s():
    short = text("B", "Fares brought 2 million, less than the 3 million projected.")
    gain = claim(short, short.text, Role.FINDING)
    assert led(FELL, gain, PROUD, links=(Link(0, 1, None),))[0][2] == PROUD.span.text.rstrip(".")


def test_a_bare_fall_comes_behind_what_is_known_to_be_welcome():
    source = text("A", "Trade fell by 40%.\nFares are fair.")
    fell, fair = (claim(source, words) for words in source.text.splitlines())
    assert led(fell) == [("finding", ("A",), "Trade fell by 40%")]
    assert led(fell, fair) == [("finding", ("A",), "Fares are fair")]
