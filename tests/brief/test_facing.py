"""Of voices that differ, the claims that are shown."""

from briefgen.brief.facing import differing, facing
from briefgen.finding import Comparison, Difference, Link
from tests.making import claim, text

FARES, QUAYS = "Fares fell.", "Quays will open."
ROSE, WAIT, SINK = "Fares rose.", "Quays wait.", "Boats sink."
OURS = [claim(text("A", f"{FARES} {QUAYS}"), words) for words in (FARES, QUAYS)]
THEIRS = [claim(text("B", f"{SINK} {WAIT}"), words) for words in (SINK, WAIT)]
OTHERS = [[claim(text(letter, ROSE), ROSE)] for letter in "CD"]


def shown(own_of_each, *links):
    """The words of each voice's first claim, "" where it has none."""
    claims = tuple(c for own in own_of_each for c in own)
    found = Comparison(claims=claims, findings=(), topics=(), links=links)
    return [own[0].span.text if own else "" for own in facing(own_of_each, differing(found))]


def test_of_two_voices_the_claims_that_are_apart_are_shown_not_the_best_of_each():
    apart = Link(1, 3, Difference.CERTAINTY)
    assert shown([OURS, THEIRS], apart) == [QUAYS, WAIT]


def test_of_several_pairs_that_are_apart_the_best_is_shown():
    links = Link(1, 3, Difference.CERTAINTY), Link(0, 2, Difference.POLARITY)
    assert shown([OURS, THEIRS], *links) == [FARES, SINK]


def test_another_voice_is_shown_where_it_has_a_column():
    apart = Link(1, 3, Difference.CERTAINTY)
    assert shown([OURS, THEIRS, OTHERS[0]], apart) == [QUAYS, WAIT, ROSE]
    assert shown([OURS, THEIRS, *OTHERS], apart) == [QUAYS, WAIT, "", ""]


def test_where_no_claims_are_apart_each_voice_shows_its_best():
    same, loose = Link(1, 3, None), Link(1, 3, Difference.CAUSE, firm=False)
    assert shown([OURS, THEIRS], same, loose) == [FARES, SINK]
