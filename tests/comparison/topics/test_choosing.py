"""Topics are looked at in the order of their worth, and only as far as they must be."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.comparison.phrasing.phrases import Key
from briefgen.comparison.topics.choosing import Told, in_order

CLAIMS = {
    frozenset({"ferry"}): (0, 1, 2),
    frozenset({"fare"}): (3,),
    frozenset({"port"}): (4, 5),
    frozenset({"crew"}): (),
}


def worth(key: Key, told: Told) -> float:
    return sum(map(told, CLAIMS[key])) / 2


@settings(derandomize=True)
@given(st.frozensets(st.integers(0, 5)))
def test_what_claims_tell_decides_the_order_and_names_do_where_it_is_even(
    telling: frozenset[int],
) -> None:
    values = {key: worth(key, telling.__contains__) for key in CLAIMS}
    best = sorted(filter(values.get, CLAIMS), key=lambda key: (-values[key], sorted(key)))
    assert list(in_order(CLAIMS, worth, telling.__contains__)) == best


def test_the_claims_of_a_topic_that_cannot_be_next_are_not_looked_at() -> None:
    asked = []
    order = in_order(CLAIMS, worth, lambda number: not asked.append(number))
    assert next(order) == {"ferry"}
    assert asked == [0, 1, 2]
