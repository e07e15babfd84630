"""Claims packed and unpacked are the same claims."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction import extract
from briefgen.extraction.packing import packed, unpacked
from briefgen.readers import reader
from briefgen.source import Source

TEXT = """Results

- Ferries (EVs): traffic rose by 5% to 3 million because dues fell.
- Costs: the quay may not open before 2031, the port authority said.

What comes next: the plan will, in particular:
- raise dues by a third
- close two berths
"""


def source(text: str) -> Source:
    return reader("markdown")(text.encode(), Path("a.md"), "A")


def test_packing_loses_nothing_of_a_text_with_all_that_claims_hold() -> None:
    made = source(TEXT)
    claims = extract(made)
    assert any(c.label for c in claims)
    assert any(c.quantities for c in claims)
    assert unpacked(json.loads(json.dumps(packed(claims))), made) == claims


@given(st.lists(st.sampled_from(TEXT.split(" ")), max_size=60).map(" ".join))
def test_packing_loses_nothing(text: str) -> None:
    made = source(f"The plan works. {text}")
    claims = extract(made)
    assert unpacked(json.loads(json.dumps(packed(claims))), made) == claims


@pytest.mark.parametrize("rows", [None, [[]], [[0, 5]], [[0, 9**9, 0, 5, *["finding"] * 15]]])
def test_what_no_claims_can_be_is_refused(rows: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        unpacked(rows, source("The plan works."))
