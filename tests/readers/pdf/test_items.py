"""Bullets and numbers that open a line."""

import pytest

from briefgen.readers.pdf.fragments import Fragment
from briefgen.readers.pdf.items import Mark, mark_of
from briefgen.readers.pdf.runs import Run


def opening(words: str) -> Mark | None:
    return mark_of(Fragment(Run(words, 72, 200, 100, 10, False, False, 1), 1))


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("• Ferries are late", "•"),
        ("\u0a26 Ferries are late", "\u0a26"),
        ("2. Ferries are late", "dot"),
    ],
)
def test_a_bullet_opens_an_item_whatever_a_font_makes_of_it(words: str, style: str) -> None:
    mark = opening(words)
    assert mark is not None
    assert mark.style == style


@pytest.mark.parametrize(
    "words", ["A ferry is late", "β Blockers are late", "\u0a26 ferries", "你好 Ferries"]
)
def test_letters_of_words_open_none(words: str) -> None:
    assert opening(words) is None
