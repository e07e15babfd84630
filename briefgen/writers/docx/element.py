"""Short constructors for WordprocessingML: ``element("p", element("r"), rsidR="1")``.

Word requires children in the order of its schema; callers pass them in that order.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from briefgen.xmltext import allowed

if TYPE_CHECKING:
    from typing import TypeAlias

    from docx.oxml.xmlchemy import BaseOxmlElement

    Element: TypeAlias = BaseOxmlElement

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def qualified(name: str) -> str:
    """``name`` in Word's namespace, as lxml writes it."""
    return f"{{{WORD}}}{name}"


def element(name: str, *children: Element | None, **attributes: str | int) -> Element:
    """An element of Word's namespace; its attributes are of that namespace too.

    A child that is None is left out, so a caller can write ``flag(…) if … else None`` in place.
    """
    # python-docx's own parser, so that its classes see the elements as theirs.
    from docx.oxml.parser import oxml_parser

    made: Element = oxml_parser.makeelement(qualified(name), nsmap={"w": WORD})
    for key, value in attributes.items():
        made.set(qualified(key), str(value))
    made.extend(child for child in children if child is not None)
    return made


def text(content: str, name: str = "t") -> Element:
    """A ``w:t``, or another element that holds text, whose spaces count, those at its ends too."""
    made = element(name)
    made.text = legal(content)
    made.set(_SPACE, "preserve")
    return made


def legal(content: str) -> str:
    """``content`` without the characters that XML forbids."""
    return allowed(content)
