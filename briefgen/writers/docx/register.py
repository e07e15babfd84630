"""What the text of a body refers to outside itself, numbered as it is met."""

from __future__ import annotations

from briefgen.writers.docx.element import element, in_attribute
from briefgen.writers.docx.paragraph_styles import NUMBERS

HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


class Register:
    """Addresses and numbered lists, in the order in which the body names them."""

    def __init__(self) -> None:
        self.addresses: dict[str, str] = {}
        """Address → id of the relationship that holds it."""
        self.starts: list[int] = []
        """The first number of each list."""

    def relate(self, address: str) -> str:
        """The id of the relationship that leads to ``address``."""
        return self.addresses.setdefault(address, f"link{len(self.addresses) + 1}")

    def number_from(self, start: int) -> int:
        """The id of a new numbered list; without one of its own a list would go on where the last
        one ended."""
        self.starts.append(start)
        return NUMBERS + len(self.starts)

    def relationships(self) -> str:
        """The addresses, as the document's relationships hold them."""
        return "".join(
            f'<Relationship Id="{id}" Type="{HYPERLINK}" Target="{in_attribute(address)}"'
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
