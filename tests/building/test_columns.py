"""A claim that was put in columns is the claim that it was."""

from pathlib import Path

from briefgen.building.columns import Columns
from briefgen.building.shelf import Shelf
from briefgen.claim import Claim, Decided, Role
from briefgen.extraction import extract
from briefgen.readers import parse
from briefgen.source import Span
from briefgen.subject import Subject, Topic
from tests.bench.corpus import document

SUBJECT = Subject("Plan", topics=(Topic("Ferries", ("ferry",), True), Topic("Fares", ("fare",))))


def put(number: int) -> tuple[list[Claim], list[Claim]]:
    source = parse(document(number).encode(), Path(f"{number}.txt"), "A")
    claims = extract(source, SUBJECT)
    return list(claims), Columns().put(claims, Shelf().put(source))


def test_claims_come_back_field_by_field() -> None:
    for number in range(6):
        claims, kept = put(number)
        assert claims
        for claim, own in zip(claims, kept, strict=True):
            assert [getattr(own, name) for name in Claim._fields] == list(claim)
            assert isinstance(own, Claim)
            assert (own, claim, hash(own)) == (claim, own, hash(claim))
            assert (len(own), own[0], own[-1], (*own,)) == (len(claim), *claim[::18], claim)
            assert (own != claim) is False
            assert repr(own) == repr(claim)
            assert (own.left_out, own.wanted, own.order) == (False, False, float("inf"))


def test_a_claim_that_is_read_otherwise_leaves_the_first_as_it_was() -> None:
    claims, kept = put(0)
    first = kept[0]
    core = Span(first.span.source, first.span.end - 4, first.span.end)
    decided = Decided((("role", "mixed"),), include=True, order=2)
    changed = {"role": Role.RESPONSE, "core": core, "topics": ("Fares",), "cause": first.span}
    again = first._replace(**changed, decided=decided, score=0.25, verdict=True)
    assert again == claims[0]._replace(**changed, decided=decided, score=0.25, verdict=True)
    assert (again.wanted, again.order, again.verdict, again.score) == (True, 2, True, 0.25)
    assert kept == claims
    assert (again == first, first._replace(role=first.role) == first) == (False, True)
