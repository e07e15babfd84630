"""The elements of a Word document that mean something, and those that hold no text."""

from __future__ import annotations

from briefgen.readers.docx.content import Attributes, Content, Context, Handlers
from briefgen.readers.docx.fields import Fields
from briefgen.readers.docx.handlers import LEAVING, entering
from briefgen.readers.docx.in_paragraphs import PARAGRAPH
from briefgen.readers.docx.in_runs import RUN
from briefgen.readers.docx.in_tables import TABLE
from briefgen.readers.docx.model import Block
from briefgen.readers.docx.styles import UNKNOWN

SKIPPED = frozenset(
    {"del", "moveFrom", "delText", "delInstrText", "rt", "ffData", "fldData", "pgNum"}
    | {"m:rPr", "m:ctrlPr", "annotationRef"}
)
"""Elements that hold nothing a reader saw: deletions, the sounds of a ruby. Among properties the
same names say that a row or the end of a paragraph was deleted. Earlier properties, kept where
a change is tracked, end in "Change"."""

LEFT_OUT = {
    "altChunk": "embedded document",
    "subDoc": "linked document",
    "c:chart": "chart",
    "dgm:relIds": "diagram",
    "o:OLEObject": "embedded object",
    "control": "form control",
    "contentPart": "handwritten note",
}
"""Elements whose words stand in parts that are not read, and what to call them."""

SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""Notes that are the rule above the notes."""


def _counted(name: str) -> Handlers:
    """An element that is left out, and told of."""

    def start(content: Content, _: Attributes) -> None:
        content.left_out[name] += 1

    return Handlers(start)


def _picture(content: Content, _: Attributes) -> None:
    content.pictures += 1


def _alternative_text(content: Content, attributes: Attributes) -> None:
    if words := attributes.get("descr", "").strip():
        content.alternatives.append(words)


def _box(content: Content, _: Attributes) -> None:
    boxes = content.paragraph.boxes if content.paragraph else content.blocks
    content.put_aside(boxes)
    content.fields, content.ground = Fields(), UNKNOWN


def _note(content: Content, attributes: Attributes) -> None:
    if attributes.get("type") in SEPARATORS:
        content.skip()
        return
    story: list[Block] = []
    content.stories.setdefault(attributes.get("id", ""), story)
    content.put_aside(story)
    content.fields = Fields()


def _taken_up(content: Content) -> None:
    content.take_up()


def _control(content: Content, _: Attributes) -> None:
    content.controls.append(False)
    content.contents.append(False)


def _control_end(content: Content) -> None:
    # A broken file may open a control among properties, where none is looked for.
    if content.controls:
        content.controls.pop()
        content.contents.pop()


def _empty_form(content: Content, _: Attributes) -> None:
    if content.controls:
        content.controls[-1] = True


def _gallery(content: Content, attributes: Attributes) -> None:
    if content.contents:
        content.contents[-1] = attributes.get("val", "").startswith("Table of ")


def _controlled(content: Content, _: Attributes) -> None:
    if content.controls and content.controls[-1]:
        content.left_out["empty form field"] += 1
        content.skip()


def _alternatives(content: Content, _: Attributes) -> None:
    content.choices.append(False)


def _alternatives_end(content: Content) -> None:
    if content.choices:
        content.choices.pop()


def _alternative(content: Content, _: Attributes) -> None:
    if content.choices and content.choices[-1]:
        content.skip()
    elif content.choices:
        content.choices[-1] = True


def _exponent(content: Content, _: Attributes) -> None:
    content.exponents += 1


def _exponent_end(content: Content) -> None:
    content.exponents -= 1


def _below_the_line(content: Content, _: Attributes) -> None:
    content.add("/")


def _background(content: Content, _: Attributes) -> None:
    content.ground = UNKNOWN


CONTROL: Context = {
    "showingPlcHdr": Handlers(_empty_form),
    "docPartGallery": Handlers(_gallery),
    "sdtPr": LEAVING,
}
CONTENT: Context = {
    **PARAGRAPH,
    **RUN,
    **TABLE,
    **{tag: _counted(name) for tag, name in LEFT_OUT.items()},
    "background": Handlers(_background),
    "pic:pic": Handlers(_picture),
    "wp:docPr": Handlers(_alternative_text),
    "v:imagedata": Handlers(_picture),
    "txbxContent": Handlers(_box, _taken_up),
    "a:txBody": Handlers(_box, _taken_up),
    "footnote": Handlers(_note, _taken_up),
    "endnote": Handlers(_note, _taken_up),
    "m:sup": Handlers(_exponent, _exponent_end),
    "m:den": Handlers(_below_the_line),
    "sdt": Handlers(_control, _control_end),
    "sdtPr": entering(CONTROL),
    "sdtContent": Handlers(_controlled),
    "mc:AlternateContent": Handlers(_alternatives, _alternatives_end),
    "mc:Choice": Handlers(_alternative),
    "mc:Fallback": Handlers(_alternative),
}
"""What stands in a story; all else in it is passed through."""
