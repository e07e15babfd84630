"""Why sources differ, in words: the rule behind each kind of difference."""

from __future__ import annotations

from briefgen.finding import Difference

REASONS = {
    Difference.QUANTITY: "of one thing they give figures that no rounding joins",
    Difference.POLARITY: "of one thing, one denies what the other asserts",
    Difference.CERTAINTY: "one doubts what the other asserts",
    Difference.CAUSE: "they name other causes, or one denies what the other names",
}
