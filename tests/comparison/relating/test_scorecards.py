"""When the topics that texts made have standings enough to be shown."""

from briefgen.claim import Quantity
from briefgen.comparison.relating.scorecards import enough_rated
from briefgen.finding import Relation, Standing, TopicReading
from tests.making import claim, text

PLAIN = TopicReading("Ferries", True, (), (), (), None, Relation.RELATED, None, "")
GOOD = PLAIN._replace(standing=Standing.PROGRESS)


def fares(id, low, unit="%"):
    return claim(text(id, "Fares fell."), "Fares fell.", quantities=(Quantity("", low, low, unit),))


def test_a_lone_topic_is_not_rated():
    assert enough_rated([GOOD, PLAIN]) == [PLAIN, PLAIN]
    assert enough_rated([GOOD, PLAIN, GOOD]) == [GOOD, PLAIN, GOOD]


def test_a_lone_topic_on_which_two_texts_give_one_figure_is():
    agreed = GOOD._replace(relation=Relation.AGREE)
    shared = agreed._replace(decisive=(fares("A", 40), fares("B", 41)))
    assert enough_rated([shared, PLAIN]) == [shared, PLAIN]
    apart = agreed._replace(decisive=(fares("A", 40), fares("B", 60), fares("B", 40, "boats")))
    assert enough_rated([apart]) == [apart._replace(standing=None)]
    same_text = agreed._replace(decisive=(fares("A", 40), fares("A", 40)))
    assert enough_rated([same_text]) == [same_text._replace(standing=None)]
