"""What composing a brief will ask of each of many claims, asked beforehand on all cores."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice
from typing import Any

from briefgen.brief.quoting import OF_A_CLAIM, printable
from briefgen.claim import Claim

MANY = 5_000
"""Claims, some half a second of work, from which it is shared out."""


def foresee(claims: Sequence[Claim]) -> None:
    """Have ``claims`` remember what they answer, where there are many and several cores."""
    if len(claims) < MANY:
        return
    from briefgen.sharing import processes, shared

    if processes() > 1:
        told = iter(claims)
        for answers in shared(partial(_answers, claims), len(claims)):
            for claim, known in zip(islice(told, len(answers)), answers, strict=True):
                for question, answer in zip(OF_A_CLAIM, known, strict=False):
                    claim.remember(question, answer)


def _answers(claims: Sequence[Claim], start: int, end: int) -> list[tuple[Any, ...]]:
    """What each of the claims with these numbers answers; of one that is never quoted only why."""
    return [
        tuple(map(claim.answer, OF_A_CLAIM if printable(claim) else OF_A_CLAIM[:1]))
        for claim in claims[start:end]
    ]
