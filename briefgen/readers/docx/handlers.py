"""Handlers that elements of several kinds share."""

from __future__ import annotations

from briefgen.readers.docx.content import Attributes, Context, Handlers
from briefgen.readers.docx.xml import on


def entering(inner: Context) -> Handlers:
    """An element whose own elements are taken by ``inner``, which closes it by ``LEAVING``."""
    return Handlers(lambda content, _: content.enter(inner))


LEAVING = Handlers(None, lambda content: content.leave())


def switched_on(attributes: Attributes) -> bool:
    """True unless the element says that it is switched off."""
    return bool(on(attributes.get("val", "1")))
