"""Collect and number what the text refers to outside itself, such as links and lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.writers.docx.bookmarks import Bookmarks
from briefgen.writers.docx.comments import Comments
from briefgen.writers.docx.element import element, in_attribute
from briefgen.writers.docx.footnotes import Footnotes
from briefgen.writers.docx.paragraph_styles import NUMBERS

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


class Register:
    """Addresses, lists, bookmarks, comments and footnotes, in the order in which they are named."""

    def __init__(self, bookmarks: Bookmarks, remarks: Mapping[str, str] | None = None) -> None:
        """``remarks`` says by id what a reviewer is told of the words that carry it."""
        self.addresses: dict[str, str] = {}
        """Address → id of the relationship that holds it."""
        self.starts: list[int] = []
        """The first number of each list."""
        self.bookmarks = bookmarks
        self.comments = Comments(remarks or {})
        self.footnotes = Footnotes()

    def relate(self, address: str) -> str:
        """The id of the relationship that leads to ``address``."""
        return self.addresses.setdefault(address, f"link{len(self.addresses) + 1}")

    def number_from(self, start: int) -> int:
        """The id of a new numbered list; without one of its own a list would go on where the last
        one ended."""
        self.starts.append(start)
        return NUMBERS + len(self.starts)

    def marked(self, id: str, content: Element) -> Element:
        """``content``, whose words carry ``id``, between bookmarks and with the remark on it."""
        return self.bookmarks.around(id, self.comments.on(id, content))

    def relationships(self) -> str:
        """The addresses, as the document's relationships hold them."""
        return "".join(
            f'<Relationship Id="{id}" Type="{_HYPERLINK}" Target="{in_attribute(address)}"'
            ' TargetMode="External"/>'
            for address, id in self.addresses.items()
        )

    def lists(self) -> str:
        """The numbered lists, as the numbering part holds them."""
        return "".join(
            element(
                "num",
                element("abstractNumId", val=NUMBERS),
                element("lvlOverride", element("startOverride", val=start), ilvl=0),
                numId=number,
            )
            for number, start in enumerate(self.starts, NUMBERS + 1)
        )
