"""Comments in the margin, for a person who is to approve what rules decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element, text
from briefgen.writers.docx.names import style_id

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_AUTHOR = "briefgen"


class Comments:
    """The remarks that were made, in the order of the text."""

    def __init__(self, remarks: Mapping[str, str]) -> None:
        """``remarks`` says what is told of the words that carry an id."""
        self.remarks = remarks
        self.made: list[str] = []

    def on(self, id: str, content: Element) -> Element:
        """``content`` with the remark on ``id``, or as it is where there is none."""
        remark = self.remarks.get(id)
        if remark is None:
            return content
        number = len(self.made)
        self.made.append(remark)
        start, end = element("commentRangeStart", id=number), element("commentRangeEnd", id=number)
        return f"{start}{content}{end}{_run(element('commentReference', id=number))}"

    def part(self, day: str) -> str:
        """The comments as their part holds them, all of ``day``, an ISO day with its hour."""
        return "".join(
            element(
                "comment",
                element(
                    "p",
                    element("pPr", element("pStyle", val=style_id("annotation text"))),
                    _run(element("annotationRef")),
                    element("r", text(remark)),
                ),
                id=number,
                author=_AUTHOR,
                date=day,
                initials=_AUTHOR[0],
            )
            for number, remark in enumerate(self.made)
        )


def _run(mark: Element) -> Element:
    style = element("rStyle", val=style_id("annotation reference"))
    return element("r", element("rPr", style), mark)
