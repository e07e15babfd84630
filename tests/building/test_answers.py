"""What a kept claim was asked before is not worked out again."""

from pathlib import Path

from briefgen.building.columns import Columns
from briefgen.building.shelf import Shelf
from briefgen.claim import Claim, Role
from briefgen.extraction import extract
from briefgen.readers import parse
from briefgen.subject import Subject
from tests.bench.corpus import document


def claims(number: int = 0) -> list[Claim]:
    source = parse(document(number).encode(), Path("a.txt"), "A")
    return Columns().put(extract(source, Subject("Plan")), Shelf().put(source))


class Question:
    """Asks for the first word, and counts how often it does."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, claim: Claim) -> str:
        self.asked += 1
        return claim.span.text.split()[0]


def test_each_claim_is_asked_once_and_answers_for_itself() -> None:
    question, kept = Question(), claims()
    for _ in range(2):
        found = [claim.answer(question) for claim in reversed(kept)]
        assert found == [claim.span.text.split()[0] for claim in reversed(kept)]
    assert question.asked == len(kept) > 1


def test_one_question_is_not_taken_for_another() -> None:
    first = claims()[0]
    assert [first.answer(lambda claim: claim.whole), first.answer(lambda claim: claim.role)] == [
        first.whole,
        first.role,
    ]


def test_a_claim_on_another_topic_answers_as_before_and_one_with_another_role_anew() -> None:
    question, first = Question(), claims()[0]
    first.answer(question)
    assert first._replace(topics=("Fares",), core=first.span).answer(question)
    assert question.asked == 1
    assert first._replace(role=Role.CONTEXT).answer(question)
    assert question.asked == 2


def test_a_claim_that_is_kept_nowhere_is_asked_each_time() -> None:
    question = Question()
    first = Claim._make(claims()[0])
    assert first.answer(question) == first.answer(question)
    assert question.asked == 2
