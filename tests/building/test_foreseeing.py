"""What many claims are asked beforehand they answer as if they had not been."""

from pathlib import Path

import pytest

from briefgen import sharing
from briefgen.brief import quoting
from briefgen.brief.quoting import OF_A_CLAIM, unprintable
from briefgen.building import foreseeing
from briefgen.building.columns import Columns
from briefgen.building.shelf import Shelf
from briefgen.claim import Claim
from briefgen.extraction import extract
from briefgen.readers import parse
from briefgen.subject import Subject
from tests.bench.corpus import document


def claims() -> list[Claim]:
    source = parse(document(3).encode(), Path("a.txt"), "A")
    return Columns().put(extract(source, Subject("Plan")), Shelf().put(source))


def test_each_answers_as_before_and_need_not_be_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sharing, "processes", lambda: 2)
    monkeypatch.setattr(foreseeing, "MANY", 2)
    expected = [[claim.answer(question) for question in OF_A_CLAIM] for claim in claims()]
    kept = claims()
    foreseeing.foresee(kept)
    monkeypatch.setattr(quoting, "quotable", None)
    assert [unprintable(claim) for claim in kept] == [why for why, *_ in expected]
    told = [claim for claim in kept if not unprintable(claim)]
    assert len(told) > 1
    assert [[claim.answer(question) for question in OF_A_CLAIM] for claim in told] == [
        answers for answers in expected if not answers[0]
    ]
