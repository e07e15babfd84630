"""The mark is the lowest at which the other subjects keep the precision that is wanted."""

from tests.quality.marks import Told, mark

RIGHT, WRONG, MISSED = (frozenset((n, n + 1)) for n in (1, 3, 5))
SUBJECT = Told(((0.5, RIGHT), (0.2, WRONG)), frozenset((RIGHT, MISSED)))


def test_precision_and_recall_are_of_what_reaches_the_mark() -> None:
    assert SUBJECT.at(0.0) == (0.5, 0.5)
    assert SUBJECT.at(0.4) == (1.0, 0.5)
    assert SUBJECT.at(0.6) == (0.0, 0.0)


def test_the_mark_stands_right_above_what_would_be_wrong_too_often() -> None:
    assert mark([SUBJECT]) == 0.25
