"""Elements that hold characters, or say how they look."""

from __future__ import annotations

from briefgen.readers.docx.content import Attributes, Content, Context, Handlers
from briefgen.readers.docx.handlers import LEAVING, entering, switched_on
from briefgen.readers.docx.styles import NOTHING, UNKNOWN, ground, ink
from briefgen.readers.docx.symbols import symbol
from briefgen.readers.docx.xml import on, whole


def _run(content: Content, _: Attributes) -> None:
    content.face, content.run_style, content.own_mark = NOTHING, "", False


def _run_end(content: Content) -> None:
    _run(content, {})


def _run_style(content: Content, attributes: Attributes) -> None:
    content.run_style = attributes.get("val", "")


def _bold(content: Content, attributes: Attributes) -> None:
    content.face = content.face._replace(bold=switched_on(attributes))


def _hidden(content: Content, attributes: Attributes) -> None:
    content.face = content.face._replace(hidden=switched_on(attributes))


def _size(content: Content, attributes: Attributes) -> None:
    content.face = content.face._replace(size=whole(attributes.get("val")))


def _colour(content: Content, attributes: Attributes) -> None:
    content.face = content.face._replace(colour=ink(attributes.get("val", "auto")))


def _run_shade(content: Content, attributes: Attributes) -> None:
    content.face = content.face._replace(fill=ground(attributes))


def _marker(content: Content, attributes: Attributes) -> None:
    """Highlighting: the colours have names, of which white alone hides white."""
    if attributes.get("val") not in ("none", "white"):
        content.face = content.face._replace(fill=UNKNOWN)


def _raised(content: Content, attributes: Attributes) -> None:
    content.face = content.face._replace(raised=attributes.get("val") == "superscript")


def _text(content: Content, _: Attributes) -> None:
    content.taking = "text"


def _code(content: Content, _: Attributes) -> None:
    content.taking = "code"


def _taken(content: Content) -> None:
    content.taking = ""


def _tab(content: Content, _: Attributes) -> None:
    content.add("\t")


def _hyphen(content: Content, _: Attributes) -> None:
    content.add("-")


def _line(content: Content, _: Attributes) -> None:
    content.add("\n")


def _break(content: Content, attributes: Attributes) -> None:
    content.add("\n")
    if attributes.get("type") == "page":
        content.pages.ask()


def _page(content: Content, _: Attributes) -> None:
    content.pages.note()


def _symbol(content: Content, attributes: Attributes) -> None:
    if shown := symbol(attributes.get("font", ""), attributes.get("char", "")):
        content.add(shown)


def _field_mark(content: Content, attributes: Attributes) -> None:
    content.fields.step(attributes.get("fldCharType", ""))


def _simple_field(content: Content, attributes: Attributes) -> None:
    content.fields.simple(attributes.get("instr", ""))


def _field_end(content: Content) -> None:
    content.fields.step("end")


def _note_mark(kind: str) -> Handlers:
    def start(content: Content, attributes: Attributes) -> None:
        if content.fields.seen and not content.face.hidden:
            content.notes.append((kind, attributes.get("id", ""), content.pages.now))
        content.own_mark = "customMarkFollows" in attributes and bool(
            on(attributes["customMarkFollows"])
        )

    return Handlers(start)


PROPERTIES: Context = {
    "rStyle": Handlers(_run_style),
    "b": Handlers(_bold),
    "vanish": Handlers(_hidden),
    "sz": Handlers(_size),
    "color": Handlers(_colour),
    "shd": Handlers(_run_shade),
    "highlight": Handlers(_marker),
    "vertAlign": Handlers(_raised),
    "rPr": LEAVING,
}
RUN: Context = {
    "r": Handlers(_run, _run_end),
    "m:r": Handlers(_run, _run_end),
    "rPr": entering(PROPERTIES),
    "t": Handlers(_text, _taken),
    "m:t": Handlers(_text, _taken),
    "a:t": Handlers(_text, _taken),
    "instrText": Handlers(_code, _taken),
    "tab": Handlers(_tab),
    "ptab": Handlers(_tab),
    "noBreakHyphen": Handlers(_hyphen),
    "cr": Handlers(_line),
    "a:br": Handlers(_line),
    "br": Handlers(_break),
    "lastRenderedPageBreak": Handlers(_page),
    "sym": Handlers(_symbol),
    "fldChar": Handlers(_field_mark),
    "fldSimple": Handlers(_simple_field, _field_end),
    "footnoteReference": _note_mark("footnotes"),
    "endnoteReference": _note_mark("endnotes"),
}
