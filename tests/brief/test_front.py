"""Page 1: one thing is said once."""

from briefgen.brief.front import Front
from briefgen.brief.parts import RatedRow
from briefgen.brief.quoting import Quoter
from briefgen.brief.worth import Worth
from briefgen.claim import Quantity, Role
from briefgen.finding import Comparison, Relation, Standing, TopicReading
from tests.making import claim, text

SHARE = (Quantity("40%", 40, 40, "%"),)
A = text("A", "Fares fell by 40%.\nNight fares fell by 40%.\nPorts lost 40%.")
FARES, NIGHT, PORTS = (
    claim(A, words, role, topics=topics, quantities=SHARE, score=score)
    for words, role, topics, score in zip(
        A.text.splitlines(),
        (Role.FINDING, Role.FINDING, Role.MIXED),
        (("Fares",), ("Fares",), ("Ports",)),
        (0.9, 0.8, 0.3),
        strict=True,
    )
)
IDS = {id(one): f"A{n}" for n, one in enumerate((FARES, NIGHT, PORTS), 1)}


def front(*topics):
    """The parts of page 1 where ``topics`` are rated as progress."""
    readings = tuple(
        TopicReading(name, True, (), ("A", "B"), (), None, Relation.AGREE, None, "")
        for name in topics
    )
    quoter = Quoter({"A": "blog"}, IDS)
    compared = Comparison(claims=(FARES, NIGHT, PORTS), findings=(), topics=readings, links=())
    page = Front(compared, quoter, Worth(), (), {}, str.lower)
    cells = ((quoter.full(FARES),),)
    tone = str(Standing.PROGRESS)
    rows = [RatedRow(1, t, "Progress", tone, ("A", "B"), cells, (True,), ()) for t in topics]
    found = dict.fromkeys(("findings", "mixed", "outlooks", "phase", "responses"), ())
    return page.parts(rows, found, 3)


def test_words_that_the_bottom_line_has_stand_in_no_message():
    assert [lead.quote.text for lead in front("Fares")["leads"]] == ["Fares fell by 40%"]
    assert front("Fares")["progress_words"] == ()


def test_a_figure_on_a_topic_whose_words_a_message_quotes_is_not_told_again():
    assert front()["figures"][0].text == "Night fares fell by 40%"
    assert front("Fares")["figures"][0].text == "Ports lost 40%"
