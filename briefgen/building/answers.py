"""What claims kept in rows answered to a question, a byte each: it is asked again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefgen.claim import Claim

_UNKNOWN = 0


class Answers:
    """The answers to one question, by the claims' rows; it has fewer than 256."""

    def __init__(self, question: Callable[[Claim], Any]) -> None:
        self._question = question
        self._codes = bytearray()
        self._answers: list[Any] = [None]
        """By the bytes that stand for them; the first stands for none."""
        self._code: dict[Any, int] = {}

    def of(self, row: int, claim: Claim) -> Any:
        """What ``claim``, of that row, answers."""
        code = self._codes[row] if row < len(self._codes) else _UNKNOWN
        return self.keep(row, self._question(claim)) if code == _UNKNOWN else self._answers[code]

    def keep(self, row: int, answer: Any) -> Any:
        """``answer``, from now on known to be that of a row."""
        code = self._code.get(answer)
        if code is None:
            code = self._code[answer] = len(self._answers)
            self._answers.append(answer)
        if row >= len(self._codes):
            self._codes.extend(bytes(row + 1 - len(self._codes)))
        self._codes[row] = code
        return answer

    def carry(self, row: int, other: int) -> None:
        """Have one row answer as the other does, where that is known."""
        if row < len(self._codes) and self._codes[row] != _UNKNOWN:
            self.keep(other, self._answers[self._codes[row]])


class Asked(dict[Callable[[Claim], Any], Answers]):
    """The answers to each question."""

    def __missing__(self, question: Callable[[Claim], Any]) -> Answers:
        found = self[question] = Answers(question)
        return found
