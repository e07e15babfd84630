"""Frames of paragraphs: callouts, boxes, quotations and the rules of the running matter.

Paragraphs of equal frame and indents that follow each other share one frame in Word, so a box of
several paragraphs needs no table.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from briefgen.document import Tone
from briefgen.theme import MM, TINTS, Theme
from briefgen.writers.docx.borders import (
    BAR,
    FRAME,
    HAIRLINE,
    border,
    tint,
    tone_border,
)
from briefgen.writers.docx.element import element
from briefgen.writers.docx.places import BAR_GAP, BOX_GAP, GLANCE_GAP, Place, indents

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_CALLOUT_PADDING = 6
_GLANCE_PADDING = 2
_BOX_PADDING = 4
_RULE_GAP = 4


class Frame(Enum):
    """What stands around a paragraph."""

    NONE = "nothing"
    CALLOUT = "a bar at the left, on a ground"
    WARNING = "a dashed bar at the left, on a ground"
    SIGNED = "a solid box"
    UNSIGNED = "a dashed box"
    GLANCE = "a bar in the tone's line at the left, on the tone's ground"
    QUOTE = "a thin bar at the left"
    STRIP = "a hairline above"
    MASTHEAD = "a thick rule below"
    RUNNING = "a hairline below"


def frame(
    kind: Frame, theme: Theme, tone: Tone = Tone.NEUTRAL
) -> tuple[Element | None, Element | None]:
    """The ``w:pBdr`` and ``w:shd`` of a frame, that of a glance panel in ``tone``."""
    match kind:
        case Frame.NONE:
            return None, None
        case Frame.CALLOUT:
            return _callout(Tone.NEUTRAL, theme), tint(Tone.NEUTRAL, theme)
        case Frame.WARNING:
            return _callout(Tone.WARNING, theme), tint(Tone.WARNING, theme)
        case Frame.GLANCE:
            return _barred(tone, theme, _GLANCE_PADDING, GLANCE_GAP), tint(tone, theme)
        case Frame.SIGNED:
            return _box(Tone.SIGNED, theme), None
        case Frame.UNSIGNED:
            return _box(Tone.UNSIGNED, theme), None
        case Frame.QUOTE:
            return element("pBdr", border("left", FRAME, "hairline", theme, space=BAR_GAP)), None
        case Frame.STRIP:
            rule = border("top", HAIRLINE, "hairline", theme, space=_RULE_GAP)
            return element("pBdr", rule), None
        case Frame.MASTHEAD:
            rule = border("bottom", theme.rule_mm * MM, "navy", theme, space=_RULE_GAP)
            return element("pBdr", rule), None
        case Frame.RUNNING:
            rule = border("bottom", HAIRLINE, "navy", theme, space=_RULE_GAP)
            return element("pBdr", rule), None


def _callout(tone: Tone, theme: Theme) -> Element:
    right = round(indents(Place.CALLOUT, theme).right - HAIRLINE)
    return _barred(tone, theme, _CALLOUT_PADDING, max(right, 0))


def _barred(tone: Tone, theme: Theme, padding: int, right: int) -> Element:
    """The bar; the other sides are drawn in the ground's colour, which makes the padding."""
    ground = TINTS[tone][1]
    return element(
        "pBdr",
        border("top", HAIRLINE, ground, theme, space=padding),
        tone_border("left", BAR, tone, theme, BAR_GAP),
        border("bottom", HAIRLINE, ground, theme, space=padding),
        border("right", HAIRLINE, ground, theme, space=right),
    )


def _box(tone: Tone, theme: Theme) -> Element:
    sides = ("top", "left", "bottom", "right")
    gaps = (_BOX_PADDING, BOX_GAP) * 2
    made = zip(sides, gaps, strict=True)
    return element("pBdr", *(tone_border(side, FRAME, tone, theme, gap) for side, gap in made))
