"""``extract`` as a whole: spans, lists, chatter, sameness and speed."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.claim import Polarity, Role
from briefgen.extraction import extract
from briefgen.subject import Subject, Topic
from tests.extraction.outlines import outline
from tests.making import text

LINES = st.lists(
    st.text(alphabet="aeT “”\"(),.;:?!%57–'’\n-#*xé👍", min_size=1, max_size=60)
    | st.sampled_from(["While it grew, costs fell; “no” one knew.", "It leads in fields such as:"]),
    min_size=1,
    max_size=6,
)


@given(LINES)
def test_claims_are_in_order_disjoint_and_within_their_block(lines: list[str]) -> None:
    source = text("A", "\n".join(lines))
    found = extract(source)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    for claim in found:
        block = claim.span.block
        assert block is not None
        assert block.start <= claim.span.start < claim.span.end <= block.end
        assert claim.span.text == claim.span.text.strip()
        assert claim.span.contains(claim.core)
        assert 0 <= claim.score <= 1
        assert all(hedge in claim.span.text for hedge in claim.hedges)
        assert all(quantity.text in claim.span.text for quantity in claim.quantities)


def test_a_fragment_is_a_claim_through_its_lead_in() -> None:
    source = outline(
        "- Fields :: The region has achieved dominance in several fields, particularly:",
        "  - Drones and some clean tools.",
    )
    lead, item = extract(source)
    assert lead.span.text == "The region has achieved dominance in several fields"
    assert item.span.text == "Drones and some clean tools."
    assert (item.lead_in, item.lead_role, item.polarity) == (
        lead.span,
        Role.FINDING,
        Polarity.POSITIVE,
    )


def test_a_sentence_after_a_labelled_one_has_its_label() -> None:
    found = extract(outline("- Chips :: It still lags behind. This remains a bottleneck."))
    assert [claim.label and claim.label.text for claim in found] == ["Chips", "Chips"]


def test_roles_do_not_depend_on_the_subject() -> None:
    source = text("A", "The scheme has failed.\nWages rose.\nA second office will open in May.")
    plain = [claim.role for claim in extract(source)]
    named = Subject("The scheme", topics=(Topic("Wages", ("wage",)),))
    assert [claim.role for claim in extract(source, named)] == plain


def test_greetings_questions_and_stage_directions_are_no_claims() -> None:
    source = text("A", "Good morning, friends.\nDoes it work?\n(Applause)\nThe wait fell by half.")
    assert [claim.span.text for claim in extract(source)] == ["The wait fell by half."]


def test_the_same_source_gives_the_same_claims() -> None:
    source = text("A", "While it grew, costs rose.\nIt will go on, officials said.")
    assert extract(source) == extract(source)


@pytest.mark.parametrize(
    "line",
    [
        "While output has grown by 12%, the firms, and their owners, still face delays; ",
        "and ",
        "not concerned because of costs due to ",
        "one in two of three thirds and 1,000,000,000 to ",
        "(“",
        "a",
        "it grew.",
    ],
)
def test_long_text_takes_linear_time(line: str) -> None:
    source = text("A", line * (60_000 // len(line)))
    began = time.perf_counter()
    extract(source)
    assert time.perf_counter() - began < 4
