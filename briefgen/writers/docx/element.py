"""Short constructors for WordprocessingML: ``element("p", element("r"), rsidR="1")``.

Elements are text: a tree of objects would cost a long document ten times the time. Word requires
children in the order of its schema; callers pass them in that order.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.xmltext import allowed

if TYPE_CHECKING:
    from typing import TypeAlias

    Element: TypeAlias = str

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES = _ESCAPES | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def element(name: str, /, *children: Element | None, **attributes: str | int) -> Element:
    """An element of Word's namespace, whose prefix every part binds to "w"; its attributes are of
    that namespace too, but for those that name another.

    A child that is None is left out, so a caller can write ``flag(…) if … else None`` in place.
    """
    marks = ""
    for key, value in attributes.items():
        marks += f' {key if ":" in key else f"w:{key}"}="{in_attribute(str(value))}"'
    content = "".join(filter(None, children)) if children else ""
    return f"<w:{name}{marks}>{content}</w:{name}>" if content else f"<w:{name}{marks}/>"


def text(content: str, name: str = "t") -> Element:
    """A ``w:t``, or another element that holds text, whose spaces count, those at its ends too."""
    return f'<w:{name} xml:space="preserve">{in_text(content)}</w:{name}>'


def in_text(content: str) -> str:
    """``content`` as it stands between two tags, without the characters that XML forbids."""
    return allowed(content).translate(_ESCAPES)


# Few are ever said once.
@lru_cache(maxsize=1024)
def in_attribute(content: str) -> str:
    """``content`` as it stands between the quotation marks of an attribute, likewise."""
    return allowed(content).translate(_IN_ATTRIBUTES)
