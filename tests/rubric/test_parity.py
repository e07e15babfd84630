"""Both formats carry the same text in the same order, page furniture aside."""

from __future__ import annotations

import pytest

from briefgen.theme import PageSize
from tests.rubric.conftest import Outputs
from tests.rubric.printed import Printed


def passages(printed: Printed) -> list[tuple[str, str, str]]:
    """Kind, label and text of each passage, without the white space that line ends bring."""
    shown = [p for p in printed.passages if p.kind != "repeated head"]
    return [(p.kind, p.label, "".join(p.text.split())) for p in shown]


@pytest.mark.parametrize("size", PageSize)
def test_both_formats_say_the_same_in_the_same_order(outputs: Outputs, size: PageSize) -> None:
    assert passages(outputs["docx", size]) == passages(outputs["pdf", size])


def test_both_formats_have_the_same_words_around_the_text(outputs: Outputs) -> None:
    for size in PageSize:
        first, later = (set(" ".join(texts).split()) for texts in outputs["docx", size].furniture)
        for number, texts in enumerate(outputs["pdf", size].furniture, 1):
            shown = set(" ".join(texts).split()) - {"·", str(number)}
            assert shown - (first if number == 1 else later) <= {str(outputs["pdf", size].pages)}
