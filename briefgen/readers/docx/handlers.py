"""What a walk over a Word document does where an element begins and where it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from briefgen.readers.docx.xml import on

if TYPE_CHECKING:
    from briefgen.readers.docx.content import Content

Attributes = dict[str, str]
"""Of an element, by short names."""


class Handlers(NamedTuple):
    """What to do with one element; None where there is nothing to do."""

    start: Callable[[Content, Attributes], None] | None = None
    end: Callable[[Content], None] | None = None


Table = dict[str, Handlers]
"""The elements that mean something in one context, by name."""


def entering(inner: Table) -> Handlers:
    """An element whose own elements are taken by ``inner``, which closes it by ``LEAVING``."""
    return Handlers(lambda content, _: content.enter(inner))


LEAVING = Handlers(None, lambda content: content.leave())


def switched_on(attributes: Attributes) -> bool:
    """True unless the element says that it is switched off."""
    return bool(on(attributes.get("val", "1")))
