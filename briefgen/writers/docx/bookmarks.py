"""Bookmarks: names for places, by which links and other programs find them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_LONGEST = 40
"""Characters that Word takes in a name, which begins with a letter; capitals do not count."""


class Bookmarks:
    """Gives each place a name of its own."""

    def __init__(
        self, targets: Iterable[str] = (), taken: Iterable[str] = (), first: int = 0
    ) -> None:
        """``targets`` are the ids of paragraphs; their names are settled first, as links lead to
        them from above. ``taken`` are names in small letters that the text around has; ``first``
        is the first number that it has not."""
        self.taken = set(taken)
        self.numbers: dict[str, int] = {}
        """The last number of each name, so that the next is not looked for from the start."""
        self.targets = {id: self._name(id) for id in dict.fromkeys(targets)}
        self.waiting = dict(self.targets)
        """Those whose paragraph has not come yet."""
        self.count = first

    def target(self, id: str, content: Element) -> Element:
        """``content``, the paragraph of that id, as what links lead to."""
        return self._between(self.waiting.pop(id, "") or self._name(id), content)

    def around(self, id: str, content: Element) -> Element:
        """``content`` under the name of ``id``, with a number from its second place on."""
        return self._between(self._name(id), content)

    def _between(self, name: str, content: Element) -> Element:
        number = self.count
        self.count += 1
        start = element("bookmarkStart", id=number, name=name)
        return f"{start}{content}{element('bookmarkEnd', id=number)}"

    def _name(self, id: str) -> str:
        """A name like ``id`` that nothing has yet: "source-A" → "source_A"."""
        plain = "".join(char if char.isascii() and char.isalnum() else "_" for char in id)
        stem = plain if plain[:1].isalpha() else f"n{plain}"
        name, n = stem[:_LONGEST], self.numbers.get(stem, 1)
        while name.lower() in self.taken:
            n += 1
            name = f"{stem[: _LONGEST - len(str(n)) - 1]}_{n}"
        self.numbers[stem] = n
        self.taken.add(name.lower())
        return name
