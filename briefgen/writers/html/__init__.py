"""Documents as one HTML page to review on: the brief beside its sources, nothing loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Document
from briefgen.theme import Theme
from briefgen.writers.written import Attachment, Written

if TYPE_CHECKING:
    from briefgen.writers.html.exhibit import Exhibit

__all__ = ["write"]


def write(
    document: Document,
    theme: Theme,
    attachment: Attachment | None = None,
    exhibit: Exhibit | None = None,
) -> Written:
    """``document`` as one file of HTML: the same bytes for the same document and theme, always.

    ``exhibit`` is what stands beside it, the sources with their claims; without one the brief
    stands alone. ``attachment`` stays outside: what a reader needs of it the page itself shows.
    """
    from briefgen.writers.html.exhibit import Exhibit
    from briefgen.writers.html.page import page

    data = page(document, theme, exhibit or Exhibit()).encode()
    return Written(data, pages=None, breaks=())
