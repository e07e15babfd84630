"""JSON text, an entry a line."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.building.indented import indented

PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12
)


@settings(derandomize=True, deadline=None)
@given(st.dictionaries(st.text(), VALUES))
def test_it_is_what_json_writes_with_an_indent_of_one(data):
    assert "".join(indented(data)) == json.dumps(data, ensure_ascii=False, indent=1)


@settings(derandomize=True, deadline=None)
@given(st.lists(VALUES))
def test_what_comes_one_by_one_stands_as_a_list(items):
    written = json.dumps({"rows": items}, ensure_ascii=False, indent=1)
    assert "".join(indented({"rows": iter(items)})) == written


def test_a_row_is_asked_for_when_those_before_it_are_written():
    asked = []
    pieces = indented({"rows": (asked.append(n) or n for n in range(3))})
    next(pieces)
    assert [next(pieces), list(asked)] == ["[\n  0", [0]]
