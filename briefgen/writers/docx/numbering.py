"""Numbered lists that each count from their own start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element, qualified
from briefgen.writers.docx.paragraph_styles import NUMBERS

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


def add_list(numbering: Element, start: int) -> int:
    """Add to ``numbering`` a list that counts from ``start``; returns its id.

    Without one of its own, a list would go on where the last one ended.
    """
    number = 1 + max(int(num.get(qualified("numId"))) for num in numbering.iter(qualified("num")))
    override = element("lvlOverride", element("startOverride", val=start), ilvl=0)
    numbering.append(element("num", element("abstractNumId", val=NUMBERS), override, numId=number))
    return number
