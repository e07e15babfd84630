"""Fields: text that Word counts, with the value it had when we wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element, text

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


def field(instruction: str, cached: str) -> list[Element]:
    """The runs of a field: ``instruction`` ("PAGE", "SEQ Table \\* ARABIC") and what to show
    until Word works it out. Never marked dirty: that would greet the reader with a question."""
    return [
        element("r", element("fldChar", fldCharType="begin")),
        element("r", text(f" {instruction} ", "instrText")),
        element("r", element("fldChar", fldCharType="separate")),
        element("r", text(cached)),
        element("r", element("fldChar", fldCharType="end")),
    ]
