"""Short constructors for HTML: ``element("p", in_text("a < b"), class_="note")``.

Elements are text, as in the DOCX writer: a page holds tens of thousands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.xmltext import allowed

if TYPE_CHECKING:
    from typing import TypeAlias

    Element: TypeAlias = str

# A bare carriage return would be read as a line feed.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES = _ESCAPES | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def element(name: str, content: str = "", /, **attributes: str | int | None) -> Element:
    """An element with a start and an end tag; ``content`` is markup.

    Attributes that are None or "" are left out; ``class_`` is "class", and ``data_line`` is
    "data-line".
    """
    return f"<{name}{_marks(attributes)}>{content}</{name}>"


def void(name: str, /, **attributes: str | int | None) -> Element:
    """An element that has no end tag, such as ``col``."""
    return f"<{name}{_marks(attributes)}>"


def in_text(content: str) -> str:
    """``content`` as it stands between two tags, without the characters that no text may hold."""
    return allowed(content).translate(_ESCAPES)


def _marks(attributes: dict[str, str | int | None]) -> str:
    return "".join(
        f' {key.rstrip("_").replace("_", "-")}="{allowed(str(value)).translate(_IN_ATTRIBUTES)}"'
        for key, value in attributes.items()
        if value is not None and value != ""
    )
