"""Elements that say how a paragraph is set."""

from __future__ import annotations

from briefgen.readers.docx.content import Attributes, Content, Context, Handlers
from briefgen.readers.docx.handlers import LEAVING, entering, switched_on
from briefgen.readers.docx.styles import ground
from briefgen.readers.docx.xml import whole


def _paragraph(content: Content, _: Attributes) -> None:
    content.start_paragraph()


def _paragraph_end(content: Content) -> None:
    content.paragraph = None
    content.fields.settle()


def _style(content: Content, attributes: Attributes) -> None:
    paragraph = content.open()
    id = attributes.get("val", "")
    style = content.styles.paragraph(id)
    paragraph.style_id, paragraph.style = id, style
    paragraph.level, paragraph.numbering = style.level, style.numbering
    paragraph.ground = style.face.fill
    paragraph.contents |= style.contents


def _outline(content: Content, attributes: Attributes) -> None:
    level = whole(attributes.get("val"))
    if level is not None and content.open().level != 0:
        content.open().level = level + 1 if 0 <= level < 9 else None


def _list_level(content: Content, attributes: Attributes) -> None:
    id = (content.open().numbering or ("",))[0]
    content.open().numbering = (id, whole(attributes.get("val")))


def _list(content: Content, attributes: Attributes) -> None:
    level = (content.open().numbering or ("", None))[1]
    content.open().numbering = (attributes.get("val", ""), level)


def _shade(content: Content, attributes: Attributes) -> None:
    content.open().ground = ground(attributes) or content.open().ground


def _initial(content: Content, attributes: Attributes) -> None:
    content.open().goes_on = attributes.get("dropCap") in ("drop", "margin")


def _break_before(content: Content, attributes: Attributes) -> None:
    if switched_on(attributes):
        content.pages.ask()


def _end_deleted(content: Content, _: Attributes) -> None:
    content.open().goes_on = True


def _running(kind: str) -> Handlers:
    def start(content: Content, attributes: Attributes) -> None:
        content.running.append((kind, attributes.get("r:id", "")))

    return Handlers(start)


SECTION: Context = {
    "headerReference": _running("header"),
    "footerReference": _running("footer"),
    "sectPr": LEAVING,
}
MARK: Context = {"del": Handlers(_end_deleted), "moveFrom": Handlers(_end_deleted), "rPr": LEAVING}
"""The properties of a paragraph's end."""
PROPERTIES: Context = {
    "pStyle": Handlers(_style),
    "outlineLvl": Handlers(_outline),
    "ilvl": Handlers(_list_level),
    "numId": Handlers(_list),
    "shd": Handlers(_shade),
    "framePr": Handlers(_initial),
    "pageBreakBefore": Handlers(_break_before),
    "rPr": entering(MARK),
    "sectPr": entering(SECTION),
    "pPr": LEAVING,
}
PARAGRAPH: Context = {
    "p": Handlers(_paragraph, _paragraph_end),
    "a:p": Handlers(_paragraph, _paragraph_end),
    "pPr": entering(PROPERTIES),
    "sectPr": entering(SECTION),
}
